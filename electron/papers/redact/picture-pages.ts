import {
  concatTransformationMatrix,
  drawObject,
  type PDFDocument,
  PDFRawStream,
  popGraphicsState,
  pushGraphicsState,
} from '@cantoo/pdf-lib';
import type { PaintedPage } from './paint-page';

/** Adds a page that is nothing but a picture: no text, no layer, no note, no file. */
export function addPicturePage(document: PDFDocument, page: PaintedPage): void {
  const { width, height, columns, rows, deflated } = page;
  const dict = document.context.obj({
    Type: 'XObject',
    Subtype: 'Image',
    Width: columns,
    Height: rows,
    ColorSpace: 'DeviceRGB',
    BitsPerComponent: 8,
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 15, Colors: 3, BitsPerComponent: 8, Columns: columns },
    Length: deflated.length,
  });
  const image = document.context.register(PDFRawStream.of(dict, deflated));
  const sheet = document.addPage([width, height]);
  sheet.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(width, 0, 0, height, 0, 0),
    drawObject(sheet.node.newXObject('Page', image)),
    popGraphicsState(),
  );
}

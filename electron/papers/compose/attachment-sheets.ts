import {
  concatTransformationMatrix,
  drawObject,
  ParseSpeeds,
  PDFDocument,
  PDFObjectCopier,
  PDFPage,
  popGraphicsState,
  pushGraphicsState,
} from '@cantoo/pdf-lib';
import { pageAsForm } from './page-as-form';
import { placePage } from './place-page';
import { visiblePage } from './visible-box';

/**
 * An attachment's pages as A4 sheets of the pack: each upright, fitted, the foot free for the stamp. They belong to the document but
 * not yet to its list of pages.
 * @param attachment a normalised PDF
 */
export async function attachmentSheets(document: PDFDocument, attachment: Uint8Array): Promise<PDFPage[]> {
  const source = await PDFDocument.load(attachment, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  });
  const copier = PDFObjectCopier.for(source.context, document.context);
  return source.getPages().map(({ node }) => {
    const visible = visiblePage(node);
    const { sheet, matrix } = placePage(visible);
    const page = PDFPage.create(document);
    page.setSize(sheet.width, sheet.height);
    const form = pageAsForm(node, visible.box, copier, document.context);
    if (form) {
      page.pushOperators(
        pushGraphicsState(),
        concatTransformationMatrix(...matrix),
        drawObject(page.node.newXObject('Page', form)),
        popGraphicsState(),
      );
    }
    return page;
  });
}

import {
  concatTransformationMatrix,
  drawObject,
  PDFDocument,
  type PDFImage,
  popGraphicsState,
  pushGraphicsState,
} from '@cantoo/pdf-lib';
import { freeArea, mm, sheetFor, type Size } from '../compose/a4';
import { exifOrientation, type Orientation } from './exif-orientation';
import { isTurned, orientationMatrix } from './orientation-matrix';

/** Small pictures are not blown up: at least so many dots to the inch. */
const leastDotsPerInch = 150;
const margin = mm(15);

/**
 * A JPEG or PNG as a PDF of one page, just as large as the picture is printed: upright, fitted to A4, never blown up. A JPEG's data
 * go in as they are.
 * @returns null when the picture is damaged or cut off
 */
export async function imagePage(bytes: Uint8Array, kind: 'jpg' | 'png'): Promise<Uint8Array | null> {
  if (kind === 'jpg' && !isWholeJpeg(bytes)) return null;
  const document = await PDFDocument.create({ updateMetadata: false });
  const image = await embed(document, bytes, kind);
  if (!image || image.width === 0 || image.height === 0) return null;
  draw(document, image, kind === 'jpg' ? exifOrientation(bytes) : 1);
  return document.save({ objectsPerTick: Infinity, updateFieldAppearances: false });
}

async function embed(
  document: PDFDocument,
  bytes: Uint8Array,
  kind: 'jpg' | 'png',
): Promise<PDFImage | null> {
  try {
    const image = kind === 'jpg' ? await document.embedJpg(bytes) : await document.embedPng(bytes);
    await image.embed();
    return image;
  } catch {
    // The library throws plain errors (and whatever its decoder meets) for every kind of damage.
    return null;
  }
}

function draw(document: PDFDocument, image: PDFImage, orientation: Orientation): void {
  const { width, height } = printedSize(
    isTurned(orientation) ? { width: image.height, height: image.width } : image.size(),
  );
  const page = document.addPage([width, height]);
  const name = page.node.newXObject('Image', image.ref);
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(...orientationMatrix(orientation, width, height)),
    drawObject(name),
    popGraphicsState(),
  );
}

/** @param pixels the upright picture's size */
function printedSize(pixels: Size): Size {
  const area = freeArea(sheetFor(pixels));
  const scale = Math.min(
    72 / leastDotsPerInch,
    (area.width - 2 * margin) / pixels.width,
    (area.height - 2 * margin) / pixels.height,
  );
  return { width: pixels.width * scale, height: pixels.height * scale };
}

/** A cut-off JPEG would be printed with its lower part grey: its end mark (FF D9) must stand after the start of the picture. */
function isWholeJpeg(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.lastIndexOf('ffd9', undefined, 'hex') > buffer.lastIndexOf('ffda', undefined, 'hex');
}

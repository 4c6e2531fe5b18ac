import { PDFArray, PDFName, PDFNumber, type PDFPageLeaf } from '@cantoo/pdf-lib';

/** A rectangle on a page, in the page's own units. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export type Turn = 0 | 90 | 180 | 270;

/** What is shown of a source page: the part within its crop box, how it is turned, and how large its unit is. */
export interface VisiblePage {
  readonly box: Box;
  /** Clockwise. */
  readonly turn: Turn;
  /** Points for each unit (PDF 1.6, /UserUnit). */
  readonly unit: number;
}

/** Readers take US Letter where a page's size is missing or nonsense; so does PDFium. */
const letter: Box = { left: 0, bottom: 0, right: 612, top: 792 };

/** Reads what of a page is to be seen, and mends sizes that make no sense. */
export function visiblePage(page: PDFPageLeaf): VisiblePage {
  const media = readBox(page, 'MediaBox') ?? letter;
  const crop = readBox(page, 'CropBox');
  return {
    box: (crop && overlap(media, crop)) ?? media,
    turn: readTurn(page),
    unit: positive(page.lookup(PDFName.of('UserUnit'))) ?? 1,
  };
}

function readBox(page: PDFPageLeaf, name: string): Box | null {
  const value = page.getInheritableAttribute(PDFName.of(name));
  const array = page.context.lookup(value);
  if (!(array instanceof PDFArray) || array.size() < 4) return null;
  const numbers = [0, 1, 2, 3].map((index) => {
    const entry = array.lookup(index);
    return entry instanceof PDFNumber ? entry.asNumber() : NaN;
  });
  const [a = NaN, b = NaN, c = NaN, d = NaN] = numbers;
  return sensible({
    left: Math.min(a, c),
    bottom: Math.min(b, d),
    right: Math.max(a, c),
    top: Math.max(b, d),
  });
}

function overlap(a: Box, b: Box): Box | null {
  return sensible({
    left: Math.max(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
    top: Math.min(a.top, b.top),
  });
}

function sensible(box: Box): Box | null {
  const width = box.right - box.left;
  const height = box.top - box.bottom;
  return width > 1 && height > 1 && Number.isFinite(width * height) ? box : null;
}

function readTurn(page: PDFPageLeaf): Turn {
  const value = page.context.lookup(page.getInheritableAttribute(PDFName.of('Rotate')));
  const degrees = value instanceof PDFNumber ? value.asNumber() : 0;
  const turn = (((Math.round(degrees / 90) * 90) % 360) + 360) % 360;
  return turn === 90 || turn === 180 || turn === 270 ? turn : 0;
}

function positive(value: unknown): number | null {
  return value instanceof PDFNumber && value.asNumber() > 0 ? value.asNumber() : null;
}

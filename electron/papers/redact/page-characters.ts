import type { Pdfium } from '../pdfium/load-pdfium';

/** A rectangle in the page's own units, from the bottom left. */
export interface PageBox {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** The characters of a page as PDFium reads them. */
export interface PageCharacters {
  readonly text: string;
  /** For each unit of the text the number of its character on the page. */
  readonly characterAt: readonly number[];
}

const line = 0x0a;

/** The text of a page with where each of its characters comes from; `page` is an opened text page. */
export function pageCharacters(pdfium: Pdfium, page: number): PageCharacters {
  const count = Math.max(0, pdfium.FPDFText_CountChars(page));
  const characterAt: number[] = [];
  let text = '';
  for (let index = 0; index < count; index += 1) {
    const point = pdfium.FPDFText_GetUnicode(page, index);
    // A hyphen at the end of a line is told apart from others; a zero is a character without a meaning.
    const character =
      pdfium.FPDFText_IsHyphen(page, index) === 1
        ? '\u0002'
        : String.fromCodePoint(point === 0 ? line : point);
    characterAt.push(...Array.from({ length: character.length }, () => index));
    text += character;
  }
  return { text, characterAt };
}

/** Where a stretch of characters stands: one box for each line of it. */
export function boxesOf(pdfium: Pdfium, page: number, from: number, to: number): PageBox[] {
  const boxes: PageBox[] = [];
  for (let index = from; index <= to; index += 1) {
    const box = characterBox(pdfium, page, index);
    if (!box) continue;
    const last = boxes.at(-1);
    if (last && isOnLineOf(last, box)) boxes[boxes.length - 1] = together(last, box);
    else boxes.push(box);
  }
  return boxes;
}

/** The box of a character with the room that its font gives it, so that no stroke looks out. */
function characterBox(pdfium: Pdfium, page: number, index: number): PageBox | null {
  const { malloc, free } = pdfium.pdfium.wasmExports;
  // Four floats (FS_RECTF of fpdfview.h: left, top, right, bottom), then four doubles.
  const memory = malloc(16 + 32);
  if (memory === 0) return null;
  try {
    const view = () => new DataView(pdfium.pdfium.HEAPU8.buffer, memory, 48);
    if (!pdfium.FPDFText_GetLooseCharBox(page, index, memory)) return null;
    const float = (at: number): number => view().getFloat32(at * 4, true);
    const loose = ordered(float(0), float(3), float(2), float(1));
    const at = (place: number): number => memory + 16 + place * 8;
    if (!pdfium.FPDFText_GetCharBox(page, index, at(0), at(1), at(2), at(3))) return loose;
    const double = (place: number): number => view().getFloat64(16 + place * 8, true);
    return together(loose, ordered(double(0), double(2), double(1), double(3)));
  } finally {
    free(memory);
  }
}

function ordered(left: number, bottom: number, right: number, top: number): PageBox {
  return {
    left: Math.min(left, right),
    right: Math.max(left, right),
    bottom: Math.min(bottom, top),
    top: Math.max(bottom, top),
  };
}

function together(one: PageBox, other: PageBox): PageBox {
  return {
    left: Math.min(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
    top: Math.max(one.top, other.top),
  };
}

/** Two neighbours are on one line when they overlap up and down, or side to side where the text runs upwards. */
function isOnLineOf(last: PageBox, next: PageBox): boolean {
  const height = Math.min(last.top, next.top) - Math.max(last.bottom, next.bottom);
  const near = (gap: number, size: number): boolean => gap < size * 2;
  const gapAcross = Math.max(next.left - last.right, last.left - next.right);
  if (height > 0 && near(gapAcross, next.top - next.bottom)) return true;
  const width = Math.min(last.right, next.right) - Math.max(last.left, next.left);
  const gapUp = Math.max(next.bottom - last.top, last.bottom - next.top);
  return width > 0 && near(gapUp, (next.right - next.left) / 2) && gapUp > -1 && gapUp < 2;
}

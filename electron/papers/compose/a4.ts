/** Lengths are PDF points, 72 to the inch. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const millimetre = 72 / 25.4;

export const mm = (millimetres: number): number => millimetres * millimetre;

export const a4: Size = { width: mm(210), height: mm(297) };

/** The lowest part of every page belongs to the stamp. */
export const stampStrip = mm(11);

/** The stamp's line: above what office printers leave white (about 5 mm). */
export const stampBaseline = mm(7);

/** A4 with its long side across for what is wider than it is high. */
export function sheetFor(content: Size): Size {
  return content.width > content.height ? { width: a4.height, height: a4.width } : a4;
}

/** The part of a sheet above the stamp. */
export function freeArea(sheet: Size): Size {
  return { width: sheet.width, height: sheet.height - stampStrip };
}

/** Where the stamp begins and ends: in line with the text of our own pages (renderer/papers/paper.css). */
export function stampSideMargin(sheet: Size): number {
  return sheet.width > sheet.height ? mm(16) : mm(20);
}

/** A piece of text as it stands on a page: the lower left corner and the width in points, `y` growing upwards; the height of its letters. */
export interface PagePiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Words that stand together; a wide gap (the next column of a table) begins another cell. */
export interface Cell {
  readonly x: number;
  readonly text: string;
}

/** A line of a page, from left to right. `size` is the height of its letters in points. */
export interface PageLine {
  readonly y: number;
  readonly size: number;
  readonly cells: readonly Cell[];
}

/** A bullet, a number or a reference stands apart from its own words, but is no column. */
const standsBefore = /^(?:[•●▪■◦‣∙·*–—o-]|\(?(?:\d{1,2}|[a-z])[.)]?|[A-H]\d{0,2}(?:\.\d{1,2})?[.):]?)$/;

/** The lines of a page from top to bottom, whatever the order in which the PDF draws its pieces. */
export function linesOfPage(pieces: readonly PagePiece[]): readonly PageLine[] {
  const seen = pieces.filter(({ text }) => text.trim() !== '');
  const sorted = [...seen].sort((one, other) => other.y - one.y || one.x - other.x);
  const lines: PagePiece[][] = [];
  for (const piece of sorted) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && first.y - piece.y <= 0.35 * Math.max(first.height, piece.height)) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map(lineOf);
}

function lineOf(pieces: readonly PagePiece[]): PageLine {
  const longest = pieces.reduce((best, piece) => (piece.text.length > best.text.length ? piece : best));
  const size = longest.height;
  return { y: longest.y, size, cells: cellsOf(pieces, size) };
}

function cellsOf(pieces: readonly PagePiece[], size: number): readonly Cell[] {
  const cells: { x: number; end: number; text: string }[] = [];
  for (const { text, x, width } of [...pieces].sort((one, other) => one.x - other.x)) {
    const cell = cells.at(-1);
    const gap = cell ? x - cell.end : 0;
    const isAfterMarker = cells.length === 1 && cell !== undefined && standsBefore.test(cell.text.trim());
    if (!cell || (gap > 1.2 * size && !isAfterMarker)) cells.push({ x, end: x + width, text });
    else {
      const isApart = gap > 0.12 * size || /\s$/.test(cell.text) || /^\s/.test(text);
      cell.text = isApart ? `${cell.text.trimEnd()} ${text.trimStart()}` : cell.text + text;
      cell.end = x + width;
      // The words are what stands in the column; the marker hangs before it.
      if (isAfterMarker) cell.x = x;
    }
  }
  return cells.map(({ x, text }) => ({ x, text: text.replace(/\s+/g, ' ').trim() }));
}

/** The words of a line, its cells a space apart. */
export function wordsOf(line: PageLine): string {
  return line.cells.map(({ text }) => text).join(' ');
}

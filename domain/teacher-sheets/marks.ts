import { fold } from '../common/text';
import { type BoxId, type FileFormat, type RowKind, sheetTables, type SheetRow } from './sheet';

/** The hidden words by which a row is known again: the sheet, the row in it, and the checksum of what the row showed. */
export interface RowMark {
  readonly sheetId: string;
  readonly ref: string;
  readonly sum: string;
  /** In a Word file each box has a mark of its own. */
  readonly box: BoxId | null;
}

const shape =
  /^sd\.([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.([tsra]\d{1,4})\.([0-9a-z]{1,7})(?:\.([a-z]+))?$/;

/** 'sd.<id of the sheet>.t3.1k2j3h4.note'; at most 64 characters, which is as long as Word keeps a tag. */
export function markText(sheetId: string, row: SheetRow, format: FileFormat, box: BoxId | null): string {
  const mark = `sd.${sheetId}.${row.ref}.${textSum(shownCells(row, format))}`;
  return box === null ? mark : `${mark}.${box}`;
}

/**
 * The same as the name of a hidden bookmark, for programs that keep bookmarks but not the tags of content controls (LibreOffice): at most 40
 * characters, letters and digits, so the id of the sheet is written with 36 digits.
 */
export function bookmarkName(sheetId: string, row: SheetRow): string {
  const id = BigInt(`0x${sheetId.replaceAll('-', '')}`)
    .toString(36)
    .padStart(idDigits, '0');
  return `_${id}${row.ref}_${textSum(shownCells(row, 'docx'))}`;
}

const idDigits = 25;
const bookmarkShape = /^_([0-9a-z]{25})([tsra]\d{1,4})_([0-9a-z]{1,7})$/;

function readBookmark(name: string): RowMark | null {
  const found = bookmarkShape.exec(name);
  if (found === null) return null;
  const [, digits = '', ref = '', sum = ''] = found;
  let id = 0n;
  for (const digit of digits) id = id * 36n + BigInt(Number.parseInt(digit, 36));
  const hex = id.toString(16).padStart(32, '0');
  const sheetId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { sheetId, ref, sum, box: null };
}

/** Null for what is no mark of ours. */
export function readMark(text: string): RowMark | null {
  const found = shape.exec(text.trim());
  if (found === null) return readBookmark(text);
  const [, sheetId = '', ref = '', sum = '', box] = found;
  const known = Object.values(sheetTables)
    .flatMap(({ boxes }) => boxes)
    .find(({ id }) => id === box);
  return { sheetId, ref, sum, box: known?.id ?? null };
}

/** What a row shows in a file of a format, cell by cell: a spreadsheet has a column for each head, Word one cell for all. */
export function shownCells({ kind, texts }: SheetRow, format: FileFormat): readonly string[] {
  if (format === 'xlsx') return texts;
  const [first = '', second = ''] = texts;
  return [[`${first}: ${second}`, rowFacts(kind, texts)].filter(Boolean).join('\n')];
}

/** 'Measured by: words read · To reach: 40'. */
function rowFacts(kind: RowKind, texts: readonly string[]): string {
  return sheetTables[kind].heads
    .slice(2)
    .flatMap((head, index) => {
      const value = texts[index + 2] ?? '';
      return value === '' ? [] : [`${head}: ${value}`];
    })
    .join(' · ');
}

/** A checksum of texts (FNV-1a, 32 bits); spaces, capitals and kinds of dashes do not count, and neither do the borders of cells. */
export function textSum(texts: readonly string[]): string {
  let sum = 0x811c9dc5;
  for (const letter of fold(texts.join(' '))) {
    sum ^= letter.codePointAt(0) ?? 0;
    sum = Math.imul(sum, 0x01000193) >>> 0;
  }
  return sum.toString(36);
}

import Papa from 'papaparse';

/** What a cell may hold on the way out; null is an empty cell. */
export type CsvCell = string | number | boolean | null;

/**
 * A text that a spreadsheet would run as a formula, made harmless by an apostrophe in front (OWASP, "CSV injection"): it begins with
 * = + - @ (or their full-width twins, which Excel takes for the same), a tab or the end of a line. Numbers stay numbers.
 */
function harmless(cell: CsvCell): string | number {
  if (cell === null) return '';
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return cell ? 'Yes' : 'No';
  return /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

/** CSV for spreadsheets: with a byte order mark (or Excel damages accents), CRLF, and no live formula whatever the data holds. */
export function writeCsv(headers: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${csvLines([headers, ...rows])}`;
}

/** Lines to write below others, as above but without the mark. */
export function csvLines(rows: readonly (readonly CsvCell[])[]): string {
  if (rows.length === 0) return '';
  return `${Papa.unparse(
    rows.map((row) => row.map(harmless)),
    { newline: '\r\n' },
  )}\r\n`;
}

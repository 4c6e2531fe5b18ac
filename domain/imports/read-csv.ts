import { fail, ok, type Result } from '../common/result';
import { runInSlices, type SliceOptions } from '../common/slices';
import { tidyLine } from '../common/text';
import { readRecord } from './csv-record';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** What is odd about the shape of a row, before its values are looked at. */
export type RowIssue =
  | { readonly kind: 'too-few' | 'too-many'; readonly found: number; readonly expected: number }
  /** A quote out of place; `column` counts from 0, `text` is the cell as it was read. */
  | { readonly kind: 'stray-quote'; readonly column: number; readonly text: string };

/** A row of data. Cells are as in the file, not trimmed. */
export interface CsvRow {
  /** Counts rows of data from 1; blank lines do not count. */
  readonly row: number;
  /** The line of the file where it begins, as a text editor counts: the header is usually line 1. */
  readonly line: number;
  readonly lastLine: number;
  readonly cells: readonly string[];
  readonly issues: readonly RowIssue[];
}

export interface CsvFile {
  readonly delimiter: Delimiter;
  readonly headers: readonly string[];
  /** Rows at most, from the number of lines: for showing progress. */
  readonly estimatedRows: number;
  /** Reads the rows one by one, as they are asked for. */
  readonly rows: () => Generator<CsvRow, void, undefined>;
}

/**
 * Opens the text of a CSV file. The delimiter is found by itself unless given; Excel's first line `sep=;` is understood.
 * Failure `empty-file` when there is no header.
 */
export function openCsv(text: string, wanted?: Delimiter): Result<CsvFile> {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const told = /^sep=([,;\t|])\r?\n/.exec(text.slice(start, start + 10));
  let at = start + (told?.[0].length ?? 0);
  let line = told === null ? 1 : 2;
  const toldDelimiter = delimiters.find((delimiter) => delimiter === told?.[1]);
  while (at < text.length && /[\r\n]/.test(text[at] ?? '')) {
    if (!(text[at] === '\r' && text[at + 1] === '\n')) line += 1;
    at += 1;
  }
  if (text.slice(at).trim() === '')
    return fail('empty-file', 'The file is empty: it has no row of column names.');
  const delimiter = wanted ?? toldDelimiter ?? findDelimiter(text, at);
  const header = readRecord(text, at, delimiter, null);
  const headers = header.cells.map((name, index) => tidyLine(name) || `Column ${index + 1}`);
  const firstLine = line + header.lines;
  return ok({
    delimiter,
    headers,
    estimatedRows: countLines(text, header.next),
    rows: () => readRows(text, header.next, firstLine, delimiter, headers.length),
  });
}

function* readRows(
  text: string,
  start: number,
  firstLine: number,
  delimiter: Delimiter,
  expected: number,
): Generator<CsvRow, void, undefined> {
  let at = start;
  let line = firstLine;
  let row = 0;
  while (at < text.length) {
    const record = readRecord(text, at, delimiter, expected);
    if (record.cells.some((cell) => cell.trim() !== '')) {
      row += 1;
      const cells = withoutEmptyEnd(record.cells, expected);
      yield {
        row,
        line,
        lastLine: line + record.lines - 1,
        cells,
        issues: issuesOf(cells, expected, record.strayQuoteAt),
      };
    }
    at = record.next;
    line += record.lines;
  }
}

/** A delimiter too many at the end of a row, with nothing after it, is no mistake worth a word. */
function withoutEmptyEnd(cells: readonly string[], expected: number): readonly string[] {
  return cells.slice(expected).every((cell) => cell.trim() === '') ? cells.slice(0, expected) : cells;
}

function issuesOf(
  cells: readonly string[],
  expected: number,
  strayQuoteAt: number | null,
): readonly RowIssue[] {
  const issues: RowIssue[] = [];
  const found = cells.length;
  if (found !== expected) issues.push({ kind: found < expected ? 'too-few' : 'too-many', found, expected });
  if (strayQuoteAt !== null) {
    issues.push({ kind: 'stray-quote', column: strayQuoteAt, text: cells[strayQuoteAt] ?? '' });
  }
  return issues;
}

/** The delimiter under which the header has most columns and the first rows agree with it. */
function findDelimiter(text: string, start: number): Delimiter {
  const scored = delimiters.map((delimiter) => {
    const header = readRecord(text, start, delimiter, null);
    const columns = header.cells.length;
    let at = header.next;
    let agree = 0;
    for (let count = 0; count < 10 && at < text.length; count += 1) {
      const record = readRecord(text, at, delimiter, columns);
      if (record.cells.length === columns) agree += 1;
      at = record.next;
    }
    return { delimiter, score: columns < 2 ? 0 : columns * (1 + agree) };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function countLines(text: string, from: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return text.endsWith('\n') ? count : count + 1;
}

/** Reads all rows in slices, with progress and a way to stop (failure `cancelled`). */
export async function readRowsInSlices(
  file: CsvFile,
  options: SliceOptions = {},
): Promise<Result<readonly CsvRow[]>> {
  const rows: CsvRow[] = [];
  const done = await runInSlices(file.rows(), (row) => rows.push(row), {
    ...options,
    total: file.estimatedRows,
  });
  return done.ok ? ok(rows) : done;
}

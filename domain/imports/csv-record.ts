/**
 * Reads one record of a CSV text. Ours instead of a library's, because a stray quote must damage its own row only: the readers that
 * we tried go on to the next quote in the file and swallow the rows between.
 */

/** One record as it stands in the text. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** Where the next record begins. */
  readonly next: number;
  /** Lines of the text that this record takes, at least 1. */
  readonly lines: number;
  /** The index of the first cell with a quote out of place, or null. */
  readonly strayQuoteAt: number | null;
}

/** A quoted cell with more line breaks than this is taken for one whose closing quote is missing. */
const mostLineBreaks = 60;

interface Cell {
  readonly text: string;
  /** The index of the delimiter, line break or end after the cell. */
  readonly end: number;
}

function isBreak(text: string, at: number): boolean {
  const character = text[at];
  return character === '\n' || character === '\r';
}

/** The index after the line break at `at` (\r\n, \n or \r). */
function afterBreak(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBreak(text, at)) at += 1;
  return at;
}

function endsCell(text: string, at: number, delimiter: string): boolean {
  return at >= text.length || text[at] === delimiter || isBreak(text, at);
}

function plainCell(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (!endsCell(text, end, delimiter)) end += 1;
  return { text: text.slice(start, end), end };
}

/** A cell in quotes, or null when its closing quote is missing or is followed by something else than the end of the cell. */
function quotedCell(text: string, start: number, delimiter: string, manyLines: boolean): Cell | null {
  let breaks = 0;
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '"') {
      if (text[at + 1] !== '"') {
        let after = at + 1;
        while (text[after] === ' ' && delimiter !== ' ') after += 1;
        if (!endsCell(text, after, delimiter)) return null;
        return { text: text.slice(start + 1, at).replaceAll('""', '"'), end: after };
      }
      at += 1;
    } else if (isBreak(text, at)) {
      breaks += 1;
      if (!manyLines || breaks > mostLineBreaks) return null;
    }
  }
  return null;
}

/** Readings tried for a cell with quotes inside that were not doubled. */
const mostReadings = 6;
/** A row with more damaged cells than this is read plainly from there on, so that the time stays in bounds. */
const mostRecoveries = 3;

/** A quoted cell with quotes inside that were not doubled: it ends, on the same line, at one of the quotes before a delimiter. */
function forgivingCells(text: string, start: number, delimiter: string): Cell[] {
  const limit = lineEnd(text, start);
  const cells: Cell[] = [];
  for (let at = start + 1; at < limit && cells.length < mostReadings; at += 1) {
    if (text[at] === '"' && endsCell(text, at + 1, delimiter))
      cells.push({ text: text.slice(start + 1, at), end: at + 1 });
  }
  return cells;
}

interface Scan {
  readonly cells: string[];
  readonly end: number;
  readonly strayQuoteAt: number | null;
}

/** Scans the cells from `start`, after `before` that were read already. */
function scan(
  text: string,
  start: number,
  delimiter: string,
  expected: number | null,
  manyLines: boolean,
  before: readonly string[] = [],
  recoveries = 0,
): Scan {
  const cells = [...before];
  let at = start;
  for (;;) {
    let cell: Cell;
    if (text[at] === '"') {
      const quoted = quotedCell(text, at, delimiter, manyLines);
      if (quoted === null) return recover(text, at, delimiter, expected, cells, recoveries);
      cell = quoted;
    } else cell = plainCell(text, at, delimiter);
    cells.push(cell.text);
    if (text[cell.end] !== delimiter || cell.end >= text.length)
      return { cells, end: cell.end, strayQuoteAt: null };
    at = cell.end + 1;
  }
}

/**
 * A quote is out of place in the cell at `start`. Two readings of the rest of the line are tried: quotes inside that were not doubled,
 * and quotes that mean nothing; the one that gives the header's number of columns wins.
 */
function recover(
  text: string,
  start: number,
  delimiter: string,
  expected: number | null,
  before: readonly string[],
  recoveries: number,
): Scan {
  const forgiving = recoveries < mostRecoveries ? forgivingCells(text, start, delimiter) : [];
  const readings = [...forgiving, plainCell(text, start, delimiter)].map((cell) => {
    const cells = [...before, cell.text];
    if (text[cell.end] !== delimiter || cell.end >= text.length) return { cells, end: cell.end };
    return scan(text, cell.end + 1, delimiter, expected, false, cells, recoveries + 1);
  });
  const best = readings.find((reading) => reading.cells.length === expected) ?? readings.at(-1);
  return {
    cells: best?.cells ?? [...before],
    end: best?.end ?? lineEnd(text, start),
    strayQuoteAt: before.length,
  };
}

function breaksBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    if (isBreak(text, at)) {
      count += 1;
      if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    }
  }
  return count;
}

/** Reads the record that begins at `start`. `expected` is the header's number of columns, or null for the header itself. */
export function readRecord(
  text: string,
  start: number,
  delimiter: string,
  expected: number | null,
): CsvRecord {
  let found = scan(text, start, delimiter, expected, true);
  let breaks = breaksBetween(text, start, found.end);
  if (breaks > 0 && expected !== null && found.cells.length !== expected) {
    // A quote that is never closed can end by chance in a later row: reading the first line alone then gives the right number.
    const alone = scan(text, start, delimiter, expected, false);
    if (alone.cells.length === expected) {
      found = alone;
      breaks = breaksBetween(text, start, found.end);
    }
  }
  const next = found.end >= text.length ? text.length : afterBreak(text, found.end);
  return { cells: found.cells, next, lines: breaks + 1, strayQuoteAt: found.strayQuoteAt };
}

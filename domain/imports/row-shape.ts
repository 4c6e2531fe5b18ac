import { tidyLine } from '../common/text';
import type { ColumnMapping } from './columns';
import type { CsvRow } from './read-csv';
import type { RowReader } from './row-reader';

/** Reports what is odd about the shape of a row. True when its cells cannot be trusted, so that the row is rejected. */
export function reportShape(reader: RowReader, headers: readonly string[], mapping: ColumnMapping): boolean {
  let rejected = false;
  for (const issue of reader.row.issues) {
    if (issue.kind === 'stray-quote') {
      const column = headers[issue.column] ?? null;
      const start = tidyLine(issue.text).split(' ').slice(0, 2).join(' ');
      const field = mapping.columns[issue.column] ?? null;
      const message = `${column ?? 'A cell'} begins with a quote that closes early: ${start} ... . Only this row is affected.`;
      reader.report('warn', 'stray-quote', field, message);
      continue;
    }
    rejected = true;
    if (issue.kind === 'too-few') {
      reader.report(
        'reject-row',
        'too-few-columns',
        null,
        `Only ${issue.found} columns where the header has ${issue.expected}; the row was cut short.`,
      );
      continue;
    }
    const repair = repairedCells(reader.row, headers.length, mapping);
    const cause =
      repair === null
        ? 'a delimiter inside a value that has no quotes around it'
        : `an unquoted comma in the ${repair.what}`;
    reader.report(
      'reject-row',
      'too-many-columns',
      null,
      `${issue.found} columns where the header has ${issue.expected}: ${cause}.`,
      repair === null ? {} : { repair: repair.cells },
    );
  }
  return rejected;
}

const postcodeShape = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i;

/**
 * The row with the pieces of an unquoted address joined again, when that makes the postcode fall into its own column.
 * Addresses are where unquoted commas come from; anything else is left to the user.
 */
function repairedCells(
  row: CsvRow,
  expected: number,
  mapping: ColumnMapping,
): { readonly cells: readonly string[]; readonly what: string } | null {
  const extra = row.cells.length - expected;
  const at = mapping.columns.indexOf('address');
  const postcodeAt = mapping.columns.indexOf('postcode');
  if (at < 0 || extra < 1) return null;
  const joined = row.cells
    .slice(at, at + extra + 1)
    .map(tidyLine)
    .join(', ');
  const cells = [...row.cells.slice(0, at), joined, ...row.cells.slice(at + extra + 1)];
  const fits = postcodeAt < at || postcodeShape.test(tidyLine(cells[postcodeAt] ?? ''));
  return fits ? { cells, what: 'address' } : null;
}

import type { IsoDate } from '../common/calendar-date';
import { tidy, tidyLine } from '../common/text';
import type { ImportProblem, ProblemCode, Severity } from './candidate';
import type { ColumnMapping } from './columns';
import type { CsvRow } from './read-csv';
import type { TargetField } from './targets';

/** What converting rows needs to know: the columns and their meaning, and the day of the import. */
export interface ConvertContext {
  readonly headers: readonly string[];
  readonly mapping: ColumnMapping;
  readonly today: IsoDate;
}

/** Reads the cells of one row by meaning, and gathers the problems found with them. */
export interface RowReader {
  readonly today: IsoDate;
  readonly row: CsvRow;
  readonly problems: ImportProblem[];
  /** True when the file has a column with this meaning. */
  readonly has: (field: TargetField) => boolean;
  /** The cell's text on one line, trimmed; empty when there is none. */
  readonly line: (field: TargetField) => string;
  /** The cell's text with its line breaks, trimmed. */
  readonly text: (field: TargetField) => string;
  /** The column's name in the file. */
  readonly column: (field: TargetField) => string | null;
  readonly report: (
    severity: Severity,
    code: ProblemCode,
    field: TargetField | null,
    message: string,
    more?: Pick<ImportProblem, 'choices' | 'repair'>,
  ) => void;
}

/** Where each meaning stands, made once for each mapping: a row is asked for more than a hundred meanings. */
const known = new WeakMap<ColumnMapping, ReadonlyMap<TargetField, number>>();

function placesOf(mapping: ColumnMapping): ReadonlyMap<TargetField, number> {
  const before = known.get(mapping);
  if (before !== undefined) return before;
  const places = new Map<TargetField, number>();
  for (const [index, field] of mapping.columns.entries()) {
    if (field !== null && !places.has(field)) places.set(field, index);
  }
  known.set(mapping, places);
  return places;
}

export function readRow(row: CsvRow, context: ConvertContext): RowReader {
  const problems: ImportProblem[] = [];
  const places = placesOf(context.mapping);
  const columnOf = (field: TargetField): number => places.get(field) ?? -1;
  const cell = (field: TargetField): string => row.cells[columnOf(field)] ?? '';
  const column = (field: TargetField): string | null => context.headers[columnOf(field)] ?? null;
  return {
    today: context.today,
    row,
    problems,
    has: (field) => columnOf(field) >= 0,
    line: (field) => tidyLine(cell(field)),
    text: (field) => tidy(cell(field)),
    column,
    report: (severity, code, field, message, more = {}) => {
      problems.push({
        code,
        severity,
        row: row.row,
        line: row.line,
        lastLine: row.lastLine,
        column: field === null ? null : column(field),
        value: field === null ? null : tidyLine(cell(field)),
        message,
        ...more,
      });
    },
  };
}

import { tidyLine } from '../../domain/common/text';
import { parseNeeds, parseSenStatus } from '../../domain/imports/parse-values';
import type { CsvRow } from '../../domain/imports/read-csv';
import type { TargetField } from '../../domain/imports/targets';
import type { WorkingFile } from './working-file';

const needFields: readonly TargetField[] = ['senNeeds', 'senNeed1', 'senNeed2', 'senNeed3'];

/** The rows as the user has them read: repaired rows with their joined cells, unknown values as the codes that were chosen. */
export function editedRows(file: WorkingFile): readonly CsvRow[] {
  if (file.repaired.size === 0 && file.chosen.length === 0) return file.rows;
  const codes = new Map(file.chosen.map(({ kind, value, code }) => [`${kind}|${value}`, code]));
  const needColumns = needFields.map((field) => file.mapping.columns.indexOf(field)).filter((at) => at >= 0);
  const statusColumn = file.mapping.columns.indexOf('senStatus');
  return file.rows.map((original) => {
    const row = repairedRow(original, file.repaired.get(original.row));
    if (codes.size === 0) return row;
    const cells = row.cells.map((cell, at) => {
      if (needColumns.includes(at)) return withCodes(cell, codes);
      return at === statusColumn ? (codes.get(`status|${unknownStatus(cell) ?? ''}`) ?? cell) : cell;
    });
    return { ...row, cells };
  });
}

function repairedRow(row: CsvRow, cells: readonly string[] | undefined): CsvRow {
  if (cells === undefined) return row;
  return { ...row, cells, issues: row.issues.filter((issue) => issue.kind === 'stray-quote') };
}

function withCodes(cell: string, codes: ReadonlyMap<string, string>): string {
  if (cell === '') return cell;
  return unknownNeeds(cell).reduce((text, value) => {
    const code = codes.get(`need|${value}`);
    return code === undefined ? text : tidyLine(text).replace(value, () => code);
  }, cell);
}

/** Needs of a cell that are not in the list, each as it stands there. */
export function unknownNeeds(cell: string): readonly string[] {
  return parseNeeds(cell).unknown;
}

function unknownStatus(cell: string): string | null {
  const text = tidyLine(cell);
  return text !== '' && parseSenStatus(text) === null ? text : null;
}

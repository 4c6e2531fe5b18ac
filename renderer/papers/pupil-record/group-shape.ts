import type { RecordEntry, RecordField } from '../../../domain/subject-access/record';

/** A list that reads better as a table: several rows, few columns, short values. */
interface TableShape {
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly (readonly string[])[];
}

const fewestRows = 3;
const mostColumns = 6;
const longestCell = 70;

/** The entries as a table; null where they read better one under the other. */
export function asTable(entries: readonly RecordEntry[]): TableShape | null {
  const isFlat = entries.every(({ groups, inBinSince }) => groups.length === 0 && inBinSince === null);
  if (entries.length < fewestRows || !isFlat) return null;
  const columns = new Map<string, string>();
  for (const { fields } of entries) for (const { key, label } of fields) columns.set(key, label);
  const isShort = entries.every(({ fields }) => fields.every(({ words }) => words.length <= longestCell));
  if (columns.size < 2 || columns.size > mostColumns || !isShort) return null;
  const keys = [...columns.keys()];
  return {
    columns: keys.map((key) => ({ key, label: columns.get(key) ?? '' })),
    rows: entries.map(({ fields }) =>
      keys.map((key) => fields.find((field) => field.key === key)?.words ?? ''),
    ),
  };
}

/** Entries of one line each, such as the answers of a form, as one list of fields; null where an entry is more than that. */
export function linesOfAnswers(entries: readonly RecordEntry[]): readonly RecordField[] | null {
  const isLines = entries.every(
    ({ title, fields, groups, inBinSince }) =>
      title === null && fields.length <= 1 && groups.length === 0 && inBinSince === null,
  );
  return isLines ? entries.flatMap(({ fields }) => fields) : null;
}

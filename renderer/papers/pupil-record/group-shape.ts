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
  const isPlain = entries.every(({ inBinSince }) => inBinSince === null);
  const nested = entries.filter(({ groups }) => groups.length > 0);
  if (entries.length < fewestRows || !isPlain || nested.length * 2 > entries.length) return null;
  return nested.every(hasShallowGroups) ? tableOf(entries.map(fieldsOf)) : null;
}

/** What belongs to an entry has nothing that belongs to it in turn. */
function hasShallowGroups({ groups }: RecordEntry): boolean {
  return groups.every((group) => group.entries.every((inner) => inner.groups.length === 0));
}

/** The fields of an entry; the little that belongs to it, such as how one child took part in a session, as one more. */
function fieldsOf({ fields, groups }: RecordEntry): readonly RecordField[] {
  return [
    ...fields,
    ...groups.map(({ table, title, entries }) => ({
      key: table,
      label: title,
      value: null,
      words: entries.map((inner) => inner.fields.map(({ words }) => words).join(', ')).join('; '),
    })),
  ];
}

function tableOf(entries: readonly (readonly RecordField[])[]): TableShape | null {
  const columns = new Map<string, string>();
  for (const fields of entries) for (const { key, label } of fields) columns.set(key, label);
  const isShort = entries.every((fields) => fields.every(({ words }) => words.length <= longestCell));
  if (columns.size < 2 || columns.size > mostColumns || !isShort) return null;
  const keys = [...columns.keys()];
  return {
    columns: keys.map((key) => ({ key, label: columns.get(key) ?? '' })),
    rows: entries.map((fields) => keys.map((key) => fields.find((field) => field.key === key)?.words ?? '')),
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

/** An entry that is its title and nothing more, such as a point of the agenda to which nothing was written. */
export function isBare({ title, fields, groups, inBinSince }: RecordEntry): boolean {
  return (
    title !== null && groups.length === 0 && inBinSince === null && withoutTitle(fields, title).length === 0
  );
}

/** What the heading says is not said again below it. */
export function withoutTitle(fields: RecordEntry['fields'], title: string | null): RecordEntry['fields'] {
  const said = new Set([title, ...(title?.split(', ') ?? [])]);
  return fields.filter(({ words }) => !said.has(words));
}

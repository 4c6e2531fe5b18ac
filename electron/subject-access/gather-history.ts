import type { HistoryLine } from '../../domain/subject-access/record';
import type { KeptRow } from '../../domain/subject-access/spec';
import { specOf } from '../../domain/subject-access/tables/tables';
import type { Reader } from '../database/database';
import { toCamelCase } from '../database/letter-case';

interface HistoryRow {
  readonly changeId: string;
  readonly at: string;
  readonly by: string;
  readonly what: string;
  readonly tableName: string;
  readonly action: 'insert' | 'update' | 'delete';
  readonly oldValues: string | null;
  readonly newValues: string | null;
}

const atOnce = 500;

/**
 * Who changed what in these rows, the earliest first. Columns that a copy never shows (keys, other people's telephones) stay out; so does every
 * address at which the child has lived, unless whoever asks `knowsHome`.
 */
export async function gatherHistory(
  reader: Reader,
  rows: ReadonlyMap<string, readonly KeptRow[]>,
  { knowsHome }: { readonly knowsHome: boolean },
): Promise<readonly HistoryLine[]> {
  const lines = new Map<
    string,
    { line: Omit<HistoryLine, 'changes'>; changes: HistoryLine['changes'][number][] }
  >();
  for (const [table, list] of rows) {
    for (let from = 0; from < list.length; from += atOnce) {
      const ids = list.slice(from, from + atOnce).map(({ id }) => id);
      for (const row of await historyOf(reader, table, ids)) {
        const { changeId, at, by, what } = row;
        const known = lines.get(changeId) ?? { line: { at, by, what }, changes: [] };
        lines.set(changeId, known);
        known.changes.push(...changesOf(row, knowsHome));
      }
    }
  }
  return [...lines.values()]
    .map(({ line, changes }) => ({ ...line, changes }))
    .sort((one, other) => (one.at < other.at ? -1 : 1));
}

async function historyOf(reader: Reader, table: string, ids: readonly string[]): Promise<HistoryRow[]> {
  const rows: HistoryRow[] = await reader('history')
    .join('changes', 'changes.id', 'history.changeId')
    .select('history.changeId', 'changes.at', 'changes.by', 'changes.what', 'history.tableName')
    .select('history.action', 'history.oldValues', 'history.newValues')
    .where({ 'history.tableName': table })
    .whereIn('history.rowId', [...ids])
    .orderBy('history.seq');
  return rows;
}

function changesOf(
  { tableName, action, oldValues, newValues }: HistoryRow,
  knowsHome: boolean,
): HistoryLine['changes'][number][] {
  const spec = specOf(tableName);
  if (!spec) return [];
  const shown = new Set(
    spec.fields
      .filter(({ isReach, isHome }) => isReach !== true && (knowsHome || isHome !== true))
      .map(({ column }) => column),
  );
  if (spec.answers) for (const column of ['field', 'value']) shown.add(column);
  const [before, after] = [valuesOf(oldValues), valuesOf(newValues)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((column) => shown.has(column) && before.get(column) !== after.get(column))
    .map((field) => ({
      table: tableName,
      action,
      field,
      before: before.get(field) ?? null,
      after: after.get(field) ?? null,
    }));
}

function valuesOf(json: string | null): ReadonlyMap<string, string | number> {
  const values = json === null ? {} : (JSON.parse(json) as Readonly<Record<string, unknown>>);
  return new Map(
    Object.entries(values).flatMap(([column, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[toCamelCase(column), value] as const] : [],
    ),
  );
}

import { recordKinds, type RecordTable } from '../../domain/history/records/kinds';
import type { KeptValues } from '../../domain/history/records/record-kind';
import { type NameOf, nameWords, rowsNamedBy, type RowPlace } from '../../domain/history/value-words';
import type { Reader } from '../database/database';
import { toSnakeCase } from '../database/letter-case';
import { inParts, values } from './kept-steps';

/** A name may be that of another row, and that one's too: the outcome of an entry of a review. */
const deepest = 4;

const keyOf = (table: string, id: string): string => `${table} ${id}`;

/** What rows are called, read together: also those in the bin, and those that only the history remembers. */
export async function namesOf(reader: Reader, places: readonly RowPlace[]): Promise<NameOf> {
  const rows = new Map<string, KeptValues>();
  let wanted = places;
  for (let depth = 0; depth < deepest && wanted.length > 0; depth += 1) {
    const fresh = wanted.filter(({ table, id }) => !rows.has(keyOf(table, id)));
    const found = await rowsByPlaces(reader, fresh);
    for (const { table, id, row } of found) rows.set(keyOf(table, id), row);
    wanted = found.flatMap(({ table, row }) => rowsNamedBy(table, row, recordKinds[table].named));
  }
  const nameOf: NameOf = (table, id) => {
    const row = rows.get(keyOf(table, id));
    const name = row === undefined ? '' : nameWords(table, row, nameOf);
    return name === '' ? null : name;
  };
  return nameOf;
}

interface FoundRow extends RowPlace {
  readonly row: KeptValues;
}

/** Rows as they are, or as they last were. */
export async function rowsByPlaces(
  reader: Reader,
  places: readonly RowPlace[],
): Promise<readonly FoundRow[]> {
  const byTable = new Map<RecordTable, Set<string>>();
  for (const { table, id } of places) byTable.set(table, (byTable.get(table) ?? new Set()).add(id));
  const rows: FoundRow[] = [];
  for (const [table, ids] of byTable) {
    for (const part of inParts([...ids])) {
      const found: Record<string, string | number | null>[] = await reader(table).whereIn('id', [...part]);
      for (const row of found) rows.push({ table, id: String(row['id']), row: inSnakeCase(row) });
      const present = new Set(found.map((row) => row['id']));
      for (const id of part) {
        if (present.has(id)) continue;
        const last = await lastKnown(reader, table, id);
        if (last !== null) rows.push({ table, id, row: last });
      }
    }
  }
  return rows;
}

async function lastKnown(reader: Reader, table: RecordTable, id: string): Promise<KeptValues | null> {
  const row: { oldValues: string | null } | undefined = await reader('history')
    .select('oldValues')
    .where({ tableName: table, rowId: id, action: 'delete' })
    .orderBy('seq', 'desc')
    .first();
  return values(row?.oldValues ?? null);
}

function inSnakeCase(row: Record<string, string | number | null>): KeptValues {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [toSnakeCase(name), value]));
}

import { isRecordTable, partsOf, recordKinds, type RecordTable } from '../../domain/history/records/kinds';
import type { KeptValues } from '../../domain/history/records/record-kind';
import type { RowPlace } from '../../domain/history/value-words';
import type { Reader } from '../database/database';
import { inParts, type RowIds } from './kept-steps';
import { rowsByPlaces } from './names';

/** A record with whatever hangs on it and is told in its history, rows that are not there any more included. */
export async function rowsOfRecord(reader: Reader, { table, id }: RowPlace): Promise<RowIds> {
  const rows = new Map<RecordTable, readonly string[]>([[table, await sameRows(reader, { table, id })]]);
  await takeAlongside(reader, rows, table);
  let waiting: RecordTable[] = [table];
  while (waiting.length > 0) {
    const next: RecordTable[] = [];
    for (const parent of waiting) {
      for (const part of partsOf(parent)) {
        const ids = await rowsWithin(reader, part.table, part.column, rows.get(parent) ?? []);
        if (ids.length === 0) continue;
        rows.set(part.table, [...new Set([...(rows.get(part.table) ?? []), ...ids])]);
        next.push(part.table);
        await takeAlongside(reader, rows, part.table);
      }
    }
    waiting = next;
  }
  return rows;
}

/** The row, and those that held the same before it was removed and made anew. */
export async function sameRows(
  reader: Reader,
  { table, id }: RowPlace,
  row?: KeptValues,
): Promise<readonly string[]> {
  const { within, onePer } = recordKinds[table];
  if (onePer === null) return [id];
  const columns = [...(within === null ? [] : [within.column]), ...onePer];
  const known = row ?? (await rowsByPlaces(reader, [{ table, id }]))[0]?.row;
  const same = columns.map((column) => known?.[column] ?? null);
  const found: { id: string }[] = await reader.raw(
    `SELECT id FROM ${table} WHERE ${columns.map((column) => `${column} IS ?`).join(' AND ')}
      UNION SELECT row_id FROM history WHERE table_name = '${table}' AND action = 'delete'
        AND ${columns.map((column) => `json_extract(old_values, '$.${column}') IS ?`).join(' AND ')}`,
    [...same, ...same],
  );
  return found.map((each) => each.id);
}

/** The rows of other tables that are told with these. */
async function takeAlongside(
  reader: Reader,
  rows: Map<RecordTable, readonly string[]>,
  table: RecordTable,
): Promise<void> {
  const { alongside } = recordKinds[table];
  if (alongside === null || !isRecordTable(alongside.table)) return;
  const ids: string[] = [];
  for (const part of inParts(rows.get(table) ?? [])) {
    const found: { other: string | null }[] = await reader(table)
      .select(`${alongside.column} as other`)
      .whereIn('id', [...part]);
    ids.push(...found.flatMap(({ other }) => (other === null ? [] : [other])));
  }
  rows.set(alongside.table, [...new Set([...(rows.get(alongside.table) ?? []), ...ids])]);
}

async function rowsWithin(
  reader: Reader,
  table: RecordTable,
  column: string,
  parents: readonly string[],
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const part of inParts(parents)) {
    const marks = part.map(() => '?').join(', ');
    const found: { id: string }[] = await reader.raw(
      `SELECT id FROM ${table} WHERE ${column} IN (${marks})
        UNION SELECT row_id FROM history WHERE table_name = '${table}' AND action = 'delete'
          AND json_extract(old_values, '$.${column}') IN (${marks})`,
      [...part, ...part],
    );
    ids.push(...found.map(({ id }) => id));
  }
  return ids;
}

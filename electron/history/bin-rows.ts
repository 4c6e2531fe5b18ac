import { recordKinds, type RecordTable, recordTableNames } from '../../domain/history/records/kinds';
import type { KeptValues } from '../../domain/history/records/record-kind';
import type { RowPlace } from '../../domain/history/value-words';
import type { Reader } from '../database/database';
import { inParts } from './kept-steps';
import { rowsByPlaces } from './names';

/** A row in the bin, with the change that put it there. */
export interface BinnedRow extends RowPlace {
  readonly deletedAt: string;
  readonly row: KeptValues;
  /** Null where the history does not go back so far. */
  readonly changeId: string | null;
}

/** So many rows of the bin are looked at, the latest. */
const mostRows = 5000;

/** Pictures that were replaced are no documents that anybody looks for. */
const only: Partial<Record<RecordTable, string>> = { documents: "purpose IN ('report', 'sent-paper')" };

/** The rows of some tables in the bin, the latest first. */
export async function binnedRows(
  reader: Reader,
  tables: readonly RecordTable[],
): Promise<readonly BinnedRow[]> {
  const parts = tables.map(
    (table) =>
      `SELECT '${table}' AS source, id, deleted_at FROM ${table} WHERE deleted_at IS NOT NULL AND ${only[table] ?? '1'}`,
  );
  const places: { source: RecordTable; id: string; deletedAt: string }[] = await reader.raw(
    `${parts.join(' UNION ALL ')} ORDER BY deleted_at DESC, id DESC LIMIT ${mostRows}`,
  );
  return withRows(
    reader,
    places.map(({ source, id, deletedAt }) => ({ table: source, id, deletedAt })),
  );
}

/** One row in the bin; undefined where it is not there. */
export async function binnedRow(reader: Reader, { table, id }: RowPlace): Promise<BinnedRow | undefined> {
  if (!recordKinds[table].inBin) return undefined;
  const row: { deletedAt: string | null } | undefined = await reader(table)
    .select('deletedAt')
    .where({ id })
    .first();
  if (row === undefined || row.deletedAt === null) return undefined;
  const [found] = await withRows(reader, [{ table, id, deletedAt: row.deletedAt }]);
  return found;
}

/** What the same deletion put into the bin, whatever the table. */
export async function binnedWith(reader: Reader, changeId: string): Promise<readonly BinnedRow[]> {
  const steps: { tableName: string; rowId: string }[] = await reader('history')
    .distinct('tableName', 'rowId')
    .where({ changeId, action: 'update' })
    .whereRaw(`json_extract(new_values, '$.deleted_at') IS NOT NULL`);
  const rows: (RowPlace & { deletedAt: string })[] = [];
  for (const table of recordTableNames) {
    const ids = steps.filter(({ tableName }) => tableName === table).map(({ rowId }) => rowId);
    for (const part of inParts(ids)) {
      const found: { id: string; deletedAt: string }[] = await reader(table)
        .select('id', 'deletedAt')
        .whereIn('id', [...part])
        .whereNotNull('deletedAt');
      rows.push(...found.map((row) => ({ table, ...row })));
    }
  }
  return (await withRows(reader, rows)).filter((row) => row.changeId === changeId);
}

async function withRows(
  reader: Reader,
  places: readonly (RowPlace & { deletedAt: string })[],
): Promise<readonly BinnedRow[]> {
  const rows = new Map(
    (await rowsByPlaces(reader, places)).map(({ table, id, row }) => [`${table} ${id}`, row]),
  );
  const changes = await deletingChanges(reader, places);
  return places.flatMap((place) => {
    const key = `${place.table} ${place.id}`;
    const row = rows.get(key);
    return row === undefined ? [] : [{ ...place, row, changeId: changes.get(key) ?? null }];
  });
}

/** The change that last put each row into the bin, by table and id. */
async function deletingChanges(
  reader: Reader,
  places: readonly RowPlace[],
): Promise<ReadonlyMap<string, string>> {
  const changes = new Map<string, string>();
  for (const part of inParts(places)) {
    const found: { tableName: string; rowId: string; changeId: string }[] = await reader.raw(
      `SELECT table_name, row_id, change_id FROM history
        WHERE (table_name, row_id) IN (VALUES ${part.map(() => '(?, ?)').join(', ')}) AND action = 'update'
          AND json_extract(old_values, '$.deleted_at') IS NULL
          AND json_extract(new_values, '$.deleted_at') IS NOT NULL
        ORDER BY seq`,
      part.flatMap(({ table, id }) => [table, id]),
    );
    for (const { tableName, rowId, changeId } of found) changes.set(`${tableName} ${rowId}`, changeId);
  }
  return changes;
}

/** The row to which a row belongs. */
export function parentOf({ table, row }: Pick<BinnedRow, 'table' | 'row'>): RowPlace | null {
  const { within } = recordKinds[table];
  const id = within === null ? null : row[within.column];
  const parent = recordTableNames.find((name) => name === within?.table);
  return parent === undefined || typeof id !== 'string' ? null : { table: parent, id };
}

/** The rows to which a row belongs, the nearest first, whether they lie in the bin or not. */
export async function ancestorsOf(
  reader: Reader,
  row: Pick<BinnedRow, 'table' | 'row'>,
): Promise<readonly (RowPlace & { readonly row: KeptValues })[]> {
  const ancestors: (RowPlace & { readonly row: KeptValues })[] = [];
  let place = parentOf(row);
  while (place !== null) {
    const [found] = await rowsByPlaces(reader, [place]);
    if (found === undefined) break;
    ancestors.push(found);
    place = parentOf(found);
  }
  return ancestors;
}

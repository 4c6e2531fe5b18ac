import type { IsoInstant } from '../../domain/common/calendar-date';
import type { Reader } from '../database/database';

/** SQLite takes 32,766 values in one statement; a few hundred at a time keep statements short. */
const atOnce = 500;

/** When the value that a column of each row has now was entered, by id. Names as in SQL. */
export async function whenSet(
  reader: Reader,
  table: string,
  column: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, IsoInstant>> {
  const moments = new Map<string, IsoInstant>();
  for (let from = 0; from < ids.length; from += atOnce) {
    const part = ids.slice(from, from + atOnce);
    const rows: { rowId: string; at: IsoInstant }[] = await reader.raw(
      `SELECT h.row_id, max(c.at) AS at FROM history h JOIN changes c ON c.id = h.change_id
        WHERE h.table_name = ? AND h.row_id IN (${part.map(() => '?').join(', ')})
          AND json_extract(h.old_values, '$.${column}') IS NOT json_extract(h.new_values, '$.${column}')
        GROUP BY h.row_id`,
      [table, ...part],
    );
    for (const { rowId, at } of rows) moments.set(rowId, at);
  }
  return moments;
}

import type { Reader } from './database';

/** A row that is not in the bin; undefined otherwise. */
export async function liveRow<Row extends object>(
  reader: Reader,
  table: string,
  id: string,
): Promise<Row | undefined> {
  const row: Row | undefined = await reader(table).where({ id }).whereNull('deletedAt').first();
  return row;
}

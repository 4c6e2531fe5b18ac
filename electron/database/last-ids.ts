import type { Knex } from 'knex';
import { goOnAfter } from '../vault/uuid-v7';

/**
 * New ids sort after those of the last change and of the records that it made, also when the clock was set back since: what was made last is
 * found by its id, for one by the backup before an import.
 */
export async function goOnAfterLastIds(connection: Knex): Promise<void> {
  const change: { id: string } | undefined = await connection('changes')
    .select('id')
    .orderBy('id', 'desc')
    .first();
  if (change === undefined) return;
  goOnAfter(change.id);
  const rows: { rowId: string }[] = await connection('history')
    .select('rowId')
    .where({ changeId: change.id, action: 'insert' })
    .orderBy('seq', 'desc')
    .limit(1);
  for (const { rowId } of rows) goOnAfter(rowId);
}

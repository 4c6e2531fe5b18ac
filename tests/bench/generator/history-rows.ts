import { today } from './calendar';
import type { Random } from './random';
import type { Batch, Row } from './rows';

/** One record in ten has its history: all of it would only make every vault larger by the same. Pupils have theirs, every one. */
const everyTenth = 10;

/** The same batches, each followed by the history of its rows, one change for each. */
export function* withHistory(batches: Iterable<Batch>, random: Random): Generator<Batch> {
  for (const batch of batches) {
    yield batch;
    const share = batch.table === 'pupils' ? 1 : everyTenth;
    const rows = batch.rows.filter((row, index) => index % share === 0 && typeof row['id'] === 'string');
    if (rows.length === 0) continue;
    const changes = rows.map((row): Row & { id: string } => ({
      ...{ id: random.id(), at: String(row['created_at'] ?? `${today}T09:00:00.000Z`) },
      ...{ by: 'SENDCO', what: 'Added a record', undoes: null },
    }));
    yield { table: 'changes', rows: changes };
    yield {
      table: 'history',
      rows: rows.map((row, index) => ({
        ...{ change_id: changes[index]?.id ?? '', table_name: batch.table, row_id: row['id'] ?? null },
        ...{ action: 'insert', old_values: null, new_values: JSON.stringify(row) },
      })),
    };
  }
}

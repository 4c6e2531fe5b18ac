import type { Writer } from '../database/database';
import { foreignKeys } from '../database/foreign-keys';
import { belongs, type Doomed } from './doomed-rows';
import { inPieces } from './in-pieces';

/** Deletes the rows, for good. Rows that stay and name one of them keep an empty place. The history of what is done here is another step. */
export async function eraseRows(writer: Writer, doomed: Doomed): Promise<void> {
  // Rows point to each other; when the change ends, nothing may point nowhere, and only then it is checked.
  await writer.raw('PRAGMA defer_foreign_keys = ON');
  await letGo(writer, doomed);
  for (const [table, ids] of doomed) {
    for (const piece of inPieces([...ids])) await writer(table).whereIn('id', piece).delete();
  }
}

async function letGo(writer: Writer, doomed: Doomed): Promise<void> {
  for (const key of await foreignKeys(writer)) {
    const parents = doomed.get(key.parent);
    if (parents === undefined || belongs(key)) continue;
    const going = doomed.get(key.table) ?? new Set<string>();
    for (const piece of inPieces([...parents])) {
      const rows: { id: string }[] = await writer(key.table).select('id').whereIn(key.column, piece);
      for (const { id } of rows) {
        if (!going.has(id))
          await writer(key.table)
            .where({ id })
            .update({ [key.column]: null });
      }
    }
  }
}

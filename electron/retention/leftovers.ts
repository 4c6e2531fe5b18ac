import { ok } from '../../domain/common/result';
import { type Database, newId, type Writer } from '../database/database';
import { inPieces } from './in-pieces';
import type { RetentionPorts } from './ports';

interface Leftover {
  readonly id: string;
  readonly kind: 'document' | 'free-pages';
}

/** Notes what is to be done after the commit: the sealed files, by the ids of their documents, and the free pages of the database. */
export async function keepLeftovers(
  database: Database,
  writer: Writer,
  documents: readonly string[],
): Promise<void> {
  const now = database.clock.now();
  const stamp = { createdAt: now, updatedAt: now };
  for (const id of documents) await writer('disposalLeftovers').insert({ id, kind: 'document', ...stamp });
  await writer('disposalLeftovers').insert({ id: newId(), kind: 'free-pages', ...stamp });
}

/**
 * Finishes disposals that were committed: removes their files and clears what is free in the file of the records. Run after a disposal,
 * and at every opening before files and rows are brought together, for a crash may have come between. What the disk refuses
 * is left for the next time. True when nothing is left.
 */
export async function finishDisposals({
  database,
  store,
}: Pick<RetentionPorts, 'database' | 'store'>): Promise<boolean> {
  const leftovers: Leftover[] = await database.read('disposalLeftovers').select('id', 'kind');
  if (leftovers.length === 0) return true;
  const done: string[] = [];
  for (const { id, kind } of leftovers) {
    if (kind === 'document' && (await store.destroy(id)).ok) done.push(id);
  }
  const pages = leftovers.filter(({ kind }) => kind === 'free-pages').map(({ id }) => id);
  // Last: until then it is known that something is to be done.
  if (pages.length > 0 && (await clearFreePages(database))) done.push(...pages);
  const noted = await forget(database, done);
  return noted && done.length === leftovers.length;
}

/**
 * Free pages are overwritten as they become free (secure_delete); the file is written anew all the same, so that nothing rests on that, and
 * the journal is emptied.
 */
async function clearFreePages({ read }: Database): Promise<boolean> {
  try {
    await read.raw('VACUUM');
    const [checkpoint] = await read.raw<{ busy: number }[]>('PRAGMA wal_checkpoint(TRUNCATE)');
    return checkpoint?.busy === 0;
  } catch {
    // The disk is full, or somebody reads: the next opening tries again.
    return false;
  }
}

async function forget(database: Database, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true;
  const done = await database.change('Finished a disposal', async (writer) => {
    for (const piece of inPieces(ids)) await writer('disposalLeftovers').whereIn('id', piece).delete();
    // Nobody needs to know later which documents these were.
    await writer('history').where({ tableName: 'disposal_leftovers' }).delete();
    return ok(null);
  });
  return done.ok;
}

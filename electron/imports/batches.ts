import type { ImportBatch } from '../../domain/imports/api';
import { fail, ok, type Result } from '../../domain/common/result';
import type { Database, Reader, Writer } from '../database/database';
import { undoChange } from '../history/undo';
import { moveUpWhoAreBack } from '../pupils/new-school-year';
import type { PlannedImport } from './plan-import';
import type { Prepared } from './prepared';

/** The imports that stand, the latest first. */
export async function batches(reader: Reader): Promise<readonly ImportBatch[]> {
  const rows: ImportBatch[] = await reader('importBatches as b')
    .join('schools as s', 's.id', 'b.schoolId')
    .whereNull('b.deletedAt')
    .select('b.id', 's.name as schoolName', 'b.fileName', 'b.importedOn', 'b.createdAt as at')
    .select('b.added', 'b.changed', 'b.leftSchool as left')
    .orderBy('b.id', 'desc');
  return rows;
}

/** Notes an import under the change that makes it, so that it can be undone as one. */
export async function addBatch(
  database: Database,
  writer: Writer,
  fileName: string,
  { schoolId, importDate }: Prepared,
  { added, changed, left }: PlannedImport,
): Promise<string> {
  const record = database.newRecord();
  const current: { changeId: string } | undefined = await writer('currentChange').select('changeId').first();
  await writer('importBatches').insert({
    ...record,
    schoolId,
    fileName,
    importedOn: importDate,
    changeId: current?.changeId,
    added,
    changed,
    leftSchool: left,
  });
  return record.id;
}

/** Takes a whole import back. Refused, with nothing changed, when one of its pupils has been changed since. */
export async function undoBatch(database: Database, id: string): Promise<Result<{ what: string }>> {
  const batch: { changeId: string } | undefined = await database
    .read('importBatches')
    .select('changeId')
    .where({ id })
    .first();
  if (!batch) return fail('not-found', 'This import is no longer in the list. It may have been undone.');
  // An import of July may be taken back in September, when everybody else has moved up.
  const undone = await undoChange(database, batch.changeId, (writer, madeAt) =>
    moveUpWhoAreBack(writer, madeAt, database.clock.now()),
  );
  if (undone.ok || undone.problem.kind !== 'changed-since') return undone.ok ? ok(undone.value) : undone;
  return fail(
    'changed-since',
    'Something that this import brought has been changed or used since (a pupil was edited, a plan or a document was added), so the ' +
      'import can no longer be undone as one. Nothing was changed.',
  );
}

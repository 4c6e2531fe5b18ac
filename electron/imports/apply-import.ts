import type { Database, Writer } from '../database/database';
import { comeBack } from '../pupils/come-back';
import { leaveProvision } from '../pupils/leave-provision';
import { countOf } from '../../domain/common/text';
import { fail, ok, type Result } from '../../domain/common/result';
import type { ImportDone } from '../../domain/imports/api';
import type { Decisions } from '../../domain/imports/decisions';
import { addBatch } from './batches';
import { checkUpns } from './check-upns';
import { planImport } from './plan-import';
import type { Prepared } from './prepared';
import { classesOf, lastChangeMark } from './school-repository';
import type { Work } from './work';
import { type WritePlan, writePlan } from './write-plan';

/**
 * Writes a prepared import in one change. Failures, each with nothing written: `changed-since-preview` when any record was changed after
 * the import was worked out, `duplicate-upn`, `nothing-to-import`, `cancelled`.
 */
export async function applyImport(
  database: Database,
  fileName: string,
  prepared: Prepared,
  decisions: Decisions,
  work: Work & { readonly report: (done: number, total: number) => void },
): Promise<Result<ImportDone>> {
  work.doing('Getting the import ready');
  const classes = await classesOf(database.read, prepared.schoolId);
  const planned = await planImport(database, prepared, decisions, classes, work.pause);
  const { plan, added, changed, left, plansToAsk } = planned;
  if (plan.size === 0) {
    return fail('nothing-to-import', 'There is nothing to import: the file agrees with what is here.');
  }
  work.doing('Importing');
  const what = `Imported ${countOf(added, 'new pupil')}, ${countOf(changed, 'change')} and ${countOf(left, 'leaver')} from a file`;
  const result = await database.change(what, async (writer) => {
    if ((await lastChangeMark(writer)) !== prepared.mark) {
      return fail(
        'changed-since-preview',
        'Something was changed in the program after this list was made. It has now been made again: look through it once more. Nothing was imported.',
      );
    }
    const upns = await checkUpns(writer, plan);
    if (!upns.ok) return upns;
    await comeBackAll(writer, plan, database.clock.now());
    const written = await writePlan(writer, plan, database.clock.now(), {
      shouldStop: () => work.shouldStop?.() === true,
      onProgress: (done) => {
        work.report(done, plan.size);
      },
    });
    if (!written.ok) return written;
    await leaveAll(writer, plan);
    return ok(await addBatch(database, writer, fileName, prepared, planned));
  });
  if (!result.ok) return result;
  const done = { schoolName: prepared.schoolName, fileName, added, changed, left, plansToAsk };
  return { ...result, value: { batchId: result.value, ...done } };
}

/** Before the plan is written, which has what the file says of those who are back. */
async function comeBackAll(writer: Writer, plan: WritePlan, now: string): Promise<void> {
  for (const { id, archivedAt, schoolId } of plan.updated('pupils'))
    if (archivedAt === null) await comeBack(writer, { id, isElsewhere: schoolId !== undefined }, now);
}

/** Whom the file shows as having left is in no provision of coming weeks either. */
async function leaveAll(writer: Writer, plan: WritePlan): Promise<void> {
  for (const { id, archivedAt, leavingDate } of plan.updated('pupils')) {
    if (typeof archivedAt === 'string' && typeof leavingDate === 'string')
      await leaveProvision(writer, { pupilId: id, leavingDate, at: archivedAt });
  }
}

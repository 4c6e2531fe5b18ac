import { invalid, ok, type Result } from '../../domain/common/result';
import { staffLineFields } from '../../domain/provision/model';
import type { FieldInput } from '../database/check-field';
import type { Database, Writer } from '../database/database';
import { liveRow } from '../database/live-row';
import { lastPosition } from '../database/move-row';
import { notThere } from '../database/not-there';
import { type PartTable, removePart, setPartField } from './run-parts';
import { runRow } from './run-pupils';

const table: PartTable = { name: 'provisionStaff', noun: 'the staff', fields: staffLineFields };

/** Adds an adult. Minutes and sessions are those of the last line, or nothing yet. */
export async function addStaff(
  database: Database,
  { runId, staffId, who }: { runId: string; staffId: string | null; who: string | null },
): Promise<Result<{ id: string }>> {
  const run = await runRow(database.read, runId);
  if (run === undefined) return notThere;
  const record = database.newRecord();
  return database.change(`Changed the staff of ${run.name}`, async (writer) => {
    if (!(await isStaffOf(writer, staffId, run.schoolId))) return notThere;
    const last: { minutesPerSession: number; sessionsPerWeek: number } | undefined = await writer(
      'provisionStaff',
    )
      .where({ provisionId: runId })
      .whereNull('deletedAt')
      .orderBy('position', 'desc')
      .first();
    await writer('provisionStaff').insert({
      ...record,
      provisionId: runId,
      staffId,
      who,
      minutesPerSession: last?.minutesPerSession ?? 0,
      sessionsPerWeek: last?.sessionsPerWeek ?? 0,
      position: await lastPosition(writer, 'provisionStaff', { provisionId: runId }),
    });
    return ok({ id: record.id });
  });
}

export function setStaffField(database: Database, input: FieldInput): Promise<Result<null>> {
  return setPartField(database, table, input, async (writer, row) => {
    const run = await runRow(writer, row.provisionId);
    if (run === undefined) return notThere;
    const staffId = row['staffId'] as string | null;
    if (input.field === 'staffId' && !(await isStaffOf(writer, staffId, run.schoolId)))
      return invalid('staffId', 'This person does not work at this school.');
    const gradeId = row['gradeId'] as string | null;
    if (input.field === 'gradeId' && gradeId !== null) {
      const grade = await liveRow<{ schoolId: string }>(writer, 'staffGrades', gradeId);
      if (grade?.schoolId !== run.schoolId) return invalid('gradeId', 'This grade is no longer there.');
    }
    return ok(null);
  });
}

/** To the bin; refused while sessions are recorded for it, since they would lose whose they were. */
export function removeStaff(database: Database, id: string): Promise<Result<null>> {
  return removePart(database, table, id, async (writer) => {
    const session: unknown = await writer('provisionSessions').where({ staffLineId: id }).first();
    return session === undefined
      ? ok(null)
      : invalid('staffId', 'Sessions are recorded for this line, so it was not removed.');
  });
}

/** True for nobody, and for a member of staff of this school who is not in the bin. */
async function isStaffOf(writer: Writer, staffId: string | null, schoolId: string): Promise<boolean> {
  if (staffId === null) return true;
  const person = await liveRow<{ schoolId: string }>(writer, 'staff', staffId);
  return person?.schoolId === schoolId;
}

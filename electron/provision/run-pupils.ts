import { formatDate } from '../../domain/common/date-words';
import { invalid, ok, type Result } from '../../domain/common/result';
import { countOf } from '../../domain/common/text';
import { type ChildWeeks, daysOfWeeks } from '../../domain/provision/child-weeks';
import { runPupilFields } from '../../domain/provision/model';
import type { ProvisionRun, RunPupil } from '../../domain/provision/run';
import { lastDayOfRun, runWeeks } from '../../domain/provision/run-weeks';
import type { FieldInput } from '../database/check-field';
import type { Database, Reader, Writer } from '../database/database';
import { liveRow } from '../database/live-row';
import { lastPosition } from '../database/move-row';
import { notThere } from '../database/not-there';
import { readSchoolTime } from '../school/calendars';
import { changePart, type PartTable, removePart, setPartField } from './run-parts';
import { meantFor, readRoll } from './roll';

const table: PartTable = { name: 'provisionPupils', noun: 'the pupils', fields: runPupilFields };

export type RunRow = Pick<
  ProvisionRun,
  'id' | 'schoolId' | 'name' | 'level' | 'classId' | 'cohort' | 'startsOn' | 'weeks'
>;

export function runRow(reader: Reader, id: string): Promise<RunRow | undefined> {
  return liveRow<RunRow>(reader, 'provisions', id);
}

/** Puts pupils into a run; who is in it already is left alone. A run for one pupil that gets another becomes a group. */
export async function addPupils(
  database: Database,
  runId: string,
  pupilIds: readonly string[],
): Promise<Result<{ added: number }>> {
  const run = await runRow(database.read, runId);
  if (run === undefined) return notThere;
  const wanted = await missingIn(database.read, runId, pupilIds);
  if (wanted.length === 0) return ok({ added: 0 });
  return database.change(`Put ${countOf(wanted.length, 'pupil')} into ${run.name}`, async (writer) => {
    const refused = await insertPupils(database, writer, runId, wanted);
    if (refused !== null) return refused;
    const inIt: { n: number }[] = await writer('provisionPupils')
      .where({ provisionId: runId })
      .whereNull('deletedAt')
      .count({ n: '*' });
    if (run.level === 'pupil' && (inIt[0]?.n ?? 0) > 1)
      await writer('provisions')
        .where({ id: runId })
        .update({ level: 'group', updatedAt: database.clock.now() });
    return ok({ added: wanted.length });
  });
}

/** Puts everyone in for whom the run is meant. */
export async function fillRun(database: Database, runId: string): Promise<Result<{ added: number }>> {
  const run = await runRow(database.read, runId);
  if (run === undefined) return notThere;
  const roll = await readRoll(database.read, run.schoolId, database.clock.today());
  return addPupils(
    database,
    runId,
    meantFor(roll, run).map(({ id }) => id),
  );
}

/** Inserts rows for pupils at the end; a failure when one of them is not there. */
export async function insertPupils(
  database: Database,
  writer: Writer,
  runId: string,
  pupilIds: readonly string[],
) {
  const known: { id: string }[] = await writer('pupils')
    .select('id')
    .whereIn('id', [...pupilIds])
    .whereNull('deletedAt');
  if (known.length < new Set(pupilIds).size) return notThere;
  const position = await lastPosition(writer, 'provisionPupils', { provisionId: runId });
  for (const [index, pupilId] of [...new Set(pupilIds)].entries())
    await writer('provisionPupils').insert({
      ...database.newRecord(),
      provisionId: runId,
      pupilId,
      position: position + index,
    });
  return null;
}

async function missingIn(reader: Reader, runId: string, pupilIds: readonly string[]): Promise<string[]> {
  const inIt: { pupilId: string }[] = await reader('provisionPupils')
    .select('pupilId')
    .where({ provisionId: runId })
    .whereNull('deletedAt');
  const there = new Set(inIt.map(({ pupilId }) => pupilId));
  return [...new Set(pupilIds)].filter((id) => !there.has(id));
}

/** Saves one field. The days of joining and leaving must be in order, and within the run as far as its end is known. */
export function setPupilField(database: Database, input: FieldInput): Promise<Result<null>> {
  return setPartField(database, table, input, async (writer, row) => {
    if (input.field !== 'joinsOn' && input.field !== 'leavesOn') return ok(null);
    const run = await runRow(writer, row.provisionId);
    if (run === undefined) return notThere;
    const problem = daysProblem(
      row as unknown as Pick<RunPupil, 'joinsOn' | 'leavesOn'>,
      run,
      lastDayOfRun(run, await readSchoolTime(writer, run.schoolId)),
    );
    return problem === null ? ok(null) : invalid(input.field, problem);
  });
}

function daysProblem(
  { joinsOn, leavesOn }: Pick<RunPupil, 'joinsOn' | 'leavesOn'>,
  { startsOn }: RunRow,
  lastDay: string | null,
): string | null {
  if (joinsOn !== null && leavesOn !== null && leavesOn < joinsOn)
    return 'The last day is before the day of joining.';
  if (leavesOn !== null && leavesOn < startsOn) return `The run begins on ${formatDate(startsOn)}.`;
  if (joinsOn !== null && lastDay !== null && joinsOn > lastDay)
    return `The run ends on ${formatDate(lastDay)}.`;
  return null;
}

/** Sets in which weeks of the run a child is in it, as one change of both days. */
export async function setPupilWeeks(
  database: Database,
  { id, from, to }: ChildWeeks & { readonly id: string },
): Promise<Result<null>> {
  const row = await liveRow<{ provisionId: string }>(database.read, 'provisionPupils', id);
  const run = row && (await runRow(database.read, row.provisionId));
  if (run === undefined) return notThere;
  if (from > to) return invalid('from', 'The last week is before the first.');
  const weeks = runWeeks(run, await readSchoolTime(database.read, run.schoolId));
  const days = daysOfWeeks({ from, to }, weeks, run.weeks);
  if (days === null)
    return invalid(
      'to',
      to > run.weeks
        ? `The run has ${countOf(run.weeks, 'week')}.`
        : 'The school’s terms are not entered that far ahead. Enter them first, or give the days instead.',
    );
  return changePart(database, table, id, { ...days });
}

export function removePupil(database: Database, id: string): Promise<Result<null>> {
  return removePart(database, table, id);
}

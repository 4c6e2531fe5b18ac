import { invalid, ok, type Result } from '../../domain/common/result';
import type { provisionApi } from '../../domain/provision/api';
import { provisionFields } from '../../domain/provision/model';
import type { InputOf } from '../../domain/common/call';
import { checkField, type Column, type FieldInput } from '../database/check-field';
import type { Database, Writer } from '../database/database';
import { liveRow } from '../database/live-row';
import { notThere } from '../database/not-there';
import { typeById } from './catalogue';
import { meantFor, readRoll } from './roll';
import { insertPupils } from './run-pupils';

type StartInput = InputOf<(typeof provisionApi)['start']>;

/** Starts a run. What the catalogue says of minutes, measures and resources is taken over; all of it can be changed afterwards. */
export async function startRun(database: Database, input: StartInput): Promise<Result<{ id: string }>> {
  const { pupilIds, ...values } = input;
  const { classId, cohort } = values;
  const problem = levelProblem(values);
  if (problem !== null) return problem;
  const roll = await readRoll(database.read, input.schoolId, database.clock.today());
  const chosen = meantFor(roll, values).map(({ id }) => id);
  const type = input.typeId === null ? undefined : await typeById(database.read, input.typeId);
  if (input.typeId !== null && type === undefined) return notThere;
  const record = database.newRecord();
  return database.change(`Started ${input.name}`, async (writer) => {
    if ((await liveRow(writer, 'schools', input.schoolId)) === undefined) return notThere;
    if (!(await isClassOf(writer, classId, input.schoolId)))
      return invalid('classId', 'This class belongs to another school.');
    await writer('provisions').insert({
      ...record,
      ...values,
      classId: values.level === 'class' ? classId : null,
      cohort: values.level === 'cohort' ? cohort : null,
      ratio: type?.ratio ?? null,
      entryMeasure: type?.entryMeasure ?? null,
      exitMeasure: type?.exitMeasure ?? null,
      expectedGain: type?.expectedGain ?? null,
      gainUnit: type?.gainUnit ?? null,
    });
    const pupils = chosen.length > 0 ? chosen : pupilIds;
    const refused = await insertPupils(database, writer, record.id, pupils);
    if (refused !== null) return refused;
    if (type !== undefined) await addFromType(database, writer, record.id, type);
    return ok({ id: record.id });
  });
}

/** A line for the adult who is still to be chosen, and what the resources cost. */
async function addFromType(
  database: Database,
  writer: Writer,
  provisionId: string,
  type: NonNullable<Awaited<ReturnType<typeof typeById>>>,
): Promise<void> {
  if (type.minutesPerSession !== null)
    await writer('provisionStaff').insert({
      ...database.newRecord(),
      provisionId,
      minutesPerSession: type.minutesPerSession,
      sessionsPerWeek: type.sessionsPerWeek ?? 1,
      position: 0,
    });
  if (type.resourcePence !== null && type.resourcePence > 0)
    await writer('provisionCosts').insert({
      ...database.newRecord(),
      provisionId,
      kind: 'resources',
      plannedPence: type.resourcePence,
      position: 0,
    });
}

function levelProblem({ level, classId, cohort }: Pick<StartInput, 'level' | 'classId' | 'cohort'>) {
  if (level === 'class' && classId === null) return invalid('classId', 'Choose the class.');
  if (level === 'cohort' && cohort === null) return invalid('cohort', 'Choose the year group.');
  return null;
}

/** Saves one field. A run that is no longer for a class, or a year group, forgets which one it was for. */
export async function setRunField(database: Database, input: FieldInput): Promise<Result<null>> {
  const checked = checkField(provisionFields, input);
  if (!checked.ok) return checked;
  const { id, field } = input;
  const row = await liveRow<Readonly<Record<string, Column>> & { name: string; schoolId: string }>(
    database.read,
    'provisions',
    id,
  );
  if (row === undefined) return notThere;
  if (row[field] === checked.value) return ok(null);
  return database.change(`Changed ${row.name}`, async (writer) => {
    if (field === 'classId' && !(await isClassOf(writer, checked.value as string | null, row.schoolId)))
      return invalid('classId', 'This class belongs to another school.');
    const also: Record<string, null> = {};
    if (field === 'level' && checked.value !== 'class') also['classId'] = null;
    if (field === 'level' && checked.value !== 'cohort') also['cohort'] = null;
    const changed = await writer('provisions')
      .where({ id })
      .whereNull('deletedAt')
      .update({ ...also, [field]: checked.value, updatedAt: database.clock.now() });
    return changed === 0 ? notThere : ok(null);
  });
}

/** To the bin. Its parts stay with it, so that undo brings back all of it. */
export async function removeRun(database: Database, id: string): Promise<Result<null>> {
  const row = await liveRow<{ name: string }>(database.read, 'provisions', id);
  if (row === undefined) return notThere;
  return database.change(`Removed ${row.name}`, async (writer) => {
    const now = database.clock.now();
    await writer('provisions').where({ id }).update({ deletedAt: now, updatedAt: now });
    return ok(null);
  });
}

async function isClassOf(writer: Writer, classId: string | null, schoolId: string): Promise<boolean> {
  if (classId === null) return true;
  const found = await liveRow<{ schoolId: string }>(writer, 'classes', classId);
  return found?.schoolId === schoolId;
}

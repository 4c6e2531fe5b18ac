import type { InputOf } from '../../domain/common/call';
import { fail, invalid, ok, type Result } from '../../domain/common/result';
import type { timetableApi } from '../../domain/timetable/api';
import type { PeriodValues } from '../../domain/timetable/model';
import { usualDay } from '../../domain/timetable/usual-day';
import type { Database } from '../database/database';
import { liveRow } from '../database/live-row';
import { notThere } from '../database/not-there';

/** Puts in a usual school day, to be changed afterwards. */
export function takeUsualDay(database: Database, schoolId: string): Promise<Result<null>> {
  return database.change('Entered a usual school day', async (writer) => {
    if ((await liveRow(writer, 'schools', schoolId)) === undefined) return notThere;
    const there: unknown = await writer('schoolPeriods').where({ schoolId }).whereNull('deletedAt').first();
    if (there !== undefined)
      return fail('has-periods', 'The school day is entered already. Change it line by line.');
    for (const period of usualDay)
      await writer('schoolPeriods').insert({ ...database.newRecord(), schoolId, ...period });
    return ok(null);
  });
}

export function addPeriod(
  database: Database,
  { schoolId, period }: { readonly schoolId: string; readonly period: PeriodValues },
): Promise<Result<{ id: string }>> {
  const record = database.newRecord();
  return database.change(`Added ${period.name} to the school day`, async (writer) => {
    if ((await liveRow(writer, 'schools', schoolId)) === undefined) return notThere;
    await writer('schoolPeriods').insert({ ...record, schoolId, ...period });
    return ok({ id: record.id });
  });
}

export function changePeriod(
  database: Database,
  { id, period }: { readonly id: string; readonly period: PeriodValues },
): Promise<Result<null>> {
  return database.change(`Changed ${period.name} in the school day`, async (writer) => {
    const changed = await writer('schoolPeriods')
      .where({ id })
      .whereNull('deletedAt')
      .update({ ...period, updatedAt: database.clock.now() });
    return changed === 0 ? notThere : ok(null);
  });
}

/** To the bin, with the lessons in it. */
export async function removePeriod(database: Database, id: string): Promise<Result<null>> {
  const period = await liveRow<{ name: string }>(database.read, 'schoolPeriods', id);
  if (period === undefined) return notThere;
  return database.change(`Removed ${period.name} from the school day`, async (writer) => {
    const now = database.clock.now();
    const gone = { deletedAt: now, updatedAt: now };
    await writer('classLessons').where({ periodId: id }).whereNull('deletedAt').update(gone);
    await writer('schoolPeriods').where({ id }).update(gone);
    return ok(null);
  });
}

type LessonInput = InputOf<(typeof timetableApi)['setLesson']>;

/** What a class does in a period of a day; without a subject the entry goes. */
export async function setLesson(database: Database, input: LessonInput): Promise<Result<null>> {
  const { subject, ...where } = input;
  const schoolClass = await liveRow<{ name: string; schoolId: string }>(
    database.read,
    'classes',
    input.classId,
  );
  if (schoolClass === undefined) return notThere;
  return database.change(`Changed the lessons of ${schoolClass.name}`, async (writer) => {
    const period = await liveRow<{ schoolId: string }>(writer, 'schoolPeriods', input.periodId);
    if (period?.schoolId !== schoolClass.schoolId)
      return invalid('periodId', 'This period is no longer in the school day.');
    const now = database.clock.now();
    const live = () => writer('classLessons').where(where).whereNull('deletedAt');
    const there: { id: string } | undefined = await live().first();
    if (subject === null) await live().update({ deletedAt: now, updatedAt: now });
    else if (there !== undefined) await live().update({ subject, updatedAt: now });
    else await writer('classLessons').insert({ ...database.newRecord(), ...where, subject });
    return ok(null);
  });
}

import { addDays } from '../../domain/common/calendar-date';
import { ok, type Result } from '../../domain/common/result';
import { type AbsenceWeeks, weeksOfAbsence } from '../../domain/timetable/absence-cover';
import type { Absence, TimetableWeek } from '../../domain/timetable/week';
import type { Database } from '../database/database';
import { liveRow } from '../database/live-row';
import { notThere } from '../database/not-there';
import { readWeek } from './read-week';

/** The weeks of an absence, to arrange cover for all of it at once. */
export async function absenceWeeks(database: Database, id: string): Promise<Result<AbsenceWeeks>> {
  const row = await liveRow<Absence>(database.read, 'staffAbsences', id);
  const person = row && (await liveRow<Person>(database.read, 'staff', row.staffId));
  if (row === undefined || person === undefined) return notThere;
  const { staffId, fromOn, toOn, reason } = row;
  const absence = { id, staffId, fromOn, toOn, reason };
  const mondays = weeksOfAbsence(absence, database.clock.today());
  const weeks: TimetableWeek[] = [];
  for (const on of mondays) {
    const week = await readWeek(database, { schoolId: person.schoolId, on });
    if (week !== null) weeks.push(week);
  }
  const after = addDays(mondays.at(-1) ?? toOn, 7);
  return ok({ absence, name: person.name, weeks, goesOnFrom: after <= toOn ? after : null });
}

interface Person {
  readonly name: string;
  readonly schoolId: string;
}

import type { IsoDate } from '../../domain/common/calendar-date';
import { minuteOf } from '../../domain/timetable/times';
import type { Absence, Lesson, Period, SlotCover, WeekPerson } from '../../domain/timetable/week';
import type { Reader } from '../database/database';

interface Times {
  readonly startsAt: string;
  readonly endsAt: string;
}

function inMinutes<Row extends Times>({ startsAt, endsAt, ...row }: Row) {
  return { ...row, from: minuteOf(startsAt), to: minuteOf(endsAt) };
}

/** The periods of a school, in order of time. */
export async function readPeriods(reader: Reader, schoolId: string): Promise<Period[]> {
  const rows: (Omit<Period, 'from' | 'to'> & Times)[] = await reader('schoolPeriods')
    .select('id', 'name', 'kind', 'startsAt', 'endsAt')
    .where({ schoolId })
    .whereNull('deletedAt')
    .orderBy(['startsAt', 'endsAt', 'id']);
  return rows.map(inMinutes);
}

type PersonRow = Omit<WeekPerson, 'active' | 'hours'> & { readonly active: number };
type HoursRow = Omit<WeekPerson['hours'][number], 'from' | 'to'> & Times & { readonly staffId: string };

/** The staff of a school with their grades and hours, in order of name. */
export async function readPeople(reader: Reader, schoolId: string): Promise<WeekPerson[]> {
  const rows: PersonRow[] = await reader('staff as s')
    .leftJoin('staffGrades as g', 'g.id', 's.gradeId')
    .select('s.id', 's.name', 's.role', 's.active', 's.gradeId', 's.contractMinutes', 'g.code as grade')
    .where('s.schoolId', schoolId)
    .whereNull('s.deletedAt')
    .orderBy(['s.name', 's.id']);
  const hours: HoursRow[] = await reader('staffHours')
    .select('id', 'staffId', 'day', 'startsAt', 'endsAt')
    .whereNull('deletedAt')
    .whereIn(
      'staffId',
      rows.map(({ id }) => id),
    )
    .orderBy(['day', 'startsAt', 'id']);
  return rows.map((row) => ({
    ...row,
    active: row.active === 1,
    hours: hours
      .filter(({ staffId }) => staffId === row.id)
      .map(({ staffId: _, ...stretch }) => inMinutes(stretch)),
  }));
}

/** What the classes of a school do in its periods. */
export async function readLessons(reader: Reader, schoolId: string): Promise<Lesson[]> {
  const rows: Lesson[] = await reader('classLessons as l')
    .join('classes as c', 'c.id', 'l.classId')
    .select('l.id', 'l.classId', 'l.day', 'l.periodId', 'l.subject')
    .where('c.schoolId', schoolId)
    .whereNull('c.deletedAt')
    .whereNull('l.deletedAt')
    .orderBy(['l.day', 'l.id']);
  return rows;
}

/** Absences that have not ended before a Monday, in order of their first day. */
export async function readAbsences(reader: Reader, schoolId: string, monday: IsoDate): Promise<Absence[]> {
  const rows: Absence[] = await reader('staffAbsences as a')
    .join('staff as s', 's.id', 'a.staffId')
    .select('a.id', 'a.staffId', 'a.fromOn', 'a.toOn', 'a.reason')
    .where('s.schoolId', schoolId)
    .whereNull('s.deletedAt')
    .whereNull('a.deletedAt')
    .where('a.toOn', '>=', monday)
    .orderBy(['a.fromOn', 'a.id']);
  return rows;
}

export async function readCovers(
  reader: Reader,
  schoolId: string,
  monday: IsoDate,
  friday: IsoDate,
): Promise<SlotCover[]> {
  const rows: SlotCover[] = await reader('slotCovers as c')
    .join('timetableSlots as t', 't.id', 'c.slotId')
    .select('c.id', 'c.slotId', 'c.onDay', 'c.coverStaffId', 'c.note')
    .where('t.schoolId', schoolId)
    .whereNull('t.deletedAt')
    .whereBetween('c.onDay', [monday, friday])
    .orderBy(['c.onDay', 'c.id']);
  return rows;
}

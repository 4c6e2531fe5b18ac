import type { IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import { nextSchoolDay, type SchoolCalendar } from '../school/terms';

/** Regulation 9 speaks of maintained schools; the assessment and reporting arrangements of 2024 expect the same of academies. */
export const transferSource =
  'Education (Pupil Information) (England) Regulations 2005, reg. 9, for maintained schools; academies are expected to keep to the same.';

/** School days within which the record goes to the next school (reg. 9). */
const withinSchoolDays = 15;
/** School days after which a receipt that did not come is asked for: the program's own rule. */
export const receiptWithin = 10;
/** So many days after its day a file that was not handed over is still reminded of: the program's own rule. */
export const remindedFor = 120;

/** By the calendar itself, which is never changed: all who leave a school in a year leave it on the same day. */
const counted = new WeakMap<SchoolCalendar, Map<string, IsoDate>>();

/** The day so many school days after a date: the first is the next school day. */
export function schoolDaysAfter(date: IsoDate, days: number, calendar: SchoolCalendar): IsoDate {
  const known = counted.get(calendar) ?? new Map<string, IsoDate>();
  counted.set(calendar, known);
  const key = `${date} ${days}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  let day = date;
  for (let passed = 0; passed < days; passed += 1) day = nextSchoolDay(day, calendar);
  known.set(key, day);
  return day;
}

export interface TransferDeadline {
  readonly dueOn: IsoDate;
  /** A full sentence. */
  readonly reason: string;
}

/**
 * The educational record goes to the next school within fifteen school days of the day on which the pupil ceases to be registered
 * (Education (Pupil Information) (England) Regulations 2005, reg. 9).
 */
export function transferDeadline(leftOn: IsoDate, calendar: SchoolCalendar): TransferDeadline {
  const dueOn = schoolDaysAfter(leftOn, withinSchoolDays, calendar);
  return {
    dueOn,
    reason: `The record goes to the next school within 15 school days of the day on which the pupil left the roll: from ${formatDate(leftOn)} that is ${formatDate(dueOn)}.`,
  };
}

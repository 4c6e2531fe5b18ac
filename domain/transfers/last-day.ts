import type { IsoDate } from '../common/calendar-date';
import { academicYearOf } from '../school/academic-year';
import { schoolDayOnOrBefore, type SchoolCalendar } from '../school/terms';

/**
 * The last day on which there is school in the summer term of this school year; null where that term is not entered. A closed day at its
 * end (INSET) is no day of a pupil's.
 */
export function lastSummerDay(today: IsoDate, calendar: SchoolCalendar): IsoDate | null {
  const last = summerTermEnd(today, calendar);
  return last === null ? null : schoolDayOnOrBefore(last, calendar);
}

/**
 * Whether it is known when the summer holiday ends: without the next terms its days cannot be told from school days, and a file would be due
 * within it.
 */
export function knowsSummerHoliday(today: IsoDate, calendar: SchoolCalendar): boolean {
  const last = summerTermEnd(today, calendar);
  return last !== null && calendar.terms.some(({ startsOn }) => startsOn > last);
}

function summerTermEnd(today: IsoDate, calendar: SchoolCalendar): IsoDate | null {
  const { startsOn, endsOn } = academicYearOf(today);
  // A summer term ends in June, July or August; a year of which only the first terms are entered has none yet.
  const summer = `${endsOn.slice(0, 4)}-06-01`;
  const ends = calendar.terms
    .filter((term) => term.startsOn >= startsOn && term.endsOn >= summer && term.endsOn <= endsOn)
    .map((term) => term.endsOn)
    .sort();
  return ends.at(-1) ?? null;
}

/** The one day that all have, or null. */
export function commonDay(days: readonly (IsoDate | null)[]): IsoDate | null {
  const [first = null, ...rest] = days;
  return rest.every((day) => day === first) ? first : null;
}

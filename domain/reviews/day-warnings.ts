import type { IsoDate } from '../common/calendar-date';
import { formatDateLong } from '../common/date-words';
import { dayKind, type SchoolCalendar, schoolDayOnOrBefore } from '../school/terms';
import type { DeadlineWarning } from './deadline-model';

/**
 * The warning that a deadline falls on a day without school, with the last school day before it; empty on a school day.
 * Statutory time runs through weekends and holidays: nothing is moved, the user is told.
 */
export function dayWarnings(
  date: IsoDate,
  calendar: SchoolCalendar,
  isMeeting = false,
): readonly DeadlineWarning[] {
  const { kind, name } = dayKind(date, calendar);
  if (kind === 'school-day' || kind === 'unknown') return [];
  const what: Record<typeof kind, string> = {
    weekend: 'a weekend',
    'bank-holiday': `a bank holiday (${name})`,
    'school-holiday': `the ${name}`,
    closed: `a day on which the school is closed (${name})`,
  };
  const where = kind === 'school-holiday' ? 'in' : 'on';
  const advice = isMeeting
    ? 'Choose a school day.'
    : `Have it done by ${formatDateLong(schoolDayOnOrBefore(date, calendar))}, the last school day before.`;
  return [{ kind, message: `${formatDateLong(date)} falls ${where} ${what[kind]}. ${advice}` }];
}

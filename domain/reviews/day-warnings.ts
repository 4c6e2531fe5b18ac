import type { IsoDate } from '../common/calendar-date';
import { formatDateLong } from '../common/date-words';
import { dayKind, type SchoolCalendar, schoolDayOnOrBefore } from '../school/terms';
import type { DeadlineRule, DeadlineWarning } from './deadline-model';

/** Whose a day is: something that the school has to have done, the local authority's own, or the meeting itself. */
export type WhoseDay = 'school' | 'authority' | 'meeting';

const authoritys: ReadonlySet<DeadlineRule> = new Set([
  'anniversary',
  'la-decision',
  'amendment-notice',
  'final-plan',
  'phase-transfer',
]);

/** Whose day a rule gives. */
export function whoseDay(rule: DeadlineRule): WhoseDay {
  if (rule === 'meeting') return 'meeting';
  return authoritys.has(rule) ? 'authority' : 'school';
}

/**
 * The warning that a deadline falls on a day without school, with the last school day before it; empty on a school day.
 * Statutory time runs through weekends and holidays: nothing is moved, the user is told.
 */
export function dayWarnings(
  date: IsoDate,
  calendar: SchoolCalendar,
  whose: WhoseDay = 'school',
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
  const advice = whose === 'meeting' ? 'Choose a school day.' : beforeWords(date, calendar, whose);
  return [{ kind, message: `${formatDateLong(date)} falls ${where} ${what[kind]}. ${advice}` }];
}

function beforeWords(date: IsoDate, calendar: SchoolCalendar, whose: 'school' | 'authority'): string {
  const before = formatDateLong(schoolDayOnOrBefore(date, calendar));
  return whose === 'school'
    ? `Have it done by ${before}, the last school day before.`
    : `The local authority’s day does not move; the last school day before is ${before}.`;
}

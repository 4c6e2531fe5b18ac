import { addDays, daysBetween, type IsoDate, weekday } from '../common/calendar-date';
import { type BankHoliday, bankHolidayOn, easterSunday } from './bank-holidays';

/** A term as the school keeps it; Kent has six in a year. Both days are school time. */
export interface Term {
  readonly name: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

/** What is known of the school's days. Terms are data; bank holidays are rules, with one-off ones as data. */
export interface SchoolCalendar {
  readonly terms: readonly Term[];
  readonly extraBankHolidays?: readonly BankHoliday[];
  /** Days in term on which the school is closed to pupils. */
  readonly closures?: readonly ClosedDays[];
}

/** Days on which a school is closed to pupils; both are. `name`: in the school's words ('INSET day'). */
export interface ClosedDays {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly name: string;
}

/** A stretch without school between two terms. */
export interface SchoolHoliday {
  readonly name: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

/** What sort of day a date is. `unknown` where no terms have been entered around it. */
export interface DayKind {
  readonly kind: 'school-day' | 'weekend' | 'bank-holiday' | 'school-holiday' | 'closed' | 'unknown';
  /** The name of the holiday or of the term; empty for a weekend or an unknown day. */
  readonly name: string;
}

function inOrder(terms: readonly Term[]): Term[] {
  return [...terms].sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1));
}

/** The term that holds a date, or null. */
export function termOn(date: IsoDate, terms: readonly Term[]): Term | null {
  return terms.find((term) => term.startsOn <= date && date <= term.endsOn) ?? null;
}

function holidayName(startsOn: IsoDate, endsOn: IsoDate): string {
  const year = Number(endsOn.slice(0, 4));
  const holds = (date: IsoDate): boolean => startsOn <= date && date <= endsOn;
  if (holds(`${startsOn.slice(0, 4)}-12-25`)) return 'Christmas holiday';
  if (holds(`${year}-08-15`)) return 'summer holiday';
  const easter = easterSunday(year);
  // A spring holiday that ends just before Easter, or begins with it, is still called the Easter holiday.
  if (daysBetween(startsOn, endsOn) >= 9 && holds(addDays(easter, -2))) return 'Easter holiday';
  if (daysBetween(startsOn, endsOn) >= 12 && startsOn.slice(5, 7) >= '03' && endsOn.slice(5, 7) <= '04') {
    return 'Easter holiday';
  }
  return 'half-term holiday';
}

/** By the list of terms itself: a school's calendar is asked for a thousand days, and its list is never changed. */
const holidaysOfTerms = new WeakMap<readonly Term[], readonly SchoolHoliday[]>();

/** The holidays between the terms that are known, in order, with the names that people use ('half-term holiday'). */
export function holidaysBetween(terms: readonly Term[]): readonly SchoolHoliday[] {
  const known = holidaysOfTerms.get(terms) ?? findHolidays(terms);
  holidaysOfTerms.set(terms, known);
  return known;
}

function findHolidays(terms: readonly Term[]): readonly SchoolHoliday[] {
  const sorted = inOrder(terms);
  return sorted.flatMap((term, index) => {
    const next = sorted[index + 1];
    if (next === undefined) return [];
    const startsOn = addDays(term.endsOn, 1);
    const endsOn = addDays(next.startsOn, -1);
    // Only a weekend between two terms is no holiday; more than ten weeks means that a term is missing from the data.
    const days = daysBetween(startsOn, endsOn) + 1;
    if (days < 3 || days > 70) return [];
    return [{ name: holidayName(startsOn, endsOn), startsOn, endsOn }];
  });
}

/** The half-term holidays among the known holidays. */
export function halfTerms(terms: readonly Term[]): readonly SchoolHoliday[] {
  return holidaysBetween(terms).filter((holiday) => holiday.name === 'half-term holiday');
}

/** The holiday that holds a date, or null (also for a date outside all known terms). */
export function holidayOn(date: IsoDate, terms: readonly Term[]): SchoolHoliday | null {
  return holidaysBetween(terms).find((item) => item.startsOn <= date && date <= item.endsOn) ?? null;
}

/** What sort of day a date is: bank holiday before holiday before weekend, since that is the more telling name. */
export function dayKind(date: IsoDate, calendar: SchoolCalendar): DayKind {
  const bank = bankHolidayOn(date, calendar.extraBankHolidays);
  if (bank !== null) return { kind: 'bank-holiday', name: bank.name };
  const holiday = holidayOn(date, calendar.terms);
  if (holiday !== null) return { kind: 'school-holiday', name: holiday.name };
  if (weekday(date) > 5) return { kind: 'weekend', name: '' };
  const closed = calendar.closures?.find(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn);
  if (closed !== undefined) return { kind: 'closed', name: closed.name };
  const term = termOn(date, calendar.terms);
  return term === null ? { kind: 'unknown', name: '' } : { kind: 'school-day', name: term.name };
}

/** True when pupils can be in school: a weekday that is no holiday. Where no terms are known, every working day counts. */
export function isSchoolDay(date: IsoDate, calendar: SchoolCalendar): boolean {
  if (weekday(date) > 5) return false;
  const { kind } = dayKind(date, calendar);
  return kind === 'school-day' || kind === 'unknown';
}

const searchLimit = 100;

function step(date: IsoDate, by: 1 | -1, calendar: SchoolCalendar): IsoDate {
  let day = date;
  for (let tries = 0; tries < searchLimit && !isSchoolDay(day, calendar); tries += 1) day = addDays(day, by);
  return day;
}

/** The first school day after a date. */
export function nextSchoolDay(date: IsoDate, calendar: SchoolCalendar): IsoDate {
  return step(addDays(date, 1), 1, calendar);
}

/** The date itself when it is a school day, else the first school day after it. */
export function schoolDayOnOrAfter(date: IsoDate, calendar: SchoolCalendar): IsoDate {
  return step(date, 1, calendar);
}

/** The date itself when it is a school day, else the last school day before it: by then a thing must be sent. */
export function schoolDayOnOrBefore(date: IsoDate, calendar: SchoolCalendar): IsoDate {
  return step(date, -1, calendar);
}

import { addDays, type IsoDate, partsOf, weekday } from '../../common/calendar-date';
import { formatDate, monthNames } from '../../common/date-words';
import { academicYearStart } from '../../school/academic-year';
import { closedWordsOf, dayOfSchools, type DrawnSchool, isOpenDay, type PlannerDay } from './school-days';

/** Monday to Friday. */
export interface PlannerWeek {
  /** The Monday. */
  readonly startsOn: IsoDate;
  readonly days: readonly PlannerDay[];
  /** Days of an open week on which there is no school, at all schools or at some: 'Closed Mon: Easter Monday'; null when there are none. */
  readonly closedWords: string | null;
}

/** Weeks that belong together: a term, a holiday, or a month where no term is known. */
export interface PlannerStretch {
  readonly name: string;
  /** `unknown`: weeks for which no term was entered, in a year of which some are known. */
  readonly kind: 'term' | 'holiday' | 'month' | 'unknown';
  readonly weeks: readonly PlannerWeek[];
}

/** The Monday of the week that holds a date. */
export function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, 1 - weekday(date));
}

/** The academic year to which the week of a date belongs: that of its Thursday, so that every week belongs to one year. */
export function yearOfWeek(date: IsoDate): number {
  return academicYearStart(addDays(mondayOf(date), 3));
}

/** The 52 or 53 weeks of an academic year, as one or several schools have them. */
export function weeksOfYear(startYear: number, schools: readonly DrawnSchool[]): readonly PlannerWeek[] {
  const first = mondayOf(`${startYear}-09-01`);
  const weeks: PlannerWeek[] = [];
  for (
    let monday = yearOfWeek(first) === startYear ? first : addDays(first, 7);
    yearOfWeek(monday) === startYear;
    monday = addDays(monday, 7)
  ) {
    weeks.push(weekFrom(monday, schools));
  }
  return weeks;
}

function weekFrom(monday: IsoDate, schools: readonly DrawnSchool[]): PlannerWeek {
  const days = [0, 1, 2, 3, 4].map((offset) => dayOfSchools(addDays(monday, offset), schools));
  return { startsOn: monday, days, closedWords: closedWordsOf(days) };
}

/** True for a week with a day on which there can be a meeting. */
export function isOpenWeek(week: PlannerWeek): boolean {
  return week.days.some(isOpenDay);
}

/** The weeks of a year by term and holiday, in order. */
export function stretchesOfYear(
  startYear: number,
  schools: readonly DrawnSchool[],
): readonly PlannerStretch[] {
  const weeks = weeksOfYear(startYear, schools);
  const hasTerms = weeks.some((week) => week.days.some(({ kind }) => kind === 'school-day'));
  const stretches: { name: string; kind: PlannerStretch['kind']; weeks: PlannerWeek[] }[] = [];
  for (const week of weeks) {
    const { name, kind } = placeOf(week, hasTerms);
    const last = stretches.at(-1);
    if (last?.kind === kind && last.name === name) last.weeks.push(week);
    else stretches.push({ name, kind, weeks: [week] });
  }
  return stretches;
}

function placeOf(week: PlannerWeek, hasTerms: boolean): Pick<PlannerStretch, 'name' | 'kind'> {
  const inTerm = week.days.find(({ kind }) => kind === 'school-day');
  if (inTerm !== undefined) return { name: inTerm.name, kind: 'term' };
  if (!isOpenWeek(week)) {
    const holiday = week.days.find(({ kind }) => kind === 'school-holiday') ?? week.days[0];
    return { name: holiday?.name ?? '', kind: 'holiday' };
  }
  if (hasTerms) return { name: 'No term entered', kind: 'unknown' };
  const thursday = addDays(week.startsOn, 3);
  const month = monthNames[Number(thursday.slice(5, 7)) - 1] ?? '';
  return { name: `${month} ${thursday.slice(0, 4)}`, kind: 'month' };
}

/** '4 January to 12 February 2027', from the first open day (of a holiday: the first day) to the last. */
export function stretchDates({ weeks, kind }: PlannerStretch): string {
  const days = weeks.flatMap((week) => week.days).filter((day) => kind === 'holiday' || isOpenDay(day));
  const [first, last] = [days[0]?.on, days.at(-1)?.on];
  if (first === undefined || last === undefined) return '';
  if (first === last) return formatDate(first);
  const [from, to] = [formatDate(first), formatDate(last)];
  return first.slice(0, 4) === last.slice(0, 4) ? `${from.slice(0, -5)} to ${to}` : `${from} to ${to}`;
}

/** '11 to 15 January', '30 November to 4 December': the school week, without its year. */
export function weekWords({ startsOn }: Pick<PlannerWeek, 'startsOn'>): string {
  return spanOf(startsOn, (month) => month);
}

/** The same for a narrow place: '11 to 15 Jan', '30 Nov to 4 Dec'. */
export function weekWordsShort({ startsOn }: Pick<PlannerWeek, 'startsOn'>): string {
  return spanOf(startsOn, (month) => month.slice(0, 3));
}

function spanOf(monday: IsoDate, nameOf: (month: string) => string): string {
  const [from, to] = [monday, addDays(monday, 4)].map((date) => {
    const { month, day } = partsOf(date);
    return { day, month: nameOf(monthNames[month - 1] ?? '') };
  });
  if (from === undefined || to === undefined) return '';
  const end = `${to.day} ${to.month}`;
  return from.month === to.month ? `${from.day} to ${end}` : `${from.day} ${from.month} to ${end}`;
}

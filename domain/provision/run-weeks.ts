import { addDays, daysBetween, type IsoDate, weekday } from '../common/calendar-date';
import type { Term } from '../school/terms';

/** A week of school, Monday to Friday. */
export interface SchoolWeek {
  readonly monday: IsoDate;
  readonly friday: IsoDate;
}

/** Whether a child who joins or leaves a run on a day of its own is in it in this week. */
export function isInWeek({ joinsOn, leavesOn }: Stay, { monday, friday }: SchoolWeek): boolean {
  return (joinsOn === null || joinsOn <= friday) && (leavesOn === null || leavesOn >= monday);
}

/** Null: from the beginning of the run, to its end. */
interface Stay {
  readonly joinsOn: IsoDate | null;
  readonly leavesOn: IsoDate | null;
}

/** What the weeks of a run follow from. */
export interface RunSpan {
  readonly startsOn: IsoDate;
  /** Planned school weeks. */
  readonly weeks: number;
}

type TermDays = Pick<Term, 'startsOn' | 'endsOn'>;

/**
 * The school weeks of a run, in order: Monday-to-Friday weeks with at least one day in term, counted from the week of the first day (a
 * first day at the weekend belongs to the week that follows). Fewer than planned where the known terms end before. A school without any
 * terms has no known holidays: then every week counts, as everywhere in the program.
 */
export function runWeeks(run: RunSpan, terms: readonly TermDays[]): SchoolWeek[] {
  const lastDay = terms.reduce((latest, { endsOn }) => (endsOn > latest ? endsOn : latest), '');
  const weeks: SchoolWeek[] = [];
  let week = weekOf(run.startsOn);
  while (weeks.length < run.weeks && (terms.length === 0 || week.monday <= lastDay)) {
    if (isInTerm(week, terms)) weeks.push(week);
    week = weekOf(addDays(week.monday, 7));
  }
  return weeks;
}

/** The week of a day; Saturday and Sunday belong to the week that follows. */
export function weekOf(date: IsoDate): SchoolWeek {
  const day = weekday(date);
  const monday = addDays(date, day > 5 ? 8 - day : 1 - day);
  return { monday, friday: addDays(monday, 4) };
}

/** The Mondays of the school weeks from that of one day to another day. Ends where the calendar does, on the last days of the year 9999. */
export function mondaysBetween(from: IsoDate, to: IsoDate): readonly IsoDate[] {
  const mondays: IsoDate[] = [];
  let { monday } = weekOf(from);
  while (monday <= to) {
    mondays.push(monday);
    const next = addDays(monday, 7);
    if (daysBetween(monday, next) < 7) break;
    monday = next;
  }
  return mondays;
}

function isInTerm({ monday, friday }: SchoolWeek, terms: readonly TermDays[]): boolean {
  return terms.length === 0 || terms.some(({ startsOn, endsOn }) => startsOn <= friday && monday <= endsOn);
}

/**
 * The last school day of a run: the Friday of its last week, or the last day of term in that week. Null where the known terms end
 * before the planned weeks do.
 */
export function lastDayOfRun(run: RunSpan, terms: readonly TermDays[]): IsoDate | null {
  const weeks = runWeeks(run, terms);
  const last = weeks[run.weeks - 1];
  if (last === undefined) return null;
  const inTerm = terms
    .filter(({ startsOn, endsOn }) => startsOn <= last.friday && last.monday <= endsOn)
    .map(({ endsOn }) => (endsOn < last.friday ? endsOn : last.friday));
  return inTerm.length === 0 ? last.friday : inTerm.reduce((one, other) => (one > other ? one : other));
}

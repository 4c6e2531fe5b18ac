import { addDays, partsOf } from '../common/calendar-date';
import { academicYearStart } from '../school/academic-year';
import type { Term } from '../school/terms';
import { type RunSpan, runWeeks, type SchoolWeek, weekOf } from './run-weeks';

type Days = readonly Pick<Term, 'startsOn' | 'endsOn'>[];

const weeksOfTerms = new WeakMap<Days, readonly SchoolWeek[]>();

/** runWeeks, but the weeks of the terms are reckoned once for all runs of a school. */
export function knownWeeks(run: RunSpan, terms: Days): SchoolWeek[] {
  const [first] = terms;
  if (first === undefined) return runWeeks(run, terms);
  const startsOn = terms.reduce((day, term) => (term.startsOn < day ? term.startsOn : day), first.startsOn);
  const all = weeksOfTerms.get(terms) ?? runWeeks({ startsOn, weeks: Number.MAX_SAFE_INTEGER }, terms);
  weeksOfTerms.set(terms, all);
  const { monday } = weekOf(run.startsOn);
  const from = all.findIndex((week) => week.monday >= monday);
  return from === -1 ? [] : all.slice(from, from + run.weeks);
}

/**
 * All planned weeks of a run. Those after the last known term are taken to follow one upon another, with no school between 22 July and
 * 31 August, when no school in England is open for long.
 */
export function plannedWeeks(run: RunSpan, known: readonly SchoolWeek[]): SchoolWeek[] {
  const all = [...known];
  while (all.length < run.weeks) {
    const last = all.at(-1);
    all.push(afterSummer(weekOf(last ? addDays(last.monday, 7) : run.startsOn)));
  }
  return all;
}

function afterSummer(week: SchoolWeek): SchoolWeek {
  const { year, month, day } = partsOf(week.friday);
  const isSummer = month === 8 || (month === 7 && day >= 26);
  return isSummer ? weekOf(`${year}-09-01`) : week;
}

/** The school year of a week: that of its Friday, so that a week with 1 September in it is the first of the new year. */
export function yearOfWeek({ friday }: SchoolWeek): number {
  return academicYearStart(friday);
}

/**
 * The school years, by the year in which they start, that a run touches: those in which one of its planned weeks lies, and they alone.
 * A run that crosses the summer belongs to both; it is on the map, in the list and in the costs of either.
 */
export function yearsOfRun(run: RunSpan, terms: Days): number[] {
  return [...new Set(plannedWeeks(run, knownWeeks(run, terms)).map(yearOfWeek))];
}

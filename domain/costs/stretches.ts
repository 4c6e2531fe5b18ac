import type { IsoDate } from '../common/calendar-date';
import { knownWeeks, plannedWeeks, yearOfWeek } from '../provision/planned-weeks';
import type { ProvisionRun, RunPupil } from '../provision/run';
import { isInWeek, type SchoolWeek, weekOf } from '../provision/run-weeks';
import type { Term } from '../school/terms';
import { gradeOfLine, type PriceList, rateDayOf, rateOn } from './rates';

/** Weeks of a run that cost the same and have the same children in them: what is true of one is true of each. */
export interface Stretch {
  readonly weeks: number;
  /** Of these, the ones whose Friday is on or before the day of the reckoning. */
  readonly elapsed: number;
  /** The day whose rates count. */
  readonly rateDay: IsoDate;
  /** What each child who is there counts for; children with no part in the cost are not among them. */
  readonly weights: ReadonlyMap<string, number>;
}

export interface RunStretches {
  readonly stretches: readonly Stretch[];
  /** Weeks that are counted: all that are planned, or those of the school year that was asked for. */
  readonly weeks: number;
  readonly weeksElapsed: number;
  /** Planned weeks after the last known term: they cost, but nobody can say when they will be over. */
  readonly weeksWithoutTerm: number;
  /** The day whose rates count for the week of the reckoning, or for the run's first or last week. */
  readonly rateDayNow: IsoDate;
}

type Days = readonly Pick<Term, 'startsOn' | 'endsOn'>[];

/** A run in stretches: all its planned weeks, or, with a school year (2026 for 2026/27), those that lie in it. */
export function stretchesOf(
  run: ProvisionRun,
  terms: Days,
  prices: PriceList,
  on: IsoDate,
  year?: number,
): RunStretches {
  const known = new Set(knownWeeks(run, terms));
  const isElapsed = (week: SchoolWeek) => known.has(week) && week.friday <= on;
  const planned = plannedWeeks(run, [...known]);
  const all = year === undefined ? planned : planned.filter((week) => yearOfWeek(week) === year);
  const rateChanges = ratesInUse(run, prices);
  const dated = run.pupils.filter(({ joinsOn, leavesOn }) => joinsOn !== null || leavesOn !== null);
  const groups = new Map<string, SchoolWeek[]>();
  for (const week of all) {
    const key = `${rateChanges(week)} ${dated.map((row) => (isInWeek(row, week) ? '1' : '0')).join('')}`;
    const group = groups.get(key);
    if (group) group.push(week);
    else groups.set(key, [week]);
  }
  const now = all.findLast(({ monday }) => monday <= on) ?? all[0] ?? weekOf(run.startsOn);
  return {
    stretches: [...groups.values()].map((weeks) => stretch(weeks, run.pupils, isElapsed)),
    weeks: all.length,
    weeksElapsed: all.filter(isElapsed).length,
    weeksWithoutTerm: all.filter((week) => !known.has(week)).length,
    rateDayNow: rateDayOf(now.monday),
  };
}

function stretch(
  weeks: readonly SchoolWeek[],
  rows: readonly RunPupil[],
  isElapsed: (week: SchoolWeek) => boolean,
): Stretch {
  const [first] = weeks;
  if (first === undefined) throw new Error('A stretch has at least one week');
  return {
    weeks: weeks.length,
    elapsed: weeks.filter(isElapsed).length,
    rateDay: rateDayOf(first.monday),
    weights: weightsIn(first, rows),
  };
}

/** A child is in a week on at least one day of it. Entered twice for one week, a child counts once, with the larger part. */
function weightsIn(week: SchoolWeek, rows: readonly RunPupil[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const row of rows) {
    if (row.weight <= 0 || !isInWeek(row, week)) continue;
    weights.set(row.pupilId, Math.max(row.weight, weights.get(row.pupilId) ?? 0));
  }
  return weights;
}

/** A word for the rates that count in a week, the same for weeks with the same rates. */
function ratesInUse(run: ProvisionRun, prices: PriceList): (week: SchoolWeek) => string {
  const changing = run.staff.flatMap((line) => {
    const grade = gradeOfLine(line, prices);
    return grade && grade.rates.length > 1 ? [grade] : [];
  });
  if (changing.length === 0) return () => '';
  return ({ monday }) => changing.map((grade) => rateOn(grade, rateDayOf(monday))?.id ?? '').join(' ');
}

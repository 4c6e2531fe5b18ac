import type { IsoDate } from '../common/calendar-date';
import type { ProvisionRun } from '../provision/run';
import type { Term } from '../school/terms';
import { type Exact, exact, sum, zero } from './exact';
import { type PriceList, type RateKind, weeklyCost } from './rates';
import { type Bearers, bearersOf, type Division, divide } from './shares';
import { type RunStretches, type Stretch, stretchesOf } from './stretches';

const one = exact(1);

/** What the cost of a school's runs follows from. */
export interface CostBasis extends PriceList {
  readonly terms: readonly Pick<Term, 'startsOn' | 'endsOn'>[];
  /** The day up to which "to date" reckons. */
  readonly on: IsoDate;
  /** Only what falls into this school year (2026 for 2026/27); else the run as a whole. */
  readonly year?: number;
}

/** A cost with its shares, in exact pence. */
export interface Portion extends Division {
  readonly staff: Exact;
  /** Resources, training and other costs: planned for the whole run, spent to date. */
  readonly besides: Exact;
  readonly total: Exact;
}

/** What a run costs at one kind of rate. */
export interface RunFigures {
  /** Staff in the week of the day (before the run its first week, afterwards its last). */
  readonly weekly: Exact;
  readonly whole: Portion;
  /** `weekly x weeks elapsed + what has been spent`, whenever it was spent (expected-costs.md). */
  readonly toDate: Portion;
  /** Adults' parts without any rate: they count for nothing in the sums. */
  readonly linesWithoutRate: readonly string[];
}

export interface CostedRun extends Readonly<Record<RateKind, RunFigures>> {
  readonly run: ProvisionRun;
  /** Weeks that are reckoned with: all, or those of the year. */
  readonly weeks: number;
  /** The part of costs besides staff that falls into the year; 1 for the run as a whole. */
  readonly partBesides: Exact;
  readonly weeksElapsed: number;
  readonly weeksWithoutTerm: number;
  /** Different children who are or were in it; of a run that crosses the summer, in the year. */
  readonly children: number;
}

/**
 * What a run costs as a whole and to date, at both rates. A week's staff cost is divided among the children who are in the run in that
 * week, by weight; other costs in proportion to weeks there x weight over the whole run, since what was bought serves all of it.
 *
 * With a year in the basis, what of this falls into that school year: staff by the weeks that lie in it, other costs (planned and spent
 * alike, whenever they were spent) in the same proportion of weeks there x weight, or of weeks where nobody is in the run. So the years
 * of a run add up to the run exactly, as a whole and for each child.
 */
export function costOfRun(run: ProvisionRun, basis: CostBasis): CostedRun {
  const parts = stretchesOf(run, basis.terms, basis, basis.on, basis.year);
  const bearers = bearersOf(parts.stretches);
  const isWhole = parts.weeks === run.weeks;
  const partBesides = isWhole ? one : partOfYear(run, basis, parts, bearers);
  const figures = (kind: RateKind) => figuresOf({ run, basis, parts, bearers, partBesides }, kind);
  return {
    run,
    weeks: parts.weeks,
    partBesides,
    weeksElapsed: parts.weeksElapsed,
    weeksWithoutTerm: parts.weeksWithoutTerm,
    children: isWhole ? new Set(run.pupils.map(({ pupilId }) => pupilId)).size : childrenIn(parts),
    actual: figures('actual'),
    standard: figures('standard'),
  };
}

/** Which part of what is bought for a run serves the weeks of a year. */
function partOfYear(run: ProvisionRun, basis: CostBasis, parts: RunStretches, { totals }: Bearers): Exact {
  const { stretches } = stretchesOf(run, basis.terms, basis, basis.on);
  const all = bearersOf(stretches).totals.at(-1) ?? zero;
  return all.n === 0n ? exact(parts.weeks).div(run.weeks) : (totals.at(-1) ?? zero).div(all);
}

function childrenIn({ stretches }: RunStretches): number {
  return new Set(stretches.flatMap(({ weights }) => [...weights.keys()])).size;
}

/** The cost of each child, were it the same for all: null where there is nobody. */
export function averagePerChild(total: Exact, children: number): Exact | null {
  return children === 0 ? null : total.div(children);
}

interface Reckoning {
  readonly run: ProvisionRun;
  readonly basis: CostBasis;
  readonly parts: RunStretches;
  readonly bearers: Bearers;
  readonly partBesides: Exact;
}

function figuresOf(reckoning: Reckoning, kind: RateKind): RunFigures {
  const { run, basis, parts, partBesides } = reckoning;
  const week = (rateDay: IsoDate) =>
    sum(run.staff.map((line) => weeklyCost(line, kind, rateDay, basis) ?? zero));
  const weekly = parts.stretches.map(({ rateDay }) => week(rateDay));
  const staff = (weeksOf: (stretch: Stretch) => number) =>
    parts.stretches.map((stretch, index) => (weekly[index] ?? zero).mul(weeksOf(stretch)));
  const pence = (of: 'plannedPence' | 'spentPence') =>
    exact(run.costs.reduce((all, cost) => all + cost[of], 0)).mul(partBesides);
  return {
    weekly: week(parts.rateDayNow),
    whole: portion(
      reckoning,
      staff(({ weeks }) => weeks),
      pence('plannedPence'),
    ),
    toDate: portion(
      reckoning,
      staff(({ elapsed }) => elapsed),
      pence('spentPence'),
    ),
    linesWithoutRate: run.staff
      .filter((line) => weeklyCost(line, kind, parts.rateDayNow, basis) === null)
      .map(({ id }) => id),
  };
}

function portion({ bearers }: Reckoning, staffOfStretches: readonly Exact[], besides: Exact): Portion {
  const staff = sum(staffOfStretches);
  return { staff, besides, total: staff.add(besides), ...divide([...staffOfStretches, besides], bearers) };
}

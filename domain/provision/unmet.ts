import { type Exact, exact, roundedPence, sum, zero } from '../costs/exact';
import { minutesPerWeek, minutesPerYear } from '../ehc-plans/provision-sums';
import type { Term } from '../school/terms';
import { minutesGivenPerWeek } from './given-minutes';
import { knownWeeks, plannedWeeks, yearOfWeek } from './planned-weeks';
import type { ProvisionRun } from './run';
import { isInWeek } from './run-weeks';

/** An item of section F with its figures. */
export interface NeededItem {
  readonly id: string;
  readonly pupilId: string;
  readonly ref: string;
  readonly what: string;
  readonly minutesPerSession: number | null;
  readonly sessionsPerWeek: number | null;
  readonly sessionsPerYear: number | null;
  readonly weeksPerYear: number | null;
}

/** What an item asks for against what the runs that are linked to it give. Whole minutes, in a year where the plan says for how long, else in a week. */
export interface ItemDelivery {
  readonly item: NeededItem;
  readonly per: 'year' | 'week';
  readonly needed: number;
  readonly given: number;
  readonly unmet: number;
}

type Days = readonly Pick<Term, 'startsOn' | 'endsOn'>[];

/** A run's time for one child, of which items use up a part. */
interface Time {
  readonly itemIds: readonly string[];
  readonly perWeek: Exact;
  readonly weeks: number;
  /** What is left of it: 1 is all. */
  left: Exact;
}

/**
 * The items with figures, each with what linked runs give. An hour counts for one item only: what serves the fewest items of a child is
 * used first, and items take in the order of the plan. With a year only the weeks of a run that lie in it count (yearOfWeek). The duty to secure section F is in the Children and Families Act 2014, s.42(2).
 */
export function deliveryOf(
  items: readonly NeededItem[],
  runs: readonly ProvisionRun[],
  terms: Days,
  year?: number,
): ItemDelivery[] {
  const times = new Map<string, readonly Time[]>();
  return items.flatMap((item) => {
    const need = needOf(item);
    if (need === null) return [];
    const own = times.get(item.pupilId) ?? timesOf(item.pupilId, items, runs, { terms, year });
    times.set(item.pupilId, own);
    const given = roundedPence(takeFrom(own, item.id, need));
    const needed = Math.round(need.minutes);
    return { item, per: need.per, needed, given, unmet: Math.max(0, needed - given) };
  });
}

interface Need {
  readonly per: 'year' | 'week';
  readonly minutes: number;
}

function needOf(item: NeededItem): Need | null {
  const year = minutesPerYear(item);
  if (year !== null) return { per: 'year', minutes: year };
  const week = minutesPerWeek(item);
  return week === null ? null : { per: 'week', minutes: week };
}

function timesOf(
  pupilId: string,
  items: readonly NeededItem[],
  runs: readonly ProvisionRun[],
  { terms, year }: { readonly terms: Days; readonly year: number | undefined },
): Time[] {
  const own = new Set(items.filter((item) => item.pupilId === pupilId).map(({ id }) => id));
  return runs
    .map((run) => ({
      itemIds: run.ehcItemIds.filter((id) => own.has(id)),
      perWeek: exact(minutesGivenPerWeek(run.staff)),
      weeks: weeksOf(pupilId, run, terms, year),
      left: exact(1),
    }))
    .filter(({ itemIds, weeks }) => itemIds.length > 0 && weeks > 0)
    .sort((one, other) => one.itemIds.length - other.itemIds.length);
}

/** In how many weeks of a run, or of a year of it, a child is in it. Weeks after the last known term: whoever does not leave is there. */
function weeksOf(pupilId: string, run: ProvisionRun, terms: Days, year: number | undefined): number {
  const parts = run.pupils.filter((part) => part.pupilId === pupilId);
  const known = knownWeeks(run, terms);
  return plannedWeeks(run, known).filter(
    (week, index) =>
      (year === undefined || yearOfWeek(week) === year) &&
      parts.some((part) => (index < known.length ? isInWeek(part, week) : part.leavesOn === null)),
  ).length;
}

function takeFrom(times: readonly Time[], itemId: string, { per, minutes }: Need): Exact {
  let open = exact(minutes);
  const taken: Exact[] = [];
  for (const time of times) {
    if (!time.itemIds.includes(itemId) || open.lte(0)) continue;
    const all = per === 'year' ? time.perWeek.mul(time.weeks) : time.perWeek;
    if (all.equals(0)) continue;
    const there = all.mul(time.left);
    const part = there.lt(open) ? there : open;
    time.left = time.left.sub(part.div(all));
    open = open.sub(part);
    taken.push(part);
  }
  return taken.length === 0 ? zero : sum(taken);
}

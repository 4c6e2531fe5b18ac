import type { ProvisionRun, StaffLine } from '../provision/run';
import { type Exact, exact, roundedPence, sum, zero } from './exact';
import type { RateKind } from './rates';
import { stretchesOf } from './stretches';
import { type CostBasis, costOfRun } from './run-cost';
import { atBothRates, type ByRate } from './amounts';

/** What the provision map says of the cost of one item of section F for one child. Whole pence; null where it says nothing. */
export interface MapCost {
  /** The child's part of what an hour of this provision costs. */
  readonly hourlyPence: number | null;
  /** The child's part of resources and other costs of the whole run. */
  readonly otherPence: number | null;
}

/**
 * The cost of an item from the runs that deliver it: the child's shares of the staff divided by the hours that the child has, and the
 * child's shares of other costs. The papers multiply the hour with the hours that were delivered. Adults who give the same minutes as
 * often are taken to work side by side (one hour of the child), others one after another.
 */
export function costFromMap(
  runs: readonly ProvisionRun[],
  pupilId: string,
  basisOf: (schoolId: string) => CostBasis,
): ByRate<MapCost> {
  const parts = runs.map((run) => {
    const basis = basisOf(run.schoolId);
    return { costed: costOfRun(run, basis), ...childPart(run, pupilId, basis) };
  });
  const hours = sum(parts.map((part) => part.hours));
  return atBothRates((kind) => {
    const staff = sum(parts.map(({ costed, besides }) => shareOf(costed, kind, pupilId).sub(besides)));
    const others = sum(parts.map(({ besides }) => besides));
    return {
      hourlyPence: hours.n === 0n ? null : roundedPence(staff.div(hours)),
      otherPence: others.n === 0n ? null : roundedPence(others),
    };
  });
}

function shareOf(costed: ReturnType<typeof costOfRun>, kind: RateKind, pupilId: string): Exact {
  return costed[kind].whole.shares.get(pupilId) ?? zero;
}

/** Hours that a child has in a run, and the child's part of the costs besides staff (which are the same at both rates). */
function childPart(
  run: ProvisionRun,
  pupilId: string,
  basis: CostBasis,
): { readonly hours: Exact; readonly besides: Exact } {
  const weeks = stretchesOf(run, basis.terms, basis, basis.on)
    .stretches.filter(({ weights }) => weights.has(pupilId))
    .reduce((all, stretch) => all + stretch.weeks, 0);
  const withoutStaff = costOfRun({ ...run, staff: [] }, basis);
  return { hours: hoursAWeek(run.staff).mul(weeks), besides: shareOf(withoutStaff, 'standard', pupilId) };
}

function hoursAWeek(staff: readonly StaffLine[]): Exact {
  const sessions = new Map(
    staff.map((line) => [`${line.minutesPerSession} ${line.sessionsPerWeek}`, line] as const),
  );
  return sum(
    Array.from(sessions.values(), (line) =>
      exact(line.minutesPerSession).mul(exact(line.sessionsPerWeek)).div(60),
    ),
  );
}

import type { ChildWeeks } from './child-weeks';
import type { ImpactCode } from './codes';
import type { RunListRow, RunState } from './run-list';

/** A run that a pupil is in, seen from the pupil. */
export interface PupilRun {
  readonly run: RunListRow;
  readonly weeks: ChildWeeks | null;
  readonly impact: ImpactCode | null;
  /** References of the section F items of this pupil that it delivers: 'F3'. */
  readonly ehcRefs: readonly string[];
  /** Targets of this pupil that it serves. */
  readonly targets: readonly string[];
}

export interface PupilRuns {
  readonly schoolId: string;
  /** Those that run now, then those to come, then those that are over, the latest first. */
  readonly runs: readonly PupilRun[];
}

const order: readonly RunState[] = ['now', 'later', 'over'];

/** Those that run now, then those to come, then those that are over, the latest first. */
export function orderedForPupil(runs: readonly PupilRun[]): PupilRun[] {
  const latestFirst = (one: PupilRun, other: PupilRun) => (one.run.startsOn < other.run.startsOn ? 1 : -1);
  return order.flatMap((state) => {
    const these = runs.filter(({ run }) => run.state === state);
    return state === 'over' ? these.sort(latestFirst) : these;
  });
}

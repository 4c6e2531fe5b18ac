import type { IsoDate } from '../common/calendar-date';
import type { RunPupil } from './run';
import type { SchoolWeek } from './run-weeks';

/** The first and the last school week of a run in which a child is in it, counted from 1. */
export interface ChildWeeks {
  readonly from: number;
  readonly to: number;
}

type Days = Pick<RunPupil, 'joinsOn' | 'leavesOn'>;

/** In which weeks of a run a child is in it, by the days of joining and leaving; null where no week of the run holds such a day. */
export function childWeeks({ joinsOn, leavesOn }: Days, weeks: readonly SchoolWeek[]): ChildWeeks | null {
  const inIt = weeks.flatMap(({ monday, friday }, index) =>
    (joinsOn === null || joinsOn <= friday) && (leavesOn === null || leavesOn >= monday) ? [index + 1] : [],
  );
  const [from, to] = [inIt[0], inIt.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/**
 * The days of joining and leaving for weeks `from` to `to` of a run: the Monday of the one and the Friday of the other, and no day where
 * the child is there from the beginning, or to the end. Null where the known terms do not reach these weeks.
 */
export function daysOfWeeks(
  { from, to }: ChildWeeks,
  weeks: readonly SchoolWeek[],
  planned: number,
): { readonly joinsOn: IsoDate | null; readonly leavesOn: IsoDate | null } | null {
  const [first, last] = [weeks[from - 1], weeks[to - 1]];
  if (from > to || to > planned) return null;
  if ((from > 1 && first === undefined) || (to < planned && last === undefined)) return null;
  return {
    joinsOn: from === 1 ? null : (first?.monday ?? null),
    leavesOn: to === planned ? null : (last?.friday ?? null),
  };
}

/** 'Whole run', 'Week 3', 'Weeks 3 to 8'. */
export function childWeeksInWords({ from, to }: ChildWeeks, planned: number): string {
  if (from === 1 && to >= planned) return 'Whole run';
  return from === to ? `Week ${from}` : `Weeks ${from} to ${to}`;
}

import type { IsoDate } from '../common/calendar-date';
import { countOf } from '../common/text';
import type { BroadAreaCode } from '../pupils/codes';
import type { LineSession } from './line-week';

/** One child in a run, for marks: null dates mean from the beginning, to the end. */
export interface RegisterPupil {
  readonly pupilId: string;
  readonly name: string;
  readonly joinsOn: IsoDate | null;
  readonly leavesOn: IsoDate | null;
}

/** The sessions of one adult in one run in a week. */
export interface RegisterRow {
  readonly staffLineId: string;
  readonly runId: string;
  readonly runName: string;
  readonly area: BroadAreaCode;
  readonly schoolId: string;
  /** Null for somebody from outside, or who is still to be chosen. */
  readonly staffId: string | null;
  readonly who: string;
  /** 'Class 4D', '6 pupils', 'Maya O’Brien-Tate'. */
  readonly whom: string;
  readonly minutesPerSession: number;
  /** From 1; null where this is no week of the run and something is noted all the same. */
  readonly weekOfRun: number | null;
  readonly weeks: number;
  readonly sessions: readonly LineSession[];
  readonly pupils: readonly RegisterPupil[];
  readonly classIds: readonly string[];
}

/** A day of the week, and what keeps the school closed on it; null on a school day. */
export interface RegisterDay {
  readonly on: IsoDate;
  readonly closed: string | null;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A week's register of sessions. */
export interface RegisterWeek {
  readonly monday: IsoDate;
  readonly friday: IsoDate;
  readonly today: IsoDate;
  readonly days: readonly RegisterDay[];
  /** Those that the filter leaves. */
  readonly rows: readonly RegisterRow[];
  /** How many rows the week has without a filter. */
  readonly allRows: number;
  /** Whether any run is there at all, in whatever week. */
  readonly hasRuns: boolean;
  readonly staff: readonly Named[];
  /** Who can cover: staff of the schools who work there now. */
  readonly cover: readonly (Named & { readonly schoolId: string })[];
  readonly classes: readonly Named[];
}

/** What a week is narrowed to; null narrows nothing. */
export interface RegisterFilter {
  readonly runId: string | null;
  readonly staffId: string | null;
  readonly classId: string | null;
  readonly area: BroadAreaCode | null;
}

export const noRegisterFilter: RegisterFilter = { runId: null, staffId: null, classId: null, area: null };

export function filterRegister(rows: readonly RegisterRow[], filter: RegisterFilter): RegisterRow[] {
  return rows.filter(
    (row) =>
      (filter.runId === null || row.runId === filter.runId) &&
      (filter.staffId === null || isGivenBy(row, filter.staffId)) &&
      (filter.classId === null || row.classIds.includes(filter.classId)) &&
      (filter.area === null || row.area === filter.area),
  );
}

/** Their own sessions, and those in which they cover for somebody. */
function isGivenBy({ staffId, sessions }: RegisterRow, wanted: string): boolean {
  return staffId === wanted || sessions.some(({ noted }) => noted?.coverStaffId === wanted);
}

/** How far a week is noted. */
export interface WeekState {
  readonly sessions: number;
  /** Planned up to today, and nothing noted. */
  readonly open: number;
  /** Planned on a day that is still to come. */
  readonly toCome: number;
}

export function weekState(
  rows: readonly Pick<RegisterRow, 'sessions'>[],
  today: IsoDate,
  on: IsoDate | null = null,
): WeekState {
  const sessions = rows.flatMap((row) => row.sessions).filter((session) => on === null || session.on === on);
  const open = sessions.filter(({ noted }) => noted === null);
  const toCome = open.filter((session) => session.on > today).length;
  return { sessions: sessions.length, open: open.length - toCome, toCome };
}

/** '5 of 42 sessions not yet noted, 12 still to come'. */
export function weekStateInWords({ sessions, open, toCome }: WeekState): string {
  if (sessions === 0) return 'No sessions are planned in this week';
  const later = toCome === 0 ? '' : `, ${toCome} still to come`;
  if (open > 0) return `${open} of ${countOf(sessions, 'session')} not yet noted${later}`;
  if (toCome === sessions) return `${countOf(sessions, 'session')} planned, all still to come`;
  return toCome === 0
    ? `All ${countOf(sessions, 'session')} noted`
    : `All sessions up to today noted${later}`;
}

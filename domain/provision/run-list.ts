import type { IsoDate } from '../common/calendar-date';
import { countOf, fold } from '../common/text';
import type { BroadAreaCode } from '../pupils/codes';
import { yearGroupName } from '../pupils/year-group';
import type { ProvisionLayerCode, ProvisionLevelCode } from './codes';

export type RunState = 'now' | 'later' | 'over';
export const runStates: readonly { readonly code: RunState; readonly name: string }[] = [
  { code: 'now', name: 'Running now' },
  { code: 'later', name: 'Not started yet' },
  { code: 'over', name: 'Finished' },
];

/** A run as a list shows it. */
export interface RunListRow {
  readonly id: string;
  readonly schoolId: string;
  readonly code: string | null;
  readonly name: string;
  readonly area: BroadAreaCode;
  readonly layer: ProvisionLayerCode;
  readonly level: ProvisionLevelCode;
  readonly startsOn: IsoDate;
  /** The last school day; null where the terms are not known so far ahead. */
  readonly lastDay: IsoDate | null;
  readonly weeks: number;
  readonly state: RunState;
  /** 'Class 4D', '6 pupils', 'Maya O’Brien-Tate'. */
  readonly whom: string;
  readonly staff: readonly string[];
  /** Minutes of adults' time in a week. */
  readonly minutesPerWeek: number;
  readonly pupilIds: readonly string[];
  readonly staffIds: readonly string[];
  /** Classes of the pupils in it. */
  readonly classIds: readonly string[];
}

export interface RunList {
  readonly rows: readonly RunListRow[];
  /** The academic year that is shown, by the year in which it starts. */
  readonly year: number;
  /** Years that runs touch, and this one, the latest first. */
  readonly years: readonly number[];
  readonly schools: readonly { readonly id: string; readonly name: string }[];
  readonly classes: readonly { readonly id: string; readonly name: string; readonly schoolId: string }[];
  readonly staff: readonly { readonly id: string; readonly name: string; readonly schoolId: string }[];
  readonly today: IsoDate;
}

/** What a list of runs is narrowed to; null and '' narrow nothing. */
export interface RunFilter {
  readonly text: string;
  readonly schoolId: string | null;
  readonly area: BroadAreaCode | null;
  readonly layer: ProvisionLayerCode | null;
  readonly classId: string | null;
  readonly staffId: string | null;
  readonly state: RunState | null;
}

export const noRunFilter: RunFilter = {
  text: '',
  schoolId: null,
  area: null,
  layer: null,
  classId: null,
  staffId: null,
  state: null,
};

export function filterRuns(rows: readonly RunListRow[], filter: RunFilter): RunListRow[] {
  const words = fold(filter.text).split(' ').filter(Boolean);
  return rows.filter((row) => {
    const text = fold([row.code ?? '', row.name, row.whom, ...row.staff].join(' '));
    return (
      words.every((word) => text.includes(word)) &&
      (filter.schoolId === null || row.schoolId === filter.schoolId) &&
      (filter.area === null || row.area === filter.area) &&
      (filter.layer === null || row.layer === filter.layer) &&
      (filter.classId === null || row.classIds.includes(filter.classId)) &&
      (filter.staffId === null || row.staffIds.includes(filter.staffId)) &&
      (filter.state === null || row.state === filter.state)
    );
  });
}

/** Where a run stands on a day. A run whose last day is not known counts as running once it has begun. */
export function runState(startsOn: IsoDate, lastDay: IsoDate | null, today: IsoDate): RunState {
  if (today < startsOn) return 'later';
  return lastDay !== null && today > lastDay ? 'over' : 'now';
}

/** Whom a run is for, in words. */
export function whomInWords(run: {
  readonly level: ProvisionLevelCode;
  readonly className: string | null;
  readonly cohort: number | null;
  readonly pupilNames: readonly string[];
}): string {
  const [only] = run.pupilNames;
  if (run.level === 'school') return 'Whole school';
  if (run.level === 'class' && run.className !== null) return `Class ${run.className}`;
  if (run.level === 'cohort' && run.cohort !== null) return yearGroupName(run.cohort);
  if (only === undefined) return 'Nobody yet';
  return run.pupilNames.length === 1 ? only : countOf(run.pupilNames.length, 'pupil');
}

/** Minutes of adults' time in a week. */
export function staffMinutesPerWeek(
  staff: readonly { readonly minutesPerSession: number; readonly sessionsPerWeek: number }[],
): number {
  return staff.reduce((sum, line) => sum + line.minutesPerSession * line.sessionsPerWeek, 0);
}

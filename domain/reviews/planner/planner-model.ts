import type { IsoDate } from '../../common/calendar-date';
import { academicYearStart } from '../../school/academic-year';
import type { SchoolCalendar } from '../../school/terms';
import type { ReviewType } from '../codes';
import type { DeadlineRule } from '../deadline-model';
import type { MeetingWindow } from '../meeting-window';

/** A review of one pupil in the planner, or a plan whose review is not started. */
export interface PlannerEntry {
  /** The review's id, else the plan's. */
  readonly key: string;
  /** Null for a plan whose review is not started. */
  readonly reviewId: string | null;
  readonly type: ReviewType;
  readonly pupil: { readonly id: string; readonly name: string };
  readonly schoolId: string;
  /** Null while no meeting is planned: the proposed day is drawn instead, as not yet fixed. */
  readonly meetingOn: IsoDate | null;
  /** '14:00', or null. */
  readonly meetingAt: string | null;
  /** A meeting that took place is a record: it is not moved any more. */
  readonly isHeld: boolean;
  /**
   * Why a review is expected that follows one still open; null for every other. It cannot be planned yet: `reviewId` is that of the
   * review before.
   */
  readonly expectedBecause: string | null;
  readonly window: MeetingWindow;
  /** The latest lawful day for a meeting in each academic year that the planner shows: a pupil may move school in one of them. */
  readonly limits: readonly PlannerLimit[];
  /** What else is still to be done for it, with the day that counts. */
  readonly deadlines: readonly PlannerDeadline[];
}

export interface PlannerLimit {
  /** The academic year in which the meeting would be. */
  readonly startYear: number;
  /** Null when no date of the plan is known. */
  readonly latest: IsoDate | null;
  /** 'four weeks before the anniversary on 18 February 2027'. */
  readonly because: string;
}

export interface PlannerDeadline {
  readonly rule: DeadlineRule;
  readonly on: IsoDate;
}

export interface PlannerSchool extends SchoolCalendar {
  readonly id: string;
  readonly name: string;
}

/** All reviews of all pupils, for every year. */
export interface Planner {
  readonly today: IsoDate;
  readonly schools: readonly PlannerSchool[];
  readonly entries: readonly PlannerEntry[];
}

/** The day on which a review stands in the planner: its meeting, else the day that is proposed for it. */
export function dayOf(entry: PlannerEntry): IsoDate {
  return entry.meetingOn ?? entry.window.proposed;
}

/** True for a review whose meeting can be put on another day. */
export function isMovable({ isHeld, expectedBecause }: PlannerEntry): boolean {
  return !isHeld && expectedBecause === null;
}

/** What limits the meeting of a review on a day. */
export function limitOn({ limits, window }: PlannerEntry, on: IsoDate): Omit<PlannerLimit, 'startYear'> {
  const year = academicYearStart(on);
  return (
    limits.find(({ startYear }) => startYear === year) ?? {
      latest: window.latest,
      because: 'as the law asks',
    }
  );
}

/** The days of the school of a review; without any terms where the school has gone. */
export function calendarOf(schools: readonly PlannerSchool[], schoolId: string): SchoolCalendar {
  return schools.find((school) => school.id === schoolId) ?? { terms: [] };
}

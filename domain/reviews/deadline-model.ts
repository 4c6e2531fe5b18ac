import type { IsoDate } from '../common/calendar-date';
import type { SchoolCalendar } from '../school/terms';
import type { ReviewType } from './codes';

/** The rules that give deadlines, in the order of the work. */
export const deadlineRules = [
  'under-five',
  'latest-meeting',
  'anniversary',
  'advice',
  'invitations',
  'papers',
  'meeting',
  'report',
  'la-decision',
  'amendment-notice',
  'final-plan',
  'phase-transfer',
] as const;
export type DeadlineRule = (typeof deadlineRules)[number];

/** A move to the next phase of education within twelve months (SEND Regulations 2014, reg. 2 and reg. 18). */
export interface PhaseTransfer {
  /** The calendar year in which the pupil moves: 2027 for a Year 6 pupil of 2026/27. */
  readonly year: number;
  /** 'primary', 'infant', 'nursery'. */
  readonly from: string;
  /** 'secondary', 'junior', 'Reception'. */
  readonly to: string;
}

/** What the deadlines are computed from. Dates that are not known are null; nothing is guessed without saying so. */
export interface ReviewFacts {
  /** When the plan was first made. */
  readonly planFirstIssuedOn: IsoDate | null;
  /** When the plan that is in force was issued. */
  readonly planIssuedOn: IsoDate | null;
  readonly lastReviewMeetingOn: IsoDate | null;
  /** When the last review was completed: the day of the LA's decision after it. */
  readonly lastReviewCompletedOn: IsoDate | null;
  readonly type: ReviewType;
  /** The planned (or held) meeting of this review. */
  readonly meetingOn: IsoDate | null;
  readonly dob: IsoDate;
  readonly phaseTransfer: PhaseTransfer | null;
  readonly today: IsoDate;
  readonly calendar: SchoolCalendar;
}

export type DeadlineWarningKind =
  'weekend' | 'bank-holiday' | 'school-holiday' | 'closed' | 'too-late' | 'too-short' | 'date-missing';

/** Something to know about a deadline, as a full sentence. */
export interface DeadlineWarning {
  readonly kind: DeadlineWarningKind;
  readonly message: string;
}

/** One thing that is due. Computed from facts, never typed in. */
export interface Deadline {
  /** Stable within one review: the rule's name. */
  readonly id: DeadlineRule;
  readonly rule: DeadlineRule;
  /** 'Send the invitations'. */
  readonly title: string;
  /** The last day on which it is in time. */
  readonly dueOn: IsoDate;
  /** The first day that makes sense, where the rule has one (a review of a child under five), else null. */
  readonly earliestOn: IsoDate | null;
  /** A full sentence with the dates in words. */
  readonly reason: string;
  /** 'Children and Families Act 2014, s.44(1)'. */
  readonly source: string;
  readonly kind: 'statutory' | 'good-practice';
  readonly warnings: readonly DeadlineWarning[];
}

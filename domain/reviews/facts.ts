import { addMonths, type IsoDate } from '../common/calendar-date';
import { latestMeetingOn } from './anniversary';
import { yearGroupOn } from '../pupils/year-group';
import { academicYearStart } from '../school/academic-year';
import type { SchoolCalendar } from '../school/terms';
import type { ReviewType } from './codes';
import type { PhaseTransfer, ReviewFacts } from './deadline-model';
import { type EarlierReview, isPrepared, lastYearOf, phaseTransferFor } from './phase-transfer';

/** What is on record about a review (or, with no meeting, about the next one) and its plan. */
export interface RecordedReview {
  readonly plan: {
    readonly firstIssuedOn: IsoDate;
    readonly issuedOn: IsoDate;
    readonly lastMeetingOn: IsoDate | null;
    readonly lastReviewCompletedOn: IsoDate | null;
  };
  readonly type: ReviewType;
  readonly meetingOn: IsoDate | null;
  /** `schoolName` tells what kind of school it is (lastYearOf). */
  readonly pupil: { readonly dob: IsoDate; readonly ncy: number | null; readonly schoolName?: string };
  /** The latest other review of this pupil that was completed before this one, or null. */
  readonly before: { readonly meetingOn: IsoDate | null; readonly completedOn: IsoDate } | null;
  /** All other reviews of this pupil that were completed before this one; left out where there are none. */
  readonly earlier?: readonly EarlierReview[];
  /** The days of the pupil’s school. */
  readonly calendar: SchoolCalendar;
  readonly today: IsoDate;
}

/** Gathers the facts from which the deadlines are computed (deadlines.ts). */
export function reviewFacts(recorded: RecordedReview): ReviewFacts {
  const { plan, before } = recorded;
  const later = before !== null && before.completedOn > (plan.lastReviewCompletedOn ?? '');
  const dates = {
    planFirstIssuedOn: plan.firstIssuedOn,
    planIssuedOn: plan.issuedOn,
    lastReviewMeetingOn: later ? before.meetingOn : plan.lastMeetingOn,
    lastReviewCompletedOn: later ? before.completedOn : plan.lastReviewCompletedOn,
  };
  return {
    ...dates,
    type: recorded.type,
    meetingOn: recorded.meetingOn,
    dob: recorded.pupil.dob,
    phaseTransfer: transferOf(recorded, likelyDay(recorded, dates)),
    today: recorded.today,
    calendar: recorded.calendar,
  };
}

/** The day on which the review is, or will be at the latest: it tells in which year group the pupil is then. */
function likelyDay(
  { meetingOn, today }: RecordedReview,
  dates: Omit<Parameters<typeof latestMeetingOn>[0], 'phaseTransfer'>,
): IsoDate {
  if (meetingOn !== null) return meetingOn;
  const latest = latestMeetingOn({ ...dates, phaseTransfer: null });
  return latest !== null && latest > today ? latest : today;
}

/**
 * The phase transfer that a review prepares. A pupil in the last year of the school at the time of the review moves in any case; the moves at
 * other ages and the review in the year before count only when the review is said to be for a phase transfer (Regs 2014, reg. 18). A move
 * that an earlier review prepared counts only then, too.
 */
function transferOf(recorded: RecordedReview, at: IsoDate): PhaseTransfer | null {
  const { type, pupil, today } = recorded;
  const yearThen = yearGroupOn(pupil, today) + academicYearStart(at) - academicYearStart(today);
  const last = lastYearOf(pupil.schoolName);
  const usual = phaseTransferFor(yearThen, at, [last]);
  if (type !== 'phase-transfer')
    return usual !== null && isPrepared(usual, earlierReviews(recorded)) ? null : usual;
  const nextYear = phaseTransferFor(yearThen + 1, addMonths(at, 12), [last]);
  return usual ?? nextYear ?? phaseTransferFor(yearThen, at, [-1, 2]);
}

/** With the last review that the plan tells of, where it is not kept as a review here: nobody says of what type it was. */
function earlierReviews({ plan: { lastMeetingOn }, earlier = [] }: RecordedReview): readonly EarlierReview[] {
  const isKept = earlier.some(({ meetingOn }) => meetingOn === lastMeetingOn);
  return isKept ? earlier : [...earlier, { type: 'annual', meetingOn: lastMeetingOn }];
}

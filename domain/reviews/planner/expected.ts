import { addDays, type IsoDate } from '../../common/calendar-date';
import { formatDate } from '../../common/date-words';
import { yearGroupOn } from '../../pupils/year-group';
import { academicYearStart } from '../../school/academic-year';
import { decisionDays } from '../anniversary';
import type { ReviewType } from '../codes';
import type { ReviewFacts } from '../deadline-model';
import { type RecordedReview, reviewFacts } from '../facts';
import { type MeetingWindow, meetingWindow } from '../meeting-window';
import { nextReviewType } from '../next-review';
import { lastYearOf } from '../phase-transfer';
import { underFiveReview } from '../under-five';

/** The review that comes after one that is still open. */
export interface ExpectedReview {
  readonly type: ReviewType;
  readonly window: MeetingWindow;
  /** Why it is expected then, in full sentences. */
  readonly because: string;
}

/** The review that is still open: its meeting, or the day that is proposed for it. */
export interface OpenMeeting {
  readonly type: ReviewType;
  readonly meetingOn: IsoDate | null;
  readonly proposed: IsoDate;
}

/**
 * The next review while this one is open. The twelve months run from the completion of this review (CFA 2014, s.44(1)), which is the
 * LA's decision, due four weeks after the meeting (Regs 2014, reg. 20(10)); until it is recorded that day is taken. A move to the next
 * phase and an age under five bring the day forward (Regs 2014, reg. 18; Code of Practice 9.178). Null when the pupil will have left
 * the school by then, when a later review is on record, and when the day would already be past.
 */
export function expectedReview(
  recorded: Pick<RecordedReview, 'plan' | 'pupil' | 'calendar' | 'today' | 'earlier'>,
  open: OpenMeeting,
): ExpectedReview | null {
  const heldOn = open.meetingOn ?? open.proposed;
  const before = { meetingOn: heldOn, completedOn: addDays(heldOn, decisionDays) };
  if ((recorded.plan.lastReviewCompletedOn ?? '') > before.completedOn) return null;
  const earlier = [...(recorded.earlier ?? []), { type: open.type, meetingOn: heldOn }];
  const facts = reviewFacts({ ...recorded, type: 'annual', meetingOn: null, before, earlier });
  const type = expectedType(facts);
  const window = meetingWindow({ ...facts, type });
  const { latest, proposed } = window;
  if (latest === null || latest <= heldOn || latest < recorded.today) return null;
  if (hasLeft(recorded, proposed)) return null;
  return { type, window, because: becauseOf({ ...facts, type }, open, latest) };
}

/** Under five the next review is due within months, also while that time has not begun. */
function expectedType(facts: ReviewFacts): ReviewType {
  const { type } = nextReviewType(facts);
  return type === 'annual' && underFiveReview(facts) !== null ? 'under-five' : type;
}

/** True when the pupil is beyond the last year group of the school on a day: the next school reviews the plan then. */
function hasLeft({ pupil, today }: Pick<RecordedReview, 'pupil' | 'today'>, on: IsoDate): boolean {
  return (
    yearGroupOn(pupil, today) + academicYearStart(on) - academicYearStart(today) >
    lastYearOf(pupil.schoolName)
  );
}

function becauseOf(facts: ReviewFacts, { meetingOn, proposed }: OpenMeeting, latest: IsoDate): string {
  const heldOn = meetingOn ?? proposed;
  return [
    meetingOn === null
      ? `No meeting of the review before is fixed; it is proposed for ${formatDate(heldOn)}.`
      : `The meeting of the review before is on ${formatDate(heldOn)}.`,
    `The local authority’s decision on it is due within four weeks, by ${formatDate(addDays(heldOn, decisionDays))} (SEND Regulations 2014, reg. 20(10)).`,
    limitWords(facts, latest),
    'The day is not fixed: it follows the decision once that is recorded.',
  ].join(' ');
}

function limitWords(facts: ReviewFacts, latest: IsoDate): string {
  const by = formatDate(latest);
  if (facts.phaseTransfer !== null) {
    const { from, to, year } = facts.phaseTransfer;
    return `The plan must name the next school before 15 February ${year}, for the move from ${from} to ${to} (SEND Regulations 2014, reg. 18), so the meeting must be by ${by}.`;
  }
  const underFive = facts.type === 'under-five' ? underFiveReview(facts) : null;
  if (underFive !== null)
    return `Under the age of five a review should be considered every three to six months (Code of Practice 9.178): by ${formatDate(underFive.to)}. The law asks for a meeting by ${by} at the latest.`;
  return `The next review must be complete within twelve months of that decision (Children and Families Act 2014, s.44(1)). Its meeting is four weeks before that at the latest: by ${by}.`;
}

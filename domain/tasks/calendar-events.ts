import type { IsoDate } from '../common/calendar-date';
import type { DeadlineRule } from '../reviews/deadline-model';
import type { TrackedDeadline } from '../reviews/deadline-progress';
import { typeWords } from './due';
import type { DuePupil, OpenReview, PlanWithoutReview } from './due-model';
import { reviewSource, type RunningSupportPlan } from './due-support-plans';

/** One entry of the calendar that leaves the program. */
export interface CalendarEvent {
  /** The same for the same date of the same review in every file, so that a calendar replaces it. */
  readonly uid: string;
  readonly pupil: DuePupil;
  /** 'Send the invitations for the annual review'; without any name. */
  readonly what: string;
  readonly on: IsoDate;
  /** '14:00' for a meeting whose time is known; null for a whole day. */
  readonly at: string | null;
  /** Why this date, with its source; without any name and without what people typed. */
  readonly why: string;
  readonly isMeeting: boolean;
  /** Kept in the file, so that an earlier copy in the calendar is marked as done and does not go on reminding. */
  readonly isDone: boolean;
}

const stepWords: Readonly<Partial<Record<DeadlineRule, string>>> = {
  advice: 'Ask for advice for the',
  invitations: 'Send the invitations for the',
  papers: 'Send the papers for the',
  report: 'Send the report of the',
  'la-decision': 'Local authority’s decision due after the',
  'amendment-notice': 'Amendment notice due after the',
  'final-plan': 'Final plan due, if amended, after the',
  'phase-transfer': 'Transfer plan to be final, after the',
};

/** What is still waited for once the decision is there; the decision itself, so that an earlier copy is marked as done. */
const afterDecision: ReadonlySet<DeadlineRule> = new Set(['la-decision', 'amendment-notice', 'final-plan']);

/** What stands in the calendar before a meeting has a date. */
const withoutMeeting: Readonly<Partial<Record<DeadlineRule, string>>> = {
  'latest-meeting': 'Latest day for the meeting of the',
  'under-five': 'Consider by this day the',
};

/**
 * Everything that is planned or due: for reviews up to their decision, and then what the authority still owes; for plans whose review is not
 * started; and the reviews of support plans.
 */
export function calendarEvents(
  reviews: readonly OpenReview[],
  plans: readonly PlanWithoutReview[],
  supportPlans: readonly RunningSupportPlan[] = [],
): readonly CalendarEvent[] {
  return [
    ...reviews.flatMap((review) =>
      review.completedOn === null ? ofReview(review) : ofDecidedReview(review),
    ),
    ...plans.flatMap((plan) =>
      eventsOf(plan.planId, plan.pupil, plan.deadlines, withoutMeeting, typeWords(plan.nextType)),
    ),
    ...supportPlanEvents(supportPlans),
  ].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : one.uid < other.uid ? -1 : 1));
}

function ofReview(review: OpenReview): readonly CalendarEvent[] {
  const { reviewId, pupil, deadlines, type, meetingAt } = review;
  const words = review.meetingOn === null ? withoutMeeting : stepWords;
  const meeting = deadlines.filter(({ rule }) => rule === 'meeting');
  return [
    ...eventsOf(reviewId, pupil, meeting, { meeting: 'Meeting of the' }, typeWords(type)).map((event) => ({
      ...event,
      at: meetingAt,
      isMeeting: true,
    })),
    ...eventsOf(reviewId, pupil, deadlines, words, typeWords(type)),
  ];
}

/** A plan that has come makes up for a notice that nobody noted. */
function ofDecidedReview({ reviewId, pupil, deadlines, type }: OpenReview): readonly CalendarEvent[] {
  const owed = deadlines.filter(({ rule }) => afterDecision.has(rule));
  const isAmended = owed.some(({ rule }) => rule === 'amendment-notice');
  const words = isAmended ? { ...stepWords, 'final-plan': 'Final plan due after the' } : stepWords;
  const isOver = owed.some(({ rule, doneOn }) => rule === 'final-plan' && doneOn !== null);
  return eventsOf(reviewId, pupil, owed, words, typeWords(type)).map((event) =>
    isOver ? { ...event, isDone: true } : event,
  );
}

function eventsOf(
  id: string,
  pupil: DuePupil,
  deadlines: readonly TrackedDeadline[],
  words: Readonly<Partial<Record<DeadlineRule, string>>>,
  review: string,
): readonly CalendarEvent[] {
  return deadlines.flatMap(({ rule, countsOn, reason, source, override, doneOn }) => {
    const begin = words[rule];
    if (begin === undefined) return [];
    const why =
      override === null ? `${reason} ${source}.` : 'The school has set another date than the rule’s.';
    return [
      {
        uid: `${id}-${rule}@sendco-desk`,
        pupil,
        what: `${begin} ${review}`,
        on: countsOn,
        at: null,
        why,
        isMeeting: false,
        isDone: doneOn !== null,
      },
    ];
  });
}

/** The reviews of support plans, on the days agreed. */
function supportPlanEvents(plans: readonly RunningSupportPlan[]): readonly CalendarEvent[] {
  return plans.flatMap(({ planId, pupil, reviewDueOn }) =>
    reviewDueOn === null
      ? []
      : [
          {
            uid: `${planId}-support-review@sendco-desk`,
            pupil,
            what: 'Review the support plan',
            on: reviewDueOn,
            at: null,
            why: `The day agreed for the review. ${reviewSource}.`,
            isMeeting: false,
            isDone: false,
          },
        ],
  );
}

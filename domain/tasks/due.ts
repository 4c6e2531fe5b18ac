import { daysBetween, type IsoDate } from '../common/calendar-date';
import { formatDate, formatDateWithDistance } from '../common/date-words';
import { isAdviceAwaited } from '../reviews/awaited-advice';
import { chooseDateBy } from '../reviews/meeting-window';
import { reviewTypes, type ReviewType } from '../reviews/codes';
import type { DeadlineRule } from '../reviews/deadline-model';
import type { TrackedDeadline } from '../reviews/deadline-progress';
import type { ReviewPlace } from '../reviews/review-place';
import { byWhenWords } from './by-when';
import { actionLines } from './due-actions';
import type { DueLine, DueLists, DueTarget, OpenReview, PlanWithoutReview } from './due-model';

/** How far ahead Home looks, in days. */
export const soonWithin = 14;
export const laterWithin = 42;

/** What is due across all pupils: lines sorted by their day, the most urgent first. `more`: lines of other rooms. */
export function dueLists(
  reviews: readonly OpenReview[],
  plans: readonly PlanWithoutReview[],
  today: IsoDate,
  more: readonly DueLine[] = [],
): DueLists {
  const own = [
    ...reviews.flatMap((review) => ownWork(review, today)),
    ...plans.flatMap((plan) => nextReview(plan, today)),
    ...reviews.flatMap((review) => actionLines(review, 'own', today)),
    ...more,
  ];
  const others = reviews.flatMap((review) => [
    ...othersWork(review, today),
    ...actionLines(review, 'others', today),
  ]);
  const late = (line: DueLine): boolean => line.dueOn !== null && line.dueOn < today;
  const within = (line: DueLine, from: number, to: number): boolean => {
    if (line.dueOn === null) return false;
    const days = daysBetween(today, line.dueOn);
    return days >= from && days <= to;
  };
  return {
    overdue: [...own, ...others].filter(late).sort(byDay),
    soon: own.filter((line) => within(line, 0, soonWithin)).sort(byDay),
    later: own.filter((line) => within(line, soonWithin + 1, laterWithin)).sort(byDay),
    waiting: others.filter((line) => !late(line)).sort(byDay),
  };
}

function byDay(one: DueLine, other: DueLine): number {
  const [first, second] = [one.dueOn ?? '9999', other.dueOn ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  return one.pupil.name < other.pupil.name ? -1 : 1;
}

/** 'annual review', inside a sentence. */
export function typeWords(type: ReviewType): string {
  const name = reviewTypes.find((item) => item.code === type)?.name ?? 'Review';
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/* --- What the school itself has to do --- */

const ownRules: readonly {
  readonly rule: DeadlineRule;
  readonly what: string;
  readonly place: ReviewPlace;
  readonly label: string;
}[] = [
  { rule: 'advice', what: 'Ask for advice for the', place: 'invitees', label: 'Ask for advice' },
  {
    rule: 'invitations',
    what: 'Send the invitations for the',
    place: { pack: 'invitations' },
    label: 'Open the invitations',
  },
  { rule: 'papers', what: 'Send the papers for the', place: { pack: 'meeting' }, label: 'Open the papers' },
  { rule: 'meeting', what: 'Hold the meeting of the', place: 'meeting', label: 'Open the meeting' },
  { rule: 'report', what: 'Send the report of the', place: { pack: 'la-report' }, label: 'Open the report' },
];

/** The rules that no longer matter once the meeting is over: it cannot be invited to any more. */
const beforeMeeting: ReadonlySet<DeadlineRule> = new Set(['advice', 'invitations', 'papers']);

function ownWork(review: OpenReview, today: IsoDate): DueLine[] {
  if (review.completedOn !== null) return [];
  if (review.meetingOn === null) return [chooseDate(review, today)];
  const held = isDone(review.deadlines, 'meeting');
  return ownRules.flatMap(({ rule, what, place, label }) => {
    const deadline = review.deadlines.find((item) => item.rule === rule);
    if (deadline === undefined || deadline.doneOn !== null || (held && beforeMeeting.has(rule))) return [];
    // The day of the meeting is a day to be there, so it is late only when nobody recorded who came.
    const recording = rule === 'meeting' && deadline.countsOn < today;
    if (rule === 'report' && held && review.record?.isWritten === false) {
      const writing = { what: `Write the record and send the report of the ${typeWords(review.type)}` };
      return [
        lineOf(review, deadline, today, {
          ...writing,
          target: placeIn(review, 'meeting'),
          label: 'Write the record',
        }),
      ];
    }
    return [
      lineOf(review, deadline, today, {
        what: recording
          ? `Record who came to the meeting of the ${typeWords(review.type)}`
          : `${what} ${typeWords(review.type)}`,
        target: placeIn(review, recording ? 'meeting' : place),
        label: recording ? 'Record who came' : label,
      }),
    ];
  });
}

function placeIn({ reviewId }: OpenReview, place: ReviewPlace): DueTarget {
  return typeof place === 'string'
    ? { kind: 'review', id: reviewId, tab: place }
    : { kind: 'pack', id: reviewId, pack: place.pack };
}

function lineOf(
  review: OpenReview,
  deadline: TrackedDeadline,
  today: IsoDate,
  { what, target, label }: { readonly what: string; readonly target: DueTarget; readonly label: string },
): DueLine {
  return {
    id: `${review.reviewId}-${deadline.rule}`,
    pupil: review.pupil,
    what,
    from: null,
    dueOn: deadline.countsOn,
    byWhen: byWhenWords(deadline.countsOn, today),
    why: deadline.override === null ? deadline.reason : `The date was changed: ${deadline.override.reason}`,
    source: deadline.source,
    action: { label, target },
  };
}

function chooseDate(review: OpenReview, today: IsoDate): DueLine {
  const { latest, why, source } = dayToChooseFor(review, today);
  const by = latest === null ? null : chooseDateBy(latest, today);
  return {
    id: `${review.reviewId}-choose-date`,
    pupil: review.pupil,
    what: `Choose the date of the ${typeWords(review.type)}`,
    from: null,
    dueOn: by?.dueOn ?? today,
    byWhen: byWhenWords(by?.dueOn ?? today, today),
    why,
    source,
    action: { label: 'Choose the date', target: { kind: 'review', id: review.reviewId, tab: 'dates' } },
  };
}

/** The latest day for the meeting; of a child under five the day by which the review was to be considered, as before it was started. */
function dayToChooseFor({ type, deadlines, window: { latest, words } }: OpenReview, today: IsoDate) {
  const under = type === 'under-five' ? deadlines.find(({ rule }) => rule === 'under-five') : undefined;
  return under !== undefined && under.countsOn >= today && (latest === null || under.countsOn < latest)
    ? { latest: under.countsOn, why: under.reason, source: under.source }
    : { latest, why: words, source: latestSource(deadlines) };
}

function nextReview(plan: PlanWithoutReview, today: IsoDate): DueLine[] {
  const start = { label: 'Start the review', target: { kind: 'pupil', id: plan.pupil.id } } as const;
  const under = plan.deadlines.find((item) => item.rule === 'under-five' && item.doneOn === null);
  const lines: DueLine[] = [];
  if (under !== undefined && (under.earliestOn ?? under.countsOn) <= today) {
    // Its date is to be chosen as early as that of any review: the advice takes as long.
    const by = chooseDateBy(under.countsOn, today);
    lines.push({
      id: `${plan.planId}-under-five`,
      pupil: plan.pupil,
      what: 'Consider a review, because the child is under five',
      from: null,
      dueOn: by.dueOn,
      byWhen: `${byWhenWords(by.dueOn, today)}, ${by.because}`,
      why: under.reason,
      source: under.source,
      action: start,
    });
  }
  const { latest, words } = plan.window;
  if (latest === null) return lines;
  const by = chooseDateBy(latest, today);
  lines.push({
    id: `${plan.planId}-next-review`,
    pupil: plan.pupil,
    what: `Start the ${typeWords(plan.nextType)}: choose its date`,
    from: null,
    dueOn: by.dueOn,
    byWhen: `${byWhenWords(by.dueOn, today)}, ${by.because}`,
    why: words,
    source: latestSource(plan.deadlines),
    action: start,
  });
  return lines;
}

function latestSource(deadlines: readonly TrackedDeadline[]): string | null {
  return deadlines.find((item) => item.rule === 'latest-meeting')?.source ?? null;
}

function isDone(deadlines: readonly TrackedDeadline[], rule: DeadlineRule): boolean {
  return deadlines.some((item) => item.rule === rule && item.doneOn !== null);
}

/* --- What others owe --- */

function othersWork(review: OpenReview, today: IsoDate): DueLine[] {
  return [...adviceOwed(review, today), ...authorityOwes(review, today)];
}

function adviceOwed(review: OpenReview, today: IsoDate): DueLine[] {
  if (isDone(review.deadlines, 'meeting')) return [];
  const papers = review.deadlines.find((item) => item.rule === 'papers');
  return review.invitees.filter(isAdviceAwaited).map((person) => {
    const asked = formatDateWithDistance(person.adviceAskedOn ?? today, today);
    const reminded = person.remindedOn === null ? '' : ` Reminded ${formatDate(person.remindedOn)}.`;
    return {
      id: `${review.reviewId}-advice-${person.id}`,
      pupil: review.pupil,
      what: person.role === 'parent' ? 'Views' : 'Advice',
      from: { name: person.name, agency: person.agency === person.name ? null : person.agency },
      dueOn: papers?.countsOn ?? null,
      byWhen: papers === undefined ? '' : byWhenWords(papers.countsOn, today),
      why: `Asked ${asked}.${reminded}`,
      source: 'SEND Regulations 2014, reg. 20(4)',
      action: {
        label: 'Remind or record',
        target: { kind: 'review', id: review.reviewId, tab: 'invitees' },
      },
    } satisfies DueLine;
  });
}

const authorityRules: readonly {
  readonly rule: DeadlineRule;
  readonly what: string;
  readonly label: string;
}[] = [
  {
    rule: 'la-decision',
    what: 'The local authority’s decision after the',
    label: 'Record the decision',
  },
  { rule: 'amendment-notice', what: 'The amendment notice after the', label: 'Record the notice' },
  { rule: 'final-plan', what: 'The final plan after the', label: 'Record the plan' },
];

function authorityOwes(review: OpenReview, today: IsoDate): DueLine[] {
  // Until the meeting is held nothing is owed; then the decision, and after the decision the final plan.
  if (!isDone(review.deadlines, 'meeting')) return [];
  const decided = isDone(review.deadlines, 'la-decision');
  return authorityRules.flatMap(({ rule, what, label }) => {
    const deadline = review.deadlines.find((item) => item.rule === rule);
    const isMadeUpFor = rule === 'amendment-notice' && isDone(review.deadlines, 'final-plan');
    if (deadline === undefined || deadline.doneOn !== null || isMadeUpFor) return [];
    if (rule !== 'la-decision' && !decided) return [];
    return [
      lineOf(review, deadline, today, {
        what: `${what} ${typeWords(review.type)}`,
        target: placeIn(review, 'after'),
        label,
      }),
    ];
  });
}

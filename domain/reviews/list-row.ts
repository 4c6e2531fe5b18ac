import type { IsoDate } from '../common/calendar-date';
import { formatDateWithDistance } from '../common/date-words';
import { byWhenWords } from '../tasks/by-when';
import type { OpenReview, PlanWithoutReview } from '../tasks/due-model';
import type { ReviewListState } from './api';
import type { DeadlineRule } from './deadline-model';

/** How a review stands, with a sentence on its meeting and one on what comes next. */
export interface RowWords {
  readonly state: ReviewListState;
  readonly sentence: string;
  readonly next: string;
}

/** The states of the list as a filter names them. */
export const listStates: readonly { readonly code: ReviewListState; readonly name: string }[] = [
  { code: 'late', name: 'Late' },
  { code: 'not-started', name: 'Not started' },
  { code: 'no-date', name: 'No date yet' },
  { code: 'planned', name: 'Meeting planned' },
  { code: 'held', name: 'Meeting held' },
  { code: 'complete', name: 'Complete' },
];

function latestWords(latest: IsoDate | null, today: IsoDate): string {
  if (latest === null) return 'The latest lawful day is not known.';
  return latest < today
    ? `The latest lawful day was ${formatDateWithDistance(latest, today)}.`
    : `The latest lawful day is ${formatDateWithDistance(latest, today)}.`;
}

/** The row of a plan whose next review is not started. */
export function rowOfPlan({ window }: PlanWithoutReview, today: IsoDate): RowWords {
  const { latest } = window;
  return {
    state: latest !== null && latest < today ? 'late' : 'not-started',
    sentence: `No meeting planned. ${latestWords(latest, today)}`,
    next: 'Next: start the review and choose its date.',
  };
}

/** The row of a review. */
export function rowOfReview(review: OpenReview, today: IsoDate): RowWords {
  const { latest } = review.window;
  if (review.completedOn !== null) {
    return {
      state: 'complete',
      sentence: `Completed ${formatDateWithDistance(review.completedOn, today)}.`,
      next: nextStep(review, today),
    };
  }
  if (review.meetingOn === null) {
    return {
      state: latest !== null && latest < today ? 'late' : 'no-date',
      sentence: `The meeting has no date. ${latestWords(latest, today)}`,
      next: 'Next: choose the date.',
    };
  }
  const held = review.deadlines.some((item) => item.rule === 'meeting' && item.doneOn !== null);
  const isLate = latest !== null && review.meetingOn > latest;
  const meeting = `${held ? 'Meeting held' : 'Meeting'} ${formatDateWithDistance(review.meetingOn, today)}.`;
  return {
    state: isLate ? 'late' : held ? 'held' : 'planned',
    sentence: held && !isLate ? meeting : `${meeting} ${latestWords(latest, today)}`,
    next: nextStep(review, today),
  };
}

const stepWords: Readonly<Record<string, string>> = {
  advice: 'ask for advice',
  invitations: 'send the invitations',
  papers: 'send the papers',
  meeting: 'hold the meeting',
  report: 'send the report of the meeting',
  'la-decision': 'the local authority’s decision',
  'amendment-notice': 'the amendment notice',
  'final-plan': 'the final plan, if the plan is amended',
};

function nextStep(review: OpenReview, today: IsoDate): string {
  const held = review.deadlines.some((item) => item.rule === 'meeting' && item.doneOn !== null);
  const planIsIssued = review.deadlines.some((item) => item.rule === 'final-plan' && item.doneOn !== null);
  const open = review.deadlines.find(
    (item) =>
      item.doneOn === null &&
      stepWords[item.rule] !== undefined &&
      !(held && ['advice', 'invitations', 'papers'].includes(item.rule)) &&
      !(review.completedOn !== null && !afterDecision.has(item.rule)) &&
      !(planIsIssued && afterDecision.has(item.rule)),
  );
  if (open === undefined) return 'Every step is done.';
  return `Next: ${wordsOfStep(review, open.rule)} ${byWhenWords(open.countsOn, today)}.`;
}

/** What is still waited for once the decision is there. */
const afterDecision: ReadonlySet<string> = new Set(['amendment-notice', 'final-plan']);

function wordsOfStep({ record, deadlines }: OpenReview, rule: DeadlineRule): string {
  if (rule === 'report' && record?.isWritten === false) return 'write the record and send the report';
  const isAmended = deadlines.some((item) => item.rule === 'amendment-notice');
  return rule === 'final-plan' && isAmended ? 'the final plan' : (stepWords[rule] ?? '');
}

import type { IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import type { DeadlineRule } from './deadline-model';
import type { DeadlineStatus } from './deadline-status';
import type { PackDeadline } from './pack-data';
import type { ReviewPlace } from './review-place';

/** The six steps of a review as its timeline shows them. */
const steps: readonly { readonly rule: DeadlineRule; readonly label: string }[] = [
  { rule: 'advice', label: 'Advice asked' },
  { rule: 'papers', label: 'Papers sent' },
  { rule: 'meeting', label: 'Meeting' },
  { rule: 'report', label: 'Report sent' },
  { rule: 'la-decision', label: 'Decision' },
  { rule: 'final-plan', label: 'Final plan' },
];

export interface Milestone {
  readonly rule: DeadlineRule;
  readonly label: string;
  /** Null while the meeting has no date. */
  readonly dueOn: IsoDate | null;
  readonly doneOn: IsoDate | null;
}

/** The milestones of a review, in the order of the work; no final plan is waited for when the decision brings none. */
export function milestonesOf(deadlines: readonly PackDeadline[]): readonly Milestone[] {
  const isKnown = deadlines.some(({ rule }) => rule === 'meeting');
  return steps.flatMap(({ rule, label }) => {
    const found = deadlines.find((deadline) => deadline.rule === rule);
    if (found === undefined && isKnown) return [];
    return [{ rule, label, dueOn: found?.dueOn ?? null, doneOn: found?.doneOn ?? null }];
  });
}

/** Whether the meeting has been held: from then on the report to the authority is what is worked for, not the pack. */
export function isHeld({ deadlines }: { readonly deadlines: readonly PackDeadline[] }): boolean {
  return deadlines.some(({ rule, doneOn }) => rule === 'meeting' && doneOn !== null);
}

/** What matters now in a review: one sentence, why, and where to do it. */
export interface ReviewStage {
  readonly key: 'choose-date' | 'record' | DeadlineRule | 'complete';
  readonly title: string;
  readonly text: string;
  readonly dueOn: IsoDate | null;
  readonly state: DeadlineStatus['state'] | null;
  readonly place: ReviewPlace;
  /** The words of the button that leads there. */
  readonly action: string;
}

interface Work {
  readonly rule: DeadlineRule;
  readonly title: string;
  readonly place: ReviewPlace;
  readonly action: string;
}

const works: readonly Work[] = [
  {
    rule: 'advice',
    title: 'Ask for advice and reports',
    place: { pack: 'invitations' },
    action: 'Open the invitations',
  },
  {
    rule: 'invitations',
    title: 'Send the invitations',
    place: { pack: 'invitations' },
    action: 'Open the invitations',
  },
  {
    rule: 'papers',
    title: 'Finish the papers and send them to everyone',
    place: { pack: 'meeting' },
    action: 'Open the papers',
  },
  { rule: 'meeting', title: 'Hold the meeting', place: 'meeting', action: 'Open the meeting' },
  {
    rule: 'report',
    title: 'Send the report of the meeting',
    place: { pack: 'la-report' },
    action: 'Open the report',
  },
  {
    rule: 'la-decision',
    title: 'Waiting for the local authority’s decision',
    place: 'after',
    action: 'Record the decision',
  },
  {
    rule: 'amendment-notice',
    title: 'Waiting for the amendment notice',
    place: 'after',
    action: 'Record the notice',
  },
  {
    rule: 'final-plan',
    title: 'Waiting for the final plan',
    place: 'after',
    action: 'Record the final plan',
  },
];

/** What the report stands for while nothing of the meeting is written down. */
const recordWork = {
  key: 'record',
  title: 'Write the record, then send the report',
  place: 'meeting',
  action: 'Write the record',
} as const;

/**
 * The first step that is not done. Once the meeting is held, what should have come before it no longer matters now; once it is decided,
 * only what follows from the decision does.
 */
export function reviewStage(
  deadlines: readonly PackDeadline[],
  windowWords: string,
  recordIsWritten = true,
): ReviewStage {
  if (!deadlines.some((deadline) => deadline.rule === 'meeting')) {
    return {
      key: 'choose-date',
      title: 'Choose the date of the meeting',
      text: windowWords,
      dueOn: null,
      state: null,
      place: 'dates',
      action: 'Choose the date',
    };
  }
  const isDone = (rule: DeadlineRule): boolean =>
    deadlines.some((deadline) => deadline.rule === rule && deadline.doneOn !== null);
  for (const work of works.slice(firstWork(isDone))) {
    const deadline = deadlines.find((candidate) => candidate.rule === work.rule);
    if (deadline === undefined || deadline.doneOn !== null) continue;
    const { title, place, action } = work;
    return {
      ...{ key: work.rule, title, place, action },
      ...(work.rule === 'report' && !recordIsWritten && recordWork),
      text: deadline.reason,
      dueOn: deadline.dueOn,
      state: deadline.state,
    };
  }
  const doneOn = (wanted: DeadlineRule) => deadlines.find(({ rule }) => rule === wanted)?.doneOn ?? null;
  const last = doneOn('final-plan') ?? doneOn('la-decision');
  return {
    key: 'complete',
    title: 'This review is complete',
    text: last === null ? 'Every step is done.' : `Every step is done; the last on ${formatDate(last)}.`,
    dueOn: null,
    state: null,
    place: 'after',
    action: 'See what comes next',
  };
}

/** Where to begin to look among the works. A final plan that has come makes up for a notice that nobody noted. */
function firstWork(isDone: (rule: DeadlineRule) => boolean): number {
  const after = (rule: DeadlineRule): number => works.findIndex((work) => work.rule === rule) + 1;
  if (isDone('final-plan')) return works.length;
  if (isDone('la-decision')) return after('la-decision');
  return isDone('meeting') ? after('meeting') : 0;
}

import type { IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import type { DeadlineRule } from './deadline-model';
import type { DeadlineStatus } from './deadline-status';
import type { ReviewTab } from './missing-for-pack';
import type { PackDeadline } from './pack-data';

/** The six steps of a review as its timeline shows them (look.md, "Review"). */
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

/** The milestones of a review, in the order of the work. */
export function milestonesOf(deadlines: readonly PackDeadline[]): readonly Milestone[] {
  return steps.map(({ rule, label }) => {
    const found = deadlines.find((deadline) => deadline.rule === rule);
    return { rule, label, dueOn: found?.dueOn ?? null, doneOn: found?.doneOn ?? null };
  });
}

/** What matters now in a review: one sentence, why, and where to do it. */
export interface ReviewStage {
  readonly key: 'choose-date' | DeadlineRule | 'complete';
  readonly title: string;
  readonly text: string;
  readonly dueOn: IsoDate | null;
  readonly state: DeadlineStatus['state'] | null;
  readonly tab: ReviewTab;
  /** The words of the button that leads there. */
  readonly action: string;
}

const works: readonly {
  readonly rule: DeadlineRule;
  readonly title: string;
  readonly tab: ReviewTab;
  readonly action: string;
}[] = [
  { rule: 'advice', title: 'Ask for advice and reports', tab: 'invitees', action: 'Open the invitees' },
  { rule: 'invitations', title: 'Send the invitations', tab: 'invitees', action: 'Open the invitees' },
  {
    rule: 'papers',
    title: 'Finish the papers and send them to everyone',
    tab: 'report',
    action: 'Write the school report',
  },
  { rule: 'meeting', title: 'Hold the meeting', tab: 'invitees', action: 'Record who came' },
  { rule: 'report', title: 'Send the report of the meeting', tab: 'invitees', action: 'Record the sending' },
  {
    rule: 'la-decision',
    title: 'Waiting for the local authority’s decision',
    tab: 'dates',
    action: 'Record the decision',
  },
  { rule: 'final-plan', title: 'Waiting for the final plan', tab: 'dates', action: 'Record the final plan' },
];

/** The first step that is not done. Once the meeting is held, what should have come before it no longer matters now. */
export function reviewStage(deadlines: readonly PackDeadline[], windowWords: string): ReviewStage {
  if (!deadlines.some((deadline) => deadline.rule === 'meeting')) {
    return {
      key: 'choose-date',
      title: 'Choose the date of the meeting',
      text: windowWords,
      dueOn: null,
      state: null,
      tab: 'dates',
      action: 'Choose the date',
    };
  }
  const isDone = (rule: DeadlineRule): boolean =>
    deadlines.some((deadline) => deadline.rule === rule && deadline.doneOn !== null);
  const from = isDone('meeting') ? works.findIndex((work) => work.rule === 'meeting') + 1 : 0;
  const start = isDone('la-decision') ? works.length - 1 : from;
  for (const work of works.slice(start)) {
    const deadline = deadlines.find((candidate) => candidate.rule === work.rule);
    if (deadline === undefined || deadline.doneOn !== null) continue;
    return {
      key: work.rule,
      title: work.title,
      text: deadline.reason,
      dueOn: deadline.dueOn,
      state: deadline.state,
      tab: work.tab,
      action: work.action,
    };
  }
  const last = deadlines.find((deadline) => deadline.rule === 'final-plan')?.doneOn ?? null;
  return {
    key: 'complete',
    title: 'This review is complete',
    text: last === null ? 'Every step is done.' : `Every step is done; the last on ${formatDate(last)}.`,
    dueOn: null,
    state: null,
    tab: 'dates',
    action: 'Look at the dates',
  };
}

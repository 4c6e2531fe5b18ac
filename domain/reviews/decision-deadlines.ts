import { addDays, type IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import type { SchoolCalendar } from '../school/terms';
import { decisionDays } from './anniversary';
import { dayWarnings } from './day-warnings';
import type { Deadline } from './deadline-model';
import { type FinalPlanFacts, finalPlanDay } from './final-plan';
import type { Recommendation } from './record-codes';

/** What has become of a review after its meeting, as far as it is known. */
export interface Decided {
  readonly meetingOn: IsoDate | null;
  readonly decision: Recommendation | null;
  /** When the notice with the proposed amendments came. */
  readonly noticeOn: IsoDate | null;
}

const noticeSource = 'SEND Regulations 2014, reg. 22(2)-(3); R (L, M & P) v Devon CC [2022] EWHC 493 (Admin)';

/**
 * The deadlines of a review once its decision is known: an amended plan brings a notice and a final plan, every other decision brings
 * neither. While nothing is decided they stay as they are.
 */
export function deadlinesByDecision(
  deadlines: readonly Deadline[],
  { meetingOn, decision, noticeOn }: Decided,
  calendar: SchoolCalendar,
): readonly Deadline[] {
  if (decision === null || meetingOn === null) return deadlines;
  const decided = deadlines.map((item) =>
    item.rule === 'la-decision' ? { ...item, title: 'LA’s decision' } : item,
  );
  if (decision !== 'amend') return decided.filter(({ rule }) => rule !== 'final-plan');
  const transferBy = decided.find(({ rule }) => rule === 'phase-transfer')?.dueOn ?? null;
  return decided.flatMap((item) => {
    if (item.rule === 'la-decision') return [item, noticeDeadline(meetingOn, calendar)];
    return [
      item.rule === 'final-plan'
        ? finalPlanDeadline(item, { meetingOn, noticeOn, transferBy }, calendar)
        : item,
    ];
  });
}

function noticeDeadline(meetingOn: IsoDate, calendar: SchoolCalendar): Deadline {
  const dueOn = addDays(meetingOn, decisionDays);
  return {
    id: 'amendment-notice',
    rule: 'amendment-notice',
    title: 'Amendment notice from the LA',
    dueOn,
    earliestOn: null,
    reason:
      `The notice with the proposed amendments and the evidence for them must be sent by ${formatDate(dueOn)}, within the same ` +
      `four weeks of the meeting on ${formatDate(meetingOn)} as the decision itself. The parents then have at least 15 days to answer.`,
    source: noticeSource,
    kind: 'statutory',
    warnings: dayWarnings(dueOn, calendar, false),
  };
}

function finalPlanDeadline(item: Deadline, facts: FinalPlanFacts, calendar: SchoolCalendar): Deadline {
  const { dueOn, because, source } = finalPlanDay(facts);
  return {
    ...item,
    title: 'Amended final plan',
    dueOn,
    reason: `The amended final plan must be issued by ${formatDate(dueOn)}${because}`,
    source,
    warnings: dayWarnings(dueOn, calendar, false),
  };
}

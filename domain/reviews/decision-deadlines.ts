import { addDays, daysBetween, type IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import type { SchoolCalendar } from '../school/terms';
import { decisionDays, finalPlanDays } from './anniversary';
import { dayWarnings } from './day-warnings';
import type { Deadline } from './deadline-model';
import type { Recommendation } from './record-codes';

/** What has become of a review after its meeting, as far as it is known. */
export interface Decided {
  readonly meetingOn: IsoDate | null;
  readonly decision: Recommendation | null;
  /** When the notice with the proposed amendments came. */
  readonly noticeOn: IsoDate | null;
}

/** From the notice to the final plan, in days: eight weeks (SEND Regulations 2014, reg. 22(3)). */
const daysFromNotice = 56;

const source = 'SEND Regulations 2014, reg. 22(2)-(3); R (L, M & P) v Devon CC [2022] EWHC 493 (Admin)';

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
  return decided.flatMap((item) => {
    if (item.rule === 'la-decision') return [item, noticeDeadline(meetingOn, calendar)];
    return [item.rule === 'final-plan' ? finalPlanDeadline(item, meetingOn, noticeOn, calendar) : item];
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
    source,
    kind: 'statutory',
    warnings: dayWarnings(dueOn, calendar, false),
  };
}

/** Eight weeks from the notice and twelve weeks from the meeting: the earlier day counts, so that a late notice wins no time. */
function finalPlanDeadline(
  item: Deadline,
  meetingOn: IsoDate,
  noticeOn: IsoDate | null,
  calendar: SchoolCalendar,
): Deadline {
  const fromMeeting = addDays(meetingOn, finalPlanDays);
  const fromNotice = noticeOn === null ? fromMeeting : addDays(noticeOn, daysFromNotice);
  const byNotice = noticeOn !== null && daysBetween(fromNotice, fromMeeting) > 0;
  const dueOn = byNotice ? fromNotice : fromMeeting;
  return {
    ...item,
    title: 'Amended final plan',
    dueOn,
    reason: byNotice
      ? `The amended final plan must be issued by ${formatDate(dueOn)}, within eight weeks of the amendment notice of ${formatDate(noticeOn)}.`
      : `The amended final plan must be issued by ${formatDate(dueOn)}, within twelve weeks of the meeting on ${formatDate(meetingOn)}.`,
    source: byNotice
      ? 'SEND Regulations 2014, reg. 22(3)'
      : 'SEND Regulations 2014, reg. 22(3); R (L, M & P) v Devon CC [2022] EWHC 493 (Admin)',
    warnings: dayWarnings(dueOn, calendar, false),
  };
}

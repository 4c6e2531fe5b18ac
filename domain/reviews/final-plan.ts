import { addDays, type IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import { finalPlanDays } from './anniversary';

/** From the notice to the final plan, in days: eight weeks (SEND Regulations 2014, reg. 22(3)). */
const daysFromNotice = 56;

/** By when an amended plan is final, and why. */
export interface FinalPlanDay {
  readonly dueOn: IsoDate;
  /** The end of a sentence that names the day: ', within twelve weeks of the meeting on 21 January 2027.' */
  readonly because: string;
  readonly source: string;
}

/** What the day of the final plan hangs on. */
export interface FinalPlanFacts {
  readonly meetingOn: IsoDate;
  /** When the notice with the proposed amendments came, or null. */
  readonly noticeOn: IsoDate | null;
  /** The last day for a plan that names the next school (reg. 18(1)(b)); null where the child does not move. */
  readonly transferBy: IsoDate | null;
}

/**
 * Twelve weeks from the meeting, eight weeks from the notice, and before 15 February for a child who moves to the next phase: the earliest
 * counts, so that neither a late notice nor a late meeting wins time. A 15 February that had passed at the meeting sets no day any more.
 */
export function finalPlanDay({ meetingOn, noticeOn, transferBy }: FinalPlanFacts): FinalPlanDay {
  const days: FinalPlanDay[] = [fromMeeting(meetingOn)];
  if (noticeOn !== null) days.push(fromNotice(noticeOn));
  if (transferBy !== null && transferBy >= meetingOn) days.push(forTransfer(transferBy, meetingOn));
  return days.reduce((earliest, day) => (day.dueOn < earliest.dueOn ? day : earliest));
}

function fromMeeting(meetingOn: IsoDate): FinalPlanDay {
  return {
    dueOn: addDays(meetingOn, finalPlanDays),
    because: `, within twelve weeks of the meeting on ${formatDate(meetingOn)}.`,
    source: 'SEND Regulations 2014, reg. 22(3); R (L, M & P) v Devon CC [2022] EWHC 493 (Admin)',
  };
}

function fromNotice(noticeOn: IsoDate): FinalPlanDay {
  return {
    dueOn: addDays(noticeOn, daysFromNotice),
    because: `, within eight weeks of the amendment notice of ${formatDate(noticeOn)}.`,
    source: 'SEND Regulations 2014, reg. 22(3)',
  };
}

function forTransfer(transferBy: IsoDate, meetingOn: IsoDate): FinalPlanDay {
  return {
    dueOn: transferBy,
    because:
      `: less than twelve weeks after the meeting on ${formatDate(meetingOn)}, because it must name the next school ` +
      `before 15 February ${transferBy.slice(0, 4)}.`,
    source: 'SEND Regulations 2014, reg. 18(1)(b)',
  };
}

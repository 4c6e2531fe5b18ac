import { addDays, addMonths, daysBetween, type IsoDate } from '../common/calendar-date';
import { formatDate, formatDateLong } from '../common/date-words';
import { countOf } from '../common/text';
import { workingDayOnOrAfter } from '../school/working-day';

/** What the time for an answer hangs on. */
export interface AccessDates {
  readonly receivedOn: IsoDate;
  /** When proof of who asks was asked for, and when it came. */
  readonly identityAskedOn: IsoDate | null;
  readonly identityCheckedOn: IsoDate | null;
  /** When it was asked what exactly is wanted, and when the answer came. */
  readonly clarificationAskedOn: IsoDate | null;
  readonly clarifiedOn: IsoDate | null;
  /** Why it takes two months more; null when it does not. */
  readonly extendedBecause: string | null;
}

/** By when a request is to be answered, and how that day comes about. */
export interface AccessDeadline {
  /** Null while the clock stands still. */
  readonly dueOn: IsoDate | null;
  readonly state: 'running' | 'waits-for-identity' | 'waits-for-clarification';
  /** By when the person has to be told of an extension: within the first month. */
  readonly tellBy: IsoDate;
  /** Each step of the reckoning, a full sentence. */
  readonly reasons: readonly string[];
}

export const accessSource = 'UK GDPR, articles 12(3) and 15; ICO guidance on the right of access';

const oneMonth = 1;
const withExtension = 3;

/**
 * One month from the day of receipt, or from the day on which proof of identity came where it had to be asked for: the same day of the next
 * month, its last day where there is no such day, and the next working day when that is a weekend or bank holiday. Days spent waiting for a
 * clarification that was needed do not count. Two months more for a complex request (UK GDPR art. 12(3); ICO, right of access).
 */
export function accessDeadline(dates: AccessDates): AccessDeadline {
  const { receivedOn, identityAskedOn, identityCheckedOn, clarificationAskedOn, clarifiedOn } = dates;
  const waitsForIdentity = identityAskedOn !== null && identityCheckedOn === null;
  const startsOn =
    identityAskedOn !== null && identityCheckedOn !== null && identityCheckedOn > receivedOn
      ? identityCheckedOn
      : receivedOn;
  const reasons = [startWords(dates, startsOn)];
  const months = dates.extendedBecause === null ? oneMonth : withExtension;
  const waited =
    clarificationAskedOn !== null && clarifiedOn !== null
      ? Math.max(0, daysBetween(clarificationAskedOn, clarifiedOn))
      : 0;
  const end = (after: number): IsoDate => workingDayOnOrAfter(addDays(addMonths(startsOn, after), waited));
  const corresponding = addMonths(startsOn, months);
  const dueOn = end(months);
  reasons.push(monthWords(startsOn, corresponding, months));
  if (waited > 0)
    reasons.push(
      `${countOf(waited, 'day')} of waiting for a clarification ${waited === 1 ? 'does' : 'do'} not count.`,
    );
  const before = addDays(corresponding, waited);
  if (dueOn !== before)
    reasons.push(
      `${formatDateLong(before)} is no working day, so it is the next one: ${formatDateLong(dueOn)}.`,
    );
  const waits = clarificationAskedOn !== null && clarifiedOn === null;
  const state = waitsForIdentity ? 'waits-for-identity' : waits ? 'waits-for-clarification' : 'running';
  return {
    dueOn: state === 'running' ? dueOn : null,
    state,
    tellBy: end(oneMonth),
    reasons: state === 'running' ? reasons : [waitWords(dates)],
  };
}

function startWords({ receivedOn }: AccessDates, startsOn: IsoDate): string {
  return startsOn === receivedOn
    ? `The request came on ${formatDate(receivedOn)}; the time runs from that day.`
    : `The request came on ${formatDate(receivedOn)}. Proof of identity was asked for and came on ${formatDate(startsOn)}; the time runs from that day.`;
}

function monthWords(startsOn: IsoDate, end: IsoDate, months: number): string {
  const span =
    months === oneMonth ? 'One month later' : 'One month and the two months of the extension later';
  const isShort = end.slice(8) !== startsOn.slice(8);
  return isShort
    ? `${span} there is no such day, so it is the last day of the month: ${formatDate(end)}.`
    : `${span} is ${formatDate(end)}.`;
}

function waitWords({ identityAskedOn, identityCheckedOn, clarificationAskedOn }: AccessDates): string {
  if (identityAskedOn !== null && identityCheckedOn === null)
    return `Proof of identity was asked for on ${formatDate(identityAskedOn)}. The month begins on the day on which it comes.`;
  const asked = clarificationAskedOn === null ? '' : ` on ${formatDate(clarificationAskedOn)}`;
  return `It was asked${asked} what exactly is wanted. The time stands still until the answer comes.`;
}

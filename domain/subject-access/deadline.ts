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

export const accessSource = 'UK GDPR, articles 12, 12A and 15; ICO guidance on the right of access';

const oneMonth = 1;
const withExtension = 3;

/**
 * One month from the day of receipt, or from the day on which proof of identity came where it had to be asked for: the same day of the next
 * month, its last day where there is no such day, and the next working day when that is a weekend or bank holiday (ICO, right of access). Two
 * months more for a complex request, counted from the same day. Days spent waiting for a clarification that was needed do not count (UK GDPR,
 * art. 12A, put in by the Data (Use and Access) Act 2025, s. 76, in force since 5 February 2026).
 */
export function accessDeadline(dates: AccessDates): AccessDeadline {
  const { clarifiedOn } = dates;
  const startsOn = startOf(dates);
  const months = dates.extendedBecause === null ? oneMonth : withExtension;
  const asked = askedInTime(dates, startsOn, months);
  const waited = asked === null || clarifiedOn === null ? 0 : waitedDays(asked, clarifiedOn, startsOn);
  const tellBy = endOf(startsOn, oneMonth, waited);
  const waits = waitWords(dates, asked);
  if (waits !== null) return { dueOn: null, state: waits.state, tellBy, reasons: [waits.words] };
  const dueOn = endOf(startsOn, months, waited);
  const corresponding = addMonths(startsOn, months);
  const before = addDays(corresponding, waited);
  const reasons = [
    startWords(dates, startsOn),
    monthWords(startsOn, corresponding, months),
    ...clarifiedWords(dates, asked, waited),
    ...(dueOn === before
      ? []
      : [`${formatDateLong(before)} is not a working day, so it is the next one: ${formatDateLong(dueOn)}.`]),
  ];
  return { dueOn, state: 'running', tellBy, reasons };
}

function startOf({ receivedOn, identityAskedOn, identityCheckedOn }: AccessDates): IsoDate {
  return identityAskedOn !== null && identityCheckedOn !== null && identityCheckedOn > receivedOn
    ? identityCheckedOn
    : receivedOn;
}

function endOf(startsOn: IsoDate, months: number, waited: number): IsoDate {
  return workingDayOnOrAfter(addDays(addMonths(startsOn, months), waited));
}

/** When it was asked what is wanted; null when it was not, or when the time was over by then: what is over cannot be stopped. */
function askedInTime(
  { clarificationAskedOn }: AccessDates,
  startsOn: IsoDate,
  months: number,
): IsoDate | null {
  if (clarificationAskedOn === null || clarificationAskedOn > endOf(startsOn, months, 0)) return null;
  return clarificationAskedOn;
}

/**
 * From the day of asking to the day of the answer, both included, as far as they lie within the time: the day on which it starts is not one of
 * its days (the wording is that of the Data Protection Act 2018, s. 54(3C), which the same section 76 wrote for requests to the police).
 */
function waitedDays(askedOn: IsoDate, clarifiedOn: IsoDate, startsOn: IsoDate): number {
  const first = askedOn > startsOn ? askedOn : addDays(startsOn, 1);
  return clarifiedOn < askedOn ? 0 : Math.max(0, daysBetween(first, clarifiedOn) + 1);
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

function clarifiedWords(dates: AccessDates, asked: IsoDate | null, waited: number): readonly string[] {
  const { clarificationAskedOn, clarifiedOn } = dates;
  if (clarificationAskedOn !== null && asked === null)
    return [
      `It was asked on ${formatDate(clarificationAskedOn)} what exactly is wanted, when the time was over: that does not stop it.`,
    ];
  if (waited === 0 || clarifiedOn === null) return [];
  return [
    `The answer to what exactly is wanted came on ${formatDate(clarifiedOn)}: ${countOf(waited, 'day')} of waiting, that day included, ${waited === 1 ? 'does' : 'do'} not count.`,
  ];
}

/** What the answer waits for; null when the time runs. */
function waitWords(
  { identityAskedOn, identityCheckedOn, clarifiedOn }: AccessDates,
  asked: IsoDate | null,
): { readonly state: 'waits-for-identity' | 'waits-for-clarification'; readonly words: string } | null {
  if (identityAskedOn !== null && identityCheckedOn === null)
    return {
      state: 'waits-for-identity',
      words: `Proof of identity was asked for on ${formatDate(identityAskedOn)}. The month begins on the day on which it comes.`,
    };
  if (asked === null || clarifiedOn !== null) return null;
  return {
    state: 'waits-for-clarification',
    words: `It was asked on ${formatDate(asked)} what exactly is wanted. The clock is stopped until the answer comes.`,
  };
}

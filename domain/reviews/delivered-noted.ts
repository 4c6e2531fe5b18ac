import { addDays, addMonths, type IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import { asSentence, listInWords } from '../common/text';
import type { DaySpan } from '../sessions/delivery';
import { missedInWords, openInWords, shortenedInWords } from '../sessions/delivery-words';
import type { ItemSessions } from '../sessions/item-sessions';
import { type Figures, notDelivered } from './delivered-gap';
import type { PackDelivered } from './record-data';

/** What the register of sessions can say of an item as delivered. */
export type NotedValues = Pick<
  PackDelivered,
  | 'minutesPerSession'
  | 'sessionsPerWeek'
  | 'sessionsPerYear'
  | 'weeks'
  | 'deliveredBy'
  | 'startedOn'
  | 'gapReason'
>;

const figureKeys = ['minutesPerSession', 'sessionsPerWeek', 'sessionsPerYear', 'weeks'] as const;
const otherKeys = ['deliveredBy', 'startedOn', 'gapReason'] as const;

/**
 * The days that a review looks back on: since the last review meeting, at most a year (a review is held every twelve months, Children
 * and Families Act 2014, s. 44(1)), up to its meeting, and never beyond today.
 */
export function reviewSpan(review: {
  readonly lastReviewMeetingOn: IsoDate | null;
  readonly meetingOn: IsoDate | null;
  readonly today: IsoDate;
}): DaySpan {
  const { lastReviewMeetingOn, meetingOn, today } = review;
  const to = meetingOn !== null && meetingOn < today ? meetingOn : today;
  const yearAgo = addDays(addMonths(to, -12), 1);
  const since = lastReviewMeetingOn === null ? yearAgo : addDays(lastReviewMeetingOn, 1);
  return { from: since > yearAgo ? since : yearAgo, to };
}

/**
 * The sessions noted, as figures of delivery. They never come to more time than was noted: minutes each time are rounded down, and the
 * sessions are counted one by one where they are not the same number every week.
 */
export function notedValues(noted: ItemSessions, planned: Figures): NotedValues {
  const { held, deliveredMinutes } = noted.delivery;
  const perWeek = noted.weeks === 0 ? 0 : held / noted.weeks;
  const isEven = Number.isInteger(perWeek * 2);
  const byWeek = isEven && planned.sessionsPerWeek !== null;
  return {
    minutesPerSession: held === 0 ? 0 : Math.floor(deliveredMinutes / held),
    sessionsPerWeek: byWeek ? perWeek : null,
    sessionsPerYear: byWeek ? null : held,
    weeks: noted.weeks,
    deliveredBy: deliveredBy(noted),
    startedOn: noted.startedOn,
    gapReason: gapReason(noted, planned),
  };
}

function deliveredBy({ staff, cover }: ItemSessions): string | null {
  const covered = cover.length === 0 ? '' : `${listInWords(cover)} (cover)`;
  const words = [listInWords(staff), covered].filter(Boolean).join('; ');
  return words === '' ? null : words;
}

/** Why there was less, and over which days it was counted; null where nothing is missing against the plan. */
function gapReason(noted: ItemSessions, { weeksPerYear }: Figures): string | null {
  const { delivery, span, weeks } = noted;
  const parts = [missedInWords(delivery), shortenedInWords(delivery)].filter(Boolean);
  const isWholeYear = weeksPerYear === null || weeks >= weeksPerYear;
  if (parts.length === 0 && isWholeYear) return null;
  const counted = `Counted from ${formatDate(span.from)} to ${formatDate(span.to)}`;
  return [...parts, counted].map(asSentence).join(' ');
}

/** A field in which what was typed and what was noted are not the same. */
export interface NotedDifference {
  readonly label: string;
  readonly typed: string;
  readonly noted: string;
}

/**
 * How the sessions noted stand to what is recorded. `new`: there are values to take, nothing typed is touched. `same`: all is recorded
 * so. `differs`: something else was typed, which only an express wish replaces.
 */
export interface NotedOffer {
  readonly state: 'new' | 'same' | 'differs';
  readonly values: NotedValues;
  readonly differences: readonly NotedDifference[];
  /** '4 planned sessions are not noted yet'; empty when all are. */
  readonly openWords: string;
}

export function notedOffer(
  noted: ItemSessions,
  planned: Figures,
  delivered: PackDelivered = notDelivered,
): NotedOffer {
  const values = notedValues(noted, planned);
  const differences = differencesOf(delivered, values);
  const toTake = Object.keys(valuesToTake(values, delivered, false)).length > 0;
  const state = differences.length > 0 ? 'differs' : toTake ? 'new' : 'same';
  return { state, values, differences, openWords: openInWords(noted.delivery) };
}

/** The part of the values that is written. The four figures hang together: they are taken all or none, never mixed with typed ones. */
export function valuesToTake(
  values: NotedValues,
  delivered: PackDelivered,
  replace: boolean,
): Partial<NotedValues> {
  const figuresFree = replace || figureKeys.every((key) => delivered[key] === null);
  const keys = [
    ...(figuresFree ? figureKeys : []),
    ...otherKeys.filter((key) => delivered[key] === null || replace),
  ];
  const changed = keys.filter(
    (key) => values[key] !== delivered[key] && (values[key] !== null || isFigure(key)),
  );
  return Object.fromEntries(changed.map((key) => [key, values[key]]));
}

function isFigure(key: string): boolean {
  return figureKeys.some((figure) => figure === key);
}

const labels: Readonly<Record<keyof NotedValues, string>> = {
  minutesPerSession: 'Minutes each time',
  sessionsPerWeek: 'Times a week',
  sessionsPerYear: 'Times in the year',
  weeks: 'Weeks',
  deliveredBy: 'Who provided it',
  startedOn: 'Started on',
  gapReason: 'Reason for the gap',
};

function differencesOf(delivered: PackDelivered, values: NotedValues): NotedDifference[] {
  const anyFigure = figureKeys.some((key) => delivered[key] !== null);
  const figures = anyFigure ? figureKeys.filter((key) => delivered[key] !== values[key]) : [];
  const others = otherKeys.filter(
    (key) => delivered[key] !== null && values[key] !== null && delivered[key] !== values[key],
  );
  return [...figures, ...others].map((key) => ({
    label: labels[key],
    typed: inWords(key, delivered[key]),
    noted: inWords(key, values[key]),
  }));
}

function inWords(key: keyof NotedValues, value: string | number | null): string {
  if (value === null) return 'nothing';
  return key === 'startedOn' ? formatDate(String(value)) : String(value);
}

import { type CalendarDate, parseDate } from '@internationalized/date';

/**
 * A calendar date as text, `yyyy-mm-dd`. Dates of the field (births, meetings, deadlines) have no time and no zone,
 * so they never pass through a Date at local midnight.
 */
export type IsoDate = string;

/** An instant as UTC ISO text, `2026-11-23T09:30:00.000Z`: when something was entered, never when it happened. */
export type IsoInstant = string;

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** True for an existing day: `2024-02-29` yes, `2026-02-29` and `2026-2-9` no. */
export function isIsoDate(text: string): boolean {
  if (!shape.test(text)) return false;
  try {
    return parse(text).toString() === text;
  } catch {
    return false;
  }
}

/** Throws on text that is not an existing date: what comes from outside is checked with isIsoDate first. */
function parse(date: IsoDate): CalendarDate {
  return parseDate(date);
}

/** The parts of a date, month 1 to 12. */
export function partsOf(date: IsoDate): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const { year, month, day } = parse(date);
  return { year, month, day };
}

/** The date `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return parse(date).add({ days }).toString();
}

/** The same day `months` later, or that month's last day where it has no such day (31 January + 1 month -> 28 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return parse(date).add({ months }).toString();
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  const dayLength = 86_400_000;
  return Math.round((parse(to).toDate('UTC').getTime() - parse(from).toDate('UTC').getTime()) / dayLength);
}

/** 1 = Monday ... 7 = Sunday. */
export function weekday(date: IsoDate): number {
  return parse(date).toDate('UTC').getUTCDay() || 7;
}

import { type CalendarDate, parseDate } from '@internationalized/date';
import { isIsoDate, type IsoDate } from '../../domain/common/calendar-date';

/** Before this a year is still being typed: 2026 passes through 2, 20 and 202. */
const earliestYear = 1900;

/** For React Aria's fields; null for what is no date. */
export function toCalendarDate(value: IsoDate | null): CalendarDate | null {
  return value !== null && isIsoDate(value) ? parseDate(value) : null;
}

/** Undefined while the year is not typed in full. */
export function toIsoDate(date: CalendarDate | null): IsoDate | null | undefined {
  if (date === null) return null;
  return date.year >= earliestYear ? date.toString() : undefined;
}

/** A year typed with two figures: 27 is 2027, 98 is 1998. Other years stay as they are. */
export function withFullYear(date: CalendarDate): CalendarDate {
  if (date.year > 99) return date;
  return date.set({ year: date.year + (date.year <= 60 ? 2000 : 1900) });
}

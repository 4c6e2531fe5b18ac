import { parseAbsolute, parseDateTime, toCalendarDate, toZoned } from '@internationalized/date';
import type { IsoDate, IsoInstant } from './calendar-date';

/** Where every school of this program is: its wall clocks follow Greenwich and British Summer Time. */
const england = 'Europe/London';

/** The date on the wall in England at an instant. */
export function instantOn(instant: IsoInstant): IsoDate {
  return toCalendarDate(parseAbsolute(instant, england)).toString();
}

/** The time on the wall in England at an instant: `19:05`. */
export function timeOn(instant: IsoInstant): string {
  const { hour, minute } = parseAbsolute(instant, england);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The instant at which clocks in England show a time (`14:00`) on a date. */
export function instantAt(date: IsoDate, time: string): IsoInstant {
  return toZoned(parseDateTime(`${date}T${time}`), england).toAbsoluteString();
}

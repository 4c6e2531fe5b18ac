import { parseAbsolute, parseDateTime, toCalendarDate, toZoned } from '@internationalized/date';
import type { IsoDate, IsoInstant } from './calendar-date';

/** Where every school of this program is: its wall clocks follow Greenwich and British Summer Time. */
const england = 'Europe/London';

/** The date on the wall in England at an instant. */
export function instantOn(instant: IsoInstant): IsoDate {
  return toCalendarDate(parseAbsolute(instant, england)).toString();
}

/** The instant at which clocks in England show a time (`14:00`) on a date. */
export function instantAt(date: IsoDate, time: string): IsoInstant {
  return toZoned(parseDateTime(`${date}T${time}`), england).toAbsoluteString();
}

import { addDays, type IsoDate, weekday } from '../common/calendar-date';
import { bankHolidayOn } from './bank-holidays';

/** The day itself when it is a working day in England, else the next one: no Saturday, Sunday or bank holiday. */
export function workingDayOnOrAfter(date: IsoDate): IsoDate {
  let day = date;
  while (weekday(day) > 5 || bankHolidayOn(day) !== null) day = addDays(day, 1);
  return day;
}

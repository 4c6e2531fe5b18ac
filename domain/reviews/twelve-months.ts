import { addDays, addMonths, type IsoDate, partsOf } from '../common/calendar-date';

/**
 * The last day of the twelve months that start with a day, that day included: 2 March 2026 -> 1 March 2027. A review must be complete "in each
 * subsequent period of 12 months starting with the date on which the plan was last reviewed" (Children and Families Act 2014, s.44(1)).
 * From 29 February they run to 28 February: what starts with the last day of a month ends with it, where the year has no such day.
 */
export function lastDayOfTwelveMonths(startsOn: IsoDate): IsoDate {
  const monthsOn = addMonths(startsOn, 12);
  const hasSameDay = partsOf(monthsOn).day === partsOf(startsOn).day;
  return hasSameDay ? addDays(monthsOn, -1) : monthsOn;
}

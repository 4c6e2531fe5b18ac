import { daysBetween, type IsoDate, partsOf, weekday } from './calendar-date';

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

function monthName(month: number): string {
  return monthNames[month - 1] ?? '';
}

/** `2027-01-21` -> '21 January 2027'. */
export function formatDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${monthName(month)} ${year}`;
}

/** `2027-01-21` -> '21 Jan 2027', for tables. */
export function formatDateShort(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${monthName(month).slice(0, 3)} ${year}`;
}

/** `2027-01-21` -> '21 Jan', where the year is clear. */
export function formatDayAndMonth(date: IsoDate): string {
  const { month, day } = partsOf(date);
  return `${day} ${monthName(month).slice(0, 3)}`;
}

/** `2027-01-21` -> '21/01/2027', as schools' information systems write it. */
export function formatDateSlashes(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}

/** 'Thursday'. */
export function weekdayName(date: IsoDate): string {
  return dayNames[weekday(date) - 1] ?? '';
}

/** `2027-01-21` -> 'Thursday 21 January 2027'. */
export function formatDateLong(date: IsoDate): string {
  return `${weekdayName(date)} ${formatDate(date)}`;
}

/** Whole years to the day count as whole: those without a 29 February are up to so many days shorter than of the mean length. */
const shortOfMean = 0.75;

/**
 * A number of days in words that a person would use: '1 day', '13 days', '8 weeks', '7 months', '2 years'. Rounded down, so that it
 * never promises more time than there is, but for a day in years. `days` is not negative.
 */
export function spanInWords(days: number): string {
  if (days < 14) return `${days} ${days === 1 ? 'day' : 'days'}`;
  if (days < 182) return `${Math.floor(days / 7)} weeks`;
  if (days < 730) return `${Math.floor((days + shortOfMean) / 30.4375)} months`;
  return `${Math.floor((days + shortOfMean) / 365.25)} years`;
}

/** Where a date lies from today: 'today', 'tomorrow', 'yesterday', 'in 8 weeks', '3 days ago'. */
export function relativeToToday(date: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${spanInWords(days)}` : `${spanInWords(-days)} ago`;
}

/** '21 January 2027 (in 8 weeks)'. */
export function formatDateWithDistance(date: IsoDate, today: IsoDate): string {
  return `${formatDate(date)} (${relativeToToday(date, today)})`;
}

/**
 * A calendar date as text, `yyyy-mm-dd`. Dates of the field (births, meetings, deadlines) have no time and no zone,
 * so they never pass through a Date at local midnight.
 */
export type IsoDate = string;

/** An instant as UTC ISO text, `2026-11-23T09:30:00.000Z`: when something was entered, never when it happened. */
export type IsoInstant = string;

/*
 * Whole numbers throughout, and no object for each date: Home alone asks for thousands of days.
 */
const daysBefore1970 = 719_528;
const lastYear = 9999;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

interface Parts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The number in the digits of a text; -1 where one is no digit. */
function digitsIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function partsIn(text: string): Parts | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null;
  const year = digitsIn(text, 0, 4);
  const month = digitsIn(text, 5, 7);
  const day = digitsIn(text, 8, 10);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
}

/** True for an existing day: `2024-02-29` yes, `2026-02-29` and `2026-2-9` no. */
export function isIsoDate(text: string): boolean {
  return partsIn(text) !== null;
}

/** The parts of a date, month 1 to 12. Throws on text that is not an existing date: what comes from outside is checked with isIsoDate first. */
export function partsOf(date: IsoDate): Parts {
  const parts = partsIn(date);
  if (parts === null) throw new Error('This is not a date');
  return parts;
}

function isoOf({ year, month, day }: Parts): IsoDate {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** Days since 1 January 1970. The year is taken to begin in March, so that its odd day comes last. */
function dayNumber({ year, month, day }: Parts): number {
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const inYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + inYear + 60 - daysBefore1970;
}

/** The other way round. */
function dateOfNumber(number: number): IsoDate {
  const days = number + daysBefore1970 - 60;
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
  const monthFromMarch = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearInEra + era * 400 + (month <= 2 ? 1 : 0);
  if (year > lastYear) return `${lastYear}-12-31`;
  return isoOf({ year, month, day });
}

/** The date `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfNumber(dayNumber(partsOf(date)) + days);
}

/** The same day `months` later, or that month's last day where it has no such day (31 January + 1 month -> 28 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const moved = year * 12 + month - 1 + months;
  const to = { year: Math.floor(moved / 12), month: (moved % 12) + 1 };
  return isoOf({ ...to, day: Math.min(day, daysInMonth(to.year, to.month)) });
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(partsOf(to)) - dayNumber(partsOf(from));
}

/** 1 = Monday ... 7 = Sunday. */
export function weekday(date: IsoDate): number {
  // 1 January 1970 was a Thursday.
  return ((((dayNumber(partsOf(date)) + 3) % 7) + 7) % 7) + 1;
}

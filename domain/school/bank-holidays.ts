import { addDays, type IsoDate, weekday } from '../common/calendar-date';

/** A bank holiday of England. One-off ones (a coronation, a moved day) are data of the school, not rules. */
export interface BankHoliday {
  readonly on: IsoDate;
  readonly name: string;
}

function iso(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Easter Sunday in the Gregorian calendar, by the anonymous computus (Meeus, Jones, Butcher). */
export function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return iso(year, month, day);
}

function firstMonday(year: number, month: number): IsoDate {
  const first = iso(year, month, 1);
  return addDays(first, (8 - weekday(first)) % 7);
}

function lastMonday(year: number, month: 5 | 8): IsoDate {
  const last = iso(year, month, 31);
  return addDays(last, 1 - weekday(last));
}

/** A day of its own date moves to the next free weekday when it falls on a weekend ("substitute day"). */
function substituted(dates: readonly { on: IsoDate; name: string }[]): BankHoliday[] {
  const taken = new Set(dates.map((item) => item.on).filter((on) => weekday(on) < 6));
  return dates.map(({ on, name }) => {
    if (weekday(on) < 6) return { on, name };
    let day = on;
    while (weekday(day) > 5 || taken.has(day)) day = addDays(day, 1);
    taken.add(day);
    return { on: day, name: `${name} (substitute day)` };
  });
}

/**
 * The bank holidays of England in a calendar year, in order.
 * Source: Banking and Financial Dealings Act 1971, Schedule 1, with the yearly proclaimed days.
 */
export function bankHolidaysOf(year: number): readonly BankHoliday[] {
  const easter = easterSunday(year);
  return [
    ...substituted([{ on: iso(year, 1, 1), name: 'New Year’s Day' }]),
    { on: addDays(easter, -2), name: 'Good Friday' },
    { on: addDays(easter, 1), name: 'Easter Monday' },
    { on: firstMonday(year, 5), name: 'Early May bank holiday' },
    { on: lastMonday(year, 5), name: 'Spring bank holiday' },
    { on: lastMonday(year, 8), name: 'Summer bank holiday' },
    ...substituted([
      { on: iso(year, 12, 25), name: 'Christmas Day' },
      { on: iso(year, 12, 26), name: 'Boxing Day' },
    ]),
  ].sort((one, other) => (one.on < other.on ? -1 : 1));
}

/** They are the same whenever they are asked for, and are asked for each day of a search for a school day. */
const ofYear = new Map<number, readonly BankHoliday[]>();

/** The bank holiday on a date, or null. `extra` are the one-off ones that the school keeps as data. */
export function bankHolidayOn(date: IsoDate, extra: readonly BankHoliday[] = []): BankHoliday | null {
  const year = Number(date.slice(0, 4));
  const known = ofYear.get(year) ?? bankHolidaysOf(year);
  ofYear.set(year, known);
  const isThen = (item: BankHoliday): boolean => item.on === date;
  return extra.find(isThen) ?? known.find(isThen) ?? null;
}

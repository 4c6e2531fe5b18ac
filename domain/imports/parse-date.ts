import { addDays, isIsoDate, type IsoDate, partsOf } from '../common/calendar-date';
import { monthNames } from '../common/date-words';
import { tidyLine } from '../common/text';

/** A date that was understood, or a sentence that says why not. */
export type ParsedDate =
  { readonly ok: true; readonly date: IsoDate } | { readonly ok: false; readonly message: string };

function ordinal(day: number): string {
  if (day % 100 >= 11 && day % 100 <= 13) return `${day}th`;
  return `${day}${['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isIsoDate(`${year}-02-29`) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A two-digit year: for a birth the latest that is not in the future, else the nearest one up to twenty years ahead. */
function fullYear(digits: string, today: IsoDate, past: boolean): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  const limit = partsOf(today).year + (past ? 0 : 20);
  const century = Math.floor(limit / 100) * 100;
  return century + year <= limit ? century + year : century - 100 + year;
}

function build(raw: string, year: number, month: number, day: number): ParsedDate {
  const name = monthNames[month - 1];
  if (name === undefined) return { ok: false, message: `${raw} is not a date (there is no month ${month}).` };
  if (day < 1) return { ok: false, message: `${raw} is not a date (there is no day ${day}).` };
  const most = daysIn(year, month);
  if (day > most) {
    const when = month === 2 && day === 29 ? `February ${year}` : name;
    return { ok: false, message: `${raw} is not a date (${when} has no ${ordinal(day)}).` };
  }
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { ok: true, date: iso };
}

/**
 * Understands dates as schools' systems and spreadsheets write them: 21/01/2018, 21.1.18, 2018-01-21 (with or without a time),
 * 21 January 2018, 21-Jan-18, and Excel's serial number 43121. Day before month, as in Britain. An impossible date is refused with a
 * reason, never moved to another day. `past` says that the date cannot lie ahead (a birth): it decides the century of a short year.
 */
export function parseDateText(raw: string, today: IsoDate, past = false): ParsedDate {
  const text = tidyLine(raw);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso !== null) return build(text, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const british = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: \d{1,2}:.*)?$/.exec(text);
  if (british !== null) {
    return build(text, fullYear(british[3] ?? '', today, past), Number(british[2]), Number(british[1]));
  }
  const worded = /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?[- ]([a-z]{3,9})\.?,?[- ](\d{4}|\d{2})$/i.exec(
    text,
  );
  if (worded !== null) {
    const start = (worded[2] ?? '').toLowerCase();
    const month = monthNames.findIndex((name) => name.toLowerCase().startsWith(start)) + 1;
    if (month > 0) return build(text, fullYear(worded[3] ?? '', today, past), month, Number(worded[1]));
  }
  // Excel counts days from 30 December 1899 (its 1900 has a 29 February that never was). 20000 is 1954, 80000 is 2119.
  const serial = /^(\d{5})(?:\.\d+)?$/.exec(text);
  if (serial !== null && Number(serial[1]) >= 20_000 && Number(serial[1]) <= 80_000) {
    return { ok: true, date: addDays('1899-12-30', Number(serial[1])) };
  }
  return { ok: false, message: `${text} is not a date that can be read. Write it as day/month/year.` };
}

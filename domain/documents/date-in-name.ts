import { isIsoDate, type IsoDate } from '../common/calendar-date';
import { monthNames } from '../common/date-words';

interface DateShape {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => IsoDate | null;
}

const two = (text: string | undefined): string => (text ?? '').padStart(2, '0');
/** '26' is 2026: reports of the last century are not attached. */
const fullYear = (text: string | undefined): string => (text?.length === 2 ? `20${text}` : (text ?? ''));

function monthNumber(name: string | undefined): string {
  const short = (name ?? '').slice(0, 3).toLowerCase();
  const index = monthNames.findIndex((month) => month.toLowerCase().startsWith(short));
  return index < 0 ? '' : two(String(index + 1));
}

/** The ways in which people here write dates in file names; the day comes before the month unless the year leads. */
const shapes: readonly DateShape[] = [
  {
    pattern: /(?<!\d)(20\d\d)[-_. ](\d{1,2})[-_. ](\d{1,2})(?!\d)/,
    read: ([, year, month, day]) => `${year ?? ''}-${two(month)}-${two(day)}`,
  },
  {
    pattern: /(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/,
    read: ([, year, month, day]) => `${year ?? ''}-${two(month)}-${two(day)}`,
  },
  {
    pattern: /(?<!\d)(\d{1,2})[-_. ](\d{1,2})[-_. ](20\d\d|\d\d)(?!\d)/,
    read: ([, day, month, year]) => `${fullYear(year)}-${two(month)}-${two(day)}`,
  },
  {
    pattern:
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[-_. ]*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-_. ]*(20\d\d|\d\d)(?!\d)/i,
    read: ([, day, month, year]) => `${fullYear(year)}-${monthNumber(month)}-${two(day)}`,
  },
];

/** Finds the first date in a file's name and takes it out. A date that does not exist or lies after today is left where it is. */
export function takeDate(
  name: string,
  today: IsoDate,
): { readonly date: IsoDate | null; readonly rest: string } {
  for (const { pattern, read } of shapes) {
    const match = pattern.exec(name);
    const date = match ? read(match) : null;
    if (match && date !== null && isIsoDate(date) && date <= today) {
      const rest = `${name.slice(0, match.index)} ${name.slice(match.index + match[0].length)}`;
      return { date, rest };
    }
  }
  return { date: null, rest: name };
}

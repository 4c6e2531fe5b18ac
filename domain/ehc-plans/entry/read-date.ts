import { isIsoDate, type IsoDate, addDays, addMonths } from '../../common/calendar-date';
import { monthNames } from '../../common/date-words';

const month = monthNames
  .map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|${name.slice(3, 4)})?`)
  .join('|');
const inWords = String.raw`(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(${month}),?\s+(\d{4})`;
const inFigures = String.raw`(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})`;

/** The one date that a text gives, day first: '20 July 2029', '20/07/2029'; null for none, two, or one that does not exist. */
export function dateIn(text: string): IsoDate | null {
  const found = [
    ...text.matchAll(new RegExp(String.raw`(?<!\d)(?:${inWords}|${inFigures})(?!\d)`, 'gi')),
  ].map(dateOf);
  const [first, ...others] = new Set(found);
  return first === undefined || others.length > 0 ? null : first;
}

/**
 * The date by which an outcome is to be reached, where its words say it for certain: 'By 30 September 2027', 'by the end of July 2027'
 * and 'By July 2027' (the last day of the month). 'By the end of Key Stage 2' depends on the child and is none.
 */
export function byDateOf(text: string): IsoDate | null {
  const days = [
    ...text.matchAll(new RegExp(String.raw`\b(?:by|before)\s+(?:${inWords}|${inFigures})(?!\d)`, 'gi')),
  ].map(dateOf);
  const months = [
    ...text.matchAll(new RegExp(String.raw`\bby\s+(?:the\s+end\s+of\s+)?(${month})\s+(\d{4})\b`, 'gi')),
  ].map(([, name = '', year = '']) => lastDay(Number(year), monthNumber(name)));
  const [first, ...others] = new Set([...days, ...months]);
  return first === undefined || others.length > 0 ? null : first;
}

function dateOf(match: RegExpMatchArray): IsoDate | null {
  const [, day, name, year, figureDay, figureMonth, figureYear] = match;
  return name === undefined
    ? isoDate(figureYear ?? '', Number(figureMonth), Number(figureDay))
    : isoDate(year ?? '', monthNumber(name), Number(day));
}

function isoDate(year: string, monthOfYear: number, day: number): IsoDate | null {
  const whole = year.length === 2 ? `20${year}` : year;
  const date = `${whole}-${String(monthOfYear).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}

function lastDay(year: number, monthOfYear: number): IsoDate | null {
  const first = isoDate(String(year), monthOfYear, 1);
  return first === null ? null : addDays(addMonths(first, 1), -1);
}

function monthNumber(name: string): number {
  return (
    monthNames.findIndex((full) => full.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1
  );
}

import { type IsoDate, isIsoDate, partsOf } from '../common/calendar-date';
import { monthNames } from '../common/date-words';
import { numberOf } from '../common/number-fields';
import { fold, tidyLine, unitBehind } from '../common/text';
import { parseDateText } from '../imports/parse-date';
import { type Rating, ratings } from '../support-plans/codes';

/** What a box says: a value, nothing, or what cannot be understood, in words. */
export type Reading<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unclear'; readonly why: string };

export const empty = { kind: 'empty' } as const;
export const got = <Value>(value: Value): Reading<Value> => ({ kind: 'value', value });
export const unclear = (why: string): Reading<never> => ({ kind: 'unclear', why });

/** What teachers write for “nothing here”. */
const blank = /^(?:[-–—.]+|n\/?a|nil)$/i;

/** Whether a box is empty, or says so. */
export function isBlank(text: string): boolean {
  return text === '' || blank.test(text);
}

/** A measured value; `more` is what was written beside the number and is worth keeping ('12/20'). */
export interface MeasuredValue {
  readonly value: number;
  readonly more: string | null;
}

const numeral = String.raw`[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:[.,]\d+)?`;
const measured = new RegExp(`^(${numeral})\\s*(%|[\\p{L} ./’'()-]*)$`, 'u');
const outOf = new RegExp(`^(${numeral})\\s*(?:/|of|out of)\\s*(${numeral})\\b.*$`, 'iu');

/** '12', '12,5', '12.5', '1,200', '80%', '34 words a minute', '12/20'. Half a dozen words with a number in them are no value. */
export function readValue(raw: string, unit: string | null): Reading<MeasuredValue> {
  const text = tidyLine(raw);
  if (isBlank(text)) return empty;
  const part = outOf.exec(text);
  if (part !== null) return value(part[1] ?? '', text);
  const found = measured.exec(text);
  if (found === null) return unclear(`“${text}” is not a number`);
  const words = (found[2] ?? '').trim();
  const isUnit = unit !== null && [unit, unitBehind(1, unit)].some((said) => fold(said) === fold(words));
  return value(found[1] ?? '', words === '' || words === '%' || isUnit ? null : text);
}

function value(digits: string, more: string | null): Reading<MeasuredValue> {
  const number = figure(digits);
  return Number.isFinite(number) && Math.abs(number) <= 1_000_000
    ? got({ value: number, more })
    : unclear(`“${more ?? digits}” is not a number`);
}

/** '12,5' is twelve and a half; '1,200' is twelve hundred. */
function figure(digits: string): number {
  return numberOf(/^[-−]?\d+,(?!\d{3}$)\d+$/.test(digits) ? digits.replace(',', '.') : digits);
}

/** '3', '3 - nearly', 'Nearly alone', 'secure'. What lies between two ratings is not understood. */
export function readRating(raw: string): Reading<Rating> {
  const text = tidyLine(raw);
  if (isBlank(text)) return empty;
  const numbered =
    /^([0-4])(?:\.0)?(?:\s*[-–—:.)=]\s*(?=\D|$)|\s+(?=\p{L})|\s*$|\s*(?:\/|of|out of)\s*4$)/iu.exec(text);
  const byNumber = ratings.find(({ rating }) => String(rating) === numbered?.[1]);
  if (byNumber !== undefined) return got(byNumber.rating);
  const words = fold(text);
  const byWords = ratings.find(({ name, short }) => fold(name) === words || fold(short) === words);
  if (byWords !== undefined) return got(byWords.rating);
  return unclear(`“${text}” is not a rating from 0 to 4`);
}

/** A day as teachers write it; without a year it is the latest such day up to today. A day ahead is not understood: nothing was seen yet. */
export function readDay(raw: string, today: IsoDate): Reading<IsoDate> {
  const text = tidyLine(raw);
  if (isBlank(text)) return empty;
  if (/^today$/i.test(text)) return got(today);
  const short = withYear(text, today);
  const parsed = short === null ? parseDateText(text, today, true) : ({ ok: true, date: short } as const);
  if (!parsed.ok) return unclear(parsed.message.replace(/\.$/, ''));
  return parsed.date > today ? unclear(`the day “${text}” is still to come`) : got(parsed.date);
}

/** '12/11', '12 Nov', '12th November'. */
function withYear(text: string, today: IsoDate): IsoDate | null {
  const digits = /^(\d{1,2})[/.-](\d{1,2})$/.exec(text);
  const worded = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]([a-z]{3,9})\.?$/i.exec(text);
  const day = Number((digits ?? worded)?.[1]);
  const month = digits ? Number(digits[2]) : monthOf(worded?.[2] ?? '-');
  const { year } = partsOf(today);
  const days = [year, year - 1].map(
    (one) => `${one}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  );
  return days.find((one) => isIsoDate(one) && one <= today) ?? null;
}

function monthOf(word: string): number {
  return monthNames.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase())) + 1;
}

import { addMonths, type IsoDate, partsOf } from '../common/calendar-date';
import { monthNames } from '../common/date-words';
import { tidy, tidyLine } from '../common/text';
import { parseDateText } from '../imports/parse-date';
import { academicYearStart } from './academic-year';
import { closureKindOf, closureReason, type ClosureValues, isTooLong, tooLong } from './closures';

/** A line of a pasted list: the closed days in it, or a sentence that says why there are none. */
export interface ReadClosureLine {
  readonly typed: string;
  readonly closures: readonly ClosureValues[];
  readonly problem: string | null;
}

const month = `(?:${monthNames.map((name) => `${name.slice(0, 3)}[a-z]*`).join('|')})\\.?`;
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
/** A date of any form; day, or day and month, alone where what follows says the rest: '26-30 October 2026'. */
const aDate = new RegExp(
  [
    String.raw`\d{4}-\d{1,2}-\d{1,2}`,
    String.raw`\d{1,2}[/.]\d{1,2}(?:[/.](?:\d{4}|\d{2}))?(?!\d)`,
    String.raw`${day}[ -](?:of )?${month}(?:,? \d{4}|-(?:\d{4}|\d{2}))?(?!\d)`,
    String.raw`${day}(?=\s*(?:-|to|until|and|&|,)\s*${day}(?:[ -]|\s*(?:,|and|&))(?:.*)${month})`,
  ].join('|'),
  'gi',
);
const weekdays = /\b(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:r|rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?/gi;
const range = /^\s*(?:-|to|until|till|up to|through)\s*$/i;

/**
 * Reads a pasted list of closed days, a line each: '26 May 2027 - 30 May 2027 Half term', 'INSET: 2 September', '26/10/2026 to 30/10/2026'.
 * A date without a year takes it from the other date of its line, else it lies in the school year of today (from July on: the next one).
 */
export function readClosures(text: string, today: IsoDate): readonly ReadClosureLine[] {
  return tidy(text)
    .split('\n')
    .map(tidyLine)
    .filter((line) => line !== '')
    .map((typed) => readLine(typed, today));
}

interface Found {
  readonly text: string;
  readonly at: number;
}

function readLine(typed: string, today: IsoDate): ReadClosureLine {
  const line = tidyLine(typed.replace(/[‐‑‒–—−]/g, '-').replace(weekdays, ' '));
  const found = [...line.matchAll(aDate)].map((match): Found => ({ text: match[0], at: match.index }));
  if (found.length === 0) return { typed, closures: [], problem: 'There is no date in this line.' };
  const reason = reasonIn(line) || closureReason(closureKindOf(line));
  const kind = closureKindOf(reason);
  const dates = datesOf(found, today);
  const closures: ClosureValues[] = [];
  for (const [index, date] of dates.entries()) {
    if (!date.ok) return { typed, closures: [], problem: date.message };
    const before = closures.at(-1);
    if (before !== undefined && isRange(line, found, index)) {
      if (date.date < before.startsOn)
        return { typed, closures: [], problem: 'The last day is before the first day.' };
      const longer = { ...before, endsOn: date.date };
      if (isTooLong(longer)) return { typed, closures: [], problem: tooLong };
      closures[closures.length - 1] = longer;
    } else closures.push({ startsOn: date.date, endsOn: date.date, kind, reason });
  }
  return { typed, closures, problem: null };
}

/** True where only 'to' or a dash stands between a date and the one before it. */
function isRange(line: string, found: readonly Found[], index: number): boolean {
  const [before, here] = [found[index - 1], found[index]];
  return (
    before !== undefined &&
    here !== undefined &&
    range.test(line.slice(before.at + before.text.length, here.at))
  );
}

/** What stands in a line besides its dates and the words between them. */
function reasonIn(line: string): string {
  const words = line
    .replace(aDate, '|')
    .replace(/\|\s*(?:-|to|until|till|up to|through|and|&|,)\s*(?=\|)/gi, '')
    .replace(/\b(?:from|on)\s*(?=\|)/gi, '')
    .replaceAll('|', ' ');
  const bare = words.replace(/^[\s:;,.-]+|[\s:;,.-]+$/g, '').replace(/^\((.*)\)$/, '$1');
  return tidyLine(bare).slice(0, 100);
}

interface Parts {
  readonly day: string;
  readonly month: number | null;
  readonly year: number | null;
}

/** The dates of a line, from the last to the first, so that each can take month and year from the one behind it. */
function datesOf(found: readonly Found[], today: IsoDate): ReturnType<typeof parseDateText>[] {
  const dates: ReturnType<typeof parseDateText>[] = [];
  let after: { readonly month: number; readonly year: number } | null = null;
  for (const { text } of [...found].reverse()) {
    const date = parseDateText(completed(text, after, today), today);
    dates.unshift(date);
    if (date.ok) after = partsOf(date.date);
  }
  return dates;
}

function completed(
  text: string,
  after: { readonly month: number; readonly year: number } | null,
  today: IsoDate,
): string {
  const parts = partsIn(text);
  if (parts === null || parts.year !== null) return text.replace(/ of /i, ' ');
  const of = parts.month ?? after?.month ?? null;
  if (of === null) return text;
  return `${parts.day}/${of}/${yearOf(of, after, today)}`;
}

function yearOf(
  of: number,
  after: { readonly month: number; readonly year: number } | null,
  today: IsoDate,
): number {
  // The end of December and the beginning of January in one line.
  if (after !== null) return of > after.month ? after.year - 1 : after.year;
  const start = academicYearStart(addMonths(today, 2));
  return of >= 9 ? start : start + 1;
}

function partsIn(text: string): Parts | null {
  const worded = /^(\d{1,2})(?:st|nd|rd|th)?(?:[ -](?:of )?([a-z]{3})[a-z]*\.?(?:,? |-)?(\d{2,4})?)?$/i.exec(
    text,
  );
  if (worded !== null) {
    const at = monthNames.findIndex((name) => name.slice(0, 3).toLowerCase() === worded[2]?.toLowerCase());
    return {
      day: worded[1] ?? '',
      month: at < 0 ? null : at + 1,
      year: worded[3] === undefined ? null : Number(worded[3]),
    };
  }
  const figures = /^(\d{1,2})[/.](\d{1,2})$/.exec(text);
  return figures === null ? null : { day: figures[1] ?? '', month: Number(figures[2]), year: null };
}

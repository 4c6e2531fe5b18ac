import { numberOf, numberPattern } from './number-words';

/** A length of time in a text: of a session, or so much in each week, day, fortnight or year. */
export interface Duration {
  readonly minutes: number;
  readonly per: 'week' | 'day' | 'fortnight' | 'year' | null;
  /** How many times the words before it say: 6 in 'six visits of 45 minutes a year'; else 1. */
  readonly times: number;
  /** Where it ends in the text, and what follows there. */
  readonly end: number;
  readonly after: string;
}

const lengths = new RegExp(
  String.raw`\b(?:(half an hour|an hour and a half|(?:a )?quarter of an hour)|(${numberPattern})(½)?[\s-]*(hours?|hrs?|minutes?|mins?)(?:\s*(?:and\s+|,\s*)?(${numberPattern})\s*(?:minutes?|mins?))?)\b`,
  'gi',
);

const fixed: Readonly<Record<string, number>> = { 'half an hour': 30, 'an hour and a half': 90 };

/** 'Six visits of', '5 x' right before a length. */
const counted = new RegExp(
  String.raw`\b(${numberPattern})\s*(?:x|×|sessions?|visits?|lessons?|slots?)\s*(?:of\s+)?$`,
  'i',
);

/** Letters before and after a length in which its words are looked for. */
const around = 60;

/** Words before a length that make it another thing than what is given, or leave it open. */
const opensIt =
  /(?:up to|no more than|less than|more than|within|after|every|about|around|approximately|between|\d\s*(?:-|–|to|or)|\b(?:to|or)|between\s+\S+\s+and)\s*$/i;

/**
 * The lengths of time that a text states for certain; ranges ('20 to 30 minutes'), limits ('up to an hour') and 'every 10 minutes' are
 * not among them.
 */
export function durationsIn(text: string): readonly Duration[] {
  return [...text.matchAll(lengths)].flatMap((match) => {
    const end = match.index + match[0].length;
    const after = text.slice(end, end + around);
    const before = text.slice(Math.max(0, match.index - around), match.index);
    if (opensIt.test(before) || /^\s*(?:-|–|to|or)\s*\d/.test(after)) return [];
    // 'Words a minute' is a speed.
    if (/^an?$/i.test(match[2] ?? '') && /^m/i.test(match[4] ?? '')) return [];
    const times = counted.exec(before)?.[1];
    return [
      {
        minutes: minutesOf(match),
        per: periodOf(after),
        times: times === undefined ? 1 : numberOf(times),
        end,
        after,
      },
    ];
  });
}

function minutesOf([, words, count = '', half, unit = '', more]: RegExpMatchArray): number {
  if (words !== undefined) return fixed[words.toLowerCase()] ?? 15;
  const inHours = /^h/i.test(unit);
  const number = numberOf(count) + (half === undefined ? 0 : 0.5);
  return Math.round(number * (inHours ? 60 : 1)) + (inHours && more !== undefined ? numberOf(more) : 0);
}

function periodOf(after: string): Duration['per'] {
  const found =
    /^\s*(?:of \w+\s+)?(?:a|an|per|each|every|\/)\s*(?:school\s+|academic\s+)?(week|day|fortnight|year)\b/i.exec(
      after,
    )?.[1];
  if (found !== undefined) return found.toLowerCase() as Duration['per'];
  const word = /^\s*(daily|weekly|fortnightly|annually)\b/i.exec(after)?.[1]?.toLowerCase();
  return word === undefined
    ? null
    : (({ daily: 'day', weekly: 'week', fortnightly: 'fortnight', annually: 'year' } as const)[word] ?? null);
}

import { numberOf, numberPattern } from './number-words';

/** How often something happens, as far as a text says it for certain. */
export interface Times {
  readonly perWeek: number | null;
  readonly perYear: number | null;
}

/** A school week has five days. */
const daysInWeek = 5;
/** A school year has six half-terms; how many 'terms' it has differs from one authority to another. */
const halfTermsInYear = 6;

const count = String.raw`(${numberPattern})(?:\s*(?:x|×|times|sessions?|lessons?|visits?|slots?|days?|occasions?|blocks?))*`;
const every = String.raw`\s*(?:a|an|per|each|every|in a|in each|/)\s*(?:school\s+|academic\s+)?`;

/** The words for a number of times within a period: 'four times a week', '4 x weekly', 'x 4 sessions a week'. */
function timesIn(period: string, adverb: string): RegExp {
  return new RegExp(
    String.raw`\b(?:${count}(?:${every}${period}\b|\s*${adverb}\b)|${adverb}\b|(?:each|every)\s+(?:school\s+)?${period}\b)`,
    'gi',
  );
}

const periods = {
  week: timesIn('week', 'weekly'),
  day: timesIn('day', 'daily(?! (?:living|life|lives))'),
  fortnight: timesIn('(?:fortnight|(?:two|2|second|other) weeks?)', 'fortnightly'),
  halfTerm: timesIn('half[ -]?term', 'half[ -]?termly'),
  year: timesIn('year', '(?:annually|yearly)'),
} as const;

/**
 * How often. Two different answers ('twice a week', then 'three times a week') are none; 'termly' and 'monthly' are none either, since
 * nobody can tell how many times they are.
 */
export function timesOf(text: string): Times {
  const plain = text.replace(/half[ -]term/gi, 'halfterm');
  const perWeek = [
    ...numbers(plain, periods.week),
    ...numbers(withoutWeeks(plain), periods.day).map((times) => times * daysInWeek),
    ...numbers(plain, periods.fortnight).map((times) => times / 2),
  ];
  const perYear = [
    ...numbers(plain, periods.year),
    ...numbers(plain, periods.halfTerm).map((times) => times * halfTermsInYear),
    ...(/\bevery (?:twelve|12) months\b/i.test(plain) ? [1] : []),
  ];
  return { perWeek: only(perWeek), perYear: only(perYear) };
}

/** '5 days a week' is no 'day' of its own. */
function withoutWeeks(text: string): string {
  return text.replace(periods.week, ' ');
}

function numbers(text: string, pattern: RegExp): readonly number[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    // 'at least once a year', 'up to 3 times a week', 'one parent meeting a year': the first is a number, the second none.
    if (
      /(?:up to|no more than|less than|about|around|approximately|\d\s*(?:-|–|to|or)|\bor)\s*$/i.test(before)
    )
      return [];
    return [match[1] === undefined ? 1 : numberOf(match[1])];
  });
}

/** The one value that all agree on. */
export function only(values: readonly number[]): number | null {
  const [first, ...others] = new Set(values);
  return first === undefined || others.length > 0 ? null : first;
}

import type { EhcProvision } from '../model';
import { numberOf, numberPattern } from './number-words';
import { type Duration, durationsIn } from './read-minutes';
import { only, timesOf } from './read-times';

export type Figures = Pick<
  EhcProvision,
  'minutesPerSession' | 'sessionsPerWeek' | 'sessionsPerYear' | 'weeksPerYear'
>;

/**
 * The figures that the words of a provision state for certain: '30 minutes, 4 times a week, 38 weeks'. '2 hours a week' is one session
 * of two hours a week; what is given in two ways, as a range or as a limit is left empty, to be asked of the reader.
 */
export function figuresOf(text: string): Figures {
  const durations = durationsIn(text);
  const times = timesOf(withoutRates(text, durations));
  const minutes = sessionMinutes(durations.filter(({ per }) => per === null));
  const rate = durations.find(({ per }) => per !== null);
  if (
    minutes === null &&
    rate &&
    times.perWeek === null &&
    times.perYear === null &&
    !durations.some(({ per }) => per === null)
  )
    return { ...rateFigures(rate), weeksPerYear: weeksOf(text) };
  const sessionsPerYear = times.perWeek === null ? times.perYear : null;
  return {
    minutesPerSession: minutes,
    sessionsPerWeek: times.perWeek,
    sessionsPerYear,
    weeksPerYear: weeksOf(text),
  };
}

/** Without 'an hour a week' and the like, whose 'a week' says nothing of how often. */
function withoutRates(text: string, durations: readonly Duration[]): string {
  let rest = '';
  let from = 0;
  for (const { per, end, after } of durations) {
    if (per === null) continue;
    rest += `${text.slice(from, end)} ; `;
    from = end + (rateWords.exec(after)?.[0].length ?? 0);
  }
  return rest + text.slice(from);
}

const rateWords = /^\s*(?:of \w+\s+)?(?:(?:a|an|per|each|every|\/)\s*(?:school\s+|academic\s+)?\w+|\w+)/;

/** The one length of a session; among several, the one that a number of times follows directly. */
function sessionMinutes(durations: readonly Duration[]): number | null {
  const single = only(durations.map(({ minutes }) => minutes));
  if (single !== null) return single;
  const followed = durations.filter(({ after }) =>
    new RegExp(
      String.raw`^(?:\s*(?:sessions?|x|×|,|per session|each|of \w+)){0,2}\s*(?:${numberPattern}\s*(?:x|×|times|sessions?|a\b|per\b|days)|weekly|daily|fortnightly|every day|each day|once|twice)`,
      'i',
    ).test(after),
  );
  return only(followed.map(({ minutes }) => minutes));
}

function rateFigures({ minutes, per, times }: Duration): Omit<Figures, 'weeksPerYear'> {
  switch (per) {
    case 'year':
      return { minutesPerSession: minutes, sessionsPerWeek: null, sessionsPerYear: times };
    case 'day':
      return { minutesPerSession: minutes, sessionsPerWeek: 5 * times, sessionsPerYear: null };
    case 'fortnight':
      return { minutesPerSession: minutes, sessionsPerWeek: times / 2, sessionsPerYear: null };
    default:
      return { minutesPerSession: minutes, sessionsPerWeek: times, sessionsPerYear: null };
  }
}

const weekCounts = new RegExp(
  String.raw`([a-z]{2,7}\s)?\b(${numberPattern})\s*(?:school\s+|teaching\s+|term\s+|term-time\s+)?weeks\b(?!\s*(?:old|later|ago|block))`,
  'gi',
);

/** Weeks of the year; 'every six weeks' and 'the first 20 weeks' are something else. */
function weeksOf(text: string): number | null {
  const counts = [...text.matchAll(weekCounts)].flatMap(([, before = '', words = '']) =>
    /^(?:every|within|first|last|in|after|next|of|than|other|to|or)\s$/i.test(before)
      ? []
      : [numberOf(words)],
  );
  const weeks = only(counts);
  return weeks !== null && Number.isInteger(weeks) && weeks >= 2 && weeks <= 53 ? weeks : null;
}

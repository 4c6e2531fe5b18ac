import { asSentence, countOf, unitBehind } from '../common/text';
import { formatDate } from '../common/date-words';
import { minutesInWords } from '../ehc-plans/provision-sums';
import type { ProvisionRun } from '../provision/run';
import { type Rating, ratings } from './codes';
import type { PlanOutcome, ProgressEntry, SupportPlan } from './model';

/** '12', '3.5': a value without needless noughts. */
function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** '12 words a minute'; words after the number where both are written; null where neither is. */
export function valueInWords(value: number | null, words: string | null, unit: string | null): string | null {
  const measured =
    value === null ? null : [number(value), unitBehind(value, unit ?? '')].filter(Boolean).join(' ');
  const both = [measured, words].filter((text) => text !== null);
  return both.length === 0 ? null : both.join(': ');
}

export function baselineInWords(outcome: PlanOutcome): string | null {
  const words = valueInWords(outcome.baselineValue, outcome.baselineWords, outcome.unit);
  if (words === null || outcome.baselineOn === null) return words;
  return `${words} (${formatDate(outcome.baselineOn)})`;
}

export function targetInWords(outcome: PlanOutcome): string | null {
  return valueInWords(outcome.targetValue, outcome.targetWords, outcome.unit);
}

export function exitInWords(outcome: PlanOutcome): string | null {
  return valueInWords(outcome.exitValue, outcome.exitWords, outcome.unit);
}

export function ratingName(rating: Rating): string {
  return ratings.find((item) => item.rating === rating)?.name ?? String(rating);
}

/** '34 words a minute; With some help; read the whole page'. */
export function progressInWords(
  entry: Pick<ProgressEntry, 'value' | 'rating' | 'note'>,
  unit: string | null,
): string {
  const measured = valueInWords(entry.value, null, unit);
  const rated = entry.rating === null ? null : ratingName(entry.rating);
  const seen = [measured, rated].filter((text) => text !== null).join('; ');
  return [seen, entry.note ?? ''].filter(Boolean).join('. ');
}

/** '2 out of 5. Left by the other door. Seen by Mr Osei-Tarn.': an entry as sentences, with whoever saw it; null where nothing is said. */
export function seenInSentences(
  entry: Pick<ProgressEntry, 'value' | 'rating' | 'note' | 'seenBy'>,
  unit: string | null,
): string | null {
  const by = entry.seenBy === null ? '' : `Seen by ${entry.seenBy}`;
  const sentences = [progressInWords(entry, unit), by].filter(Boolean).map(asSentence);
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** 'Cycle 2, Term 3'. */
export function cycleInWords({ cycle, termName }: Pick<SupportPlan, 'cycle' | 'termName'>): string {
  return termName === null ? `Cycle ${cycle}` : `Cycle ${cycle}, ${termName}`;
}

/** 'Mrs P Lane, 1:4, 30 minutes, 3 times a week, 12 weeks from 2 November 2026, library'. */
export function runInWords(run: ProvisionRun, nameOf: (staffId: string) => string | null): string {
  const [line] = run.staff;
  const who = [
    ...new Set(run.staff.flatMap(({ staffId, who: name }) => (staffId && nameOf(staffId)) ?? name ?? [])),
  ];
  return [
    who.join(' and '),
    run.ratio,
    line && minutesInWords(line.minutesPerSession),
    line && timesAWeek(line.sessionsPerWeek),
    `${countOf(run.weeks, 'week')} from ${formatDate(run.startsOn)}`,
    run.place,
  ]
    .filter(Boolean)
    .join(', ');
}

function timesAWeek(times: number): string {
  if (times === 1) return 'once a week';
  return times === 2 ? 'twice a week' : `${number(times)} times a week`;
}

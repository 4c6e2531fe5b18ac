import { countOf } from '../common/text';
import type { Rating } from '../support-plans/codes';
import type { PlanOutcome, ProgressEntry } from '../support-plans/model';
import { progressInWords, ratingName, targetInWords, valueInWords } from '../support-plans/words';
import type { TargetChart } from './chart';
import { type ProgressLine, type Standing, standingOn } from './line';
import { type MeasuredPoint, type Trend, trendOf } from './trend';

/** 'Below the line' in the fewest words that say whether this is good. */
export function standingShort({ where, pace }: Standing): string {
  if (pace === 'reached') return 'Target reached';
  if (pace === 'on') return 'On the line';
  return `${where === 'above' ? 'Above' : 'Below'} the line: ${pace === 'ahead' ? 'ahead' : 'not there yet'}`;
}

/** A full sentence: 'The last value is above the line, ahead of the 51 words a minute that it runs through on that day.' */
export function standingInWords(standing: Standing, unit: string | null): string {
  const { where, pace } = standing;
  if (pace === 'reached') return 'The last value reaches the target.';
  if (pace === 'on') return 'The last value is on the line: as far as hoped for by that day.';
  const expected = valueInWords(oneDecimal(standing.expected), null, unit) ?? '';
  return pace === 'ahead'
    ? `The last value is ${where} the line: further than the ${expected} hoped for by that day.`
    : `The last value is ${where} the line: not yet the ${expected} hoped for by that day.`;
}

const trendWords: Readonly<Record<Exclude<Trend, 'few'>, string>> = {
  towards: 'Taken together the values move towards the target.',
  level: 'Taken together the values stay about the same.',
  away: 'Taken together the values move away from the target.',
};

/** What can be said of a target's values: where the last one lies, and where they go. Null without a value or a line. */
export function progressSummary(
  points: readonly MeasuredPoint[],
  line: ProgressLine | null,
  unit: string | null,
): string | null {
  const last = points.at(-1);
  if (last === undefined || line === null) return null;
  const trend = trendOf(points, line);
  const said =
    trend === 'few'
      ? `${countOf(points.length, 'value')} so far: too few to speak of a trend.`
      : trendWords[trend];
  return `${standingInWords(standingOn(line, last.value, last.observedOn), unit)} ${said}`;
}

/** 'From 42 to 60 words a minute', or null: shorter than the plan says it, for a list. */
export function wayInWords(outcome: PlanOutcome): string | null {
  const { baselineValue, baselineWords, targetValue, targetWords, unit } = outcome;
  const to = targetInWords(outcome);
  const isPlain = baselineWords === null && targetValue !== null && targetWords === null;
  const from = valueInWords(baselineValue, baselineWords, isPlain ? null : unit);
  if (from === null) return to === null ? null : `To ${to}`;
  return to === null ? `From ${from}` : `From ${from} to ${to}`;
}

/** The entry in words; 'A document' where it says nothing else. */
export function entryInWords(entry: ProgressEntry, unit: string | null): string {
  return progressInWords(entry, unit) || 'A document';
}

/** The measured ones of a target's entries. */
export function measuredOf(entries: readonly ProgressEntry[]): readonly MeasuredPoint[] {
  return entries.flatMap(({ observedOn, value }) => (value === null ? [] : [{ observedOn, value }]));
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

/** What the day's entry says besides what its cell in the grid shows; null where there is nothing more. */
export function alsoInWords({
  kind,
  value,
  rating,
  unit,
}: {
  readonly kind: 'value' | 'rating';
  readonly value: number | null;
  readonly rating: Rating | null;
  readonly unit: string | null;
}): string | null {
  if (kind === 'rating') return valueInWords(value, null, unit);
  return rating === null ? null : ratingName(rating);
}

/** The picture for who cannot see it: '5 values. The last value is …'. */
export function chartInWords({ kind, points }: TargetChart, summary: string | null): string {
  const count = points.filter(({ seen }) => seen !== undefined).length;
  const drawn = `Chart of ${countOf(count, kind)}; the figures stand below it.`;
  return summary === null ? drawn : `${drawn} ${summary}`;
}

import { countOf, unitBehind } from '../common/text';
import { type Exact, exact, roundedPence } from './exact';
import type { Impact } from './impact';

/** Under this many children nothing is concluded, and it is said so. */
export const enoughToConclude = 6;
/** Under this many children no percentage is given. */
export const enoughForPercent = 5;

/** What is meant by the two words, as the screen and the paper say it. */
export const impactMeanings =
  'A positive exit is an aim that was met or partly met. A successful outcome is an aim that was met.';

export const notJudged = 'not judged yet';

/** '3 of 4', '5 of 8 (63%)'; 'not judged yet' for nobody. */
export function positiveWords({ judged, met, partly }: Impact): string {
  if (judged === 0) return notJudged;
  return outOf(met + partly, judged);
}

/** How many of the measured children gained what was expected. */
export function asExpectedWords({ withExpected, asExpected }: Impact): string {
  return withExpected === 0 ? '' : outOf(asExpected, withExpected);
}

function outOf(part: number, whole: number): string {
  if (whole < enoughForPercent) return `${part} of ${whole}`;
  return `${part} of ${whole} (${roundedPence(exact(part * 100).div(whole))}%)`;
}

/** The plain word about small numbers; null where there are enough. */
export function smallNumberWords({ judged, measured }: Impact): string | null {
  const known = Math.max(judged, measured);
  if (known === 0) return 'Nobody’s result is entered yet.';
  return known < enoughToConclude ? `${countOf(known, 'result')}: too few to conclude anything.` : null;
}

/** A measured number without false precision: one decimal at most. '3.4', '-2', '0'. */
export function measureWords(value: Exact): string {
  const tenths = roundedPence(value.mul(10));
  return tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1);
}

/** '+4.2 months'; null where nothing comparable is measured. */
export function gainWords({ gain }: Impact): string | null {
  if (gain === null) return null;
  const number = measureWords(gain.mean);
  return [
    number.startsWith('-') || number === '0' ? number : `+${number}`,
    unitBehind(Number(number), gain.unit ?? ''),
  ]
    .filter(Boolean)
    .join(' ');
}

/** '1.4 times what was expected; 1.2 a month'; null where neither is known. */
export function rateWords({ gain }: Impact): string | null {
  const parts = [
    gain?.againstExpected ? againstWords(gain.againstExpected) : null,
    gain?.rate ? `${measureWords(gain.rate.value)} a ${gain.rate.per}` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('; ');
}

function againstWords(ratio: Exact): string {
  const times = measureWords(ratio);
  return times === '1' ? 'as much as expected' : `${times} times what was expected`;
}

import { poundsInWords } from '../common/money';
import { element2ThresholdPence } from '../provision/codes';

/** A pupil's cost of a year against what the school meets itself, and what it was given besides. Whole pence. */
export interface AgainstThreshold {
  /** Above the threshold; 0 while the cost is below it. */
  readonly above: number;
  /** Of what is above, not met by top-up; 0 where top-up covers it. */
  readonly notCovered: number;
  /** '£1,204.50 above £6,000; top-up covers it'. */
  readonly words: string;
}

/**
 * A school meets additional costs up to £6,000 a pupil and year from its own budget before top-up is asked for (Code of Practice 6.99).
 * The cost is that of the whole year: the threshold is one of a year too.
 */
export function againstThreshold(costPence: number, topUpPence: number): AgainstThreshold {
  const above = Math.max(0, costPence - element2ThresholdPence);
  const notCovered = Math.max(0, above - topUpPence);
  return { above, notCovered, words: wordsFor(costPence, above, topUpPence, notCovered) };
}

function wordsFor(cost: number, above: number, topUp: number, notCovered: number): string {
  const threshold = poundsInWords(element2ThresholdPence).replace('.00', '');
  if (above === 0) {
    return cost === element2ThresholdPence
      ? `Exactly ${threshold}`
      : `${poundsInWords(element2ThresholdPence - cost)} below ${threshold}`;
  }
  const first = `${poundsInWords(above)} above ${threshold}`;
  if (topUp === 0) return `${first}; no top-up`;
  return notCovered === 0
    ? `${first}; top-up covers it`
    : `${first}; ${poundsInWords(notCovered)} not covered by top-up`;
}

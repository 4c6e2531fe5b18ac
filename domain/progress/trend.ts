import { daysBetween, type IsoDate } from '../common/calendar-date';
import type { ProgressLine } from './line';

/** A measured value on the day of the event. */
export interface MeasuredPoint {
  readonly observedOn: IsoDate;
  readonly value: number;
}

/** Where the values go, taken together. `few`: too few to say. */
export type Trend = 'few' | 'towards' | 'level' | 'away';

/** With so few points no trend is claimed: one good or bad day would make it. */
export const tooFew = 2;

/** A change over all entries of less than a tenth of the whole way is none. */
const level = 1 / 10;

/** The straight line that fits the values best (least squares), against the way that is to be gone. */
export function trendOf(points: readonly MeasuredPoint[], line: ProgressLine): Trend {
  const [first] = points;
  if (first === undefined || points.length <= tooFew) return 'few';
  const xs = points.map(({ observedOn }) => daysBetween(first.observedOn, observedOn));
  const span = Math.max(...xs) - Math.min(...xs);
  if (span === 0) return 'few';
  const way = line.to - line.from;
  const share =
    (slopeOf(
      xs,
      points.map(({ value }) => value),
    ) *
      span) /
    way;
  if (Math.abs(share) < level) return 'level';
  return share > 0 ? 'towards' : 'away';
}

function slopeOf(xs: readonly number[], ys: readonly number[]): number {
  const meanX = mean(xs);
  const meanY = mean(ys);
  const over = xs.reduce((sum, x, at) => sum + (x - meanX) * ((ys[at] ?? meanY) - meanY), 0);
  return over / xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

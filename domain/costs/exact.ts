import Fraction from 'fraction.js';

/** Money on the way is a fraction of pence, exact to the end; it is rounded once, when it is shown. */
export type Exact = Fraction;

export const zero: Exact = new Fraction(0n);

/** A number as it is written: 2.5 is 5/2, never the nearest binary number, and no approximation of one. */
export function exact(value: number | bigint): Exact {
  if (typeof value === 'bigint' || Number.isInteger(value)) return new Fraction(BigInt(value));
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const power = new Fraction(10n ** BigInt(Math.abs(Number(exponent))));
  const mantissa = new Fraction(digits);
  return Number(exponent) < 0 ? mantissa.div(power) : mantissa.mul(power);
}

/** Whole pence, half a penny and more rounded up (below nothing: away from it). */
export function roundedPence(value: Exact): number {
  const doubled = 2n * value.n + value.d;
  return Number(value.s * (doubled / (2n * value.d)));
}

/** The exact sum. */
export function sum(values: Iterable<Exact>): Exact {
  return sumsBy(Array.from(values, (value) => ['', value] as const)).get('') ?? zero;
}

/**
 * The exact sums of what belongs together. All values are brought to one denominator first: adding fractions one by one would look for
 * a common divisor thousands of times in a map of a whole school.
 */
export function sumsBy<Key>(entries: readonly (readonly [Key, Exact])[]): Map<Key, Exact> {
  let common = 1n;
  for (const [, { d }] of entries) if (common % d !== 0n) common = (common / divisor(common, d)) * d;
  const numerators = new Map<Key, bigint>();
  for (const [key, { s, n, d }] of entries) {
    numerators.set(key, (numerators.get(key) ?? 0n) + s * n * (common / d));
  }
  return new Map(Array.from(numerators, ([key, numerator]) => [key, new Fraction(numerator, common)]));
}

function divisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one, other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

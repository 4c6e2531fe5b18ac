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
  const { numerators, common } = overOneDenominator([...values]);
  return new Fraction(
    numerators.reduce((all, numerator) => all + numerator, 0n),
    common,
  );
}

/** The exact sums of what belongs together. */
export function sumsBy<Key>(entries: readonly (readonly [Key, Exact])[]): Map<Key, Exact> {
  const groups = new Map<Key, Exact[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  const known = new Map<string, Exact>();
  const numbers = new Map<Exact, number>();
  const numberOf = (value: Exact): number => {
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  };
  // In a map of a whole school many children have the very same shares: these are added up once.
  return new Map(
    Array.from(groups, ([key, values]) => {
      const alike = values.map(numberOf).join(' ');
      const total = known.get(alike) ?? sum(values);
      known.set(alike, total);
      return [key, total];
    }),
  );
}

/**
 * Values as numerators over their common denominator: adding and comparing fractions one by one would look for a common divisor
 * thousands of times in a map of a whole school.
 */
function overOneDenominator(values: readonly Exact[]): {
  readonly numerators: readonly bigint[];
  readonly common: bigint;
} {
  let common = 1n;
  for (const { d } of values) if (common % d !== 0n) common = (common / divisor(common, d)) * d;
  return { common, numerators: values.map(({ s, n, d }) => s * n * (common / d)) };
}

function divisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one, other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

import { type Exact, exact, sum, zero } from './exact';

/** An amount that the children who were there bear by their weights. */
export interface Divisible {
  readonly amount: Exact;
  /** What each child counts for, by pupil. Weights are not negative. */
  readonly weights: ReadonlyMap<string, Exact>;
}

export interface Division {
  /** What falls to each child, exact; children with no part in any amount are not in it. */
  readonly shares: ReadonlyMap<string, Exact>;
  /** What nobody had. Shares and this are the amounts again, exactly. */
  readonly unallocated: Exact;
}

/** Divides amounts among children. Children whose weights are the same everywhere get the same, reckoned once. */
export function divide(parts: readonly Divisible[]): Division {
  const units = parts.map(({ amount, weights }) => {
    const whole = sum(weights.values());
    return whole.n === 0n ? null : amount.div(whole);
  });
  const reckoned = new Map<string, Exact>();
  const shares = new Map<string, Exact>();
  for (const pupil of new Set(parts.flatMap(({ weights }) => [...weights.keys()]))) {
    const own = parts.map(({ weights }) => weights.get(pupil) ?? zero);
    const alike = own.map((weight) => weight.toFraction()).join(' ');
    const share = reckoned.get(alike) ?? sum(own.map((weight, index) => weight.mul(units[index] ?? zero)));
    reckoned.set(alike, share);
    shares.set(pupil, share);
  }
  const unallocated = sum(parts.filter((_, index) => units[index] === null).map(({ amount }) => amount));
  return { shares, unallocated };
}

/** Weights as exact numbers. */
export function exactWeights(weights: ReadonlyMap<string, number>): Map<string, Exact> {
  const known = new Map<number, Exact>();
  const of = (weight: number): Exact => {
    const found = known.get(weight) ?? exact(weight);
    known.set(weight, found);
    return found;
  };
  return new Map(Array.from(weights, ([pupil, weight]) => [pupil, of(weight)]));
}

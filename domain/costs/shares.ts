import { type Exact, exact, sum, zero } from './exact';
import type { Stretch } from './stretches';

/** Children of a run who count for the same in every stretch of it: what falls to one falls to each. */
interface Alike {
  readonly pupilIds: string[];
  /** What one of them counts for, stretch by stretch, then for costs besides staff. */
  readonly weights: readonly Exact[];
}

/** Who bears what of a run: reckoned once, for both rates and both spans. */
export interface Bearers {
  readonly groups: readonly Alike[];
  /** The weights of all together, in the same order; 0 where nobody is there. */
  readonly totals: readonly Exact[];
}

export interface Division {
  /** What falls to each child, exact; children with no part in any amount are not in it. */
  readonly shares: ReadonlyMap<string, Exact>;
  /** What nobody had. Shares and this are the amounts again, exactly. */
  readonly unallocated: Exact;
}

/** Who is in a run when, and counts for how much. For costs besides staff a child counts for the weeks there x weight. */
export function bearersOf(stretches: readonly Stretch[]): Bearers {
  const groups = new Map<string, Alike>();
  for (const pupilId of new Set(stretches.flatMap(({ weights }) => [...weights.keys()]))) {
    const own = stretches.map(({ weights }) => weights.get(pupilId) ?? 0);
    const key = own.join(' ');
    const group = groups.get(key);
    if (group) group.pupilIds.push(pupilId);
    else groups.set(key, { pupilIds: [pupilId], weights: withBesides(own, stretches) });
  }
  const all = [...groups.values()];
  const columns = Array.from({ length: stretches.length + 1 }, (_, index) => index);
  return {
    groups: all,
    totals: columns.map((column) =>
      sum(all.map(({ weights, pupilIds }) => (weights[column] ?? zero).mul(pupilIds.length))),
    ),
  };
}

function withBesides(own: readonly number[], stretches: readonly Stretch[]): Exact[] {
  const weights = own.map(exact);
  return [...weights, sum(weights.map((weight, index) => weight.mul(stretches[index]?.weeks ?? 0)))];
}

/** Divides the staff cost of each stretch, and last the costs besides, among those who bear them. */
export function divide(amounts: readonly Exact[], { groups, totals }: Bearers): Division {
  const units = amounts.map((amount, index) => {
    const total = totals[index] ?? zero;
    return total.n === 0n ? null : amount.div(total);
  });
  const shares = new Map<string, Exact>();
  for (const { pupilIds, weights } of groups) {
    const share = sum(weights.map((weight, index) => weight.mul(units[index] ?? zero)));
    for (const pupilId of pupilIds) shares.set(pupilId, share);
  }
  return { shares, unallocated: sum(amounts.filter((_, index) => units[index] === null)) };
}

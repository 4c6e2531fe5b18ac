import type { FundingSourceCode, ProvisionLayerCode } from '../provision/codes';
import type { BroadAreaCode } from '../pupils/codes';
import { type Exact, sum, sumsBy } from './exact';
import type { RateKind } from './rates';
import type { CostedRun, Portion } from './run-cost';

/** The whole run, or what it has cost so far. */
export type Span = 'whole' | 'toDate';
export const spans: readonly Span[] = ['whole', 'toDate'];

/** Sums over runs at one kind of rate and for one span, in exact pence. */
export interface CostTotals {
  readonly total: Exact;
  readonly staff: Exact;
  readonly besides: Exact;
  readonly byArea: ReadonlyMap<BroadAreaCode, Exact>;
  readonly byLayer: ReadonlyMap<ProvisionLayerCode, Exact>;
  /** Null: no source of funding is named. */
  readonly byFunding: ReadonlyMap<FundingSourceCode | null, Exact>;
  /** Shares. With `unallocated` they are the total again, exactly. */
  readonly byPupil: ReadonlyMap<string, Exact>;
  readonly unallocated: Exact;
}

/** Adds up runs. */
export function totalsOf(runs: readonly CostedRun[], kind: RateKind, span: Span): CostTotals {
  const portions = runs.map((costed) => ({ run: costed.run, portion: costed[kind][span] }));
  const by = <Key>(keyOf: (run: CostedRun['run']) => Key) =>
    sumsBy(portions.map(({ run, portion }) => [keyOf(run), portion.total] as const));
  const of = (value: (portion: Portion) => Exact) => sum(portions.map(({ portion }) => value(portion)));
  return {
    total: of(({ total }) => total),
    staff: of(({ staff }) => staff),
    besides: of(({ besides }) => besides),
    byArea: by(({ area }) => area),
    byLayer: by(({ layer }) => layer),
    byFunding: by(({ funding }) => funding),
    byPupil: sumsBy(portions.flatMap(({ portion }) => [...portion.shares])),
    unallocated: of(({ unallocated }) => unallocated),
  };
}

import { type Exact, roundedPence } from './exact';
import type { RateKind } from './rates';
import type { Span } from './totals';

/** Whole pence for the whole run (or year) and to date. */
export type Amounts = Readonly<Record<Span, number>>;
export type ByRate<Value> = Readonly<Record<RateKind, Value>>;

/** The same thing at both kinds of rate. */
export function atBothRates<Value>(of: (kind: RateKind) => Value): ByRate<Value> {
  return { actual: of('actual'), standard: of('standard') };
}

/** The same thing for both spans. */
export function forBothSpans(of: (span: Span) => number): Amounts {
  return { whole: of('whole'), toDate: of('toDate') };
}

/** What is said once beneath a table of amounts. */
export const howRounded = 'Each figure is rounded by itself; the total is the exact sum, rounded once.';

/** Exact pence as they are shown: each figure rounded by itself, half a penny and more up. */
export function roundedAmounts(of: (kind: RateKind, span: Span) => Exact): ByRate<Amounts> {
  return atBothRates((kind) => forBothSpans((span) => roundedPence(of(kind, span))));
}

import type { Exact } from './exact';
import { type RateKind, rateKinds } from './rates';
import { roundedColumn } from './rounded-column';
import { type Span, spans } from './totals';

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

/** The amounts of rows in whole pence, so rounded that each of the four columns adds up to its total. */
export function amountColumns<Row>(
  rows: readonly Row[],
  of: (row: Row, kind: RateKind, span: Span) => Exact,
): ByRate<Amounts>[] {
  const columns = new Map(
    rateKinds.flatMap((kind) =>
      spans.map(
        (span) => [`${kind} ${span}`, roundedColumn(rows.map((row) => of(row, kind, span)))] as const,
      ),
    ),
  );
  return rows.map((_, index) =>
    atBothRates((kind) => forBothSpans((span) => columns.get(`${kind} ${span}`)?.[index] ?? 0)),
  );
}

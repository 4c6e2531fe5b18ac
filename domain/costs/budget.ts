import type { IsoDate } from '../common/calendar-date';
import { type FundingSourceCode, fundingSources } from '../provision/codes';
import { atBothRates, forBothSpans, roundedAmounts } from './amounts';
import type { CostPage, SourceLine } from './cost-model';
import { type Exact, roundedPence, sum, sumsBy, zero } from './exact';
import { type Income, incomeWithin } from './income';
import type { RateKind } from './rates';
import type { CostTotals, Span } from './totals';

type Year = { readonly from: IsoDate; readonly to: IsoDate; readonly today: IsoDate };
type Source = FundingSourceCode | null;

/**
 * Income against cost, source by source and in all. A run is charged to the source that it names; what names none has a line of its
 * own. Each figure is rounded by itself; the balance is the difference of what is shown.
 */
export function budget(
  incomes: readonly Income[],
  totals: (kind: RateKind, span: Span) => CostTotals,
  { from, to, today }: Year,
): Pick<CostPage, 'sources' | 'sourceTotal'> {
  const charged = totals('standard', 'whole').byFunding;
  const used = new Set<Source>([...charged.keys(), ...incomes.map(({ source }) => source)]);
  const sources: readonly Source[] = [...fundingSources.map(({ code }) => code), null].filter((one) =>
    used.has(one),
  );
  const until: Readonly<Record<Span, IsoDate>> = { whole: to, toDate: today < to ? today : to };
  const received: Readonly<Record<Span, ReadonlyMap<Source, Exact>>> = {
    whole: incomeBySource(incomes, from, until.whole),
    toDate: incomeBySource(incomes, from, until.toDate),
  };
  const lines = sources.map((source): SourceLine => {
    const figures = {
      income: forBothSpans((span) => roundedPence(received[span].get(source) ?? zero)),
      cost: roundedAmounts((kind, span) => totals(kind, span).byFunding.get(source) ?? zero),
    };
    return { source, name: sourceName(source), ...figures, balance: balanceOf(figures) };
  });
  const total = {
    income: forBothSpans((span) => roundedPence(sum(received[span].values()))),
    cost: roundedAmounts((kind, span) => totals(kind, span).total),
  };
  return { sources: lines, sourceTotal: { ...total, balance: balanceOf(total) } };
}

/** The name of a source of money; null: no source is named. */
export function sourceName(source: Source): string {
  return fundingSources.find(({ code }) => code === source)?.name ?? 'No source named';
}

function incomeBySource(incomes: readonly Income[], from: IsoDate, until: IsoDate): Map<Source, Exact> {
  return sumsBy(incomes.map((one) => [one.source, incomeWithin(one, from, until)] as const));
}

function balanceOf({ income, cost }: Pick<SourceLine, 'income' | 'cost'>): SourceLine['balance'] {
  return atBothRates((kind) => forBothSpans((span) => income[span] - cost[kind][span]));
}

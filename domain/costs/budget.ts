import type { IsoDate } from '../common/calendar-date';
import { type FundingSourceCode, fundingSources } from '../provision/codes';
import { type Amounts, amountColumns, atBothRates, forBothSpans } from './amounts';
import type { CostPage, SourceLine } from './cost-model';
import { type Exact, sumsBy, zero } from './exact';
import { type Income, incomeWithin } from './income';
import type { RateKind } from './rates';
import { roundedColumn } from './rounded-column';
import type { CostTotals, Span } from './totals';

type Year = { readonly from: IsoDate; readonly to: IsoDate; readonly today: IsoDate };
type Source = FundingSourceCode | null;

/**
 * Income against cost, source by source and in all. A run is charged to the source that it names; what names none has a line of its
 * own. Each column is rounded so that it adds up, and the balance is the difference of what is shown.
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
  const income = incomeColumns(sources, (span) =>
    sumsBy(incomes.map((one) => [one.source, incomeWithin(one, from, until[span])] as const)),
  );
  const cost = amountColumns(
    sources,
    (source, kind, span) => totals(kind, span).byFunding.get(source) ?? zero,
  );
  const none = { actual: noAmounts, standard: noAmounts };
  const lines = sources.map((source, index): SourceLine => {
    const figures = { income: income[index] ?? noAmounts, cost: cost[index] ?? none };
    return { source, name: sourceName(source), ...figures, balance: balanceOf(figures) };
  });
  const total = {
    income: added(lines.map((line) => line.income)),
    cost: atBothRates((kind) => added(lines.map((line) => line.cost[kind]))),
  };
  return { sources: lines, sourceTotal: { ...total, balance: balanceOf(total) } };
}

/** The name of a source of money; null: no source is named. */
export function sourceName(source: Source): string {
  return fundingSources.find(({ code }) => code === source)?.name ?? 'No source named';
}

const noAmounts: Amounts = { whole: 0, toDate: 0 };

function incomeColumns(
  sources: readonly Source[],
  sumsFor: (span: Span) => ReadonlyMap<Source, Exact>,
): Amounts[] {
  const column = (span: Span): number[] => {
    const sums = sumsFor(span);
    return roundedColumn(sources.map((source) => sums.get(source) ?? zero));
  };
  const [whole, toDate] = [column('whole'), column('toDate')];
  return sources.map((_, index) => ({ whole: whole[index] ?? 0, toDate: toDate[index] ?? 0 }));
}

function balanceOf({ income, cost }: Pick<SourceLine, 'income' | 'cost'>): SourceLine['balance'] {
  return atBothRates((kind) => forBothSpans((span) => income[span] - cost[kind][span]));
}

function added(list: readonly Amounts[]): Amounts {
  return forBothSpans((span) => list.reduce((all, one) => all + one[span], 0));
}

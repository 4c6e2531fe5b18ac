import type { IsoDate } from '../common/calendar-date';
import { provisionLayers } from '../provision/codes';
import type { ProvisionRun } from '../provision/run';
import { broadAreas } from '../pupils/codes';
import { yearGroupName } from '../pupils/year-group';
import { academicYearStart } from '../school/academic-year';
import { type Amounts, atBothRates, forBothSpans, roundedAmounts } from './amounts';
import { budget } from './budget';
import type { CostLine, CostPage, PupilCostRow, PupilFacts, RunCostRow } from './cost-model';
import { type Exact, exact, roundedPence, sum, sumsBy, zero } from './exact';
import { type Income, incomeWithin } from './income';
import type { RateKind } from './rates';
import { averagePerChild, type CostBasis, type CostedRun, costOfRun } from './run-cost';
import { type CostTotals, type Span, totalsOf } from './totals';

/** What the page follows from: the runs of one school that touch one school year, and its incomes. */
export interface CostPageInput {
  readonly schoolId: string | null;
  readonly schools: CostPage['schools'];
  readonly startYear: number;
  readonly today: IsoDate;
  readonly hidesActual: boolean;
  readonly runs: readonly ProvisionRun[];
  readonly basis: CostBasis;
  /** Pupils of the runs and of the incomes. */
  readonly pupils: ReadonlyMap<string, PupilFacts>;
  readonly incomes: readonly Income[];
  readonly pupilChoices: CostPage['pupilChoices'];
}

/** How a pupil is named who is no longer in the records. */
export const removedPupil = 'A pupil who was removed';

type Totals = (kind: RateKind, span: Span) => CostTotals;

/**
 * Everything on the screen of costs, in whole pence, each figure rounded by itself. Of a run that crosses the summer only what falls into
 * this year is counted (costOfRun says how), so that no pound stands in two years.
 */
export function costPage(input: CostPageInput): CostPage {
  const { schoolId, schools, startYear, today, hidesActual, pupils, incomes, pupilChoices } = input;
  const basis = { ...input.basis, year: startYear };
  const costed = input.runs.map((run) => costOfRun(run, basis));
  const known = atBothRates((kind) => ({
    whole: totalsOf(costed, kind, 'whole'),
    toDate: totalsOf(costed, kind, 'toDate'),
  }));
  const totals: Totals = (kind, span) => known[kind][span];
  const year = { from: `${startYear}-09-01`, to: `${startYear + 1}-08-31`, today };
  return {
    schoolId,
    schools,
    startYear,
    today,
    hidesActual,
    runs: runRows(costed),
    total: roundedAmounts((kind, span) => totals(kind, span).total),
    areas: linesOf(broadAreas, (code, kind, span) => totals(kind, span).byArea.get(code) ?? zero),
    layers: linesOf(provisionLayers, (code, kind, span) => totals(kind, span).byLayer.get(code) ?? zero),
    years: yearLines(pupils, totals),
    ...budget(incomes, totals, year),
    ...pupilRows(input, costed, totals, year),
    incomes: incomes.map((income) => ({
      ...income,
      pupilName: income.pupilId === null ? null : (pupils.get(income.pupilId)?.name ?? removedPupil),
    })),
    pupilChoices,
    hasTerms: input.basis.terms.some(({ startsOn }) => academicYearStart(startsOn) === startYear),
  };
}

function runRows(costed: readonly CostedRun[]): RunCostRow[] {
  return costed.map((one) => {
    const { id, code, name, area, layer, funding } = one.run;
    return {
      id,
      code,
      name,
      area,
      layer,
      funding,
      weeks: one.weeks,
      otherWeeks: one.run.weeks - one.weeks,
      children: one.children,
      weeksElapsed: one.weeksElapsed,
      weeksWithoutTerm: one.weeksWithoutTerm,
      weekly: atBothRates((kind) => roundedPence(one[kind].weekly)),
      cost: roundedAmounts((kind, span) => one[kind][span].total),
      resources: besides(one, false),
      training: besides(one, true),
      perChild: atBothRates((kind) => perChild(one, kind)),
      withoutRate: atBothRates((kind) => one[kind].linesWithoutRate.length),
    };
  });
}

/** What is planned for training, or for everything else besides staff: the part of this year, in whole pence. */
function besides({ run, partBesides }: CostedRun, isTraining: boolean): number {
  const these = run.costs.filter(({ kind }) => (kind === 'training') === isTraining);
  return roundedPence(exact(these.reduce((all, { plannedPence }) => all + plannedPence, 0)).mul(partBesides));
}

/** The average in whole pence. */
function perChild({ children, ...figures }: CostedRun, kind: RateKind): number | null {
  const average = averagePerChild(figures[kind].whole.total, children);
  return average && roundedPence(average);
}

function linesOf<Code extends string>(
  list: readonly { readonly code: Code; readonly name: string }[],
  of: (code: Code, kind: RateKind, span: Span) => Exact,
): CostLine[] {
  return list.map(({ code, name }) => ({
    key: code,
    name,
    cost: roundedAmounts((kind, span) => of(code, kind, span)),
  }));
}

/** By the year group that the children are in now; what nobody had has a line of its own. */
function yearLines(pupils: ReadonlyMap<string, PupilFacts>, totals: Totals): CostLine[] {
  const keyOf = (pupilId: string): string => String(pupils.get(pupilId)?.ncy ?? 'unknown');
  const byYear = (kind: RateKind, span: Span): Map<string, Exact> => {
    const { byPupil, unallocated } = totals(kind, span);
    const sums = sumsBy(Array.from(byPupil, ([pupilId, share]) => [keyOf(pupilId), share] as const));
    return sums.set('unallocated', unallocated);
  };
  const sums = atBothRates((kind) => ({ whole: byYear(kind, 'whole'), toDate: byYear(kind, 'toDate') }));
  const keys = [...sums.actual.whole.keys()].sort((one, other) => yearOrder(one) - yearOrder(other));
  const list = keys.map((code) => ({ code, name: yearLineName(code) }));
  const lines = linesOf(list, (code, kind, span) => sums[kind][span].get(code) ?? zero);
  return lines.filter(
    ({ key, cost }) => key !== 'unallocated' || cost.standard.whole > 0 || cost.actual.whole > 0,
  );
}

function yearOrder(key: string): number {
  if (key === 'unallocated') return 101;
  return key === 'unknown' ? 100 : Number(key);
}

function yearLineName(key: string): string {
  if (key === 'unallocated') return 'Not shared out';
  return key === 'unknown' ? 'Year not known' : yearGroupName(Number(key));
}

interface YearDays {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly today: IsoDate;
}

function pupilRows(
  { pupils, incomes }: CostPageInput,
  costed: readonly CostedRun[],
  totals: Totals,
  year: YearDays,
): Pick<CostPage, 'pupils' | 'unallocated'> {
  const runsOf = new Map<string, number>();
  for (const { run } of costed) {
    for (const id of new Set(run.pupils.map(({ pupilId }) => pupilId)))
      runsOf.set(id, (runsOf.get(id) ?? 0) + 1);
  }
  const ids = new Set(runsOf.keys());
  for (const { pupilId } of incomes) if (pupilId !== null) ids.add(pupilId);
  const known = [...ids].map((pupilId) => ({ pupilId, facts: pupils.get(pupilId) }));
  known.sort(
    (one, other) =>
      byName(one.facts?.surnameFirst, other.facts?.surnameFirst) || (one.pupilId < other.pupilId ? -1 : 1),
  );
  return {
    pupils: known.map(({ pupilId, facts }): PupilCostRow => {
      const own = incomes.filter((income) => income.pupilId === pupilId);
      return {
        pupilId,
        name: facts?.name ?? removedPupil,
        className: facts?.className ?? null,
        ncy: facts?.ncy ?? 0,
        status: facts?.status ?? 'N',
        runs: runsOf.get(pupilId) ?? 0,
        cost: roundedAmounts((kind, span) => totals(kind, span).byPupil.get(pupilId) ?? zero),
        ...moneyForPupil(own, year),
      };
    }),
    unallocated: roundedAmounts((kind, span) => totals(kind, span).unallocated),
  };
}

/** What came in for one pupil in a school year: top-up, and anything else. */
export function moneyForPupil(
  own: readonly Income[],
  { from, to, today }: YearDays,
): { readonly topUp: Amounts; readonly otherIncome: Amounts } {
  const received = (isTopUp: boolean): Amounts =>
    forBothSpans((span) => {
      const until = span === 'toDate' && today < to ? today : to;
      const these = own.filter(({ source }) => (source === 'top-up') === isTopUp);
      return roundedPence(sum(these.map((income) => incomeWithin(income, from, until))));
    });
  return { topUp: received(true), otherIncome: received(false) };
}

function byName(one = '', other = ''): number {
  return one.localeCompare(other, 'en-GB');
}

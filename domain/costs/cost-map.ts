import { broadAreas } from '../pupils/codes';
import { yearGroupCode } from '../pupils/year-group';
import { provisionLayers } from '../provision/codes';
import type { ProvisionRun } from '../provision/run';
import { academicYearName } from '../school/academic-year';
import { type CostPageInput, costPage } from './cost-page';
import type { CostLine, CostPage, PupilFacts, RunCostRow, SourceLine } from './cost-model';
import { type Exact, exact, roundedPence, sum } from './exact';
import { impactTables } from './impact-page';
import { gradeOfLine, hourlyRate, type RateKind } from './rates';
import { stretchesOf } from './stretches';

/** One run on the whole-school costed map, at one kind of rate. Money in whole pence. */
export interface CostMapRow {
  readonly name: string;
  readonly layer: string;
  readonly area: string;
  /** 'R, 2, 4'. */
  readonly years: string;
  readonly pupils: number;
  readonly supportK: number;
  readonly plansE: number;
  readonly premiumPP: number;
  /** 'TA2; TCH'. */
  readonly grades: string;
  /** Pence an hour of each grade, in the same order. */
  readonly hourly: readonly number[];
  /** Staff hours in a week, to two decimals. */
  readonly hoursPerWeek: number;
  readonly weeks: number;
  readonly staff: number;
  readonly resources: number;
  readonly training: number;
  readonly total: number;
  readonly perPupil: number | null;
  readonly positive: string;
  readonly effect: string;
  readonly perSuccess: number | null;
}

export interface CostMap {
  readonly yearName: string;
  readonly schoolName: string;
  readonly rate: RateKind;
  readonly rows: readonly CostMapRow[];
  readonly total: Pick<CostMapRow, 'staff' | 'resources' | 'training' | 'total'>;
  readonly toDate: number;
  readonly areas: readonly CostLine[];
  readonly years: readonly CostLine[];
  readonly sources: readonly SourceLine[];
  readonly sourceTotal: CostPage['sourceTotal'];
  /** Whether a run has weeks in another school year, too. */
  readonly crossesSummer: boolean;
  /** Adults' parts without a rate, over all runs. */
  readonly withoutRate: number;
}

/**
 * The whole-school costed map of a year. Costs are those of the year, as on the screen; what came of a run, and the cost of a success,
 * belong to the run as a whole, in whatever year it ends.
 */
export function costMap(
  input: CostPageInput,
  rate: RateKind,
  typeNames: ReadonlyMap<string, string>,
): CostMap {
  const page = costPage(input);
  const impact = impactTables({
    runs: input.runs,
    basisOf: () => input.basis,
    pupils: input.pupils,
    typeNames,
  });
  const rows = input.runs.map((run, index): CostMapRow => {
    const costs = page.runs[index];
    // The rows of impact stand in the order of their names.
    const result = impact.runs.find(({ key }) => key === run.id);
    return {
      ...whatAndWho(run, input.pupils),
      ...staffing(run, input, rate),
      weeks: costs?.weeks ?? run.weeks,
      ...money(costs, rate),
      perPupil: costs?.perChild[rate] ?? null,
      positive: result?.positive ?? '',
      effect: result?.gain ?? '',
      perSuccess: result?.perSuccess[rate] ?? null,
    };
  });
  const added = (of: (row: CostMapRow) => number) => rows.reduce((all, row) => all + of(row), 0);
  const total = page.total[rate].whole;
  const [resources, training] = [added((row) => row.resources), added((row) => row.training)];
  return {
    yearName: academicYearName(input.startYear),
    schoolName: input.schools.find(({ id }) => id === input.schoolId)?.name ?? '',
    rate,
    rows,
    total: {
      staff: total - resources - training,
      resources,
      training,
      total,
    },
    toDate: page.total[rate].toDate,
    areas: page.areas,
    years: page.years,
    sources: page.sources,
    sourceTotal: page.sourceTotal,
    crossesSummer: page.runs.some(({ otherWeeks }) => otherWeeks > 0),
    withoutRate: page.runs.reduce((all, run) => all + run.withoutRate[rate], 0),
  };
}

function whatAndWho(run: ProvisionRun, pupils: ReadonlyMap<string, PupilFacts>) {
  const ids = new Set(run.pupils.map(({ pupilId }) => pupilId));
  const facts = [...ids].flatMap((id) => pupils.get(id) ?? []);
  const years = [...new Set(facts.map(({ ncy }) => ncy))].sort((one, other) => one - other);
  return {
    name: run.code === null ? run.name : `${run.code} ${run.name}`,
    layer: provisionLayers.find(({ code }) => code === run.layer)?.name ?? '',
    area: broadAreas.find(({ code }) => code === run.area)?.name ?? '',
    years: years.map(yearGroupCode).join(', '),
    pupils: ids.size,
    supportK: facts.filter(({ status }) => status === 'K').length,
    plansE: facts.filter(({ status }) => status === 'E').length,
    premiumPP: facts.filter(({ flags }) => flags.includes('PP')).length,
  };
}

function staffing(run: ProvisionRun, { basis, startYear }: CostPageInput, rate: RateKind) {
  const day = stretchesOf(run, basis.terms, basis, basis.on, startYear).rateDayNow;
  const prices = new Map<string, Exact | null>();
  for (const line of run.staff) {
    const grade = gradeOfLine(line, basis)?.code ?? line.who ?? 'No grade';
    prices.set(grade, hourlyRate(line, rate, day, basis));
  }
  const hours: Exact[] = run.staff.map((line) =>
    exact(line.minutesPerSession).mul(exact(line.sessionsPerWeek)).div(60),
  );
  return {
    grades: [...prices.keys()].join('; '),
    hourly: [...prices.values()].flatMap((price) => (price === null ? [] : [roundedPence(price)])),
    hoursPerWeek: roundedPence(sum(hours).mul(100)) / 100,
  };
}

/** Staff is what is left of the total, so that a line always adds up. */
function money(costs: RunCostRow | undefined, rate: RateKind) {
  const { resources, training } = costs ?? { resources: 0, training: 0 };
  const total = costs?.cost[rate].whole ?? 0;
  return { staff: total - training - resources, resources, training, total };
}

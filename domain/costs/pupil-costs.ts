import type { IsoDate } from '../common/calendar-date';
import type { ProvisionRun } from '../provision/run';
import type { BroadAreaCode } from '../pupils/codes';
import { type Amounts, type ByRate, roundedAmounts } from './amounts';
import { moneyForPupil } from './cost-page';
import { sum, zero } from './exact';
import type { Income } from './income';
import type { RateKind } from './rates';
import { type CostBasis, type CostedRun, costOfRun } from './run-cost';
import type { Span } from './totals';

/** What one pupil's provision costs in a school year: each run's share, and in all. */
export interface PupilCosts {
  readonly pupilId: string;
  readonly name: string;
  readonly startYear: number;
  readonly today: IsoDate;
  readonly hidesActual: boolean;
  readonly lines: readonly {
    readonly runId: string;
    readonly name: string;
    readonly area: BroadAreaCode;
    readonly children: number;
    /** Of this school year. */
    readonly weeks: number;
    readonly weeksElapsed: number;
    readonly share: ByRate<Amounts>;
  }[];
  readonly total: ByRate<Amounts>;
  readonly topUp: Amounts;
  readonly otherIncome: Amounts;
}

export interface PupilCostsInput extends Pick<
  PupilCosts,
  'pupilId' | 'name' | 'startYear' | 'today' | 'hidesActual'
> {
  readonly runs: readonly ProvisionRun[];
  readonly basisOf: (schoolId: string) => CostBasis;
  /** Of this pupil alone. */
  readonly incomes: readonly Income[];
}

/** Of a run that crosses the summer only what falls into this year: the threshold of £6,000 is one of a year, too. */
export function pupilCosts({ runs, basisOf, incomes, ...head }: PupilCostsInput): PupilCosts {
  const { pupilId, startYear, today } = head;
  const costed = runs.map((run) => costOfRun(run, { ...basisOf(run.schoolId), year: startYear }));
  const shareOf = (one: CostedRun, kind: RateKind, span: Span) => one[kind][span].shares.get(pupilId) ?? zero;
  return {
    ...head,
    lines: costed.map((one) => ({
      runId: one.run.id,
      name: one.run.name,
      area: one.run.area,
      children: one.children,
      weeks: one.weeks,
      weeksElapsed: one.weeksElapsed,
      share: roundedAmounts((kind, span) => shareOf(one, kind, span)),
    })),
    total: roundedAmounts((kind, span) => sum(costed.map((one) => shareOf(one, kind, span)))),
    ...moneyForPupil(incomes, { from: `${startYear}-09-01`, to: `${startYear + 1}-08-31`, today }),
  };
}

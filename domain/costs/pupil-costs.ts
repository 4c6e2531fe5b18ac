import type { IsoDate } from '../common/calendar-date';
import type { ProvisionRun } from '../provision/run';
import type { BroadAreaCode } from '../pupils/codes';
import { type Amounts, amountColumns, atBothRates, type ByRate, forBothSpans } from './amounts';
import { moneyForPupil } from './cost-page';
import { roundedPence, sum, zero } from './exact';
import type { Income } from './income';
import { type CostBasis, costOfRun } from './run-cost';

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

export function pupilCosts({ runs, basisOf, incomes, ...head }: PupilCostsInput): PupilCosts {
  const { pupilId, startYear, today } = head;
  const costed = runs.map((run) => costOfRun(run, basisOf(run.schoolId)));
  const shares = amountColumns(costed, (one, kind, span) => one[kind][span].shares.get(pupilId) ?? zero);
  const none = { whole: 0, toDate: 0 };
  return {
    ...head,
    lines: costed.map(({ run, children, weeksElapsed }, index) => ({
      runId: run.id,
      name: run.name,
      area: run.area,
      children,
      weeks: run.weeks,
      weeksElapsed,
      share: shares[index] ?? { actual: none, standard: none },
    })),
    total: atBothRates((kind) =>
      forBothSpans((span) =>
        roundedPence(sum(costed.map((one) => one[kind][span].shares.get(pupilId) ?? zero))),
      ),
    ),
    ...moneyForPupil(incomes, { from: `${startYear}-09-01`, to: `${startYear + 1}-08-31`, today }),
  };
}

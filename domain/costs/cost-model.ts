import type { IsoDate } from '../common/calendar-date';
import type { FundingSourceCode, ProvisionLayerCode } from '../provision/codes';
import type { BroadAreaCode, FlagType, SenNeedCode, SenStatusCode } from '../pupils/codes';
import type { Amounts, ByRate } from './amounts';
import type { Income } from './income';

/** What the costs and their results are told by, of a pupil. */
export interface PupilFacts {
  readonly id: string;
  readonly name: string;
  /** 'Chen, Maya': what lists are in the order of. */
  readonly surnameFirst: string;
  readonly className: string | null;
  /** Year taught in; Reception is 0. */
  readonly ncy: number;
  readonly status: SenStatusCode;
  readonly primaryNeed: SenNeedCode | null;
  readonly flags: readonly FlagType[];
}

/** One run on the screen of costs. Money in whole pence, each figure rounded by itself. */
export interface RunCostRow {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly area: BroadAreaCode;
  readonly layer: ProvisionLayerCode;
  readonly funding: FundingSourceCode | null;
  readonly children: number;
  /** Of this school year. */
  readonly weeks: number;
  /** Weeks of the run that lie in another school year: their cost stands there. */
  readonly otherWeeks: number;
  readonly weeksElapsed: number;
  readonly weeksWithoutTerm: number;
  readonly weekly: ByRate<number>;
  readonly cost: ByRate<Amounts>;
  /** Planned for the run (its weeks of this year): resources and other costs, and training. */
  readonly resources: number;
  readonly training: number;
  /** The whole run by the number of children; null where nobody is in it. */
  readonly perChild: ByRate<number | null>;
  /** How many adults' parts have no rate, and so count for nothing. */
  readonly withoutRate: ByRate<number>;
}

/** A line of a breakdown: an area, a layer, a year group. */
export interface CostLine {
  readonly key: string;
  readonly name: string;
  readonly cost: ByRate<Amounts>;
}

/** One source of money: what comes in and what is charged to it. */
export interface SourceLine {
  /** Null: runs that name no source. */
  readonly source: FundingSourceCode | null;
  readonly name: string;
  readonly income: Amounts;
  readonly cost: ByRate<Amounts>;
  /** Income less cost: below 0 for a shortfall. */
  readonly balance: ByRate<Amounts>;
}

/** One pupil's share of everything, against the threshold and what was received for the pupil. */
export interface PupilCostRow {
  readonly pupilId: string;
  readonly name: string;
  readonly className: string | null;
  readonly ncy: number;
  readonly status: SenStatusCode;
  readonly runs: number;
  readonly cost: ByRate<Amounts>;
  readonly topUp: Amounts;
  /** Other money for this pupil alone. */
  readonly otherIncome: Amounts;
}

export interface IncomeRow extends Income {
  /** Null for money of the school. */
  readonly pupilName: string | null;
}

/** Everything on the screen of costs: one school, one academic year. */
export interface CostPage {
  readonly schoolId: string | null;
  readonly schools: readonly { readonly id: string; readonly name: string }[];
  readonly startYear: number;
  readonly today: IsoDate;
  /** The actual rates are hidden from screen and paper. */
  readonly hidesActual: boolean;
  readonly runs: readonly RunCostRow[];
  readonly total: ByRate<Amounts>;
  readonly areas: readonly CostLine[];
  readonly layers: readonly CostLine[];
  readonly years: readonly CostLine[];
  readonly sources: readonly SourceLine[];
  readonly sourceTotal: Omit<SourceLine, 'source' | 'name'>;
  readonly pupils: readonly PupilCostRow[];
  readonly unallocated: ByRate<Amounts>;
  readonly incomes: readonly IncomeRow[];
  /** Pupils on roll, for money that comes for one of them. */
  readonly pupilChoices: readonly { readonly id: string; readonly name: string }[];
  /** False: no term of this school year is entered, so that every week counts. */
  readonly hasTerms: boolean;
}

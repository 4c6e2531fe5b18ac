import type { IsoDate } from '../common/calendar-date';
import type { BroadAreaCode } from '../pupils/codes';
import type {
  FundingSourceCode,
  ImpactCode,
  ProvisionCostKind,
  ProvisionLayerCode,
  ProvisionLevelCode,
} from './codes';

/** One run of a provision: what it is, who gives it, who has it, what it costs besides, and what it serves. */
export interface ProvisionRun {
  readonly id: string;
  readonly schoolId: string;
  readonly typeId: string | null;
  /** The reference of the file that it came from: 'P01'. */
  readonly code: string | null;
  readonly name: string;
  readonly area: BroadAreaCode;
  readonly layer: ProvisionLayerCode;
  readonly level: ProvisionLevelCode;
  readonly classId: string | null;
  /** National curriculum year, for level `cohort`. */
  readonly cohort: number | null;
  readonly startsOn: IsoDate;
  /** School weeks that it runs. */
  readonly weeks: number;
  readonly place: string | null;
  readonly ratio: string | null;
  readonly funding: FundingSourceCode | null;
  readonly entryMeasure: string | null;
  readonly exitMeasure: string | null;
  /** What a child is expected to gain over the run, in `gainUnit`. */
  readonly expectedGain: number | null;
  readonly gainUnit: string | null;
  readonly evaluation: string | null;
  readonly staff: readonly StaffLine[];
  readonly pupils: readonly RunPupil[];
  readonly costs: readonly RunCost[];
  /** Targets of plans that it serves. */
  readonly outcomeIds: readonly string[];
  /** Items of section F that it delivers. */
  readonly ehcItemIds: readonly string[];
}

/** One adult's part in a run. */
export interface StaffLine {
  readonly id: string;
  /** Null for somebody from outside, or who is not chosen yet; then `who` names them. */
  readonly staffId: string | null;
  readonly who: string | null;
  /** Whose rates apply; null: the grade of the member of staff. */
  readonly gradeId: string | null;
  readonly minutesPerSession: number;
  readonly sessionsPerWeek: number;
  /** Pence an hour for this line alone, instead of the grade's; on-costs included. */
  readonly actualPence: number | null;
  readonly standardPence: number | null;
}

/** One child in a run; without dates for the whole of it. */
export interface RunPupil {
  readonly id: string;
  readonly pupilId: string;
  /** First and last day, where the child was not there from beginning to end. */
  readonly joinsOn: IsoDate | null;
  readonly leavesOn: IsoDate | null;
  /** Part of the cost against the others': 1 is an equal share. */
  readonly weight: number;
  readonly entryValue: number | null;
  readonly entryOn: IsoDate | null;
  readonly exitValue: number | null;
  readonly exitOn: IsoDate | null;
  readonly impact: ImpactCode | null;
  readonly comment: string | null;
}

export interface RunCost {
  readonly id: string;
  readonly kind: ProvisionCostKind;
  readonly what: string | null;
  readonly plannedPence: number;
  readonly spentPence: number;
  readonly spentOn: IsoDate | null;
}

/** A grade of staff with its rates in time. */
export interface StaffGrade {
  readonly id: string;
  readonly schoolId: string;
  readonly code: string;
  readonly name: string;
  /** In order of their first day; the first one also holds before it. */
  readonly rates: readonly GradeRate[];
}

/** What an hour of a grade costs from a day on, in pence. */
export interface GradeRate {
  readonly id: string;
  readonly fromOn: IsoDate;
  /** What the school pays. */
  readonly actualPence: number;
  /** The local authority's standard rate, which its forms ask for. */
  readonly standardPence: number;
  /** Employer's on-costs on top of both, in hundredths of a per cent: 2150 is 21.5 %. */
  readonly onCost: number;
}

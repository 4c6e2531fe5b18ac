import type { IsoDate } from '../common/calendar-date';
import type { BroadAreaCode } from '../pupils/codes';
import type { PlanField } from './layouts';
import type { PlanOutcome, ProgressEntry, SupportPlan } from './model';

/** The child whom a plan is for, in words ready to be shown. */
export interface PlanPupil {
  readonly id: string;
  /** 'Maya Chen': the legal name. */
  readonly name: string;
  readonly calledName: string;
  readonly legalForename: string;
  readonly legalSurname: string;
  readonly dob: IsoDate;
  readonly upn: string | null;
  /** 'Year 4'. */
  readonly year: string;
  readonly className: string | null;
  readonly schoolName: string;
  readonly sencoName: string | null;
  /** 'SEN support'. */
  readonly statusName: string;
  /** The primary need first, in words. */
  readonly needs: readonly string[];
}

/** One field under a heading, with what is written there. */
export interface PlanAnswer {
  readonly field: PlanField;
  /** '' while nothing is written. */
  readonly value: string;
  /** What stood there in the cycle before, for fields that are asked anew; null where there is nothing. */
  readonly before: string | null;
}

export interface AnsweredPart {
  readonly key: string;
  readonly title: string;
  readonly answers: readonly PlanAnswer[];
}

/** An outcome of section E that a target is a step towards. */
export interface ParentOutcome {
  readonly id: string;
  readonly ehcPlanId: string;
  readonly ref: string;
  readonly area: BroadAreaCode | null;
  readonly text: string;
  /** This year's step. */
  readonly step: string | null;
  readonly measure: string | null;
  readonly byDate: IsoDate | null;
}

/** A run of provision that serves a target, in words. */
export interface TargetProvision {
  readonly id: string;
  readonly name: string;
  /** 'Mrs P Lane, 1:1, 20 minutes, 3 times a week, 12 weeks from 2 November 2026, Rainbow room'. */
  readonly words: string;
}

/** What was seen of a target, with the document that shows it. */
export interface SeenProgress extends ProgressEntry {
  readonly documentTitle: string | null;
}

/** A target with everything that hangs on it. */
export interface PlanTarget {
  readonly outcome: PlanOutcome;
  readonly parent: ParentOutcome | null;
  /** Said where the link leads to an earlier version of the EHC plan; null otherwise. */
  readonly parentNote: string | null;
  readonly provisions: readonly TargetProvision[];
  /** The earliest first. */
  readonly progress: readonly SeenProgress[];
}

/** One cycle of a plan with everything in it: what the screen and the papers show. */
export interface SupportPlanData {
  readonly pupil: PlanPupil;
  readonly plan: SupportPlan;
  /** 'SEN support plan'. */
  readonly title: string;
  readonly teacherName: string | null;
  readonly parts: readonly AnsweredPart[];
  readonly targets: readonly PlanTarget[];
  readonly preparedOn: IsoDate;
}

import type { IsoDate } from '../common/calendar-date';
import type { EhcAdvice, EhcNeed, EhcOutcome, EhcPlanValues, EhcProvision, EhcSectionText } from './model';

/** An item of a plan as kept: with its own id. Links between items stay the references that are printed ('B1', 'E2'). */
export type Kept<Item> = Item & { readonly id: string };

/** The plan's own facts as kept. */
export interface KeptPlan extends EhcPlanValues {
  readonly id: string;
  readonly pupilId: string;
  /** The plan that this one took the place of. */
  readonly previousId: string | null;
  /** Yearly direct payment of section J in whole pence. */
  readonly directPaymentPence: number | null;
  /** The day on which the plan ended; null while it has not, or where that day is not recorded. */
  readonly ceasedOn: IsoDate | null;
}

/** A whole plan as kept, every list in its own order. */
export interface PlanView {
  readonly plan: KeptPlan;
  readonly texts: readonly EhcSectionText[];
  readonly needs: readonly Kept<EhcNeed>[];
  readonly outcomes: readonly Kept<EhcOutcome>[];
  readonly provisions: readonly Kept<EhcProvision>[];
  readonly advice: readonly Kept<EhcAdvice>[];
  /** Provision of section F that has no figures by its nature, one sentence each. */
  readonly universal: readonly string[];
}

/** One version of a pupil's plan, for the list of versions. */
export interface PlanVersion {
  readonly id: string;
  readonly version: number;
  readonly status: EhcPlanValues['status'];
  readonly issuedOn: IsoDate;
}

/** What the screen of a plan shows. */
export interface PlanPage extends PlanView {
  readonly pupil: {
    readonly id: string;
    readonly name: string;
    readonly calledName: string;
    readonly schoolName: string;
  };
  /** All versions of this pupil's plan, the newest first. */
  readonly versions: readonly PlanVersion[];
}

import type { SenLayerCode } from '../../domain/pupils/codes';
import type { OutcomeNextCode, OutcomeResultCode } from '../../domain/support-plans/codes';
import type { CycleDates } from '../../domain/support-plans/cycle-dates';
import type { PlanOutcomeField } from '../../domain/support-plans/model';

export type DemoFields = Readonly<Record<string, string | number>>;

/** A target of a support plan, in the words of the fields (domain/support-plans/model.ts). */
export interface DemoTarget {
  readonly text: string;
  /** The reference of the outcome of section E that it is a step towards. */
  readonly outcome?: string;
  /** The references of the runs that serve it. */
  readonly runs?: readonly string[];
  readonly fields: Readonly<Partial<Record<PlanOutcomeField, string | number>>>;
  /** What the review found; for a plan that has been reviewed. */
  readonly found?: {
    readonly exitValue: number;
    readonly result: OutcomeResultCode;
    readonly resultNote: string;
    readonly next: OutcomeNextCode;
  };
}

/** A support plan of the demo school. Pupils go by their UPN. */
export interface DemoSupportPlan {
  readonly upn: string;
  readonly dates: CycleDates;
  readonly layer: SenLayerCode;
  /** By the key of the field (domain/support-plans/layouts.ts). */
  readonly answers: Readonly<Record<string, string>>;
  readonly targets: readonly DemoTarget[];
  /** Set where the cycle is over and the next one runs. */
  readonly after?: {
    readonly review: DemoFields;
    readonly summary: string;
    readonly next: CycleDates;
    readonly answers: Readonly<Record<string, string>>;
    readonly targets: readonly DemoTarget[];
  };
}

/** A child's one-page profile: its answers by their keys (domain/profiles/fields.ts). */
export interface DemoProfile {
  readonly upn: string;
  readonly fields: Readonly<Record<'madeOn' | 'madeWith' | 'reviewOn', string>>;
  readonly answers: Readonly<Record<string, string>>;
}

/** A meeting with the parents of one pupil (domain/meetings/model.ts). */
export interface DemoMeeting {
  readonly upn: string;
  readonly heldOn: string;
  readonly fields: Readonly<Record<string, string>>;
}

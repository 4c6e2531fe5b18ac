import type { IsoDate } from '../common/calendar-date';
import type { EffectCode } from './codes';

/** What was seen of somebody's support on a day. */
export interface Observation {
  readonly id: string;
  readonly staffId: string;
  readonly observedOn: IsoDate;
  readonly provisionId: string | null;
  /** The target of a support plan that it was about. */
  readonly outcomeId: string | null;
  readonly focus: string | null;
  readonly seen: string;
  readonly strength: string | null;
  readonly nextStep: string | null;
  readonly effect: EffectCode | null;
}

/** What was seen of the support for one target, as the target shows it. */
export interface TargetObservation {
  readonly id: string;
  readonly staffId: string;
  /** Whose support it was. */
  readonly staffName: string;
  readonly observedOn: IsoDate;
  readonly provisionName: string | null;
  readonly seen: string;
  readonly strength: string | null;
  readonly nextStep: string | null;
  readonly effect: EffectCode | null;
}

/** The observations of one person, the latest first, with what they can be tied to. */
export interface ObservationPage {
  readonly observations: readonly Observation[];
  /** Runs that the person gives, and those that are tied already. */
  readonly runs: readonly { readonly id: string; readonly name: string }[];
  /** Targets that those runs serve, and those that are tied already. */
  readonly targets: readonly { readonly id: string; readonly pupilName: string; readonly text: string }[];
}

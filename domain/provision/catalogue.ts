import type { BroadAreaCode } from '../pupils/codes';
import type { ProvisionLayerCode } from './codes';

/** What the catalogue says of a provision. */
export interface ProvisionTypeValues {
  readonly name: string;
  readonly area: BroadAreaCode;
  readonly layer: ProvisionLayerCode;
  readonly what: string | null;
  readonly evidenceBase: string | null;
  readonly minutesPerSession: number | null;
  readonly sessionsPerWeek: number | null;
  readonly weeks: number | null;
  readonly ratio: string | null;
  readonly entryMeasure: string | null;
  readonly exitMeasure: string | null;
  readonly expectedGain: number | null;
  readonly gainUnit: string | null;
  readonly resources: string | null;
  readonly resourcePence: number | null;
  readonly training: string | null;
}

/** A provision in the school's catalogue. */
export interface ProvisionType extends ProvisionTypeValues {
  readonly id: string;
  /** False for what the school no longer starts. */
  readonly active: boolean;
  /** Runs that were started from it. */
  readonly runs: number;
}

/** A provision that the program brings with it, to be taken over. */
export interface StartingType extends ProvisionTypeValues {
  readonly key: string;
}

export interface CataloguePage {
  /** In order of area, layer and name. */
  readonly types: readonly ProvisionType[];
  /** What of the starting catalogue the school has not taken over. */
  readonly starting: readonly StartingType[];
}

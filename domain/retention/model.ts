import type { IsoDate } from '../common/calendar-date';
import type { LeavingReason } from './leaving';

/** What the rules know of a pupil. */
export interface PupilFacts {
  readonly dob: IsoDate;
  readonly isOnRoll: boolean;
  /** The last day at this school; null while on roll, or where it is not known. */
  readonly leftOn: IsoDate | null;
  readonly leavingReason: LeavingReason | null;
  /** When the SEN file went to the next school, and which school that is. */
  readonly passedOn: IsoDate | null;
  readonly passedTo: string | null;
  /** Has or had an EHC plan or a statement. */
  readonly hadPlan: boolean;
  /** Has or had SEN support. */
  readonly hadSen: boolean;
}

/** Nothing of the pupil may be disposed of while it stands. */
export interface LegalHold {
  readonly id: string;
  readonly reason: string;
  readonly fromOn: IsoDate;
  readonly setBy: string;
  /** Null while it stands. */
  readonly liftedOn: IsoDate | null;
  readonly liftedBy: string | null;
}

/** What was decided to be kept longer than its rule says. */
export interface Extension {
  readonly id: string;
  readonly untilOn: IsoDate;
  readonly reason: string;
}

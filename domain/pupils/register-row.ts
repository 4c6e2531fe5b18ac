import type { IsoDate } from '../common/calendar-date';
import type { FlagType, SenNeedCode, SenStatusCode, SexCode } from './codes';
import type { PupilNames } from './names';

/** One pupil in the register. */
export interface RegisterRow extends PupilNames {
  readonly id: string;
  readonly schoolId: string;
  readonly schoolName: string;
  readonly classId: string | null;
  readonly className: string | null;
  readonly dob: IsoDate;
  readonly sex: SexCode | null;
  readonly upn: string | null;
  /** The year in which the pupil is taught; where none is recorded, the year of her age. */
  readonly ncy: number;
  /** Years away from the year of her age: -1 = taught a year behind. */
  readonly yearOffset: number;
  readonly status: SenStatusCode;
  readonly statusSince: IsoDate | null;
  /** Open needs, the primary one first. */
  readonly needs: readonly SenNeedCode[];
  /** Groups that the pupil belongs to today. */
  readonly flags: readonly FlagType[];
  /** The first contact on the pupil's list who may be contacted. */
  readonly contact: {
    readonly name: string;
    readonly relationship: string;
    readonly phone: string | null;
  } | null;
  /** The concern that is being watched, or null. */
  readonly concern: string | null;
  readonly lookAgainOn: IsoDate | null;
  /** The meeting of the review that is not complete yet, or null. */
  readonly nextReviewOn: IsoDate | null;
  readonly leftOn: IsoDate | null;
}

/** The register as the screen loads it, once. */
export interface Register {
  readonly rows: readonly RegisterRow[];
  readonly schools: readonly { readonly id: string; readonly name: string }[];
  readonly classes: readonly { readonly id: string; readonly name: string; readonly schoolId: string }[];
  readonly today: IsoDate;
}

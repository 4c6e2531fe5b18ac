import type { IsoDate } from '../../domain/common/calendar-date';
import type { Candidate } from '../../domain/imports/candidate';
import type { AddedPupil, Leaver } from '../../domain/imports/diff-model';
import type { HerePupil } from './here-repository';
import type { SettledChange } from './settle';

export interface PreparedChange {
  readonly pupil: HerePupil;
  readonly candidate: Candidate;
  readonly changes: readonly SettledChange[];
}

export interface PreparedUnsure extends PreparedChange {
  readonly id: string;
  readonly reason: string;
  /** False when the pupil is another row's already. */
  readonly canBeSame: boolean;
  /** True when the row's UPN is in use here. */
  readonly upnInUse: boolean;
}

/** An import worked out to the last value, before anything is written. */
export interface Prepared {
  readonly schoolId: string;
  readonly schoolName: string;
  readonly importDate: IsoDate;
  /** The state of the records that this was worked out on (see lastChangeMark). */
  readonly mark: number;
  readonly candidates: readonly Candidate[];
  readonly added: readonly AddedPupil[];
  readonly changed: readonly PreparedChange[];
  /** Pupils in whom the file agrees with what is here. */
  readonly same: readonly PreparedChange[];
  readonly left: readonly (Leaver & { readonly pupil: HerePupil })[];
  readonly unsure: readonly PreparedUnsure[];
}

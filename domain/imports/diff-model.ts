import type { IsoDate } from '../common/calendar-date';
import type { FlagType, SenNeedCode, SenStatusCode } from '../pupils/codes';
import type { Candidate, ImportContact, ImportValue, PupilRecord } from './candidate';
import type { ImportField } from './targets';

/** A contact that is here already. */
export interface ExistingContact extends ImportContact {
  readonly id: string;
}

/** A pupil of the school as she is here, in the same shape as a file describes one. */
export interface ExistingPupil extends PupilRecord<ExistingContact> {
  readonly id: string;
  /** False for a pupil who has left (archived). */
  readonly active: boolean;
  /** Keys (see FieldChange.key) whose value the SENDCO typed: it differs from what the last import gave. */
  readonly editedByHand: ReadonlySet<string>;
}

/** What is done when a change is taken. */
export type ChangeAction =
  | { readonly kind: 'field'; readonly field: ImportField; readonly value: ImportValue }
  | { readonly kind: 'flag'; readonly type: FlagType; readonly on: boolean; readonly code: string | null }
  /** The open status is closed the day before and this one opened (pupils/rules.ts, changeStatus). */
  | { readonly kind: 'sen-status'; readonly code: SenStatusCode; readonly startsOn: IsoDate }
  | { readonly kind: 'sen-status-date'; readonly startsOn: IsoDate }
  | { readonly kind: 'sen-needs'; readonly needs: readonly SenNeedCode[]; readonly startsOn: IsoDate }
  | { readonly kind: 'contact-added'; readonly contact: ImportContact }
  | {
      readonly kind: 'contact-field';
      readonly contactId: string;
      readonly part: ContactChangePart;
      readonly value: string | boolean;
    }
  | { readonly kind: 'returned' };

export type ContactChangePart =
  'name' | 'relationship' | 'parentalResponsibility' | 'phone' | 'mobile' | 'email' | 'address' | 'postcode';

/** One change of one field, with old and new in words. It can be refused by itself. */
export interface FieldChange {
  /** Stable over the whole preview: 'change:<pupil id>:<key>'. */
  readonly id: string;
  /** 'legalSurname', 'flag.FSM', 'sen-status', 'contact:<contact id>.mobile'. */
  readonly key: string;
  readonly label: string;
  readonly old: string;
  readonly new: string;
  readonly action: ChangeAction;
  /** True when the old value was typed by the SENDCO. */
  readonly editedByHand: boolean;
  /** Why the old value is kept unless the user says otherwise; null where the new one is taken. */
  readonly keepReason: string | null;
  readonly suggestion: 'take' | 'keep';
  /** Something to do after taking it, as a sentence; else null. */
  readonly hint: string | null;
}

/** A change before it is known whether the old value was typed by hand. */
export interface ChangeDraft {
  readonly key: string;
  readonly label: string;
  readonly old: string;
  readonly new: string;
  readonly action: ChangeAction;
  readonly keepReason?: string | null;
  readonly hint?: string | null;
}

export interface AddedPupil {
  readonly id: string;
  readonly candidate: Candidate;
  readonly suggestion: 'take' | 'keep';
  readonly hint: string | null;
}

export interface ChangedPupil {
  readonly pupilId: string;
  readonly name: string;
  readonly candidate: Candidate;
  readonly changes: readonly FieldChange[];
}

export interface Leaver {
  readonly id: string;
  readonly pupilId: string;
  readonly name: string;
  /** 'H886990123014, 3P'. */
  readonly detail: string;
  /** 'On the SEN register: archived, never deleted.' or null. */
  readonly hint: string | null;
  readonly suggestion: 'take' | 'keep';
}

/** A row that may or may not be a pupil who is here: the user decides. */
export interface UnsurePupil {
  readonly id: string;
  readonly pupilId: string;
  readonly candidate: Candidate;
  readonly reason: string;
}

/** What an import would do. Nothing has been written. */
export interface ImportDiff {
  readonly added: readonly AddedPupil[];
  readonly changed: readonly ChangedPupil[];
  readonly same: readonly { readonly pupilId: string; readonly name: string }[];
  readonly leavers: readonly Leaver[];
  readonly unsure: readonly UnsurePupil[];
  /** Rows that cannot be imported, with their problems. */
  readonly rejected: readonly Candidate[];
}

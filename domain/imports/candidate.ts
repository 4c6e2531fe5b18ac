import type { IsoDate } from '../common/calendar-date';
import type { FlagType, HistoricSenStatusCode, SenNeedCode, SenStatusCode } from '../pupils/codes';
import type { ImportField } from './targets';

/** Whether a pupil belongs to a group, with the group's own code where it has one. */
export interface FlagValue {
  readonly on: boolean;
  readonly code: string | null;
}

/** A contact as a file gives it; null = the file says nothing. */
export interface ImportContact {
  readonly name: string;
  readonly relationship: string | null;
  readonly parentalResponsibility: boolean | null;
  readonly phone: string | null;
  readonly mobile: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
}

/** The kept value of a field: text, a year group or a percentage, or nothing. */
export type ImportValue = string | number | null;

/** A pupil as a file describes her. A field that is absent, null or blank means that the file says nothing about it. */
export interface PupilRecord<Contact extends ImportContact = ImportContact> {
  readonly fields: Readonly<Partial<Record<ImportField, ImportValue>>>;
  readonly contacts: readonly Contact[];
  readonly flags: Readonly<Partial<Record<FlagType, FlagValue>>>;
  readonly sen: { readonly code: SenStatusCode; readonly startsOn: IsoDate | null } | null;
  /** In order of rank; null when the file says nothing, or something that must be chosen first. */
  readonly needs: readonly SenNeedCode[] | null;
}

/**
 * How bad a problem is. `reject-row`: the row cannot be imported. `reject-value`: the row can, without this value. `hold`: the row waits
 * for a decision. `warn`: worth a look.
 */
export type Severity = 'reject-row' | 'reject-value' | 'hold' | 'warn';

export type ProblemCode =
  | 'too-few-columns'
  | 'too-many-columns'
  | 'stray-quote'
  | 'missing-name'
  | 'missing-dob'
  | 'bad-date'
  | 'future-dob'
  | 'bad-upn'
  | 'bad-number'
  | 'bad-value'
  | 'year-mismatch'
  | 'unknown-need'
  | 'unknown-status'
  | 'historic-status'
  | 'needs-without-status'
  | 'before-birth'
  | 'formula'
  | 'damaged-name'
  | 'duplicate-upn'
  | 'duplicate-pupil';

/** One problem, by row, line, column and value. */
export interface ImportProblem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly row: number;
  readonly line: number;
  readonly lastLine: number;
  /** The column's name in the file, or null for the row as a whole. */
  readonly column: string | null;
  readonly value: string | null;
  /** Full sentences for the user. */
  readonly message: string;
  /** What can be chosen instead (codes of needs), where there is a choice. */
  readonly choices?: readonly string[];
  /** The cells of the row as they probably should be, to be converted again if the user agrees. */
  readonly repair?: readonly string[];
}

/**
 * What happens to a row. `accept`: imported unless refused. `confirm`: imported if the user says so. `hold`: waits for a decision.
 * `reject`: not imported.
 */
export type Verdict = 'accept' | 'confirm' | 'hold' | 'reject';

/** Who a row is about, as far as can be told even from a bad row: a pupil with a bad row has not left the school. */
export interface Identity {
  readonly upn: string | null;
  readonly legalForename: string;
  readonly legalSurname: string;
  readonly dob: IsoDate | null;
}

/** One row of a file, read. */
export interface Candidate {
  readonly row: number;
  readonly line: number;
  readonly lastLine: number;
  readonly verdict: Verdict;
  readonly identity: Identity;
  /** 'Maya O’Brien-Tate', for lists. */
  readonly name: string;
  /** Null when the row is rejected. */
  readonly record: PupilRecord | null;
  /** A status of before 2014, kept as history only. */
  readonly historicSen: {
    readonly code: HistoricSenStatusCode;
    readonly startsOn: IsoDate | null;
    readonly needs: readonly SenNeedCode[];
  } | null;
  readonly problems: readonly ImportProblem[];
}

import type { IsoDate } from '../common/calendar-date';
import type { SendMethod } from '../papers/sent';
import { optionalDate, optionalLine, optionalText } from '../pupils/field-schemas';
import type { TransferDeadline } from './deadline';

/** What can be typed about a file that goes to the next school. */
export const transferFields = {
  nextSchool: optionalLine('The school', 200),
  nextPerson: optionalLine('The name', 200),
  nextAddress: optionalText('The address', 500),
  leftOn: optionalDate('The day'),
  note: optionalText('The note', 2000),
  receiptOn: optionalDate('The day'),
  receiptBy: optionalLine('The name', 200),
} as const;
export type TransferField = keyof typeof transferFields;
export const transferFieldNames = Object.keys(transferFields) as [TransferField, ...TransferField[]];

/** A child's SEN file on its way to the next school. */
export interface Transfer {
  readonly id: string;
  readonly nextSchool: string | null;
  readonly nextPerson: string | null;
  readonly nextAddress: string | null;
  /** When the child left the roll: the pupil's own leaving date (whereTo). */
  readonly leftOn: IsoDate | null;
  readonly note: string | null;
  readonly sentOn: IsoDate | null;
  readonly sentHow: SendMethod | null;
  readonly pages: number | null;
  readonly documentId: string | null;
  readonly receiptOn: IsoDate | null;
  readonly receiptBy: string | null;
}

/** The same with its days. */
export interface TransferLine extends Transfer {
  /** Null while no leaving date is known. */
  readonly deadline: TransferDeadline | null;
  /** By when a receipt is expected; null before it was sent. */
  readonly receiptDueOn: IsoDate | null;
}

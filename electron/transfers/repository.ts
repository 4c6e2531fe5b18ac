import { schoolDaysAfter, receiptWithin, transferDeadline } from '../../domain/transfers/deadline';
import type { TransferChoice } from '../../domain/transfers/contents';
import type { Transfer, TransferLine } from '../../domain/transfers/model';
import type { SchoolCalendar } from '../../domain/school/terms';
import type { Reader } from '../database/database';

export type TransferRow = Transfer & { readonly pupilId: string; readonly choice: string };

const columns = [
  'id',
  'pupilId',
  'nextSchool',
  'nextPerson',
  'nextAddress',
  'leftOn',
  'choice',
  'note',
  'sentOn',
  'sentHow',
  'pages',
  'documentId',
  'receiptOn',
  'receiptBy',
] as const;

/** The latest of each pupil, by pupil; of one, or of all. */
export async function latestTransfers(
  reader: Reader,
  pupilId: string | null,
): Promise<ReadonlyMap<string, TransferRow>> {
  const query = reader('transfers')
    .select(...columns)
    .whereNull('deletedAt')
    .orderBy('id');
  const rows: TransferRow[] = await (pupilId === null ? query : query.where({ pupilId }));
  return new Map(rows.map((row) => [row.pupilId, row]));
}

export async function transferById(reader: Reader, id: string): Promise<TransferRow | undefined> {
  const row: TransferRow | undefined = await reader('transfers')
    .select(...columns)
    .where({ id })
    .whereNull('deletedAt')
    .first();
  return row;
}

/** What was chosen for the file. */
export function choiceOf({ choice }: Pick<TransferRow, 'choice'>): TransferChoice {
  return JSON.parse(choice) as TransferChoice;
}

/** @param leavingDate the pupil's own */
export function transferLine(
  { pupilId: _, choice: __, ...transfer }: TransferRow,
  leavingDate: string | null,
  calendar: SchoolCalendar,
): TransferLine {
  const leftOn = transfer.leftOn ?? leavingDate;
  return {
    ...transfer,
    leftOn,
    deadline: leftOn === null ? null : transferDeadline(leftOn, calendar),
    receiptDueOn: transfer.sentOn === null ? null : schoolDaysAfter(transfer.sentOn, receiptWithin, calendar),
  };
}

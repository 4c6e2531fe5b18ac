import { schoolDaysAfter, receiptWithin, transferDeadline } from '../../domain/transfers/deadline';
import type { TransferChoice } from '../../domain/transfers/contents';
import type { Transfer, TransferLine } from '../../domain/transfers/model';
import { type PupilsOwn, whereTo } from '../../domain/transfers/where-to';
import type { SchoolCalendar } from '../../domain/school/terms';
import type { Reader } from '../database/database';
import { isOfThisLeaving } from '../retention/of-this-leaving';

export type TransferRow = Transfer & { readonly pupilId: string; readonly choice: string };

const columns = [
  't.id',
  't.pupilId',
  't.nextSchool',
  't.nextPerson',
  't.nextAddress',
  't.leftOn',
  't.choice',
  't.note',
  't.sentOn',
  't.sentHow',
  't.pages',
  't.documentId',
  't.receiptOn',
  't.receiptBy',
] as const;

function transferRows(reader: Reader) {
  return reader('transfers as t')
    .join('pupils as p', 'p.id', 't.pupilId')
    .select(...columns, 'p.leavingDate', 'p.destination')
    .whereNull('t.deletedAt');
}

function settled({ leavingDate, destination, ...row }: TransferRow & PupilsOwn): TransferRow {
  return { ...row, ...whereTo(row, { leavingDate, destination }) };
}

/** The latest of each pupil for the leaving that is meant now, by pupil; of one, or of all. Next school and last day are those of `whereTo`. */
export async function latestTransfers(
  reader: Reader,
  pupilId: string | null,
): Promise<ReadonlyMap<string, TransferRow>> {
  const query = transferRows(reader).whereRaw(isOfThisLeaving('t', 'p')).orderBy('t.id');
  const rows: (TransferRow & PupilsOwn)[] = await (pupilId === null
    ? query
    : query.where({ 't.pupilId': pupilId }));
  return new Map(rows.map((row) => [row.pupilId, settled(row)]));
}

export async function transferById(reader: Reader, id: string): Promise<TransferRow | undefined> {
  const row: (TransferRow & PupilsOwn) | undefined = await transferRows(reader).where({ 't.id': id }).first();
  return row && settled(row);
}

/** What was chosen for the file. */
export function choiceOf({ choice }: Pick<TransferRow, 'choice'>): TransferChoice {
  return JSON.parse(choice) as TransferChoice;
}

export function transferLine(
  { pupilId: _, choice: __, ...transfer }: TransferRow,
  calendar: SchoolCalendar,
): TransferLine {
  const { leftOn, sentOn } = transfer;
  return {
    ...transfer,
    deadline: leftOn === null ? null : transferDeadline(leftOn, calendar),
    receiptDueOn: sentOn === null ? null : schoolDaysAfter(sentOn, receiptWithin, calendar),
  };
}

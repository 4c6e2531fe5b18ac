import type { IsoDate } from '../../domain/common/calendar-date';
import { invalid, ok, type Result } from '../../domain/common/result';
import { type Income, incomeFields } from '../../domain/costs/income';
import type { FieldInput } from '../database/check-field';
import type { Database, Reader, Writer } from '../database/database';
import { liveRow } from '../database/live-row';
import { notThere } from '../database/not-there';
import { removeRow, setRowField } from './records';

type IncomeRow = Income & { readonly schoolId: string };

/** Incomes that touch a stretch of days, of a school or of one pupil, earliest first. */
export async function readIncomes(
  reader: Reader,
  whose: { readonly schoolId: string } | { readonly pupilId: string },
  days: { readonly from: IsoDate; readonly to: IsoDate },
): Promise<Income[]> {
  const rows: Income[] = await reader('incomes')
    .select('id', 'pupilId', 'source', 'amountPence', 'fromOn', 'toOn', 'reference')
    .where(whose)
    .where('fromOn', '<=', days.to)
    .where('toOn', '>=', days.from)
    .whereNull('deletedAt')
    .orderBy(['fromOn', 'createdAt', 'id']);
  return rows;
}

export async function addIncome(
  database: Database,
  input: Omit<IncomeRow, 'id'>,
): Promise<Result<{ id: string }>> {
  const record = database.newRecord();
  return database.change('Added an income', async (writer) => {
    if ((await liveRow(writer, 'schools', input.schoolId)) === undefined) return notThere;
    const allowed = await isPossible(writer, input);
    if (!allowed.ok) return allowed;
    await writer('incomes').insert({ ...record, ...input });
    return ok({ id: record.id });
  });
}

export function setIncomeField(database: Database, input: FieldInput): Promise<Result<null>> {
  const table = {
    name: 'incomes',
    fields: incomeFields,
    what: 'Changed an income',
    check: isPossible,
  } as const;
  return setRowField<IncomeRow>(database, table, input);
}

export function removeIncome(database: Database, id: string): Promise<Result<null>> {
  return removeRow(database, 'incomes', { id, what: 'Removed an income' });
}

type Checked = Pick<IncomeRow, 'schoolId' | 'pupilId' | 'fromOn' | 'toOn'>;

async function isPossible(writer: Writer, { pupilId, fromOn, toOn }: Checked): Promise<Result<null>> {
  if (toOn < fromOn) return invalid('toOn', 'The last day is before the first.');
  if (pupilId === null) return ok(null);
  return (await liveRow(writer, 'pupils', pupilId)) === undefined
    ? invalid('pupilId', 'This pupil is no longer there.')
    : ok(null);
}

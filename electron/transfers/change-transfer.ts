import { fail, ok, type Result } from '../../domain/common/result';
import { type TransferField, transferFields } from '../../domain/transfers/model';
import type { Database } from '../database/database';
import { copyHead } from '../subject-access/school-of-pupil';
import { choiceOf, transferById } from './repository';

export const noPupil = fail('not-found', 'This pupil is no longer there. The pupil may be in the bin.');
export const noTransfer = fail('not-found', 'This file is no longer there. It may have been undone.');

export async function beginTransfer(database: Database, pupilId: string): Promise<Result<{ id: string }>> {
  const head = await copyHead(database.read, pupilId);
  if (!head) return noPupil;
  const record = database.newRecord();
  return database.change(`Began the file of ${head.name} for the next school`, async (writer) => {
    await writer('transfers').insert({ ...record, pupilId, nextSchool: head.destination, choice: '{}' });
    return ok({ id: record.id });
  });
}

export async function setTransferField(
  database: Database,
  { id, field, value }: { id: string; field: TransferField; value: string | null },
): Promise<Result<null>> {
  const checked = transferFields[field].safeParse(value);
  if (!checked.success) {
    const message = checked.error.issues[0]?.message ?? 'This cannot be kept.';
    return fail('invalid', message, { fields: [{ field, message }] });
  }
  return change(database, id, 'Changed a file for the next school', { [field]: checked.data });
}

export async function setTransferChoice(
  database: Database,
  { id, key, goesIn }: { id: string; key: string; goesIn: boolean },
): Promise<Result<null>> {
  const transfer = await transferById(database.read, id);
  if (!transfer) return noTransfer;
  const choice = JSON.stringify({ ...choiceOf(transfer), [key]: goesIn });
  return change(database, id, 'Changed what goes to the next school', { choice });
}

async function change(
  database: Database,
  id: string,
  what: string,
  values: Readonly<Record<string, unknown>>,
): Promise<Result<null>> {
  return database.change(what, async (writer) => {
    const changed = await writer('transfers')
      .where({ id })
      .whereNull('deletedAt')
      .update({ ...values, updatedAt: database.clock.now() });
    return changed > 0 ? ok(null) : noTransfer;
  });
}

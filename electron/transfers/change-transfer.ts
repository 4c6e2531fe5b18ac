import { fail, ok, type Result } from '../../domain/common/result';
import type { TransferField } from '../../domain/transfers/model';
import type { Database, Writer } from '../database/database';
import { pupilById } from '../pupils/repository';
import { copyHead } from '../subject-access/school-of-pupil';
import { checkedField, fieldProblem, keepField } from './keep-field';
import { choiceOf, transferById } from './repository';

export const noPupil = fail('not-found', 'This pupil is no longer there. The pupil may be in the bin.');
export const noTransfer = fail('not-found', 'This file is no longer there. It may have been undone.');

export async function beginTransfer(database: Database, pupilId: string): Promise<Result<{ id: string }>> {
  const head = await copyHead(database.read, pupilId);
  if (!head) return noPupil;
  return database.change(`Began the file of ${head.name} for the next school`, async (writer) =>
    ok({ id: await insertTransfer(database, writer, pupilId) }),
  );
}

/** Begins a file within a change, and gives its id. */
export async function insertTransfer(database: Database, writer: Writer, pupilId: string): Promise<string> {
  const record = database.newRecord();
  await writer('transfers').insert({ ...record, pupilId, choice: '{}' });
  return record.id;
}

export async function setTransferField(
  database: Database,
  { id, field, value }: { id: string; field: TransferField; value: string | null },
): Promise<Result<null>> {
  const checked = checkedField(field, value);
  if (!checked.ok) return checked;
  const transfer = await transferById(database.read, id);
  if (!transfer) return noTransfer;
  const pupil = await pupilById(database.read, transfer.pupilId);
  if (!pupil) return noPupil;
  const problem = fieldProblem(pupil, field, checked.value, database.clock.today());
  if (problem) return problem;
  return database.change('Changed a file for the next school', async (writer) => {
    await keepField(writer, database.clock, { pupilId: pupil.id, transfer, field, value: checked.value });
    return ok(null);
  });
}

export async function setTransferChoice(
  database: Database,
  { id, key, goesIn }: { id: string; key: string; goesIn: boolean },
): Promise<Result<null>> {
  return database.change('Changed what goes to the next school', async (writer) => {
    // Read here: two ticks may come one right after the other.
    const transfer = await transferById(writer, id);
    if (!transfer) return noTransfer;
    const choice = JSON.stringify({ ...choiceOf(transfer), [key]: goesIn });
    await writer('transfers').where({ id }).update({ choice, updatedAt: database.clock.now() });
    return ok(null);
  });
}

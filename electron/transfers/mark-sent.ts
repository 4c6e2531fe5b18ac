import type { IsoDate } from '../../domain/common/calendar-date';
import { ok, type Result } from '../../domain/common/result';
import type { SendMethod } from '../../domain/papers/sent';
import type { Answer } from '../../domain/subject-access/model';
import type { Database, Writer } from '../database/database';
import type { FinishedCopy } from '../subject-access/finished-copy';
import { keepAsSent } from '../subject-access/keep-as-sent';
import type { CopyPorts } from '../subject-access/ports';
import { noTransfer } from './change-transfer';
import { transferById } from './repository';

export type HeldFile = FinishedCopy & { readonly transferId: string };

/** Keeps the file in the vault just as it went, and records when, how and to whom. One change. */
export function markSent(
  ports: CopyPorts,
  { transferId, ...file }: HeldFile,
  { sentOn, method, sentTo }: Answer,
): Promise<Result<null>> {
  const { pages } = file.pack;
  return keepAsSent(ports, file, sentOn, (writer, documentId) =>
    recordSent(ports.database, writer, { transferId, sentOn, method, sentTo, pages, documentId }),
  );
}

export interface SentFile {
  readonly transferId: string;
  readonly sentOn: IsoDate;
  readonly method: SendMethod;
  /** A person, or the school as a whole. */
  readonly sentTo: string | null;
  readonly pages: number;
  readonly documentId: string;
}

/** Notes within a change that a file went: with the school to which it went, which stays from now on (domain/transfers/where-to.ts). */
export async function recordSent(
  { clock }: Pick<Database, 'clock'>,
  writer: Writer,
  { transferId, sentOn, method, sentTo, pages, documentId }: SentFile,
): Promise<Result<null>> {
  const updatedAt = clock.now();
  const transfer = await transferById(writer, transferId);
  if (!transfer) return noTransfer;
  const { nextSchool, pupilId } = transfer;
  // The school itself is no person.
  const nextPerson = sentTo === nextSchool ? transfer.nextPerson : sentTo;
  await writer('transfers')
    .where({ id: transferId })
    .update({
      ...{ nextSchool, nextPerson, sentOn, sentHow: method },
      ...{ pages, documentId, updatedAt },
    });
  // What the pupil's own page says of where the file went, unless it says so already.
  await writer('pupilDepartures')
    .where({ pupilId })
    .whereNull('filePassedOn')
    .update({ filePassedOn: sentOn, filePassedTo: sentTo, updatedAt });
  return ok(null);
}

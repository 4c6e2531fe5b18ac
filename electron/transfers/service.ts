import type { Service } from '../../domain/common/call';
import { ok, type Result } from '../../domain/common/result';
import type { Answer } from '../../domain/subject-access/model';
import type { TransferPage, transfersApi } from '../../domain/transfers/api';
import { goesIn, transferOffers } from '../../domain/transfers/contents';
import { readCalendar } from '../school/calendars';
import type { FinishedCopy } from '../subject-access/finished-copy';
import { HeldCopy, warningsOf } from '../subject-access/held-copy';
import { keepAsSent } from '../subject-access/keep-as-sent';
import type { CopyPorts } from '../subject-access/ports';
import { copyHead } from '../subject-access/school-of-pupil';
import { beginTransfer, noPupil, noTransfer, setTransferChoice, setTransferField } from './change-transfer';
import { documentsOfTransfer } from './documents-of-transfer';
import { makeFile } from './make-file';
import { moveToLeavers } from './move-to-leavers';
import { movingOn } from './moving-on';
import { choiceOf, latestTransfers, transferById, transferLine } from './repository';
import { setTogether } from './set-together';

/** Files for the next school in an open vault. */
export interface TransfersRoom {
  readonly service: Service<typeof transfersApi>;
  readonly close: () => void;
}

type Held = FinishedCopy & { readonly transferId: string };

/** The SEN file of a child who leaves, its slip, and the receipt. */
export function transfersRoom(ports: CopyPorts): TransfersRoom {
  const { database } = ports;
  const files = new HeldCopy<Held>(ports, 'transfer');
  const service: Service<typeof transfersApi> = {
    movingOn: async () => ok(await movingOn(database)),
    setTogether: (input) => setTogether(database, input),
    moveToLeavers: ({ pupilIds }) => moveToLeavers(database, pupilIds),
    forPupil: ({ pupilId }) => forPupil(ports, pupilId),
    begin: ({ pupilId }) => beginTransfer(database, pupilId),
    setField: (input) => setTransferField(database, input),
    setChoice: (input) => setTransferChoice(database, input),
    make: async ({ id }) => {
      const transfer = await transferById(database.read, id);
      if (!transfer) return noTransfer;
      return files.stoppable(async (signal) => {
        const made = await makeFile(ports, transfer, signal);
        if (!made.ok) return made;
        signal.throwIfAborted();
        const { title, pack, contents } = made.value;
        const copyId = files.hold({ ...made.value, transferId: id });
        const warnings = warningsOf(made.value);
        return ok({
          copyId,
          title,
          pages: pack.pages,
          contents,
          warnings,
          removed: 0,
          flattenedPages: 0,
          unread: [],
        });
      });
    },
    cancel: () => files.stop(),
    content: ({ copyId }) => files.content(copyId),
    savePdf: ({ copyId }) => files.savePdf(copyId),
    saveData: ({ copyId }) => files.saveData(copyId),
    saveFolder: ({ copyId }) => files.saveFolder(copyId),
    print: ({ copyId }) => files.print(copyId),
    markSent: ({ copyId, answer }) => files.with(copyId, (file) => markSent(ports, file, answer)),
    drop: ({ copyId }) => files.drop(copyId),
  };
  return { service, close: () => files.close() };
}

async function forPupil({ database }: CopyPorts, pupilId: string): Promise<Result<TransferPage>> {
  const { read, clock } = database;
  const head = await copyHead(read, pupilId);
  if (!head) return noPupil;
  const row = (await latestTransfers(read, pupilId)).get(pupilId);
  const choice = row ? choiceOf(row) : {};
  const pointer: { protectionPointer: string | null } | undefined = await read('pupils')
    .select('protectionPointer')
    .where({ id: pupilId })
    .first();
  return ok({
    today: clock.today(),
    pupil: { id: pupilId, name: head.name, calledName: head.calledName },
    transfer: row ? transferLine(row, await readCalendar(read, head.schoolId)) : null,
    parts: transferOffers.map(({ key, title, about, goesIn: usual }) => ({
      key,
      title,
      about,
      goesIn: goesIn(key, usual, choice),
    })),
    documents: (await documentsOfTransfer(read, pupilId, choice)).map(({ row: _, ...item }) => item),
    protectionPointer: pointer?.protectionPointer ?? null,
  });
}

/** Keeps the file in the vault just as it went, and records when, how and to whom. One change. */
function markSent(
  ports: CopyPorts,
  { transferId, ...file }: Held,
  { sentOn, method, sentTo }: Answer,
): Promise<Result<null>> {
  const { pack, head } = file;
  return keepAsSent(ports, file, sentOn, async (writer, documentId) => {
    const updatedAt = ports.database.clock.now();
    const transfer = await transferById(writer, transferId);
    if (!transfer) return noTransfer;
    const { nextSchool } = transfer;
    await writer('transfers')
      .where({ id: transferId })
      .update({
        ...{ nextSchool, sentOn, sentHow: method, nextPerson: sentTo },
        ...{ pages: pack.pages, documentId, updatedAt },
      });
    // What the pupil's own page says of where the file went, unless it says so already.
    await writer('pupilDepartures')
      .where({ pupilId: head.pupilId })
      .whereNull('filePassedOn')
      .update({ filePassedOn: sentOn, filePassedTo: sentTo, updatedAt });
    return ok(null);
  });
}

import type { Service } from '../../domain/common/call';
import { ok, type Result } from '../../domain/common/result';
import type { TransferPage, transfersApi } from '../../domain/transfers/api';
import { goesIn, transferOffers } from '../../domain/transfers/contents';
import { noPupil } from '../database/not-there';
import { readCalendar } from '../school/calendars';
import { HeldCopy, stoppedSaving, warningsOf } from '../subject-access/held-copy';
import type { CopyPorts } from '../subject-access/ports';
import { copyHead } from '../subject-access/school-of-pupil';
import { beginTransfer, noTransfer, setTransferChoice, setTransferField } from './change-transfer';
import { documentsOfTransfer } from './documents-of-transfer';
import { filesTogether } from './files-together';
import { makeFile } from './make-file';
import { type HeldFile, markSent } from './mark-sent';
import { moveToLeavers } from './move-to-leavers';
import { movingOn } from './moving-on';
import { choiceOf, latestTransfers, transferById, transferLine } from './repository';
import { setTogether } from './set-together';

/** Files for the next school in an open vault. */
export interface TransfersRoom {
  readonly service: Service<typeof transfersApi>;
  readonly close: () => void;
}

/** The SEN file of a child who leaves, its slip, and the receipt. */
export function transfersRoom(ports: CopyPorts): TransfersRoom {
  const { database } = ports;
  const files = new HeldCopy<HeldFile>(ports, 'transfer');
  const together = filesTogether(ports, (work) => files.stoppable(work, stoppedSaving));
  const service: Service<typeof transfersApi> = {
    movingOn: async () => ok(await movingOn(database)),
    setTogether: (input) => setTogether(database, input),
    moveToLeavers: ({ pupilIds }) => moveToLeavers(database, pupilIds),
    saveTogether: ({ pupilIds }) => together.save(pupilIds),
    markTogetherSent: (input) => together.markSent(input),
    dropTogether: ({ savedId }) => together.drop(savedId),
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
  const close = (): void => {
    files.close();
    together.close();
  };
  return { service, close };
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

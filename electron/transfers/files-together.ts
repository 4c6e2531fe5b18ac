import type { IsoDate } from '../../domain/common/calendar-date';
import { fail, ok, type Result } from '../../domain/common/result';
import { countOf } from '../../domain/common/text';
import type { SendMethod } from '../../domain/papers/sent';
import type { SavedTogether } from '../../domain/transfers/api';
import { canBeSaved } from '../../domain/transfers/moving-on';
import type { Database } from '../database/database';
import { newId } from '../database/database';
import { keepAllAsSent } from '../subject-access/keep-as-sent';
import type { CopyPorts } from '../subject-access/ports';
import { insertTransfer } from './change-transfer';
import { recordSent } from './mark-sent';
import { movingOn } from './moving-on';
import { latestTransfers, type TransferRow } from './repository';
import { type SavedCopies, type SavedCopy, saveTogether } from './save-together';

const nothingToSave = fail(
  'invalid',
  'None of these files can go: each needs a next school, and must not have gone already.',
);
const notHeld = fail('not-found', 'These files are no longer held. Save them again; nothing was lost.');

type Stoppable = (
  work: (signal: AbortSignal) => Promise<Result<SavedCopies>>,
) => Promise<Result<SavedCopies>>;

export interface TogetherSent {
  readonly savedId: string;
  readonly sentOn: IsoDate;
  readonly method: SendMethod;
}

export interface FilesTogether {
  save(pupilIds: readonly string[]): Promise<Result<SavedTogether | null>>;
  markSent(input: TogetherSent): Promise<Result<{ sent: number }>>;
  drop(savedId: string): Promise<Result<null>>;
  close(): void;
}

/** Files of many pupils: saved in one folder, and held in memory as they are, never elsewhere on disk, until it is noted that they went. */
export function filesTogether(ports: CopyPorts, stoppable: Stoppable): FilesTogether {
  let held: { readonly id: string; readonly copies: readonly SavedCopy[] } | null = null;
  let isClosed = false;
  return {
    save: async (pupilIds) => {
      const open = await thoseWhoCan(ports.database, pupilIds);
      if (open.length === 0) return nothingToSave;
      const chosen = await ports.dialogs.openFolder('Where to save the files');
      if (chosen === null) return ok(null);
      // The dialog may have stood open while the vault was locked.
      if (isClosed) return notHeld;
      const begun = await beginAll(ports.database, open);
      if (!begun.ok) return begun;
      held = null;
      const saved = await stoppable((signal) => saveTogether(ports, begun.value, chosen, signal));
      if (!saved.ok) return saved;
      const { folder, copies } = saved.value;
      const savedId = newId();
      held = { id: savedId, copies };
      return { ...begun, value: { savedId, folder, files: copies.map(({ told }) => told) } };
    },
    markSent: async ({ savedId, ...how }) => {
      if (held?.id !== savedId) return notHeld;
      const { copies } = held;
      // Asked for twice, they are kept once.
      held = null;
      const kept = await keepAll(ports, copies, how);
      if (!kept.ok && !isClosed) held = { id: savedId, copies };
      return kept;
    },
    drop: (savedId) => {
      if (held?.id === savedId) held = null;
      return Promise.resolve(ok(null));
    },
    close: () => {
      isClosed = true;
      held = null;
    },
  };
}

async function thoseWhoCan(database: Database, pupilIds: readonly string[]): Promise<readonly string[]> {
  const wanted = new Set(pupilIds);
  const { groups } = await movingOn(database);
  return groups
    .flatMap(({ lines }) => lines)
    .filter((line) => wanted.has(line.pupilId) && canBeSaved(line))
    .map(({ pupilId }) => pupilId);
}

/** Their files; what was not begun begins, in one change. */
async function beginAll(
  database: Database,
  pupilIds: readonly string[],
): Promise<Result<readonly TransferRow[]>> {
  const before = await latestTransfers(database.read, null);
  const missing = pupilIds.filter((id) => !before.has(id));
  const rows = (all: ReadonlyMap<string, TransferRow>) => pupilIds.flatMap((id) => all.get(id) ?? []);
  if (missing.length === 0) return ok(rows(before));
  const begun = await database.change(
    `Began the ${countOf(missing.length, 'file')} for the next school`,
    async (writer) => {
      for (const id of missing) await insertTransfer(database, writer, id);
      return ok(null);
    },
  );
  return begun.ok ? { ...begun, value: rows(await latestTransfers(database.read, null)) } : begun;
}

/** Keeps each in the vault just as it was saved, to whom it was made for, in one change. Failure `changed`: where one goes is another now. */
async function keepAll(
  ports: CopyPorts,
  copies: readonly SavedCopy[],
  { sentOn, method }: Omit<TogetherSent, 'savedId'>,
): Promise<Result<{ sent: number }>> {
  const now = await latestTransfers(ports.database.read, null);
  for (const { transfer, head } of copies)
    if (!isAsMade(transfer, now.get(head.pupilId)))
      return fail(
        'changed',
        `What is noted of the file of ${head.name} was changed since it was saved. Save the files again; nothing was marked.`,
      );
  const kept = await keepAllAsSent(
    ports,
    copies.map((copy) => ({
      copy,
      alsoDo: (writer, documentId) =>
        recordSent(ports.database, writer, {
          ...{ transferId: copy.transfer.id, sentOn, method, documentId, pages: copy.pack.pages },
          sentTo: copy.transfer.nextPerson ?? copy.transfer.nextSchool,
        }),
    })),
    sentOn,
    {
      what: `Marked as sent: the SEN files of ${countOf(copies.length, 'pupil')}`,
      onKept: (done) =>
        ports.onProgress({ job: 'transfer', doing: 'Keeping the files', done, total: copies.length }),
    },
  );
  return kept.ok ? { ...kept, value: { sent: copies.length } } : kept;
}

/** Whether the same file would still go the same way. */
function isAsMade(made: TransferRow, now: TransferRow | undefined): boolean {
  return (
    now?.id === made.id &&
    now.sentOn === null &&
    now.nextSchool === made.nextSchool &&
    now.nextPerson === made.nextPerson
  );
}

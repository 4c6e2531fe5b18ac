import { realpath } from 'node:fs/promises';
import type { DeskEvents } from '../../domain/api';
import type { backupsApi, BackupMade } from '../../domain/backups/api';
import { backupEnding } from '../../domain/backups/backup-name';
import type { BackupStatus, PlaceName } from '../../domain/backups/model';
import type { Service } from '../../domain/common/call';
import { fail, ok, type Result } from '../../domain/common/result';
import type { Clock, Database } from '../database/database';
import type { DocumentStore } from '../documents/document-store';
import { Jobs } from '../documents/jobs';
import type { Dialogs } from '../files/dialogs';
import { fileResult } from '../files/file-problem';
import { isInside } from '../files/save-outside';
import { backupProblem } from './backup-problems';
import { bringBackDocument, bringBackPupil } from './bring-back';
import { exportAll } from './export-all';
import { findLost } from './find-lost';
import { type LookedAt, lookInto } from './looked-at';
import type { BackedUpVault } from './make-backup';
import { NotWhole } from './not-whole';
import type { PlacesMemory } from './places-memory';
import { putAsideSets, removePutAside } from './put-aside';
import type { BackupRounds, Round } from './rounds';

export interface BackupsPorts {
  readonly vault: BackedUpVault;
  readonly clock: Clock;
  readonly dialogs: Dialogs;
  readonly database: Database;
  readonly store: DocumentStore;
  readonly rounds: BackupRounds;
  readonly memory: PlacesMemory;
  readonly onProgress: (progress: DeskEvents['progress']) => void;
  /** Aborted when the vault is being locked. */
  readonly closing: AbortSignal;
  /** Looks whether a backup is due: a new place has none. */
  readonly onNewPlace: () => void;
}

export interface BackupsService {
  readonly calls: Service<typeof backupsApi>;
  /** Stops what is under way, waits for it, and lets an opened backup go. */
  close(): Promise<void>;
}

const noBackupOpen = fail(
  'not-found',
  'Open the backup again: it is no longer at hand. Nothing was changed.',
);

/** The backups of an open vault. */
export function backupsService(ports: BackupsPorts): BackupsService {
  const { vault, clock, dialogs, database, store, rounds, memory, closing } = ports;
  const jobs = new Jobs();
  const notWhole = new NotWhole(vault, database);
  let looked: LookedAt | null = null;

  const letGo = async (): Promise<void> => {
    const open = looked;
    looked = null;
    await open?.close();
  };
  let atWork: Promise<unknown> = Promise.resolve();
  /** Work that locking must wait for. */
  const waitedFor = <T>(
    job: string,
    work: (signal: AbortSignal) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const done = jobs.run(job, work);
    atWork = Promise.allSettled([atWork, done]);
    return done;
  };
  const withLooked = async <T>(work: (open: LookedAt) => Promise<Result<T>>): Promise<Result<T>> =>
    looked ? work(looked) : noBackupOpen;

  const calls: Service<typeof backupsApi> = {
    status: async () => {
      const status: BackupStatus = {
        now: clock.now(),
        places: await rounds.placesNow(),
        spareAt: await rounds.places.spareAt(),
        isRunning: rounds.isRunning,
        notWhole: await notWhole.titles(await rounds.places.newest()),
      };
      return ok(status);
    },
    list: async () =>
      ok(
        (await rounds.places.all()).map(({ file, place, at, reason, isWhole, bytes }) => ({
          ...{ file, place, at, reason, isWhole, bytes },
        })),
      ),
    make: async ({ job }) => {
      const round = await rounds.byHand(job);
      return round.ok ? ok(madeOf(round.value, clock)) : round;
    },
    cancel: ({ job }) => {
      rounds.stop(job);
      jobs.stop(job);
      return Promise.resolve(ok(null));
    },
    choosePlace: async ({ which }) => {
      const chosen = await dialogs.openFolder('Choose a folder for backups');
      if (chosen === null) return ok(null);
      if (closing.aborted) return backupProblem('locked');
      const set = await setPlace(ports, which, chosen);
      if (set.ok) ports.onNewPlace();
      return set;
    },
    resetPlace: ({ which }) =>
      fileResult('write', async () => {
        const first = { folder: null, lastVerifiedAt: null };
        await memory.change((places) =>
          which === 'first' ? { ...places, first } : { ...places, second: null },
        );
        rounds.forget(which);
        return ok(null);
      }),
    open: async ({ file, job }) => {
      const chosen = file ?? (await chooseBackup(dialogs));
      if (chosen === null) return ok(null);
      if (closing.aborted) return backupProblem('locked');
      await letGo();
      return waitedFor(job, async (signal) => {
        const found = await lookInto(vault, clock, chosen, signal);
        if (!found.ok) return found;
        looked = found.value;
        const faulty = await notWhole.ids(await rounds.places.newest());
        return ok(await findLost(found.value, database, store, faulty));
      });
    },
    bringBackPupil: ({ id }) => withLooked((open) => bringBackPupil({ looked: open, database, store }, id)),
    bringBackDocument: ({ id }) =>
      withLooked(async (open) => {
        const done = await bringBackDocument({ looked: open, database, store }, id);
        if (done.ok) notWhole.mended(id);
        return done;
      }),
    close: async () => {
      await letGo();
      return ok(null);
    },
    exportAll: async ({ job }) => {
      const chosen = await dialogs.openFolder('Choose where to save everything');
      if (chosen === null) return ok(null);
      if (closing.aborted) return backupProblem('locked');
      return waitedFor(job, (signal) =>
        exportAll(
          { database, store, signal, onProgress: (told) => ports.onProgress({ job, ...told }) },
          chosen,
        ),
      );
    },
    putAside: async () => ok(await putAsideSets(vault.folder)),
    removePutAside: ({ name }) => waitedFor(`remove ${name}`, () => removePutAside(vault.folder, name)),
  };
  return {
    calls,
    close: async () => {
      jobs.stopAll();
      await atWork;
      await letGo();
    },
  };
}

function madeOf({ made, failed }: Round, clock: Clock): BackupMade {
  return {
    at: made[0]?.at ?? clock.now(),
    folders: made.map(({ folder }) => folder),
    failed: failed.map(({ folder, problem }) => ({ folder, message: problem.message })),
  };
}

async function chooseBackup(dialogs: Dialogs): Promise<string | null> {
  const filters = [{ name: 'Backups of SENDCO Desk', extensions: [backupEnding] }];
  return (await dialogs.openFiles('Choose a backup', filters, false))?.[0] ?? null;
}

/** A place of its own, outside the vault: what is inside it goes where the vault goes. */
async function setPlace(
  { vault, memory, rounds }: BackupsPorts,
  which: PlaceName,
  chosen: string,
): Promise<Result<{ folder: string }>> {
  return fileResult('write', async () => {
    const folder = await realpath(chosen);
    const own = await realpath(vault.folder);
    if (isInside(own, folder)) {
      return fail(
        'in-vault',
        'This folder is inside the vault’s own folder. What happens to the vault would happen to its backups. Choose another folder.',
      );
    }
    const places = await memory.read();
    const other = which === 'first' ? places.second : places.first;
    if (other?.folder === folder) {
      return fail(
        'same-place',
        'The other place is this folder already. Choose another one, best on another disk.',
      );
    }
    await memory.change((all) => ({ ...all, [which]: { folder, lastVerifiedAt: null } }));
    rounds.forget(which);
    return ok({ folder });
  });
}

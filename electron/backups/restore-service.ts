import path from 'node:path';
import type { DeskEvents } from '../../domain/api';
import { backupEnding } from '../../domain/backups/backup-name';
import type { restoreApi } from '../../domain/backups/restore-api';
import type { Service } from '../../domain/common/call';
import { fail, ok, type Result } from '../../domain/common/result';
import type { Clock } from '../database/database';
import { Jobs } from '../documents/jobs';
import type { Dialogs } from '../files/dialogs';
import type { AttemptLimiter } from '../vault/attempt-limiter';
import type { VaultOptions } from '../vault/create-vault';
import { hasVaultParts } from '../vault/vault-file-store';

/** Which vault is meant, as far as restoring needs it (electron/vault/vault-keeper). */
export interface VaultMeant {
  readonly session: unknown;
  readonly currentFolder: string | null;
  use(folder: string | null): void;
  isDemo(folder: string): boolean;
}

export interface RestorePorts {
  readonly keeper: VaultMeant;
  readonly options: VaultOptions;
  readonly limiter: AttemptLimiter;
  readonly dialogs: Dialogs;
  readonly clock: Clock;
  /** Where a vault goes on a laptop that knows none. */
  readonly suggestedFolder: string;
  readonly onProgress: (progress: DeskEvents['progress']) => void;
}

const vaultOpen = fail('vault-open', 'A vault is open. Lock it first; nothing was changed.');

/** Hardly any start of the program restores something: the code for it, SQLite's driver with it, is read when it does. */
const readCodeOfBackups = async () => ({
  ...(await import('./opened-backup')),
  ...(await import('./restore-backup')),
});

/** Restoring a whole vault from the first screens, while none is open. */
export function restoreService(ports: RestorePorts): Service<typeof restoreApi> {
  const { keeper, dialogs } = ports;
  const jobs = new Jobs();
  return {
    chooseFile: async () => {
      const filters = [{ name: 'Backups of SENDCO Desk', extensions: [backupEnding] }];
      const file = (await dialogs.openFiles('Choose a backup', filters, false))?.[0];
      if (file === undefined) return ok(null);
      const { openBackup } = await readCodeOfBackups();
      const opened = await openBackup(file);
      if (!opened.ok) return opened;
      const { about, reader } = opened.value;
      const bytes = reader.bytes;
      await reader.close();
      const current = keeper.currentFolder;
      const folder = current === null || keeper.isDemo(current) ? ports.suggestedFolder : current;
      return ok({
        ...{ file, fileName: path.basename(file), at: about.madeAt, bytes, folder },
        replaces: await isTaken(folder),
      });
    },
    chooseFolder: async () => {
      const folder = await dialogs.openFolder('Choose where the vault is to be');
      return ok(folder === null ? null : { folder, replaces: await isTaken(folder) });
    },
    restore: ({ file, folder, key, job }) => {
      if (keeper.session) return Promise.resolve(vaultOpen);
      return jobs.run(job, async (signal): Promise<Result<{ aside: string | null }>> => {
        const { restoreBackup } = await readCodeOfBackups();
        const restored = await restoreBackup({
          ...{ file, folder, key, signal, at: new Date(ports.clock.now()) },
          ...{ me: ports.options.me, limiter: ports.limiter },
          ...(ports.options.kdf && { kdf: ports.options.kdf }),
          onProgress: (done, total) => {
            ports.onProgress({ job, doing: 'Restoring and checking', done, total });
          },
        });
        if (!restored.ok) return restored;
        keeper.use(folder);
        return ok({ aside: restored.value.aside });
      });
    },
    cancel: ({ job }) => {
      jobs.stop(job);
      return Promise.resolve(ok(null));
    },
  };
}

async function isTaken(folder: string): Promise<boolean> {
  return hasVaultParts(folder).catch(() => false);
}

import { z } from 'zod';
import { callWithoutVault } from '../common/call';
import type { IsoInstant } from '../common/calendar-date';
import { nothing } from '../common/ids';

const job = z.string().min(1).max(100);
const path = z.string().min(1).max(4000);
const passphrase = z.string().min(1, 'Type the passphrase.').max(500, 'The passphrase is too long.');

/** What a backup file tells before a passphrase is typed. */
export interface BackupFound {
  readonly file: string;
  readonly fileName: string;
  readonly at: IsoInstant;
  readonly bytes: number;
  /** Where it would be restored to. */
  readonly folder: string;
  /** True when a vault lies there already: it is put aside and kept. */
  readonly replaces: boolean;
}

/** Restoring a whole vault, before any is open. */
export const restoreApi = {
  /** Asks for a backup with the system's dialog; null when the user cancelled. */
  chooseFile: callWithoutVault(nothing).returns<BackupFound | null>(),
  /** Asks for another folder to restore to; null when the user cancelled. */
  chooseFolder: callWithoutVault(nothing).returns<{ folder: string; replaces: boolean } | null>(),
  /** Restores, and means the restored vault from then on. `aside`: the folder in it that keeps what was there before. */
  restore: callWithoutVault(
    z.object({
      file: path,
      folder: path,
      job,
      key: z.union([
        z.strictObject({ passphrase }),
        z.strictObject({ typed: z.string().max(2000), newPassphrase: passphrase }),
      ]),
    }),
  ).returns<{ aside: string | null }>(),
  cancel: callWithoutVault(z.object({ job })).returns<null>(),
};

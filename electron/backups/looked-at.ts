import { basename, join } from 'node:path';
import { ok, type Result } from '../../domain/common/result';
import type { Clock, Database } from '../database/database';
import { openDatabase } from '../database/open-database';
import { backupProblem } from './backup-problems';
import { entryNames } from './container-format';
import type { Manifest } from './manifest';
import { type BackupKeys, backupResult, keysOfVault, openBackup, type OpenedBackup } from './opened-backup';
import type { BackedUpVault } from './make-backup';
import { makeScratch, removeScratch } from './scratch';
import { verifyRecordsOf } from './verify-backup';

/** A backup of the open vault that is looked into: its records beside, brought to today's shape. The file itself is only read. Close it. */
export interface LookedAt {
  readonly fileName: string;
  readonly opened: OpenedBackup;
  readonly manifest: Manifest;
  readonly database: Database;
  readonly keys: BackupKeys;
  close(): Promise<void>;
}

const notOfThisVault = backupProblem(
  'other-vault',
  {},
  'This backup was made of another vault, so nothing of it can be brought into this one. Nothing was changed.',
);

/**
 * Opens a backup to look into it, beside the open vault. Problems: those of openBackup and verifyBackup, `other-vault`, and the disk's own.
 */
export async function lookInto(
  vault: BackedUpVault,
  clock: Clock,
  file: string,
  signal: AbortSignal,
): Promise<Result<LookedAt>> {
  const opened = await openBackup(file);
  if (!opened.ok) return opened;
  let looked: Result<LookedAt> | undefined;
  const scratch = await backupResult('write', async () => ok(await makeScratch(vault.folder)));
  try {
    if (!scratch.ok) return scratch;
    looked = await backupResult('write', () => openBeside(vault, clock, opened.value, scratch.value, signal));
    return looked;
  } finally {
    if (looked?.ok !== true) {
      await opened.value.reader.close();
      if (scratch.ok) await removeScratch(scratch.value);
    }
  }
}

async function openBeside(
  vault: BackedUpVault,
  clock: Clock,
  opened: OpenedBackup,
  scratch: string,
  signal: AbortSignal,
): Promise<Result<LookedAt>> {
  if (opened.about.vaultId !== vault.vaultId) return notOfThisVault;
  const keys = keysOfVault(vault);
  const verified = await verifyRecordsOf(opened, keys, { folder: scratch, signal });
  if (!verified.ok) return verified;
  const records = await openDatabase({
    file: join(scratch, entryNames.records),
    key: keys.database,
    clock,
    actor: 'SENDCO',
    // A copy of a backup needs no backup before it is brought to today's shape.
    beforeUpdate: () => Promise.resolve(ok(null)),
  });
  if (!records.ok) return records;
  const database = records.value;
  return ok({
    fileName: basename(opened.file),
    opened,
    manifest: verified.value.manifest,
    database,
    keys,
    close: async () => {
      try {
        await database.close();
      } finally {
        await opened.reader.close();
        await removeScratch(scratch);
      }
    },
  });
}

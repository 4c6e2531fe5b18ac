import { mkdir, open, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { KdfSettings } from '../../domain/vault/model';
import { ok, type Result } from '../../domain/common/result';
import { documentFolder, documentPath } from '../documents/crypto/document-paths';
import { syncFolder } from '../files/durable-rename';
import { writeDurably } from '../files/durable-write';
import { errorCode } from '../files/file-problem';
import type { AttemptLimiter } from '../vault/attempt-limiter';
import {
  checkNewPassphrase,
  dataKeyByPassphrase,
  dataKeyByRecoveryKey,
  sealForPassphrase,
} from '../vault/data-key';
import type { ProgramIdentity } from '../vault/lock-record';
import { withSecret } from '../vault/secret-bytes';
import { serialiseVaultFile, type VaultFile } from '../vault/vault-file-format';
import { readVaultFile } from '../vault/vault-file-store';
import { acquireLock } from '../vault/vault-lock';
import { vaultNames } from '../vault/vault-paths';
import { vaultProblem } from '../vault/vault-problems';
import { BackupError, backupProblem } from './backup-problems';
import { makeBesideVault } from './place-files';
import { backupResult, keysOf, openBackup, type OpenedBackup, wipeKeys } from './opened-backup';
import { clearSide, sideName, swapIn } from './swap-in';
import { verifyBackup } from './verify-backup';
import type { MakeFile } from './write-port';
import { removeFile } from '../files/patient';

/** Who restores: by the passphrase as it was when the backup was made, or by the recovery sheet and with a new passphrase. */
export type RestoreKey =
  { readonly passphrase: string } | { readonly typed: string; readonly newPassphrase: string };

export interface RestoreOrder {
  /** The backup file. */
  readonly file: string;
  /** Where the vault is to be: its own folder, or an empty or not yet existing one. */
  readonly folder: string;
  readonly key: RestoreKey;
  readonly me: ProgramIdentity;
  readonly limiter: AttemptLimiter;
  readonly at: Date;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  readonly makeFile?: MakeFile;
  /** Cheaper in tests only. */
  readonly kdf?: KdfSettings;
}

export interface Restored {
  readonly folder: string;
  /** Where the set before is kept, inside the folder; null when there was none. */
  readonly aside: string | null;
}

/**
 * Restores a vault from a backup, here or on a new laptop: written beside, every byte checked and every document decrypted on the way,
 * flushed, and only then put in place by renames; what was there before is kept. Until then nothing of it is touched.
 * Problems: those of openBackup and verifyBackup, `wrong-passphrase` (with `waitSeconds`), `unlock-too-soon`, `recovery-key-mistyped`,
 * `recovery-key-wrong`, `passphrase-too-weak`, `other-vault`, `vault-in-use`, `cancelled`, and the disk's own.
 */
export async function restoreBackup(order: RestoreOrder): Promise<Result<Restored>> {
  const opened = await openBackup(order.file);
  if (!opened.ok) return opened;
  try {
    const vaultFile = opened.value.vaultFile;
    const dataKey = await dataKeyFor(vaultFile, order);
    if (!dataKey.ok) return dataKey;
    return await withSecret(dataKey.value, (key) => withFolder(order, opened.value, key));
  } finally {
    await opened.value.reader.close();
  }
}

async function dataKeyFor(file: VaultFile, { key, limiter }: RestoreOrder): Promise<Result<Buffer>> {
  if ('typed' in key) {
    const fit = checkNewPassphrase(key.newPassphrase);
    return fit.ok ? dataKeyByRecoveryKey(file, key.typed) : fit;
  }
  const waitSeconds = limiter.waitSeconds();
  if (waitSeconds > 0) return vaultProblem('unlock-too-soon', { waitSeconds });
  const dataKey = await dataKeyByPassphrase(file, key.passphrase);
  if (!dataKey.ok) return vaultProblem('wrong-passphrase', { waitSeconds: limiter.failed() }, wrongForBackup);
  limiter.succeeded();
  return dataKey;
}

const wrongForBackup =
  'That passphrase does not open this backup. Nothing was changed. It is the passphrase that the vault had when the backup was made. ' +
  'Check that Caps Lock is off and try again, or use the recovery sheet.';

/** Makes the folder when it is not there, holds its lock, and leaves no trace in it when nothing was restored. */
async function withFolder(
  order: RestoreOrder,
  opened: OpenedBackup,
  dataKey: Buffer,
): Promise<Result<Restored>> {
  return backupResult('write', async () => {
    const { folder, me } = order;
    const isNew = (await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined;
    let restored: Result<Restored> | undefined;
    try {
      const fits = await fitsFolder(folder, opened);
      if (!fits.ok) return fits;
      const held = await acquireLock(folder, me);
      if (!held.ok) return held;
      try {
        restored = await restoreIn(order, opened, dataKey);
        return restored;
      } finally {
        await clearSide(folder);
        held.value.release();
      }
    } finally {
      if (isNew && restored?.ok !== true) await rmdir(folder).catch(() => undefined);
    }
  });
}

/** A folder with another vault in it is refused; one whose key file is damaged or gone is what a restore is for. */
async function fitsFolder(folder: string, { about }: OpenedBackup): Promise<Result<null>> {
  const there = await readVaultFile(folder);
  if (there.ok) return there.value.vaultId === about.vaultId ? ok(null) : backupProblem('other-vault');
  const isRestorable = ['folder-missing', 'vault-missing', 'vault-damaged', 'vault-weakened'].includes(
    there.problem.kind,
  );
  return isRestorable ? ok(null) : there;
}

async function restoreIn(
  order: RestoreOrder,
  opened: OpenedBackup,
  dataKey: Buffer,
): Promise<Result<Restored>> {
  const { folder, key, signal, onProgress, makeFile } = order;
  const side = join(folder, sideName);
  await clearSide(folder);
  await mkdir(side, { mode: 0o700 });
  const documents = join(side, vaultNames.documents);
  await mkdir(documents, { mode: 0o700 });
  const total = opened.reader.bytes;
  let done = 0;
  const keys = keysOf(dataKey, opened.about.vaultId);
  try {
    const verified = await verifyBackup(opened, keys, {
      folder: side,
      ...(signal && { signal }),
      ...(makeFile && { makeFile }),
      onBytes: (bytes) => {
        done += bytes;
        onProgress?.(Math.min(done, total), total);
      },
      keepDocument: async (id) => {
        await makeFolder(documentFolder(documents, id));
        return documentPath(documents, id);
      },
    });
    if (!verified.ok) return verified;
  } finally {
    wipeKeys(keys);
  }
  const vaultFile = await vaultFileFor(opened.vaultFile, key, dataKey, order.kdf);
  await writeDurably(join(side, vaultNames.file), serialiseVaultFile(vaultFile));
  await flushSide(side, documents, opened);
  if (signal?.aborted === true) throw new BackupError('cancelled');
  await makeBesideVault(join(folder, vaultNames.backups));
  const { aside } = await swapIn(folder, order.at);
  return ok({ folder, aside });
}

/** The key file as it was in the backup; by the recovery sheet it gets the new passphrase. */
async function vaultFileFor(
  file: VaultFile,
  key: RestoreKey,
  dataKey: Buffer,
  kdf: KdfSettings | undefined,
): Promise<VaultFile> {
  if (!('typed' in key)) return file;
  return { ...file, passphrase: await sealForPassphrase(file, dataKey, key.newPassphrase, kdf) };
}

/** The contents were flushed one by one; the records were opened since, and the lists of names are flushed here. */
async function flushSide(side: string, documents: string, { reader }: OpenedBackup): Promise<void> {
  const records = await open(join(side, vaultNames.records), 'r+');
  try {
    await records.sync();
  } finally {
    await records.close();
  }
  for (const companion of ['-wal', '-shm']) await removeFile(join(side, `${vaultNames.records}${companion}`));
  const folders = new Set(
    reader.names
      .filter((name) => name.startsWith(`${vaultNames.documents}/`))
      .map((name) => name.split('/')[1] ?? ''),
  );
  for (const name of folders) await syncFolder(join(documents, name)).catch(ignoreMissing);
  await syncFolder(documents);
  await syncFolder(side);
}

/** A document that was missing when the backup was made leaves no folder. */
function ignoreMissing(error: unknown): void {
  if (errorCode(error) !== 'ENOENT') throw error;
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}

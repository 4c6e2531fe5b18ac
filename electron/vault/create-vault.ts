import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { ok, type Result } from '../../domain/common/result';
import type { KdfSettings } from '../../domain/vault/model';
import { syncFolder } from '../files/durable-rename';
import { fileResult } from '../files/file-problem';
import { clearCutOffCreation, isCutOffCreation } from './cut-off-creation';
import { checkNewPassphrase, sealForNewRecoveryKey, sealForPassphrase } from './data-key';
import { inspectNewVaultFolder } from './inspect-vault';
import type { LockOptions } from './lock-heartbeat';
import type { ProgramIdentity } from './lock-record';
import { withSecret } from './secret-bytes';
import { unlockedVault, type UnlockedVault } from './unlocked-vault';
import { uuidV7 } from './uuid-v7';
import { vaultFormatVersion, type VaultFile } from './vault-file-format';
import { readVaultFile, writeVaultFile } from './vault-file-store';
import { acquireLock, type VaultLock } from './vault-lock';
import { vaultPath } from './vault-paths';
import { vaultProblem } from './vault-problems';
import { keyBytes } from './wrapped-key';
import { removeFile, removeTree } from '../files/patient';

/** What opening or making a vault needs to know of the program. */
export interface VaultOptions extends LockOptions {
  readonly me: ProgramIdentity;
  /** Cheaper in tests only, and never below the floor. */
  readonly kdf?: KdfSettings;
}

/** A new vault, open, with the words of its recovery key: show and print them, then forget them. */
export interface CreatedVault {
  readonly vault: UnlockedVault;
  readonly recoveryWords: readonly string[];
}

/**
 * Makes a vault in an empty or not yet existing folder and opens it. Make its database next and then call finishCreation: until
 * then the vault counts as unfinished, and an absent records.db is no loss. Problems: `vault-exists`, `passphrase-too-weak`,
 * `vault-in-use` (two programs at once), and the disk's own; what was begun is then removed again.
 */
export async function createVault(
  folder: string,
  passphrase: string,
  options: VaultOptions,
): Promise<Result<CreatedVault>> {
  const fit = checkNewPassphrase(passphrase);
  if (!fit.ok) return fit;
  return fileResult('write', async () => {
    // Probed first: Node's recursive mkdir reports a read-only disk as a missing folder.
    const place = await inspectNewVaultFolder(folder);
    if (!place.ok) return place;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const held = await acquireLock(folder, options.me, options);
    if (!held.ok) return held;
    const cleared = await clearFor(folder, held.value);
    if (!cleared.ok) return cleared;
    try {
      return await fill(folder, passphrase, options, held.value);
    } catch (error) {
      await removeBeginnings(folder);
      held.value.release();
      throw error;
    }
  });
}

/** Looks again now that nobody else can put anything there, and removes what a creation left that was cut off. */
async function clearFor(folder: string, held: VaultLock): Promise<Result<null>> {
  let isClear = false;
  try {
    if (!(await isCutOffCreation(folder))) return vaultProblem('vault-exists');
    await clearCutOffCreation(folder);
    isClear = true;
    return ok(null);
  } finally {
    if (!isClear) held.release();
  }
}

/** Call once the database of a new vault is made and closed or checkpointed: from now on a missing records.db is a loss. */
export async function finishCreation(folder: string): Promise<void> {
  await removeFile(vaultPath(folder, 'unfinished'));
  await syncFolder(folder);
}

async function fill(
  folder: string,
  passphrase: string,
  options: VaultOptions,
  held: VaultLock,
): Promise<Result<CreatedVault>> {
  const identity = { vaultId: uuidV7(), createdAt: new Date().toISOString() };
  return withSecret(randomBytes(keyBytes), async (dataKey) => {
    const { recovery, words } = await sealForNewRecoveryKey(identity, dataKey);
    const sealed = await sealForPassphrase(identity, dataKey, passphrase, options.kdf);
    const file: VaultFile = {
      format: 'sendco-desk-vault',
      version: vaultFormatVersion,
      ...identity,
      passphrase: sealed,
      recovery,
    };
    await writeFile(
      vaultPath(folder, 'unfinished'),
      'The vault is being made. SENDCO Desk removes this file.\n',
    );
    await mkdir(vaultPath(folder, 'documents'), { mode: 0o700 });
    await mkdir(vaultPath(folder, 'backups'), { mode: 0o700 });
    await writeVaultFile(folder, file);
    const written = await readVaultFile(folder);
    if (!written.ok) throw new Error('vault.json cannot be read back');
    return ok({ vault: unlockedVault(folder, file.vaultId, dataKey, held), recoveryWords: words });
  });
}

/** Removes what this run has made and nothing else: under the lock, in a folder that held no part of a vault. */
async function removeBeginnings(folder: string): Promise<void> {
  for (const part of ['file', 'previous', 'unfinished', 'documents', 'backups'] as const) {
    await removeTree(vaultPath(folder, part));
  }
}

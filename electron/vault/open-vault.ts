import { kdfRaised, kdfShouldRise, kdfDefault } from '../../domain/vault/kdf-settings';
import { ok, type Result } from '../../domain/common/result';
import { fileProblem, fileResult } from '../files/file-problem';
import type { AttemptLimiter } from './attempt-limiter';
import type { VaultOptions } from './create-vault';
import { checkNewPassphrase, dataKeyByPassphrase, dataKeyByRecoveryKey, sealForPassphrase } from './data-key';
import { withSecret } from './secret-bytes';
import { unlockedVault, type UnlockedVault } from './unlocked-vault';
import type { VaultFile } from './vault-file-format';
import { readVaultFile, tidyVaultFile, writeVaultFile } from './vault-file-store';
import { acquireLock, type VaultLock } from './vault-lock';
import { vaultProblem } from './vault-problems';

/** What unlocking by passphrase needs besides. */
export interface UnlockOptions extends VaultOptions {
  /** One for the whole run of the program: it remembers the wrong tries. */
  readonly limiter: AttemptLimiter;
}

/**
 * Opens a vault with its passphrase. Key settings that are lower than today's are raised on the way.
 * Problems: those of readVaultFile and acquireLock; `wrong-passphrase` with the fact `waitSeconds` before the next try;
 * `unlock-too-soon` with `waitSeconds` when that has not passed. Nothing in the folder is changed by a wrong passphrase.
 */
export async function unlockWithPassphrase(
  folder: string,
  passphrase: string,
  options: UnlockOptions,
): Promise<Result<UnlockedVault>> {
  const { limiter } = options;
  const waitSeconds = limiter.waitSeconds();
  if (waitSeconds > 0) return vaultProblem('unlock-too-soon', { waitSeconds });
  return underLock(folder, options, async (file, held) => {
    const dataKey = await dataKeyByPassphrase(file, passphrase);
    if (!dataKey.ok) return vaultProblem('wrong-passphrase', { waitSeconds: limiter.failed() });
    limiter.succeeded();
    return withSecret(dataKey.value, async (key) => {
      await putInOrder(folder, file, key, passphrase, options);
      return ok(unlockedVault(folder, file.vaultId, key, held));
    });
  });
}

/**
 * Opens a vault with the words of its recovery sheet and gives it a new passphrase; the old passphrase opens it no longer, the
 * recovery sheet still does. Problems: those of readVaultFile and acquireLock, `passphrase-too-weak`, `recovery-key-mistyped`
 * (found before anything is decrypted), `recovery-key-wrong`, and the disk's own: then the old passphrase still holds.
 */
export async function unlockWithRecoveryKey(
  folder: string,
  recoveryWords: string,
  newPassphrase: string,
  options: UnlockOptions,
): Promise<Result<UnlockedVault>> {
  const fit = checkNewPassphrase(newPassphrase);
  if (!fit.ok) return fit;
  return underLock(folder, options, async (file, held) => {
    const dataKey = await dataKeyByRecoveryKey(file, recoveryWords);
    if (!dataKey.ok) return dataKey;
    return withSecret(dataKey.value, async (key) => {
      const passphrase = await sealForPassphrase(file, key, newPassphrase, options.kdf);
      await writeVaultFile(folder, { ...file, passphrase });
      options.limiter.succeeded();
      return ok(unlockedVault(folder, file.vaultId, key, held));
    });
  });
}

/** Reads vault.json, takes the vault's lock, and gives it back again unless the work ends with an open vault. */
async function underLock(
  folder: string,
  options: VaultOptions,
  open: (file: VaultFile, held: VaultLock) => Promise<Result<UnlockedVault>>,
): Promise<Result<UnlockedVault>> {
  const before = await readVaultFile(folder);
  if (!before.ok) return before;
  const held = await acquireLock(folder, options.me, options);
  if (!held.ok) return held;
  let opened: Result<UnlockedVault> | undefined;
  try {
    // Read again now that nobody else can change it.
    const file = await readVaultFile(folder);
    opened = file.ok ? await fileResult('write', () => open(file.value, held.value)) : file;
    return opened;
  } finally {
    if (opened?.ok !== true) held.value.release();
  }
}

/**
 * Housekeeping that must not stand in the way of opening: raises the key settings, or clears up after a crash. A disk that
 * refuses (full, read-only) is left alone: the vault is as good as it was, and the next unlock tries again.
 */
async function putInOrder(
  folder: string,
  file: VaultFile,
  dataKey: Uint8Array,
  passphrase: string,
  { kdf = kdfDefault }: VaultOptions,
): Promise<void> {
  try {
    if (!kdfShouldRise(file.passphrase, kdf)) {
      await tidyVaultFile(folder, file);
      return;
    }
    const raised = await sealForPassphrase(file, dataKey, passphrase, kdfRaised(file.passphrase, kdf));
    const next = { ...file, passphrase: raised };
    await writeVaultFile(folder, next);
    await tidyVaultFile(folder, next);
  } catch (error) {
    if (fileProblem(error, 'write') === null) throw error;
  }
}

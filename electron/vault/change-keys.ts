import { ok, type Result } from '../../domain/common/result';
import type { KdfSettings } from '../../domain/vault/model';
import { fileResult } from '../files/file-problem';
import type { AttemptLimiter } from './attempt-limiter';
import {
  checkNewPassphrase,
  dataKeyByPassphrase,
  sealForNewRecoveryKey,
  sealForPassphrase,
} from './data-key';
import { withSecret } from './secret-bytes';
import type { UnlockedVault } from './unlocked-vault';
import type { VaultFile } from './vault-file-format';
import { readVaultFile, writeVaultFile } from './vault-file-store';
import { vaultProblem } from './vault-problems';

/** What changing the keys of an open vault needs. */
export interface ChangeOptions {
  readonly limiter: AttemptLimiter;
  /** Cheaper in tests only. */
  readonly kdf?: KdfSettings;
}

/**
 * Gives an open vault a new passphrase. Only the wrap of the data key is made anew: no record and no document is encrypted again,
 * so it takes a second and cannot be cut off half-way. It follows that someone who had the old passphrase and a copy of the old
 * vault.json (in a backup) can still open what they copied. Asks for the current passphrase, because an unlocked laptop may be
 * someone else's for a minute. Problems: `passphrase-too-weak`, `wrong-passphrase`, `unlock-too-soon`, those of readVaultFile and
 * the disk's own: then the old passphrase holds.
 */
export async function changePassphrase(
  vault: UnlockedVault,
  current: string,
  next: string,
  options: ChangeOptions,
): Promise<Result<null>> {
  const fit = checkNewPassphrase(next);
  if (!fit.ok) return fit;
  return withDataKey(vault, current, options, async (file, dataKey) => {
    const passphrase = await sealForPassphrase(file, dataKey, next, options.kdf);
    await writeVaultFile(vault.folder, { ...file, passphrase });
    return ok(null);
  });
}

/**
 * Gives an open vault a new recovery key and gives its words, once; the old sheet opens the vault no longer. Asks for the
 * passphrase. Problems as for changePassphrase: then the old sheet holds.
 */
export async function renewRecoveryKey(
  vault: UnlockedVault,
  passphrase: string,
  options: ChangeOptions,
): Promise<Result<readonly string[]>> {
  return withDataKey(vault, passphrase, options, async (file, dataKey) => {
    const { recovery, words } = await sealForNewRecoveryKey(file, dataKey);
    await writeVaultFile(vault.folder, { ...file, recovery });
    return ok(words);
  });
}

async function withDataKey<T>(
  vault: UnlockedVault,
  passphrase: string,
  { limiter }: ChangeOptions,
  work: (file: VaultFile, dataKey: Buffer) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (vault.isLocked()) throw new Error('The vault is locked');
  const waitSeconds = limiter.waitSeconds();
  if (waitSeconds > 0) return vaultProblem('unlock-too-soon', { waitSeconds });
  const file = await readVaultFile(vault.folder);
  if (!file.ok) return file;
  if (file.value.vaultId !== vault.vaultId) return vaultProblem('vault-damaged');
  const dataKey = await dataKeyByPassphrase(file.value, passphrase);
  if (!dataKey.ok) return vaultProblem('wrong-passphrase', { waitSeconds: limiter.failed() });
  limiter.succeeded();
  return fileResult('write', () => withSecret(dataKey.value, (key) => work(file.value, key)));
}

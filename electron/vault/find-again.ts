import { fail, ok, type Result } from '../../domain/common/result';
import type { VaultOptions } from './create-vault';
import { movedVault, type UnlockedVault } from './unlocked-vault';
import { readVaultFile } from './vault-file-store';
import { acquireMovedLock, regainLock } from './vault-lock';

/**
 * The open vault as it is found in a folder after its own was gone, under our lock. Problems: those of reading vault.json and of the lock,
 * and `vault-other` when another vault lies there.
 */
export async function findAgain(
  vault: UnlockedVault,
  folder: string,
  options: VaultOptions,
): Promise<Result<UnlockedVault>> {
  const file = await readVaultFile(folder);
  if (!file.ok) return file;
  if (file.value.vaultId !== vault.vaultId)
    return fail('vault-other', 'This is another vault than the one that is open. Nothing was changed.');
  if (folder === vault.folder) {
    const regained = await regainLock(folder, options.me);
    return regained.ok ? ok(vault) : regained;
  }
  const held = await acquireMovedLock(folder, options.me, options);
  return held.ok ? ok(movedVault(vault, folder, held.value)) : held;
}

import { childKey } from './key-derivation';
import { SecretBytes } from './secret-bytes';
import type { VaultLock } from './vault-lock';

/**
 * An open vault: the keys that the database and the documents need, and the lock file that keeps others out. The data key itself
 * is not here: it is wiped as soon as its children are made, so no use of an open vault can lay it bare.
 */
export interface UnlockedVault {
  readonly folder: string;
  readonly vaultId: string;
  /** 32 bytes for SQLCipher's raw key. The bytes themselves: use at once, keep no reference. Throws once locked. */
  databaseKey(): Buffer;
  /** 32 bytes that wrap the documents' keys. The bytes themselves: use at once, keep no reference. Throws once locked. */
  documentsKey(): Buffer;
  /** 32 bytes that seal the manifests of backups. The bytes themselves: use at once, keep no reference. Throws once locked. */
  backupsKey(): Buffer;
  /** True after lock(). */
  isLocked(): boolean;
  /**
   * Wipes the keys and gives the vault free. Close the database first: its lock on the vault must not end before its last write.
   * Synchronous, for quitting; a second call does nothing.
   */
  lock(): void;
}

/** Makes an open vault from a data key, which stays the caller's to wipe. */
export function unlockedVault(
  folder: string,
  vaultId: string,
  dataKey: Uint8Array,
  held: VaultLock,
): UnlockedVault {
  const database = new SecretBytes(childKey(dataKey, vaultId, 'database'));
  const documents = new SecretBytes(childKey(dataKey, vaultId, 'documents'));
  const backups = new SecretBytes(childKey(dataKey, vaultId, 'backups'));
  let locked = false;
  return {
    folder,
    vaultId,
    databaseKey: () => database.reveal(),
    documentsKey: () => documents.reveal(),
    backupsKey: () => backups.reveal(),
    isLocked: () => locked,
    lock() {
      if (locked) return;
      locked = true;
      database.wipe();
      documents.wipe();
      backups.wipe();
      held.release();
    },
  };
}

/** The same vault, still open, whose folder was moved; `held` is its lock there. */
export function movedVault(vault: UnlockedVault, folder: string, held: VaultLock): UnlockedVault {
  return {
    ...vault,
    folder,
    lock() {
      vault.lock();
      held.release();
    },
  };
}

import { ok, type Result } from '../../domain/common/result';
import { errorCode, fileResult } from '../files/file-problem';
import { parseVaultFile, type VaultFile } from '../vault/vault-file-format';
import { childKey } from '../vault/key-derivation';
import { wipe } from '../vault/secret-bytes';
import { BackupError, backupProblem } from './backup-problems';
import { entryNames } from './container-format';
import { ContainerReader } from './container-reader';
import { type About, type Manifest, openManifest, parseAbout } from './manifest';

/** The keys of the vault that a backup was made of; 32 bytes each. */
export interface BackupKeys {
  readonly database: Buffer;
  readonly documents: Buffer;
  readonly backups: Buffer;
}

/** A backup file that was opened, before any key is used. Close it. */
export interface OpenedBackup {
  readonly file: string;
  readonly reader: ContainerReader;
  readonly about: About;
  readonly vaultFile: VaultFile;
}

/**
 * Opens a backup as far as that goes without a key. Problems: `not-a-backup`, `backup-newer`, `backup-cut-off`, `backup-damaged`, and
 * the disk's own.
 */
export async function openBackup(file: string): Promise<Result<OpenedBackup>> {
  return backupResult('read', async () => {
    const reader = await ContainerReader.open(file);
    let opened: Result<OpenedBackup> | undefined;
    try {
      opened = await readFirstEntries(file, reader);
      return opened;
    } finally {
      if (opened?.ok !== true) await reader.close();
    }
  });
}

/** The sealed list of what is in it, held against what is in it: same entries, same order, same sizes. The contents are not read yet. */
export async function manifestOf(
  { reader, about }: OpenedBackup,
  key: Uint8Array,
): Promise<Result<Manifest>> {
  const sealed = await reader.small(entryNames.manifest);
  if (sealed === null) return backupProblem('backup-cut-off');
  const manifest = openManifest(key, about.vaultId, sealed);
  if (!manifest.ok) return manifest;
  const { entries, madeAt } = manifest.value;
  const listed = [...entries.map(({ name }) => name), entryNames.manifest];
  const same =
    madeAt === about.madeAt &&
    listed.length === reader.names.length &&
    listed.every((name, index) => name === reader.names[index]) &&
    entries.every(({ name, size }) => reader.sizeOf(name) === size);
  return same ? manifest : backupProblem('backup-damaged');
}

/** The children of a data key that a backup needs. Wipe them with wipeKeys. */
export function keysOf(dataKey: Uint8Array, vaultId: string): BackupKeys {
  return {
    database: childKey(dataKey, vaultId, 'database'),
    documents: childKey(dataKey, vaultId, 'documents'),
    backups: childKey(dataKey, vaultId, 'backups'),
  };
}

/** The same keys of a vault that is open. They are the vault's own bytes: they go when it is locked. */
export function keysOfVault(vault: {
  databaseKey(): Buffer;
  documentsKey(): Buffer;
  backupsKey(): Buffer;
}): BackupKeys {
  return { database: vault.databaseKey(), documents: vault.documentsKey(), backups: vault.backupsKey() };
}

export function wipeKeys({ database, documents, backups }: BackupKeys): void {
  wipe(database, documents, backups);
}

/** Errors of paths that can be no backup and no folder for one: a folder where a file should be, a name that is too long. */
const noSuchPlace: ReadonlySet<string> = new Set([
  'EISDIR',
  'EEXIST',
  'ELOOP',
  'ENAMETOOLONG',
  'ERR_INVALID_ARG_VALUE',
]);

/** File work on backups: the disk's refusals and a BackupError become values. */
export async function backupResult<T>(
  intent: 'read' | 'write',
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  return fileResult(intent, async () => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof BackupError) return backupProblem(error.kind);
      if (!noSuchPlace.has(errorCode(error) ?? '')) throw error;
      return intent === 'read' ? backupProblem('not-a-backup') : backupProblem('place-away');
    }
  });
}

async function readFirstEntries(file: string, reader: ContainerReader): Promise<Result<OpenedBackup>> {
  const aboutBytes = await reader.small(entryNames.about);
  const vaultBytes = await reader.small(entryNames.vaultFile);
  if (aboutBytes === null) return backupProblem('not-a-backup');
  const about = parseAbout(aboutBytes);
  if (!about.ok) return about;
  if (vaultBytes === null) return backupProblem('backup-damaged');
  const vaultFile = parseVaultFile(vaultBytes);
  if (!vaultFile.ok)
    return vaultFile.problem.kind === 'vault-newer'
      ? backupProblem('backup-newer')
      : backupProblem('backup-damaged');
  if (vaultFile.value.vaultId !== about.value.vaultId) return backupProblem('backup-damaged');
  return ok({ file, reader, about: about.value, vaultFile: vaultFile.value });
}

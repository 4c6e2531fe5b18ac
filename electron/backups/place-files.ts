import { mkdir, open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Header } from 'tar';
import { readBackupName, vaultTagOf, type BackupName } from '../../domain/backups/backup-name';
import { backupsToRemove, mostRemovedAtOnce } from '../../domain/backups/keep';
import type { IsoInstant } from '../../domain/common/calendar-date';
import { errorCode } from '../files/file-problem';
import { readExactly } from '../documents/crypto/sealed-bytes';
import { blockBytes, entryNames } from './container-format';
import { parseAbout } from './manifest';
import { removeFile } from '../files/patient';

/** The mark of a backup that is being written, or was when the power went. */
export const partEnding = '.part';

/** The largest `about.json`; ours has some 200 bytes. */
const largestAbout = 4096;

/** A backup of one vault in a folder, by its name. */
export interface PlacedBackup extends BackupName {
  readonly file: string;
  readonly fileName: string;
  readonly bytes: number;
}

/** Whether a folder is there to write to: a stick that is not in is not made as a folder on the disk that it is not. */
export async function isPlaceThere(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}

/** The backups of a vault in a folder, the newest first. Throws the operating system's error when it cannot be read. */
export async function backupsIn(folder: string, vaultId: string): Promise<readonly PlacedBackup[]> {
  const found: PlacedBackup[] = [];
  for (const fileName of await readdir(folder)) {
    const name = readBackupName(fileName);
    if (name?.vaultTag !== vaultTagOf(vaultId)) continue;
    const file = join(folder, fileName);
    const size = await sizeOf(file);
    if (size !== null) found.push({ ...name, file, fileName, bytes: size });
  }
  return found.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/**
 * Removes what the rule lets go (domain/backups/keep), a few at once. Called only after a new backup was verified. A file goes only when
 * its name is one that we give, and what stands in it says that it is of this vault; whatever cannot be removed stays, and is not counted.
 */
export async function pruneBackups(folder: string, vaultId: string, now: IsoInstant): Promise<void> {
  const backups = await backupsIn(folder, vaultId);
  let removed = 0;
  for (const fileName of backupsToRemove(backups, now)) {
    if (removed === mostRemovedAtOnce) return;
    if (await removeIfOurs(join(folder, fileName), vaultId).catch(() => false)) removed += 1;
  }
}

async function removeIfOurs(file: string, vaultId: string): Promise<boolean> {
  if ((await vaultIdIn(file)) !== vaultId) return false;
  await removeFile(file);
  return true;
}

/** Removes what a crash left half-written by this vault. Nothing of it was ever named as a backup. */
export async function clearParts(folder: string, vaultId: string): Promise<void> {
  const tag = vaultTagOf(vaultId);
  for (const fileName of await readdir(folder)) {
    if (!fileName.endsWith(partEnding)) continue;
    const name = readBackupName(fileName.slice(0, -partEnding.length));
    if (name?.vaultTag === tag) await removeFile(join(folder, fileName));
  }
}

/** The vault's own folder for backups and for work on them. */
export async function makeBesideVault(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}

/** The vault that the file at this path says it is a backup of; null when it is no backup of ours. */
async function vaultIdIn(file: string): Promise<string | null> {
  const handle = await open(file, 'r');
  try {
    const start = await readExactly(handle, blockBytes + largestAbout, 0);
    if (start.length < blockBytes) return null;
    const { path, size = 0, cksumValid } = new Header(start.subarray(0, blockBytes));
    if (!cksumValid || path !== entryNames.about || size > largestAbout) return null;
    const about = parseAbout(start.subarray(blockBytes, blockBytes + size));
    return about.ok ? about.value.vaultId : null;
  } finally {
    await handle.close();
  }
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}

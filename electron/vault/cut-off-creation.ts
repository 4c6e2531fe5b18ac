import { readdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../files/file-problem';
import { temporaryEnding } from '../files/durable-write';
import { isVaultPart } from './vault-file-store';
import { vaultNames, vaultPath } from './vault-paths';
import { removeFile } from '../files/patient';

/** The folders that a new vault gets before its key file. */
const folders = ['documents', 'backups'] as const;

/**
 * True when all that lies in the folder of a vault is what creating it leaves before it has a key: nothing can have been encrypted yet. Call
 * it again with the lock held before anything is removed.
 */
export async function isCutOffCreation(folder: string): Promise<boolean> {
  for (const name of (await readdir(folder)).filter(isVaultPart)) {
    const isBeginning =
      name === vaultNames.lock ||
      name === vaultNames.unfinished ||
      isHalfKeyFile(name) ||
      (folders.some((part) => vaultNames[part] === name) && (await isEmpty(join(folder, name))));
    if (!isBeginning) return false;
  }
  return true;
}

/** Removes what isCutOffCreation found, but for the lock. A folder that is not empty stays, and its error is thrown. */
export async function clearCutOffCreation(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter(isHalfKeyFile)) await removeFile(join(folder, name));
  for (const part of folders) {
    await rmdir(vaultPath(folder, part)).catch((error: unknown) => {
      if (errorCode(error) !== 'ENOENT') throw error;
    });
  }
  await removeFile(vaultPath(folder, 'unfinished'));
}

function isHalfKeyFile(name: string): boolean {
  return name.startsWith(`${vaultNames.file}.`) && name.endsWith(temporaryEnding);
}

async function isEmpty(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') return false;
    throw error;
  }
}

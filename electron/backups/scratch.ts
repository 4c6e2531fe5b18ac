import { randomBytes } from 'node:crypto';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { vaultPath } from '../vault/vault-paths';
import { makeBesideVault } from './place-files';
import { removeTree } from '../files/patient';

const start = 'work-';
const ending = '.tmp';

/**
 * A new folder in the vault's own `backups` for copies of the records, encrypted like all else. Not the system's folder for temporary
 * files: what belongs to a vault stays in it. Remove it with removeScratch.
 */
export async function makeScratch(vaultFolder: string): Promise<string> {
  const backups = vaultPath(vaultFolder, 'backups');
  await makeBesideVault(backups);
  const folder = join(backups, `${start}${randomBytes(6).toString('hex')}${ending}`);
  await mkdir(folder, { mode: 0o700 });
  return folder;
}

export async function removeScratch(folder: string): Promise<void> {
  await removeTree(folder);
}

/** Runs work with such a folder, and removes it afterwards. */
export async function withScratch<T>(vaultFolder: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await makeScratch(vaultFolder);
  try {
    return await work(folder);
  } finally {
    await removeScratch(folder);
  }
}

/** Removes what a crash left of such folders. Call it with the vault's lock held and no work under way. */
export async function clearScratch(vaultFolder: string): Promise<void> {
  const backups = vaultPath(vaultFolder, 'backups');
  const names = await readdir(backups).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(start) && each.endsWith(ending)))
    await removeTree(join(backups, name));
}

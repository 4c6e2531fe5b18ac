import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { vaultPath } from '../vault/vault-paths';
import { makeBesideVault } from './place-files';

const start = 'work-';
const ending = '.tmp';

/**
 * Runs work with a new folder in the vault's own `backups` for copies of the records, encrypted like all else, and removes it
 * afterwards. Not the system's folder for temporary files: what belongs to a vault stays in it.
 */
export async function withScratch<T>(vaultFolder: string, work: (folder: string) => Promise<T>): Promise<T> {
  const backups = vaultPath(vaultFolder, 'backups');
  await makeBesideVault(backups);
  const folder = join(backups, `${start}${randomBytes(6).toString('hex')}${ending}`);
  await mkdir(folder, { mode: 0o700 });
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Removes what a crash left of such folders. Call it with the vault's lock held and no work under way. */
export async function clearScratch(vaultFolder: string): Promise<void> {
  const backups = vaultPath(vaultFolder, 'backups');
  const names = await readdir(backups).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(start) && each.endsWith(ending)))
    await rm(join(backups, name), { recursive: true, force: true });
}

import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { putAsideName } from '../../domain/backups/put-aside';
import { ok, type Result } from '../../domain/common/result';
import { renameWithRetry, syncFolder } from '../files/durable-rename';
import { readIfThere, writeDurably } from '../files/durable-write';
import { fileResult } from '../files/file-problem';
import { isThere } from '../files/is-there';
import type { ProgramIdentity } from '../vault/lock-record';
import { acquireLock } from '../vault/vault-lock';
import { vaultNames } from '../vault/vault-paths';
import { BackupError } from './backup-problems';
import { removeFile, removeTree } from '../files/patient';

/** Where a restored set is put together, inside the vault's folder and so on its disk. */
export const sideName = 'restoring';
/** Stands from when the set beside was verified until it is in place: whoever finds it finishes the work. */
const readyName = 'restore-ready';
/** The beginning of the name of the folder in which the set before a restore is kept. */
const asideStart = 'before-restore-';

/** The parts that are moved, in this order: a folder is what other programs hold most often, so it is tried before all else. */
const parts = [vaultNames.documents, vaultNames.records, vaultNames.file] as const;
/** What belongs to an old part and must not lie beside a new one: SQLite would play an old journal into new records. */
const companions: Readonly<Record<string, readonly string[]>> = {
  [vaultNames.records]: [
    `${vaultNames.records}-wal`,
    `${vaultNames.records}-shm`,
    `${vaultNames.records}-journal`,
  ],
  [vaultNames.file]: [vaultNames.previous, vaultNames.unfinished],
};

const readySchema = z.strictObject({ aside: z.string().regex(putAsideName) });

/**
 * Puts a verified set from beside into its place; the set before is kept in a folder of its own, whose name is given (null when there
 * was none). Each part is moved by a rename within one disk. Once `restore-ready` is written, a
 * crash or a power cut is followed by finishSwap, which goes on where it stopped. When a rename is refused before the first new part is
 * in place, all is moved back. Throws the operating system's error then, and `restore-unfinished` when it must be finished later.
 * Call it with the vault's lock held.
 */
export async function swapIn(folder: string, at: Date): Promise<{ readonly aside: string | null }> {
  const aside = await freeAside(folder, at);
  await writeDurably(join(folder, readyName), Buffer.from(`${JSON.stringify({ aside })}\n`));
  try {
    return await finish(folder, aside);
  } catch (error) {
    if (await isTakenBack(folder, aside)) throw error;
    throw new BackupError('restore-unfinished');
  }
}

/** As long as every new part is still beside, the old ones are moved back: then nothing was changed. False when that cannot be. */
async function isTakenBack(folder: string, aside: string): Promise<boolean> {
  try {
    for (const part of parts) if (!(await isThere(join(folder, sideName, part)))) return false;
    const old = join(folder, aside);
    for (const name of await readdir(old).catch(() => []))
      await renameWithRetry(join(old, name), join(folder, name));
    await removeTree(old);
    await removeFile(join(folder, readyName));
    await syncFolder(folder);
    return true;
  } catch {
    return false;
  }
}

/**
 * Finishes a swap that a crash or a power cut stopped. Does nothing, and looks at one name only, when there is none. When another
 * program is at it, it is left to that one. Problems: the disk's own; the next start tries again.
 */
export async function finishSwap(folder: string, me: ProgramIdentity): Promise<Result<null>> {
  return fileResult('write', async () => {
    const content = await readIfThere(join(folder, readyName)).catch(() => null);
    if (content === null) return ok(null);
    const held = await acquireLock(folder, me);
    if (!held.ok) return ok(null);
    try {
      const ready = await readIfThere(join(folder, readyName));
      if (ready !== null) await finish(folder, asideIn(ready) ?? (await freeAside(folder, new Date())));
      return ok(null);
    } finally {
      held.value.release();
    }
  });
}

/** True while a restore is not yet all in its place: the next start finishes it. */
export function isSwapWaiting(folder: string): Promise<boolean> {
  return isThere(join(folder, readyName));
}

/** Removes what a restore that was never verified left beside. Call it with the vault's lock held. */
export async function clearSide(folder: string): Promise<void> {
  if (await isSwapWaiting(folder)) return;
  await removeTree(join(folder, sideName));
}

/** Every step may have been done already: a part that is no longer beside is in its place. */
async function finish(folder: string, aside: string): Promise<{ readonly aside: string | null }> {
  const side = join(folder, sideName);
  const old = join(folder, aside);
  for (const part of parts) {
    if (!(await isThere(join(side, part)))) continue;
    for (const name of [...(companions[part] ?? []), part]) await putAside(folder, old, name);
    await renameWithRetry(join(side, part), join(folder, part));
    await syncFolder(folder);
  }
  await removeFile(join(folder, readyName));
  await removeTree(side);
  await syncFolder(folder);
  return { aside: (await isThere(old)) ? aside : null };
}

async function putAside(folder: string, old: string, name: string): Promise<void> {
  if (!(await isThere(join(folder, name)))) return;
  await mkdir(old, { recursive: true, mode: 0o700 });
  await renameWithRetry(join(folder, name), join(old, name));
  await syncFolder(old);
}

/** The name that the swap had begun with; null when what stands in the file is not ours. */
function asideIn(content: Buffer): string | null {
  try {
    return readySchema.parse(JSON.parse(content.toString('utf8'))).aside;
  } catch {
    return null;
  }
}

/** `before-restore-2027-01-21T19-05-07Z`, with a number behind it when there is one of that second. */
async function freeAside(folder: string, at: Date): Promise<string> {
  const name = `${asideStart}${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
  const taken = new Set(await readdir(folder));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
  return free;
}

import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type PutAsideSet, putAsideAt, putAsideName } from '../../domain/backups/put-aside';
import { fail, ok, type Result } from '../../domain/common/result';
import { syncFolder } from '../files/durable-rename';
import { errorCode, fileProblem } from '../files/file-problem';
import { removeTree } from '../files/patient';
import { programIdentity } from '../vault/lock-record';
import { lockProblem } from '../vault/vault-lock';
import { backupProblem } from './backup-problems';
import { isSwapWaiting } from './swap-in';

const notAllGone =
  'Not all of it could be removed: another program holds a file of it, or the folder may not be changed. ' +
  'What is left is still in the list, and what you work with is as it was. Close other programs and remove it again.';

/** The names of the folders in a vault's folder in which restores keep the sets before them, the oldest first. A link of such a name is none. */
export async function putAsideIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && putAsideName.test(entry.name))
    .map(({ name }) => name)
    .sort();
}

/** The same with time and size, for the list in Settings. */
export async function putAsideSets(folder: string): Promise<readonly PutAsideSet[]> {
  const sets: PutAsideSet[] = [];
  for (const name of await putAsideIn(folder))
    sets.push({ name, at: putAsideAt(name), bytes: await bytesIn(join(folder, name)) });
  return sets;
}

/**
 * Removes one set for good. Only a name of `putAsideIn` is taken, so that nothing else of the vault's folder can go; not while a restore is
 * still to be finished, whose old set it may be, nor while another program has that set open as a vault. Problems: `not-found`,
 * `restore-unfinished`, `vault-in-use`, and the disk's own: then a part may be gone, and the list shows the rest.
 */
export async function removePutAside(folder: string, name: string): Promise<Result<null>> {
  if (!(await putAsideIn(folder)).includes(name))
    return fail('not-found', 'This set is no longer there. Nothing was changed.');
  if (await isSwapWaiting(folder)) return backupProblem('restore-unfinished');
  const set = join(folder, name);
  try {
    const held = await lockProblem(set, programIdentity());
    if (held) return { ok: false, problem: held };
    await removeTree(set);
    await syncFolder(folder);
    return ok(null);
  } catch (error) {
    const failure = fileProblem(error, 'write');
    if (failure === null) throw error;
    return fail(failure.kind, notAllGone, { facts: { code: errorCode(error) ?? null } });
  }
}

/** The bytes of all files in a folder; one that goes meanwhile, or cannot be read, counts for nothing. Links are not followed. */
async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  let bytes = 0;
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const found = await lstat(join(entry.parentPath, entry.name)).catch(() => null);
    bytes += found?.size ?? 0;
  }
  return bytes;
}

import { open, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { platform } from 'node:process';
import { errorCode } from './file-problem';
import { patiently } from './patient';

/**
 * Renames within one folder or disk, replacing the target in one step, and tries again for a short while where the
 * refusal may pass. Throws the last error.
 */
export function renameWithRetry(from: string, to: string): Promise<void> {
  return patiently(() => rename(from, to));
}

/** What file systems answer that cannot flush a folder: network shares, FAT, some FUSE ones. */
const cannotSyncFolder = new Set([
  'EINVAL',
  'ENOTSUP',
  'EOPNOTSUPP',
  'EISDIR',
  'EPERM',
  'EACCES',
  'EBADF',
  'ENOSYS',
]);

/**
 * Flushes a folder's list of names, so that a rename in it survives a power cut. Windows has no such call (NTFS logs
 * names itself), and some network folders refuse it: both are passed over, because the file itself is flushed already.
 */
export async function syncFolder(folder: string): Promise<void> {
  if (platform === 'win32') return;
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!cannotSyncFolder.has(errorCode(error) ?? '')) throw error;
  }
}

/** Flushes the lists of names of a folder and of all that are below it, the inner ones first. What the files hold was flushed by who wrote them. */
export async function syncFolders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isDirectory()) await syncFolders(join(folder, entry.name));
  await syncFolder(folder);
}

import { open, rename } from 'node:fs/promises';
import { platform } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from './file-problem';

/** On Windows a virus scanner or indexer holds a fresh file for a moment, and the rename is refused meanwhile. */
const passing = new Set(['EBUSY', 'EPERM', 'EACCES']);

/** Waits between attempts in milliseconds: 1.3 s in all, what scanners are seen to need; a true refusal is then reported. */
const waits = [20, 40, 80, 160, 320, 640];

/**
 * Renames within one folder or disk, replacing the target in one step, and tries again for a short while where the
 * refusal may pass. Throws the last error. `renameOnce` is given in tests only: no Windows scanner runs there.
 */
export async function renameWithRetry(
  from: string,
  to: string,
  renameOnce: (from: string, to: string) => Promise<void> = rename,
): Promise<void> {
  for (const wait of waits) {
    try {
      await renameOnce(from, to);
      return;
    } catch (error) {
      if (!passing.has(errorCode(error) ?? '')) throw error;
      await sleep(wait);
    }
  }
  await renameOnce(from, to);
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

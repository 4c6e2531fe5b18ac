import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from './file-problem';

/** Waits between attempts in milliseconds: 1.3 s in all, what scanners are seen to need; a true refusal is then reported. */
const waits = [20, 40, 80, 160, 320, 640];

/**
 * True for a refusal that may pass: another program holds the file. On Windows a virus scanner, an indexer or a sync program does so
 * for a moment with every fresh file, and the system says "not permitted" as well; elsewhere that means what it says.
 */
export function mayPass(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'EBUSY' || (process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES'));
}

/**
 * Does one step on a file, again with growing waits while the refusal may pass. A step that is refused to the end throws EBUSY, which
 * tells that another program holds the file; all other errors are thrown at once.
 */
export async function patiently<T>(step: () => Promise<T>): Promise<T> {
  for (const wait of waits) {
    try {
      return await step();
    } catch (error) {
      if (!mayPass(error)) throw error;
      await sleep(wait);
    }
  }
  try {
    return await step();
  } catch (error) {
    throw mayPass(error) ? Object.assign(error as Error, { code: 'EBUSY' }) : error;
  }
}

/** Removes a file, if it is there. */
export function removeFile(path: string): Promise<void> {
  return patiently(() => rm(path, { force: true }));
}

/** Removes a folder with all that is in it, if it is there. */
export function removeTree(path: string): Promise<void> {
  return patiently(() => rm(path, { recursive: true, force: true }));
}

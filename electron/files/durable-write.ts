import { randomBytes } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './file-problem';
import { renameWithRetry, syncFolder } from './durable-rename';
import { patiently, removeFile } from './patient';

/** The mark of a half-written file: never read, safe to remove by whoever holds the folder. */
export const temporaryEnding = '.tmp';

/**
 * Writes a whole small file so that after a crash, a full disk or a power cut either the old or the new content stands
 * there, never a mixture: a temporary file in the same folder (so that the rename stays on one disk), flushed, renamed
 * over the old one, and the folder flushed. The file is readable by its owner only (mode 0600; Windows keeps the
 * folder's own rights). Throws the operating system's error, with the temporary file removed and the old one untouched.
 */
export async function writeDurably(path: string, content: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `${basename(path)}.${randomBytes(6).toString('hex')}${temporaryEnding}`);
  try {
    await writeNew(temporary, content);
    await renameWithRetry(temporary, path);
  } catch (error) {
    await removeFile(temporary);
    throw error;
  }
  await syncFolder(folder);
}

/** Writes a file that is not there yet, readable by its owner only, and waits until the disk has it. Throws the operating system's error. */
export async function writeNew(path: string, content: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The content of a file, or null when there is none. Throws the operating system's other errors. */
export async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await patiently(() => readFile(path));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { renameWithRetry, syncFolder, syncFolders } from './durable-rename';
import { freeName } from './free-name';
import { outsideWrites } from './outside-writes';

/**
 * Makes a new folder within `parent`, outside the vault, that is there whole or not at all: `write` fills it under a temporary name, flushing each file, and it gets
 * `name` (with a number where that is taken) when all of it is written. Throws what `write` throws and the operating system's errors, with
 * what was begun removed.
 */
export function makeFolderDurably<T>(
  parent: string,
  name: string,
  write: (folder: string) => Promise<T>,
): Promise<{ readonly folder: string; readonly written: T }> {
  return outsideWrites.under(parent, async (temporary) => {
    await mkdir(temporary, { mode: 0o700 });
    const written = await write(temporary);
    await syncFolders(temporary);
    const folder = join(parent, await freeName(parent, name));
    await renameWithRetry(temporary, folder);
    await syncFolder(parent);
    return { folder, written };
  });
}

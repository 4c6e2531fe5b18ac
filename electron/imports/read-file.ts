import { readFile, stat } from 'node:fs/promises';
import { fail, ok, type Result } from '../../domain/common/result';

/** 20,000 pupils with everything about them are some 10 MB. */
const largestFile = 60 * 1024 * 1024;

/** Reads a chosen file. Problems in words: `too-large`, `unreadable`. */
export async function readImportFile(path: string): Promise<Result<Uint8Array>> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return fail('unreadable', 'Choose a file, not a folder. Nothing was changed.');
    if (found.size > largestFile) {
      return fail('too-large', 'This file is too large to be a list of pupils. Nothing was changed.');
    }
    return ok(await readFile(path));
  } catch {
    return fail(
      'unreadable',
      'The file could not be read. Check that it is still there and not open in another program. Nothing was changed.',
    );
  }
}

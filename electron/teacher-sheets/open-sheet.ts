import { readFile, stat } from 'node:fs/promises';
import { fail, ok, type Result } from '../../domain/common/result';
import type { RawFile } from '../../domain/teacher-sheets/filled-rows';
import { largestFile, unpack } from './bounds';
import { readDocx } from './read-docx';
import { readXlsx } from './read-xlsx';

const unreadable = fail(
  'unreadable',
  'The file could not be read. Check that it is still there and not open in another program. Nothing was changed.',
);
const tooLarge = fail('too-large', 'This file is too large to be a filled sheet. Nothing was changed.');
const notASheet = fail(
  'not-a-sheet',
  'This is neither a spreadsheet (.xlsx) nor a Word file (.docx) that can be read. Open it in the program it was filled in with, save it as one of ' +
    'these and choose the new file. Nothing was changed.',
);

/** Reads a filled file from the disk. Failures in words: `unreadable`, `too-large`, `not-a-sheet`. */
export async function openSheetFile(file: string): Promise<Result<RawFile>> {
  try {
    const found = await stat(file);
    if (!found.isFile()) return unreadable;
    if (found.size > largestFile) return tooLarge;
    return await readSheetBytes(await readFile(file));
  } catch {
    return unreadable;
  }
}

/** The same for the bytes of a file. What it is, its parts say, not its name. */
export async function readSheetBytes(bytes: Uint8Array): Promise<Result<RawFile>> {
  try {
    const parts = await unpack(bytes);
    const document = parts.get('word/document.xml');
    if (document !== undefined) return ok(readDocx(document.toString('utf8')));
    return parts.has('xl/workbook.xml') ? ok(await readXlsx(bytes)) : notASheet;
  } catch {
    return notASheet;
  }
}

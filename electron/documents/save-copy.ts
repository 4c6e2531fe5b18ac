import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { ok, type Result } from '../../domain/common/result';
import { kindWords } from '../../domain/documents/kinds';
import { renameWithRetry, syncFolder } from '../files/durable-rename';
import { temporaryEnding } from '../files/durable-write';
import { fileResult } from '../files/file-problem';
import { safeStem } from '../files/safe-name';
import { outsideVault } from '../files/save-outside';
import type { DocumentPorts } from './ports';
import type { DocumentRow } from './repository';
import { removeFile } from '../files/patient';

/** A name that is allowed on every system, with the ending that fits the content: 'EP report.pdf'. */
export function safeFileName(row: Pick<DocumentRow, 'fileName' | 'title' | 'kind'>): string {
  const { extension, endings } = kindWords(row.kind);
  const bare = row.fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '');
  const ending = path.extname(row.fileName).slice(1).toLowerCase();
  const name = safeStem(bare, safeStem(row.title), '-');
  return `${name}.${endings.includes(ending) ? ending : extension}`;
}

/**
 * Asks where, then writes the content there, unprotected: to a temporary name first, which becomes the real one only when the whole
 * content was verified. Null when the user cancelled. Problems: those of the stored file, `in-vault`, and the disk's own.
 */
export async function saveCopy(
  { dialogs, store }: DocumentPorts,
  row: DocumentRow,
): Promise<Result<{ fileName: string } | null>> {
  const { label, endings } = kindWords(row.kind);
  const chosen = await dialogs.saveFile('Save a copy', safeFileName(row), [
    { name: label, extensions: endings },
  ]);
  if (chosen === null) return ok(null);
  return fileResult('write', async () => {
    const place = await outsideVault(store.vaultFolder, chosen);
    if (!place.ok) return place;
    const folder = path.dirname(place.value);
    const temporary = path.join(folder, `.${randomBytes(8).toString('hex')}${temporaryEnding}`);
    try {
      const written = await store.writeTo(temporary, row);
      if (!written.ok) return written;
      await renameWithRetry(temporary, place.value);
      await syncFolder(folder);
      return ok({ fileName: path.basename(chosen) });
    } finally {
      await removeFile(temporary);
    }
  });
}

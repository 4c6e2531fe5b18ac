import path from 'node:path';
import { fail, ok, type Result } from '../../domain/common/result';
import { kindWords } from '../../domain/documents/kinds';
import { newId } from '../database/database';
import { renameWithRetry, syncFolder } from '../files/durable-rename';
import { fileResult } from '../files/file-problem';
import { outsideWrites } from '../files/outside-writes';
import { safeStem } from '../files/safe-name';
import { outsideVault } from '../files/save-outside';
import type { DocumentPorts } from './ports';
import type { DocumentRow } from './repository';

/** A name that is allowed on every system, with the ending that fits the content: 'EP report.pdf'. */
export function safeFileName(row: Pick<DocumentRow, 'fileName' | 'title' | 'kind'>): string {
  const { extension, endings } = kindWords(row.kind);
  const bare = row.fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '');
  const ending = path.extname(row.fileName).slice(1).toLowerCase();
  const name = safeStem(bare, safeStem(row.title), '-');
  return `${name}.${endings.includes(ending) ? ending : extension}`;
}

const locked = fail('locked', 'The vault was locked meanwhile. Nothing was saved.');

/**
 * Asks where, then writes the content there, unprotected: to a temporary name first, which becomes the real one only when the whole
 * content was verified. Null when the user cancelled. Problems: those of the stored file, `in-vault`, `locked`, and the disk's own.
 */
export async function saveCopy(
  ports: DocumentPorts,
  row: DocumentRow,
): Promise<Result<{ fileName: string } | null>> {
  // A name of its own: nothing but locking stops it.
  return ports.jobs.run(`save ${newId()}`, async (signal) => {
    try {
      return await askAndSave(ports, row, signal);
    } catch (error) {
      if (signal.aborted) return locked;
      throw error;
    }
  });
}

async function askAndSave(
  { dialogs, store }: DocumentPorts,
  row: DocumentRow,
  locking: AbortSignal,
): Promise<Result<{ fileName: string } | null>> {
  const { label, endings } = kindWords(row.kind);
  const chosen = await dialogs.saveFile('Save a copy', safeFileName(row), [
    { name: label, extensions: endings },
  ]);
  if (chosen === null) return ok(null);
  // The dialog may have stood open while the vault was locked.
  if (locking.aborted) return locked;
  return fileResult('write', async () => {
    const place = await outsideVault(store.vaultFolder, chosen);
    if (!place.ok) return place;
    const folder = path.dirname(place.value);
    return outsideWrites.under(folder, async (temporary) => {
      const written = await store.writeTo(temporary, row, locking);
      if (!written.ok) return written;
      locking.throwIfAborted();
      await renameWithRetry(temporary, place.value);
      await syncFolder(folder);
      return ok({ fileName: path.basename(chosen) });
    });
  });
}

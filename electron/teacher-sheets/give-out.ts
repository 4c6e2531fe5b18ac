import path from 'node:path';
import { safeStem } from '../files/safe-name';
import { fail, ok, type Result } from '../../domain/common/result';
import type { FileFormat, TeacherSheet } from '../../domain/teacher-sheets/sheet';
import { fileResult } from '../files/file-problem';
import { writeOutside } from '../files/outside-writes';
import { outsideVault } from '../files/save-outside';
import { gatherForUse, type SheetWanted } from './gather-sheet';
import type { SheetPorts } from './ports';
import { keepSheet } from './repository';

const locked = fail('locked', 'The vault was locked meanwhile. Nothing was saved.');

/** Asks where, then writes a sheet there, unprotected, and keeps what stood in it. Null when the user cancelled. */
export async function giveOut(
  ports: SheetPorts,
  input: SheetWanted & { readonly format: FileFormat },
): Promise<Result<{ fileName: string } | null>> {
  const { database, dialogs, vault, locking } = ports;
  const gathered = await gatherForUse(database, input);
  if (!gathered.ok) return gathered;
  const sheet = gathered.value;
  const content = await fileOf(sheet, input.format);
  const suggested = `${safeStem(`Teacher’s sheet ${sheet.className} ${sheet.madeOn}`)}.${input.format}`;
  const kind = input.format === 'xlsx' ? 'Spreadsheet' : 'Word document';
  const chosen = await dialogs.saveFile('Save the sheet', suggested, [
    { name: kind, extensions: [input.format] },
  ]);
  if (chosen === null) return ok(null);
  // The dialog may have stood open while the vault was locked.
  if (locking.aborted) return locked;
  return database.change(`Gave out a teacher’s sheet for ${sheet.className}`, async (writer) => {
    await keepSheet(database, writer, sheet, input.format);
    return fileResult('write', async () => {
      const place = await outsideVault(vault.folder, chosen);
      if (!place.ok) return place;
      await writeOutside(place.value, content);
      return ok({ fileName: path.basename(chosen) });
    });
  });
}

/** Only now are the libraries loaded: they are large, and most days nobody needs them. */
async function fileOf(sheet: TeacherSheet, format: FileFormat): Promise<Uint8Array> {
  if (format === 'xlsx') return (await import('./write-xlsx')).writeXlsx(sheet);
  return (await import('./write-docx')).writeDocx(sheet);
}

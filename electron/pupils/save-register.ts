import path from 'node:path';
import { fail, ok, type Result } from '../../domain/common/result';
import { writeCsv } from '../../domain/imports/csv-out';
import { fileCell, type RegisterColumn, registerColumnName } from '../../domain/pupils/register-columns';
import { fileResult } from '../files/file-problem';
import { writeOutside } from '../files/outside-writes';
import { outsideVault } from '../files/save-outside';
import type { PupilPorts } from './ports';
import { readRegister, type Who } from './register-repository';

export interface SaveRegisterInput {
  readonly who: Who;
  /** The pupils who are shown, in the order in which they are shown. */
  readonly ids: readonly string[];
  readonly columns: readonly RegisterColumn[];
}

const locked = fail('locked', 'The vault was locked meanwhile. Nothing was saved.');

/**
 * Asks where, then writes what the register shows there as CSV, unprotected. Null when the user cancelled. Problems: `in-vault`, `locked` and
 * the disk's own.
 */
export async function saveRegister(
  { database, dialogs, vault, locking }: PupilPorts,
  { who, ids, columns }: SaveRegisterInput,
): Promise<Result<{ fileName: string } | null>> {
  const { rows, today } = await readRegister(database.read, who, database.clock.today());
  const byId = new Map(rows.map((row) => [row.id, row]));
  const shown = ids.flatMap((id) => byId.get(id) ?? []);
  const text = writeCsv(
    columns.map(registerColumnName),
    shown.map((row) => columns.map((column) => fileCell(row, column, today))),
  );
  const chosen = await dialogs.saveFile('Save a copy of the list', `Pupils ${today}.csv`, [
    { name: 'CSV file', extensions: ['csv'] },
  ]);
  if (chosen === null) return ok(null);
  // The dialog may have stood open while the vault was locked.
  if (locking.aborted) return locked;
  return fileResult('write', async () => {
    const place = await outsideVault(vault.folder, chosen);
    if (!place.ok) return place;
    await writeOutside(place.value, new TextEncoder().encode(text));
    return ok({ fileName: path.basename(chosen) });
  });
}

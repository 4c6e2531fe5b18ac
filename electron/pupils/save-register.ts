import path from 'node:path';
import { ok, type Result } from '../../domain/common/result';
import { writeCsv } from '../../domain/imports/csv-out';
import { fileCell, type RegisterColumn, registerColumnName } from '../../domain/pupils/register-columns';
import type { Database } from '../database/database';
import type { Dialogs } from '../files/dialogs';
import { writeDurably } from '../files/durable-write';
import { fileResult } from '../files/file-problem';
import { readRegister, type Who } from './register-repository';

export interface SaveRegisterInput {
  readonly who: Who;
  /** The pupils who are shown, in the order in which they are shown. */
  readonly ids: readonly string[];
  readonly columns: readonly RegisterColumn[];
}

/** Asks where, then writes what the register shows as CSV. Null when the user cancelled. Problems: the disk's own. */
export async function saveRegister(
  database: Database,
  dialogs: Dialogs,
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
  return fileResult('write', async () => {
    await writeDurably(chosen, new TextEncoder().encode(text));
    return ok({ fileName: path.basename(chosen) });
  });
}

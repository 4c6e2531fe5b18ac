import { copyFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { databaseKeyOf } from '../opened-vault';
import { RawDatabase } from './raw-database';

/** Writes a vault's records without encryption to a file: what plain SQLite has to work with. */
export async function writePlainCopy(vault: string, file: string): Promise<void> {
  const unfinished = `${file}.part`;
  await copyFile(path.join(vault, 'records.db'), unfinished);
  const database = await RawDatabase.open(unfinished, await databaseKeyOf(vault));
  try {
    // A key is only given up outside WAL. A copy that is cut off is thrown away: it needs no journal.
    await database.exec(
      "PRAGMA journal_mode = DELETE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA rekey = ''; PRAGMA journal_mode = WAL",
    );
  } finally {
    await database.close();
  }
  await rename(unfinished, file);
}

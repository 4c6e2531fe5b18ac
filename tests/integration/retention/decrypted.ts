import { copyFile, readFile } from 'node:fs/promises';
import { knexFor } from '../../../electron/database/open-database';

/**
 * The bytes of a copy of the database file, decrypted page by page: rows, indexes, the search index, free pages and all. The database has to
 * be closed, so that its journal is in it.
 */
export async function decryptedBytes(file: string, key: Buffer): Promise<Buffer> {
  const copy = `${file}.plain`;
  await copyFile(file, copy);
  const connection = knexFor({ file: copy, key });
  await connection.raw('PRAGMA journal_mode = DELETE');
  await connection.raw(`PRAGMA rekey = ''`);
  await connection.destroy();
  const bytes = await readFile(copy);
  if (!bytes.subarray(0, 15).equals(Buffer.from('SQLite format 3')))
    throw new Error('The copy was not decrypted');
  return bytes;
}

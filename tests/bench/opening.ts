import path from 'node:path';
import { milliseconds } from './figure.mjs';
import { RawDatabase } from './generator/raw-database';
import { databaseKeyOf } from './opened-vault';

/** Opens the records of a locked vault by the bare driver with their key, and counts the pupils. Gives the milliseconds, each time anew. */
export async function bareOpening(vault: string): Promise<() => Promise<number>> {
  const key = await databaseKeyOf(vault);
  return async () => {
    let database: RawDatabase | undefined;
    const taken = await milliseconds(async () => {
      database = await RawDatabase.open(path.join(vault, 'records.db'), key);
      await database.all('SELECT count(*) FROM pupils');
    });
    await database?.close();
    return taken;
  };
}

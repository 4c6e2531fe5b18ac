import { ok, type Result } from '../../domain/common/result';
import type { Database } from '../database/database';

/** What the vault remembers of itself, besides records. */
export type VaultFlag = 'recovery-key-confirmed' | 'hide-actual-rates';

/** False until it was set. */
export async function readFlag(database: Database, flag: VaultFlag): Promise<boolean> {
  const row = await database.read<{ id: string; value: string }>('settings').where({ id: flag }).first();
  return row?.value === 'true';
}

export async function writeFlag(database: Database, flag: VaultFlag, on: boolean): Promise<Result<null>> {
  return database.change('Changed a setting of the vault', async (writer) => {
    await writer('settings')
      .insert({ id: flag, value: String(on) })
      .onConflict('id')
      .merge();
    return ok(null);
  });
}

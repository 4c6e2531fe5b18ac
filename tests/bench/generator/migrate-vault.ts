import path from 'node:path';
import { ok } from '../../../domain/common/result';
import { openDatabase } from '../../../electron/database/open-database';
import { benchClock, withVault } from '../opened-vault';

/** Brings the records of a vault to today's shape, without the backup first that a vault of somebody's would have: this one can be made anew. */
export function migrateVault(folder: string): Promise<void> {
  return withVault(folder, async (vault) => {
    const file = path.join(folder, 'records.db');
    const key = vault.databaseKey();
    const beforeUpdate = () => Promise.resolve(ok(null));
    const opened = await openDatabase({ file, key, clock: benchClock, actor: 'SENDCO', beforeUpdate });
    if (!opened.ok) throw new Error(opened.problem.message);
    await opened.value.close();
  });
}

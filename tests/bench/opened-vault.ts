import path from 'node:path';
import type { Clock, Database } from '../../electron/database/database';
import { openDatabase } from '../../electron/database/open-database';
import { AttemptLimiter } from '../../electron/vault/attempt-limiter';
import { programIdentity } from '../../electron/vault/lock-record';
import { unlockWithPassphrase } from '../../electron/vault/open-vault';
import type { UnlockedVault } from '../../electron/vault/unlocked-vault';
import { today } from './generator/calendar';
import { benchPassphrase } from './generator/write-vault';

/** The clock of the vaults' own day. */
export const benchClock: Clock = { now: () => `${today}T09:30:00.000Z`, today: () => today };

/** Opens a vault by its passphrase for the time of some work. */
export async function withVault<T>(folder: string, work: (vault: UnlockedVault) => Promise<T>): Promise<T> {
  const options = { me: programIdentity(), onLost: () => undefined, limiter: new AttemptLimiter() };
  const vault = await unlockWithPassphrase(folder, benchPassphrase, options);
  if (!vault.ok) throw new Error(vault.problem.message);
  try {
    return await work(vault.value);
  } finally {
    vault.value.lock();
  }
}

/** The key of a vault's records, to open them by the bare driver. */
export function databaseKeyOf(folder: string): Promise<Buffer> {
  return withVault(folder, (vault) => Promise.resolve(Buffer.from(vault.databaseKey())));
}

/** The records of a vault as the program opens them. */
export async function withRecords<T>(folder: string, work: (database: Database) => Promise<T>): Promise<T> {
  return withVault(folder, async (vault) => {
    const file = path.join(folder, 'records.db');
    const opened = await openDatabase({ file, key: vault.databaseKey(), clock: benchClock, actor: 'SENDCO' });
    if (!opened.ok) throw new Error(opened.problem.message);
    try {
      return await work(opened.value);
    } finally {
      await opened.value.close();
    }
  });
}

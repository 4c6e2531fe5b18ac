import path from 'node:path';
import type { Clock } from '../../../electron/database/database';
import { openDatabase } from '../../../electron/database/open-database';
import { createVault, finishCreation } from '../../../electron/vault/create-vault';
import { programIdentity } from '../../../electron/vault/lock-record';
import type { UnlockedVault } from '../../../electron/vault/unlocked-vault';
import { vaultPath } from '../../../electron/vault/vault-paths';
import { today } from './calendar';
import { liftWatching } from './lift-watching';
import { RawDatabase } from './raw-database';
import { sealQuickly } from './seal-quickly';
import { planVault, type VaultPlan } from './vault-plan';
import type { VaultSize } from './sizes';

/** Opens every vault of the benchmark. All in them is invented. */
export const benchPassphrase = 'copper kettle on a tuesday';

const clock: Clock = { now: () => `${today}T08:00:00.000Z`, today: () => today };
const rowsInTransaction = 200_000;

/** Makes a vault as the program makes it and fills it by the plan of a size and a seed. `tell` hears how far it is. */
export async function writeVault(
  folder: string,
  size: VaultSize,
  seed: number,
  tell: (words: string) => void = () => undefined,
): Promise<void> {
  const created = await createVault(folder, benchPassphrase, {
    me: programIdentity(),
    onLost: () => undefined,
  });
  if (!created.ok) throw new Error(created.problem.message);
  const { vault } = created.value;
  try {
    await makeTables(vault);
    await fill(vault, planVault(size, seed), tell);
    await finishCreation(folder);
  } finally {
    vault.lock();
  }
}

/** Today's tables with all their triggers. */
async function makeTables(vault: UnlockedVault): Promise<void> {
  const file = path.join(vault.folder, 'records.db');
  const opened = await openDatabase({ file, key: vault.databaseKey(), clock, actor: 'SENDCO' });
  if (!opened.ok) throw new Error(opened.problem.message);
  await opened.value.close();
}

/**
 * The triggers of the history are lifted meanwhile (the program lays them again when it opens the vault); a share of the history comes from
 * the plan. Those of the search stay, so that its index grows as it does in use.
 */
async function fill(vault: UnlockedVault, plan: VaultPlan, tell: (words: string) => void): Promise<void> {
  const database = await RawDatabase.open(path.join(vault.folder, 'records.db'), vault.databaseKey());
  try {
    // Nothing is lost when this is cut off: a vault that is not finished is made anew.
    await database.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -600000; PRAGMA foreign_keys = OFF');
    await liftWatching(database);
    await writeAll(database, vault, plan, tell);
    await database.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA synchronous = FULL');
  } finally {
    await database.close();
  }
}

async function writeAll(
  database: RawDatabase,
  vault: UnlockedVault,
  plan: VaultPlan,
  tell: (words: string) => void,
): Promise<void> {
  let written = 0;
  let inTransaction = 0;
  const count = async (rows: number): Promise<void> => {
    written += rows;
    inTransaction += rows;
    if (inTransaction < rowsInTransaction) return;
    inTransaction = 0;
    tell(`${written} rows`);
    await database.exec('COMMIT; BEGIN');
  };
  await database.exec('BEGIN');
  for (const { table, rows } of plan.batches) {
    await database.insert(table, rows);
    await count(rows.length);
  }
  const where = { folder: vaultPath(vault.folder, 'documents'), vaultId: vault.vaultId };
  for (const { row, content, words } of plan.documents) {
    const sealed = sealQuickly(content, { ...where, id: row.id, documentsKey: vault.documentsKey() });
    await database.insert('documents', [{ ...row, ...sealed }]);
    await database.all(
      "UPDATE search_texts SET words = ?, waiting = 0 WHERE source = 'documents' AND row_id = ?",
      [words, row.id],
    );
    await count(2);
  }
  await database.insert('settings', [{ id: 'recovery-key-confirmed', value: 'true' }]);
  await database.exec('COMMIT');
}

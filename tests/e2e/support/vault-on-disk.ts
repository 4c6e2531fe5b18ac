import { createHash } from 'node:crypto';
import { readdir, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '../../../domain/common/result';
import { type Database, systemClock } from '../../../electron/database/database';
import { openDatabase } from '../../../electron/database/open-database';
import { AttemptLimiter } from '../../../electron/vault/attempt-limiter';
import { createVault, finishCreation } from '../../../electron/vault/create-vault';
import { programIdentity } from '../../../electron/vault/lock-record';
import { unlockWithPassphrase } from '../../../electron/vault/open-vault';
import type { UnlockedVault } from '../../../electron/vault/unlocked-vault';

export const passphrase = 'copper kettle on a tuesday';

/** Makes a vault with an empty database, as the program does, and locks it. Gives the words of its recovery sheet. */
export async function makeVault(folder: string): Promise<readonly string[]> {
  const { vault, recoveryWords } = valueOf(await createVault(folder, passphrase, { me: programIdentity() }));
  await withDatabase(vault, () => Promise.resolve());
  await finishCreation(folder);
  return recoveryWords;
}

/** Opens a vault beside the program, which must have it locked, and does something to its records. */
export async function changeRecords(
  folder: string,
  work: (database: Database) => Promise<unknown>,
  opensWith = passphrase,
): Promise<void> {
  const options = { me: programIdentity(), limiter: new AttemptLimiter() };
  await withDatabase(valueOf(await unlockWithPassphrase(folder, opensWith, options)), work);
}

async function withDatabase(
  vault: UnlockedVault,
  work: (database: Database) => Promise<unknown>,
): Promise<void> {
  try {
    const file = path.join(vault.folder, 'records.db');
    const opened = await openDatabase({
      file,
      key: vault.databaseKey(),
      clock: systemClock,
      actor: 'A test',
    });
    const database = valueOf(opened);
    await work(database).finally(() => database.close());
  } finally {
    vault.lock();
  }
}

/** The content of every file below a folder as a hash, by name: two of these are equal when nothing was changed. */
export async function contentsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const hashed = files.sort().map(async (file) => {
    // A living lock makes and removes files of a moment.
    const content = await readFile(file).catch(() => null);
    if (content === null) return [];
    return [[path.relative(folder, file), createHash('sha256').update(content).digest('hex')] as const];
  });
  return Object.fromEntries((await Promise.all(hashed)).flat());
}

/** The files below a folder that a process holds open. Only Linux tells. */
export async function heldOpen(processId: number, folder: string): Promise<string[]> {
  const descriptors = `/proc/${processId}/fd`;
  const names = await readdir(descriptors);
  const targets = await Promise.all(
    names.map((name) => readlink(path.join(descriptors, name)).catch(() => '')),
  );
  return targets.filter((target) => target.startsWith(folder)).map((target) => path.relative(folder, target));
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.kind}: ${result.problem.message}`);
  return result.value;
}

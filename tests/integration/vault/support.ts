import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { Problem, Result } from '../../../domain/common/result';
import { kdfFloor } from '../../../domain/vault/kdf-settings';
import { AttemptLimiter } from '../../../electron/vault/attempt-limiter';
import { createVault, type CreatedVault } from '../../../electron/vault/create-vault';
import { programIdentity } from '../../../electron/vault/lock-record';
import type { UnlockOptions } from '../../../electron/vault/open-vault';
import type { UnlockedVault } from '../../../electron/vault/unlocked-vault';

const folders: string[] = [];
const opened: UnlockedVault[] = [];

afterEach(async () => {
  for (const vault of opened.splice(0)) vault.lock();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** An empty folder that is removed after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sendco-desk-test-'));
  folders.push(folder);
  return folder;
}

/** Options of a program that has just started, with the cheapest key settings that are allowed. */
export function freshOptions(more: Partial<UnlockOptions> = {}): UnlockOptions {
  return { me: programIdentity(), kdf: kdfFloor, limiter: new AttemptLimiter(), ...more };
}

/** The value of a result that must be right. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.kind}: ${result.problem.message}`);
  return result.value;
}

/** The problem of a result that must not be right. */
export function problemOf(result: Result<unknown>): Problem {
  if (result.ok) throw new Error('This should have been a problem');
  return result.problem;
}

/** Locks the vault at the end of the test, so that no heartbeat outlives it. */
export function tracked(vault: UnlockedVault): UnlockedVault {
  opened.push(vault);
  return vault;
}

export const passphrase = 'copper kettle on a tuesday';

/** A new vault in a new folder, open. */
export async function newVault(): Promise<CreatedVault & { readonly folder: string }> {
  const folder = join(await temporaryFolder(), 'vault');
  const created = valueOf(await createVault(folder, passphrase, freshOptions()));
  tracked(created.vault);
  return { ...created, folder };
}

/** All file names below a folder, relative and sorted. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

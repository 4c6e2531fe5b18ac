import { randomBytes } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result } from '../../domain/common/result';
import { temporaryEnding } from '../files/durable-write';
import { errorCode, fileResult } from '../files/file-problem';
import type { ProgramIdentity } from './lock-record';
import { isCutOffCreation } from './cut-off-creation';
import { hasVaultParts, partExists, readVaultFile } from './vault-file-store';
import { lockProblem } from './vault-lock';
import { vaultPath } from './vault-paths';
import { vaultProblem } from './vault-problems';
import { removeFile } from '../files/patient';

/** What can be said of a vault without its passphrase. */
export interface VaultInspection {
  readonly vaultId: string;
  readonly createdAt: string;
  /** `to-be-made`: set-up was interrupted before the database was made; only then may it be made at unlock. */
  readonly records: 'present' | 'to-be-made';
}

/** Bytes. Enough to open a vault, write its journal and save a form; a disk without that much is full. */
const roomNeeded = 256 * 1024;

/**
 * Looks at a vault before the passphrase is asked, so that trouble is told before anything is typed. It changes nothing (a probe is
 * written and removed). Problems: `folder-missing`, `vault-missing`, `vault-damaged`, `vault-newer`, `vault-weakened`,
 * `records-missing`, `folder-read-only`, `disk-full`, `vault-in-use`, and the disk's own.
 */
export async function inspectVault(folder: string, me: ProgramIdentity): Promise<Result<VaultInspection>> {
  const file = await readVaultFile(folder);
  if (!file.ok) return file;
  return fileResult('write', async () => {
    const hasRecords = await hasContent(vaultPath(folder, 'records'));
    if (!hasRecords && !(await partExists(folder, 'unfinished'))) return vaultProblem('records-missing');
    await probe(folder);
    const held = await lockProblem(folder, me);
    if (held !== null) return { ok: false, problem: held };
    const { vaultId, createdAt } = file.value;
    return ok({ vaultId, createdAt, records: hasRecords ? 'present' : 'to-be-made' });
  });
}

/**
 * Looks at a place for a new vault. Problems: `vault-exists` (any part of a vault lies there, but for what a
 * creation that was cut off before it had a key left), `folder-read-only`, `disk-full`, and
 * the disk's own. A folder that does not exist yet is fine when it can be made: the nearest existing one above is probed.
 */
export async function inspectNewVaultFolder(folder: string): Promise<Result<null>> {
  return fileResult('write', async () => {
    if ((await hasVaultParts(folder)) && !(await isCutOffCreation(folder)))
      return vaultProblem('vault-exists');
    await probe(await nearestExisting(folder));
    return ok(null);
  });
}

/** False also for an empty file: SQLite would take it for a new database and fill it. */
async function hasContent(path: string): Promise<boolean> {
  try {
    return (await stat(path)).size > 0;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Writes for real: asking for rights (access) says nothing on network folders, and nothing about room. */
async function probe(folder: string): Promise<void> {
  const path = join(folder, `lock.${randomBytes(6).toString('hex')}${temporaryEnding}`);
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(randomBytes(roomNeeded));
    await handle.sync();
  } finally {
    await handle.close();
    await removeFile(path);
  }
}

async function nearestExisting(folder: string): Promise<string> {
  try {
    await stat(folder);
    return folder;
  } catch (error) {
    const above = join(folder, '..');
    if (above === folder) throw error;
    return nearestExisting(above);
  }
}

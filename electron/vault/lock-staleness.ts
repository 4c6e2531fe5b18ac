import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readIfThere, temporaryEnding } from '../files/durable-write';
import { errorCode } from '../files/file-problem';
import { parseLock, type LockRecord, type ProgramIdentity } from './lock-record';
import { removeFile } from '../files/patient';

/** Milliseconds between two signs of life in the lock. */
export const heartbeatMs = 15_000;

/** Milliseconds without a sign of life after which a lock is held to be left behind: eight missed beats. */
export const staleAfterMs = 120_000;

/** Milliseconds after which a lock without a readable record is held to be cut off in its making, which takes a few. */
export const cutOffAfterMs = 10_000;

/** A lock as found in the folder. */
export interface FoundLock {
  /** Null when the file is unreadable: then only its age counts. */
  readonly record: LockRecord | null;
  /** Milliseconds since the last sign of life, by the clock of the disk that holds the file. */
  readonly ageMs: number;
}

/**
 * Looks at a lock; null when there is none.
 * Its age is measured against a file written beside it in the same moment: both times then come from the same clock, that of
 * the disk or file server, and a laptop whose own clock is wrong does not take a living lock for a dead one.
 */
export async function findLock(path: string): Promise<FoundLock | null> {
  const content = await readIfThere(path);
  if (content === null) return null;
  const written = await modifiedAt(path);
  if (written === null) return null;
  return { record: parseLock(content), ageMs: (await diskNow(dirname(path))) - written };
}

/**
 * True when nobody stands behind the lock any more: its process is gone (only looked up for a lock of this machine), or it has
 * given no sign of life for two minutes, or it was cut off in its making. A process number that is in use again after a restart is caught by the second rule, and
 * at once when it is our own.
 */
export function isStale(lock: FoundLock, me: ProgramIdentity): boolean {
  const { record } = lock;
  if (lock.ageMs > (record === null ? cutOffAfterMs : staleAfterMs)) return true;
  if (record?.machineId !== me.machineId || record.instanceId === me.instanceId) return false;
  return record.pid === me.pid || !processIsAlive(record.pid);
}

function processIsAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, but another user's.
    return errorCode(error) !== 'ESRCH';
  }
}

async function modifiedAt(path: string): Promise<number | null> {
  try {
    const handle = await open(path, 'r');
    try {
      return (await handle.stat()).mtimeMs;
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function diskNow(folder: string): Promise<number> {
  const probe = join(folder, `lock.${randomBytes(6).toString('hex')}${temporaryEnding}`);
  const handle = await open(probe, 'wx', 0o600);
  try {
    await handle.writeFile('x');
    return (await handle.stat()).mtimeMs;
  } finally {
    await handle.close();
    await removeFile(probe);
  }
}

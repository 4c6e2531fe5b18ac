import { randomBytes } from 'node:crypto';
import { link, open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { renameWithRetry } from '../files/durable-rename';
import { readIfThere, temporaryEnding } from '../files/durable-write';
import { errorCode } from '../files/file-problem';
import { parseLock, serialiseLock, type LockRecord, type ProgramIdentity } from './lock-record';
import { findLock, isStale, type FoundLock } from './lock-staleness';
import { removeFile } from '../files/patient';

/** A claim lives for milliseconds; an older one was left by a crash in the middle of a takeover. */
const staleClaimMs = 30_000;

/**
 * Creates a file with the record in it, only where there is none: false when there is one. Throws the disk's other errors.
 * It is written under another name first and then given its own in one step, for a program may be killed at any moment: a lock that says
 * nothing would keep everybody out for a while.
 */
export async function createLock(path: string, record: LockRecord): Promise<boolean> {
  const temporary = temporaryName(path);
  try {
    await writeNew(temporary, record);
    await link(temporary, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    // Memory sticks and some servers know no second name for a file.
    return await createInPlace(path, record);
  } finally {
    // One that a scanner holds is removed when the vault is opened (tidyVaultFile).
    await removeFile(temporary).catch(() => undefined);
  }
}

async function createInPlace(path: string, record: LockRecord): Promise<boolean> {
  try {
    await writeNew(path, record);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Throws EEXIST when the file is there. What could not be written whole is not left. */
async function writeNew(path: string, record: LockRecord): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(serialiseLock(record));
    await handle.sync();
  } catch (error) {
    await removeFile(path);
    throw error;
  } finally {
    await handle.close();
  }
}

function temporaryName(path: string): string {
  return `${path}.${randomBytes(6).toString('hex')}${temporaryEnding}`;
}

/**
 * Replaces a stale lock by ours. False when another program was quicker or the lock has come back to life: look again.
 *
 * A rename alone is not enough: of two takers that both saw the old lock, the second would rename away the first one's new lock. So
 * a taker first creates `lock.claim` exclusively, looks again under that claim whether the lock is still the same stale one, and only
 * then replaces it, in one step, by renaming its own over it. What remains: three programs in the same few milliseconds, one of
 * them finding a claim left by a crash. The heartbeat notices a lock that is not its own.
 */
export async function takeOver(
  path: string,
  seen: FoundLock,
  record: LockRecord,
  me: ProgramIdentity,
): Promise<boolean> {
  const claim = `${path}.claim`;
  if (!(await createLock(claim, record))) {
    const claimed = await findLock(claim);
    if (claimed !== null && isLeftBehind(claimed, me)) await removeClaim(claim, claimed);
    await sleep(20 + Math.random() * 60);
    return false;
  }
  try {
    const now = await findLock(path);
    const same = now !== null && now.record?.instanceId === seen.record?.instanceId && isStale(now, me);
    if (!same) return false;
    await replaceLock(path, record);
    return true;
  } finally {
    await removeFile(claim);
  }
}

/** A claim of a program on this machine that is gone is nobody's at once; another one when it is older than any takeover takes. */
function isLeftBehind(claim: FoundLock, me: ProgramIdentity): boolean {
  return claim.ageMs > staleClaimMs || (claim.record !== null && isStale(claim, me));
}

/** Looks once more, so that the claim of another taker, who has removed this one meanwhile, stays. */
async function removeClaim(claim: string, { record }: FoundLock): Promise<void> {
  const now = await readIfThere(claim);
  if (now !== null && parseLock(now)?.instanceId === record?.instanceId) await removeFile(claim);
}

async function replaceLock(path: string, record: LockRecord): Promise<void> {
  const temporary = temporaryName(path);
  try {
    await writeNew(temporary, record);
    await renameWithRetry(temporary, path);
  } catch (error) {
    await removeFile(temporary);
    throw error;
  }
}

import { readFileSync, unlinkSync } from 'node:fs';
import { ok, type Problem, type Result } from '../../domain/common/result';
import type { VaultHolder } from '../../domain/vault/model';
import { errorCode, fileResult } from '../files/file-problem';
import { patiently } from '../files/patient';
import { keepAlive, type LockOptions } from './lock-heartbeat';
import { parseLock, type LockRecord, type ProgramIdentity } from './lock-record';
import { findLock, isStale, type FoundLock } from './lock-staleness';
import { createLock, takeOver } from './lock-takeover';
import { vaultPath } from './vault-paths';
import { vaultProblem } from './vault-problems';

/** How many locks this program holds or is about to take. While it is none, whatever bears our name was left behind. */
let ours = 0;

/** The vault is ours until release. */
export interface VaultLock {
  /**
   * Gives the vault free. In one synchronous step, so that it also works while the program is ending; only a file that another program
   * holds is removed a moment later. A second call does nothing.
   */
  release(): void;
}

/**
 * Makes this program the only one that has the vault open, by the file `lock` in its folder: created exclusively, renewed every
 * 15 seconds, removed on release. A lock that was left behind (its process is gone, two minutes without a beat, or cut off in its making) is taken over,
 * by one taker only; one of this program's own that could not be removed, at once. Problems: `vault-in-use` with the facts `host` and `since`, and the disk's own.
 *
 * Limits. Giving a name that is free, and replacing by rename, are single steps on local disks, SMB and NFS from version 3 on. A folder kept
 * in step by a sync service (OneDrive, Dropbox) is not one folder: two laptops each see their own copy, and their locks meet
 * minutes later, if at all; the lock is then a warning, no protection. Someone with access to the folder can delete the
 * file: it protects colleagues from accidents, not a vault from attackers.
 */
export async function acquireLock(
  folder: string,
  me: ProgramIdentity,
  options: LockOptions = {},
): Promise<Result<VaultLock>> {
  const path = vaultPath(folder, 'lock');
  const isLeft = ours === 0;
  ours += 1;
  let held: Result<VaultLock> | null = null;
  try {
    held = await fileResult('write', async () => {
      if (isLeft) await patiently(() => removeOwn(path, me));
      const record = newRecord(me);
      const holder = await enter(path, record, me);
      return holder === null ? ok(heldLock(path, record, options)) : inUse(holder.record);
    });
    return held;
  } finally {
    if (!held?.ok) ours -= 1;
  }
}

/** The same for a vault of ours that was moved with its folder, our own lock in it. */
export function acquireMovedLock(
  folder: string,
  me: ProgramIdentity,
  options: LockOptions = {},
): Promise<Result<VaultLock>> {
  return fileResult('write', async () => {
    await patiently(() => removeOwn(vaultPath(folder, 'lock'), me));
    return acquireLock(folder, me, options);
  });
}

/**
 * Makes sure of a lock that is held, when its folder was gone for a while: another program may have taken it for left behind, worked and
 * perhaps gone again. The beats of the lock go on. Problems as of acquireLock.
 */
export async function regainLock(folder: string, me: ProgramIdentity): Promise<Result<null>> {
  return fileResult('write', async () => {
    const holder = await enter(vaultPath(folder, 'lock'), newRecord(me), me);
    const isOurs = holder === null || holder.record?.instanceId === me.instanceId;
    return isOurs ? ok(null) : inUse(holder.record);
  });
}

/** Who has the vault open, as a problem to show before a passphrase is asked; null when nobody has or the lock is stale. */
export async function lockProblem(folder: string, me: ProgramIdentity): Promise<Problem | null> {
  const found = await findLock(vaultPath(folder, 'lock'));
  if (found === null || isStale(found, me)) return null;
  const wasOurs = ours === 0 && found.record?.instanceId === me.instanceId;
  return wasOurs ? null : inUse(found.record).problem;
}

function newRecord(me: ProgramIdentity): LockRecord {
  return { ...me, since: new Date().toISOString(), beat: 0 };
}

/** Several rounds, because between a look and a step another program may come or go. Null when the lock is ours. */
async function enter(path: string, record: LockRecord, me: ProgramIdentity): Promise<FoundLock | null> {
  let last: FoundLock = { record: null, ageMs: 0 };
  for (let round = 0; round < 10; round += 1) {
    if (await createLock(path, record)) return null;
    const found = await findLock(path);
    if (found === null) continue;
    if (!isStale(found, me)) return found;
    if (await takeOver(path, found, record, me)) return null;
    last = found;
  }
  return last;
}

function heldLock(path: string, record: LockRecord, options: LockOptions): VaultLock {
  const stop = keepAlive(path, record, options);
  let released = false;
  return {
    release() {
      if (released) return;
      released = true;
      ours -= 1;
      stop();
      let isLate = false;
      const remove = (): Promise<void> => {
        // Taken again by us while a scanner held the file.
        if (isLate && ours > 0) return Promise.resolve();
        isLate = true;
        return removeOwn(path, record);
      };
      // A folder that is gone by now needs no unlocking, and nobody is to be told: the lock goes stale by itself.
      patiently(remove).catch(() => undefined);
    },
  };
}

/**
 * Removes the lock when it is still ours. All is done when it returns, with no step of another program's or of ours in between;
 * a promise only so that it can be tried again.
 */
function removeOwn(path: string, { instanceId }: Pick<LockRecord, 'instanceId'>): Promise<void> {
  try {
    if (parseLock(readFileSync(path))?.instanceId === instanceId) unlinkSync(path);
    return Promise.resolve();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return Promise.resolve();
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }
}

function inUse(record: LockRecord | null) {
  if (record === null) return vaultProblem('vault-in-use');
  const holder: VaultHolder = { host: record.host, since: record.since };
  const message =
    `This vault is open on the computer “${holder.host}”. Nothing was changed. Close it there, then try again. If that computer ` +
    'was switched off without closing it, wait two minutes.';
  return vaultProblem('vault-in-use', { ...holder }, message);
}

import { open } from 'node:fs/promises';
import { errorCode } from '../files/file-problem';
import { parseLock, serialiseLock, type LockRecord } from './lock-record';
import { heartbeatMs } from './lock-staleness';
import { createLock } from './lock-takeover';

/** What to do while a lock is held. */
export interface LockOptions {
  /**
   * Called once when the lock turns out to be another program's: this one was suspended or cut off from the network folder for
   * minutes, and was taken for dead. Lock the vault at once, without writing.
   */
  readonly onLost?: () => void;
  /** Milliseconds; shorter in tests only. */
  readonly beatEveryMs?: number;
}

/** Renews a lock until the function that it gives is called. The timer does not keep the program running. */
export function keepAlive(path: string, record: LockRecord, options: LockOptions): () => void {
  let stopped = false;
  let beating = false;
  let beat = record.beat;
  const stop = () => {
    stopped = true;
    clearInterval(timer);
  };
  const renew = async () => {
    if (beating) return;
    beating = true;
    beat += 1;
    const ours = await renewOnce(path, { ...record, beat }, () => stopped);
    beating = false;
    if (ours || stopped) return;
    stop();
    options.onLost?.();
  };
  const timer = setInterval(() => void renew(), options.beatEveryMs ?? heartbeatMs);
  timer.unref();
  return stop;
}

/**
 * One beat: false when the lock is another program's. It reads and writes through one open file, so that, when the lock is replaced
 * in between, the beat goes into the old file and not over the new owner's. Trouble with the disk or network counts as
 * ours: the next beat will see.
 */
async function renewOnce(path: string, record: LockRecord, stopped: () => boolean): Promise<boolean> {
  try {
    const handle = await open(path, 'r+');
    try {
      const found = parseLock(await handle.readFile());
      if (found?.instanceId !== record.instanceId) return false;
      await handle.write(serialiseLock(record), 0, null, 0);
      await handle.sync();
      return true;
    } finally {
      await handle.close();
    }
  } catch (error) {
    // Someone tidied the file away: it is made again, unless another program has made its own by now.
    if (errorCode(error) === 'ENOENT' && !stopped()) return createLock(path, record).catch(() => true);
    return true;
  }
}

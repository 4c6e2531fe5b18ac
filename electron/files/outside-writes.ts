import { randomBytes } from 'node:crypto';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { renameWithRetry, syncFolder } from './durable-rename';
import { readIfThere, temporaryEnding, writeDurably, writeNew } from './durable-write';
import { isThere } from './is-there';
import { removeTree } from './patient';

/** Names that are given here and nowhere else: nothing of what is written stands in them. Only such are ever removed. */
const ownName = new RegExp(`^\\.[0-9a-f]{16}\\${temporaryEnding}$`);

/** Notes of places that never came back are let go beyond so many. */
const mostNotes = 100;

/** Milliseconds: a network folder that does not answer must not keep the keys from being wiped. What is left then has its note. */
const longestWait = 10_000;

/**
 * What is being written unprotected, outside the vault, under a temporary name: locking waits until none of it is left. Where it lies is
 * noted on this laptop before it is begun, so that the next start removes what a crash or a log-off left in plain.
 */
export class OutsideWrites {
  private readonly atWork = new Set<Promise<unknown>>();
  private file: string | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  /** @param file keeps the paths of what is being written; empty again when it is finished. Of this program alone. */
  noteIn(file: string): void {
    this.file = file;
  }

  /** Runs work with the path of a file or folder to make within `folder`, and removes what it has not renamed. Throws what the work throws. */
  async under<T>(folder: string, work: (temporary: string) => Promise<T>): Promise<T> {
    const temporary = join(folder, `.${randomBytes(8).toString('hex')}${temporaryEnding}`);
    const done = this.noted(temporary, work);
    this.atWork.add(done);
    try {
      return await done;
    } finally {
      this.atWork.delete(done);
    }
  }

  /** Waits until what is being written is whole or removed. */
  async settled(longestMs = longestWait): Promise<void> {
    const waiting = new AbortController();
    const longest = sleep(longestMs, undefined, { signal: waiting.signal }).catch(() => undefined);
    await Promise.race([Promise.allSettled(this.atWork), longest]);
    waiting.abort();
  }

  /** Removes what the last run of the program left. Call it at the start. What lies on a disk that is away waits for the next one. */
  async tidy(): Promise<void> {
    for (const temporary of await this.notes()) {
      if (!isAbsolute(temporary) || !ownName.test(basename(temporary))) continue;
      await this.remove(temporary).catch(() => undefined);
    }
  }

  private async noted<T>(temporary: string, work: (temporary: string) => Promise<T>): Promise<T> {
    await this.note((paths) => [...paths, temporary]);
    try {
      return await work(temporary);
    } finally {
      await this.remove(temporary);
    }
  }

  private async remove(temporary: string): Promise<void> {
    await removeTree(temporary);
    // Of a stick that was pulled, everything seems to be removed.
    if (await isThere(dirname(temporary)).catch(() => false))
      await this.note((paths) => paths.filter((path) => path !== temporary));
  }

  /** One after the other. A profile that cannot be written must not spoil the saving. */
  private note(change: (paths: readonly string[]) => readonly string[]): Promise<void> {
    const next = this.turn.then(async () => {
      if (this.file === null) return;
      const paths = change(await this.notes()).slice(-mostNotes);
      await writeDurably(this.file, Buffer.from(JSON.stringify(paths)));
    });
    this.turn = next.catch(() => undefined);
    return next.catch(() => undefined);
  }

  private async notes(): Promise<readonly string[]> {
    try {
      const kept = this.file === null ? null : await readIfThere(this.file);
      const paths: unknown = kept === null ? [] : JSON.parse(kept.toString('utf8'));
      return Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : [];
    } catch {
      return [];
    }
  }
}

/** Those of this program: it has one vault open at a time. */
export const outsideWrites = new OutsideWrites();

/** Like `writeDurably`, for a file outside the vault, unprotected: nothing of it stays under another name. */
export function writeOutside(file: string, content: Uint8Array): Promise<void> {
  const folder = dirname(file);
  return outsideWrites.under(folder, async (temporary) => {
    await writeNew(temporary, content);
    await renameWithRetry(temporary, file);
    await syncFolder(folder);
  });
}

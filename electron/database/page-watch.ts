import { setTimeout as wait } from 'node:timers/promises';
import type { Problem } from '../../domain/common/result';
import type { DatabaseFile } from './copy-database';
import { checkPages } from './page-check';

export interface PageWatchOptions {
  readonly file: string;
  /** Read at once, wiped by whoever gives it. */
  readonly key: () => Buffer;
  /** Milliseconds until it begins: the first screen comes first. */
  readonly after: number;
  readonly onDamaged: (problem: Problem) => void;
}

/** Has every page of the records read once in each session, and tells when one is damaged. */
export class PageWatch {
  private readonly stopped = new AbortController();
  private readonly done: Promise<void>;

  constructor(private readonly options: PageWatchOptions) {
    this.done = this.check();
  }

  /** Ends it; the records can then be closed. */
  async stop(): Promise<void> {
    this.stopped.abort();
    await this.done;
  }

  private async check(): Promise<void> {
    const { signal } = this.stopped;
    try {
      await wait(this.options.after, undefined, { signal, ref: false });
      const source: DatabaseFile = { file: this.options.file, key: this.options.key() };
      const found = await checkPages(source, signal);
      // Not within this turn: whoever is told will want to stop it.
      if (!found.ok && found.problem.kind === 'database-unreadable')
        setImmediate(this.options.onDamaged, found.problem);
    } catch {
      // Stopped, or the file cannot be had just now: the next session reads it again, as the next backup does.
    }
  }
}

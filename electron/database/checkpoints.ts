import type { Knex } from 'knex';
import type { Result } from '../../domain/common/result';

/** Milliseconds after a change: whoever made it is reading what came of it. */
const after = 1_000;

/** Pages of the journal that are worth copying: as many as SQLite itself lets come together (sqlite.org/wal.html, "Automatic checkpoint"). */
const worthCopying = 1_000;

/**
 * Copies the journal into records.db a moment after a change. SQLite would do it within whichever change makes the journal too long, and
 * whoever made that one would wait: with every page deciphered and enciphered anew, an import waited for it longer than for its rows.
 * A change stands flushed in the journal before it is said to be saved; when it is copied makes no difference to that.
 */
export class Checkpoints {
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly connection: Knex) {}

  /** Called after a change. `inPlace` tells whether the file is still where it was opened: nothing is written to one that is lost. */
  soon(inPlace: () => Promise<Result<null>>): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      void this.copyIfLong(inPlace);
    }, after).unref();
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private async copyIfLong(inPlace: () => Promise<Result<null>>): Promise<void> {
    try {
      const { log, checkpointed } = await this.ask('NOOP');
      if (log - checkpointed > worthCopying && (await inPlace()).ok) await this.ask('PASSIVE');
    } catch {
      // Closed meanwhile, or the disk is in trouble: the journal keeps everything, and the next change tries again or tells.
    }
  }

  /** What the journal holds, in pages: NOOP only looks. */
  private async ask(
    how: 'NOOP' | 'PASSIVE',
  ): Promise<{ readonly log: number; readonly checkpointed: number }> {
    const [journal] = await this.connection.raw<{ log: number; checkpointed: number }[]>(
      `PRAGMA wal_checkpoint(${how})`,
    );
    return journal ?? { log: 0, checkpointed: 0 };
  }
}

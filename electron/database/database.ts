import type { Knex } from 'knex';
import type { IsoDate, IsoInstant } from '../../domain/common/calendar-date';
import { instantOn } from '../../domain/common/london-time';
import { type Failure, type Result, ok } from '../../domain/common/result';
import { uuidV7 } from '../vault/uuid-v7';
import type { Checkpoints } from './checkpoints';
import { databaseProblem } from './database-problem';

/** Where "now" comes from: injected, so that a test can say what day it is. */
export interface Clock {
  now(): IsoInstant;
  /** The calendar date in England, where every school of this program is. */
  today(): IsoDate;
}

/** What repositories read with: the database, or a transaction. */
export type Reader = Knex;
/** What repositories write with: always a transaction inside a change. */
export type Writer = Knex.Transaction;

/** The records. Reading is free; writing goes through `change`, one transaction each, recorded in the history. */
export class Database {
  private inPlace: () => Promise<Result<null>> = () => Promise.resolve(ok(null));
  private last: string | null = null;

  constructor(
    private readonly connection: Knex,
    readonly clock: Clock,
    private actor: string,
    /** Null within a transaction that holds the connection. */
    private readonly checkpoints: Checkpoints | null = null,
  ) {}

  /** For reading only. Never use it inside `change`: there is one connection, and the transaction holds it. */
  get read(): Reader {
    return this.connection;
  }

  /** From now on nothing is written unless `check` finds the file in its place: what is open can be written to also when it is lost. */
  guardBy(check: () => Promise<Result<null>>): void {
    this.inPlace = check;
  }

  /** The problem when the file is no longer where it was opened. */
  checkPlace(): Promise<Result<null>> {
    return this.inPlace();
  }

  /** The last change that was said to be saved, since the file was opened; null when there was none. */
  get lastChange(): string | null {
    return this.last;
  }

  /** Whose name stands on changes from now on. */
  actAs(name: string): void {
    this.actor = name;
  }

  /**
   * Runs `work` in one transaction that the history keeps under `what` ("Changed the date of birth"), and that can be undone
   * as one. A problem given back rolls everything back, as an exception does. A disk that is full, read-only or gone is a problem too.
   */
  async change<T>(
    what: string,
    work: (writer: Writer) => Promise<Result<T>>,
    undoes: string | null = null,
  ): Promise<Result<T>> {
    const changeId = newId();
    const outcome: { result: Result<T> | null } = { result: null };
    try {
      await this.connection.transaction(async (writer) => {
        await writer('changes').insert({ id: changeId, at: this.clock.now(), by: this.actor, what, undoes });
        await writer('current_change').update({ changeId });
        outcome.result = await work(writer);
        if (!outcome.result.ok) throw new RollBack();
        await writer('current_change').update({ changeId: null });
        const there = await this.inPlace();
        if (there.ok) return;
        outcome.result = there;
        throw new RollBack();
      });
    } catch (error) {
      if (!(error instanceof RollBack)) return this.troubleOf(error);
    }
    const { result } = outcome;
    if (!result) throw new Error('A change ended without a result');
    this.checkpoints?.soon(() => this.inPlace());
    if (result.ok) this.last = changeId;
    return result.ok ? { ...ok(result.value), changeId } : result;
  }

  /**
   * Writes in one transaction what is no record and has no history: drafts. The tables of records refuse to be written so. The disk's
   * troubles are given back as problems.
   */
  async aside(work: (writer: Writer) => Promise<void>): Promise<Result<null>> {
    const there = await this.inPlace();
    if (!there.ok) return there;
    try {
      await this.connection.transaction(work);
      this.checkpoints?.soon(() => this.inPlace());
      return ok(null);
    } catch (error) {
      return this.troubleOf(error);
    }
  }

  /**
   * Runs `work` on a database whose changes reach the disk all together, at the end, and not at all when it throws. Each is an entry of
   * the history all the same. For filling an empty vault, which would wait for the disk a thousand times.
   */
  async together<T>(work: (database: Database) => Promise<T>): Promise<T> {
    const done = await this.connection.transaction((transaction) =>
      work(new Database(transaction, this.clock, this.actor)),
    );
    this.checkpoints?.soon(() => this.inPlace());
    return done;
  }

  /** The columns that every new record starts with. */
  newRecord(): { id: string; createdAt: IsoInstant; updatedAt: IsoInstant } {
    const now = this.clock.now();
    return { id: newId(), createdAt: now, updatedAt: now };
  }

  async close(): Promise<void> {
    this.checkpoints?.stop();
    await this.connection.destroy();
  }

  /** A file that is gone is told as such, whatever SQLite stumbled over. Bugs are thrown on. */
  private async troubleOf(error: unknown): Promise<Failure> {
    const problem = databaseProblem(error);
    if (!problem) throw error;
    const there = await this.inPlace();
    return there.ok ? problem : there;
  }
}

class RollBack extends Error {}

/** A new record's id: UUIDv7, so that ids sort by when they were made. */
export function newId(): string {
  return uuidV7();
}

/** The clock of the machine; its day is that of England, in whatever zone it stands: there the deadlines are. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => instantOn(new Date().toISOString()),
};

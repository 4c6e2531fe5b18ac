import { setTimeout as wait } from 'node:timers/promises';
import type { Result } from '../../domain/common/result';
import type { Database } from '../database/database';
import { documentById } from '../documents/repository';
import { keepWords, nextWaiting } from './repository';

/** Reads the text of a file in a thread of its own. */
export interface TextEngine {
  readonly text: (
    request: { readonly bytes: Uint8Array; readonly name: string; readonly password: string | null },
    signal?: AbortSignal,
  ) => Promise<string>;
  /** Ends the thread; the next call starts it again. */
  readonly close: () => Promise<void>;
}

export interface DocumentReaderOptions {
  readonly database: Database;
  readonly engine: TextEngine;
  readonly readContent: (id: string) => Promise<Result<Buffer>>;
  /** Milliseconds between one document and the next, so that whoever works does not notice. */
  readonly pause?: number;
}

/** A file on which PDFium works for longer is given up; it stays found by its title. */
const longestRead = 60_000;

/**
 * Puts what documents say into the search, one after the other while nobody waits for it. Their text is only ever in memory and in the
 * encrypted records.
 */
export class DocumentReader {
  private readonly stopped = new AbortController();
  /** Could not be read; tried again when the vault is opened next. */
  private readonly givenUp = new Set<string>();
  private atWork: Promise<void> | null = null;

  constructor(private readonly options: DocumentReaderOptions) {}

  /** Reads whatever waits, unless it does so already; resolves when nothing waits any more. Never fails. */
  read(): Promise<void> {
    this.atWork ??= this.readAll().finally(() => {
      this.atWork = null;
    });
    return this.atWork;
  }

  /** Gives up what is being read and ends the thread. Nothing is written afterwards. */
  async stop(): Promise<void> {
    this.stopped.abort(new Error('The vault is locked'));
    await this.options.engine.close();
    await this.atWork;
  }

  private async readAll(): Promise<void> {
    const { database, engine, pause = 50 } = this.options;
    const { signal } = this.stopped;
    try {
      while (!signal.aborted) {
        const id = await nextWaiting(database.read, this.givenUp);
        if (id === null) break;
        await this.readOne(id);
        await wait(pause, undefined, { signal });
      }
    } catch {
      // Locked, or the records are not to be had just now: what waits is still marked as waiting.
    } finally {
      await engine.close();
    }
  }

  private async readOne(id: string): Promise<void> {
    const { database, readContent } = this.options;
    const row = await documentById(database.read, id);
    const content = row ? await readContent(id) : null;
    if (!row || !content?.ok) {
      this.givenUp.add(id);
      return;
    }
    try {
      const text = await this.textOf(content.value, row.fileName, row.pdfPassword);
      if (!this.stopped.signal.aborted) await keepWords(database.read, id, text);
    } catch {
      this.givenUp.add(id);
    } finally {
      content.value.fill(0);
    }
  }

  private textOf(bytes: Uint8Array, name: string, password: string | null): Promise<string> {
    const signal = AbortSignal.any([this.stopped.signal, AbortSignal.timeout(longestRead)]);
    return this.options.engine.text({ bytes, name, password }, signal);
  }
}

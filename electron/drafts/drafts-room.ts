import type { Service } from '../../domain/common/call';
import { ok } from '../../domain/common/result';
import type { draftsApi } from '../../domain/drafts/api';
import type { Reopening, UnsavedText, WaitingText } from '../../domain/drafts/model';
import type { Database } from '../database/database';
import { waitingTexts, writeTexts } from './repository';

/** Milliseconds without a key until what was typed is written; most fields have saved themselves by then. */
const usualPause = 1000;

/**
 * Holds what is typed and not yet saved. The page tells every key: from then on it may crash. A moment later it is in the vault, so that
 * the program, and the laptop, may as well.
 */
export class DraftsRoom {
  /** By id; null for a text that is saved or given up. */
  private held = new Map<string, UnsavedText | null>();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private isOver = false;

  constructor(
    private readonly database: Database,
    /** Why the page was opened again, once. */
    private readonly takeReopening: () => Reopening | null,
    private readonly pauseMs = usualPause,
  ) {}

  readonly service: Service<typeof draftsApi> = {
    waiting: async () => {
      const why = this.takeReopening();
      await this.flush();
      const kept = await waitingTexts(this.database.read);
      return ok({ why, texts: [...this.refused(), ...kept.filter(({ id }) => !this.held.has(id))] });
    },
    keep: ({ texts, gone }) => {
      for (const id of gone) this.held.set(id, null);
      for (const text of texts) this.held.set(text.id, text);
      this.writeSoon();
      return Promise.resolve(ok(null));
    },
  };

  /** Writes now what is held. What the disk refuses stays held, and is tried again with the next key. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.running ??= this.writeAll().finally(() => {
      this.running = undefined;
    });
    await this.running;
  }

  /** What is not on the disk yet, for the room that goes on. */
  get unwritten(): ReadonlyMap<string, UnsavedText | null> {
    return new Map(this.held);
  }

  /** Goes on where another room was cut off. */
  takeOver(texts: ReadonlyMap<string, UnsavedText | null>): void {
    for (const [id, text] of texts) this.held.set(id, text);
    if (texts.size > 0) this.writeSoon();
  }

  /** Nothing is written any more. */
  stop(): void {
    this.isOver = true;
    clearTimeout(this.timer);
    this.held.clear();
  }

  /** Not put off by further keys: somebody who types without a pause has it written all the same. */
  private writeSoon(): void {
    if (this.isOver) return;
    this.timer ??= setTimeout(() => void this.flush(), this.pauseMs);
    this.timer.unref();
  }

  private async writeAll(): Promise<void> {
    while (this.held.size > 0 && !this.isOver) {
      const entries = [...this.held];
      const texts = entries.flatMap(([, text]) => (text === null ? [] : [text]));
      const gone = entries.flatMap(([id, text]) => (text === null ? [id] : []));
      const at = this.database.clock.now();
      const written = await this.database.aside((writer) => writeTexts(writer, at, texts, gone));
      if (!written.ok) return;
      for (const [id, text] of entries) if (this.held.get(id) === text) this.held.delete(id);
    }
  }

  /** What the disk has refused so far. */
  private refused(): WaitingText[] {
    const at = this.database.clock.now();
    return [...this.held.values()].flatMap((text) => (text === null ? [] : [{ ...text, at }]));
  }
}

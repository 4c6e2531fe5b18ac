import type { UnsavedText, WaitingText } from '../../domain/drafts/model';

export interface KeptTexts {
  readonly texts: readonly UnsavedText[];
  /** Ids of what was saved or given up. */
  readonly gone: readonly string[];
}

/**
 * What is typed on the screen and not yet saved, told to whoever keeps it; and what was kept from before, until its field is on the screen
 * again. One for the page, like the toasts.
 */
export class UnsavedTexts {
  private keep: ((kept: KeptTexts) => Promise<unknown>) | null = null;
  private changed = new Map<string, UnsavedText | null>();
  private isTelling = false;
  private waiting: readonly WaitingText[] = [];
  private readonly listeners = new Set<() => void>();

  /** From now on texts are kept, and fields find what waits for them. */
  start(waiting: readonly WaitingText[], keep: (kept: KeptTexts) => Promise<unknown>): void {
    this.keep = keep;
    this.wait(waiting);
  }

  /** What waits for its field. */
  get all(): readonly WaitingText[] {
    return this.waiting;
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  hold(text: UnsavedText): void {
    this.change(text.id, text);
  }

  /** Saved, or given up. */
  letGo(id: string): void {
    this.change(id, null);
    if (this.waiting.some((text) => text.id === id)) this.wait(this.waiting.filter((text) => text.id !== id));
  }

  /** The text that waits for a field; it is the field's own from then on. */
  take(id: string): WaitingText | null {
    const found = this.waiting.find((text) => text.id === id) ?? null;
    if (found) this.wait(this.waiting.filter((text) => text !== found));
    return found;
  }

  /** Tells now what is still to be told. */
  async flush(): Promise<void> {
    this.isTelling = false;
    if (!this.keep || this.changed.size === 0) return;
    const entries = [...this.changed];
    this.changed = new Map();
    await this.keep({
      texts: entries.flatMap(([, text]) => (text === null ? [] : [text])),
      gone: entries.flatMap(([id, text]) => (text === null ? [id] : [])),
    });
  }

  private change(id: string, text: UnsavedText | null): void {
    if (!this.keep) return;
    this.changed.set(id, text);
    if (this.isTelling) return;
    this.isTelling = true;
    // At once, key by key: the page may stop after any of them. Only what one key changes is told together.
    queueMicrotask(() => void this.flush());
  }

  private wait(waiting: readonly WaitingText[]): void {
    this.waiting = waiting;
    for (const listener of this.listeners) listener();
  }
}

export const unsavedTexts = new UnsavedTexts();

import type { SaveResult } from './autosave';

export interface DraftOptions<T> {
  readonly empty: T;
  /** Whether there is anything to add. */
  readonly isWorth: (value: T) => boolean;
  readonly add: (value: T) => Promise<SaveResult>;
  readonly onChange: (value: T, failure: string | null) => void;
}

/**
 * What is typed for a new line of a list until it is added: with Enter, on leaving it, and when its screen goes away or the vault is
 * locked, so that it is never lost. One thing is added once. The row is empty at once, for the next that is typed while the one before is
 * being added; what is refused comes back into it.
 */
export class Draft<T> {
  private value: T;
  private why: string | null = null;
  /** Typed, and neither sent nor found to be nothing. */
  private isOpen = false;
  /** Sent and not yet added, in the order in which they are added. */
  private line: readonly T[] = [];
  private running: Promise<void> | undefined;

  constructor(private options: DraftOptions<T>) {
    this.value = options.empty;
  }

  /** Why what was typed could not be added; null when it was, or is still to be. */
  get failure(): string | null {
    return this.why;
  }

  /** True when nothing is left to add. */
  get isSaved(): boolean {
    return !this.isOpen && this.line.length === 0;
  }

  /** The newest callbacks: a screen makes new ones each time that it is drawn. */
  use(options: Pick<DraftOptions<T>, 'add' | 'onChange'>): void {
    this.options = { ...this.options, ...options };
  }

  type(value: T): void {
    this.value = value;
    this.isOpen = true;
    this.tell(null);
  }

  /** Adds now what is typed, if it is worth it, after what was sent before; ends when nothing more is being added. */
  async flush(): Promise<void> {
    this.isOpen = false;
    if (this.options.isWorth(this.value)) {
      this.line = [...this.line, this.value];
      this.value = this.options.empty;
    }
    if (this.line.length > 0) this.running ??= this.addLine();
    await this.running;
  }

  private async addLine(): Promise<void> {
    let failure: string | null = null;
    while (failure === null && this.line[0] !== undefined) failure = await this.addFirst(this.line[0]);
    this.running = undefined;
    this.tell(failure);
  }

  /** Gives why it could not be added. */
  private async addFirst(first: T): Promise<string | null> {
    const added = this.tryAdd(first);
    // The row is empty for the next.
    this.tell(null);
    const result = await added;
    const isRowFree = !this.options.isWorth(this.value);
    // Something else was typed meanwhile: what was refused is tried again before that.
    if (!result.ok && !isRowFree) return result.message;
    this.line = this.line.slice(1);
    if (result.ok) return null;
    this.value = first;
    this.isOpen = true;
    return result.message;
  }

  private async tryAdd(value: T): Promise<SaveResult> {
    try {
      return await this.options.add(value);
    } catch {
      return { ok: false, message: 'Something went wrong. What you typed is still here.' };
    }
  }

  private tell(why: string | null): void {
    this.why = why;
    this.options.onChange(this.value, why);
  }
}

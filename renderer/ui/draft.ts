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
 * locked, so that it is never lost. One thing is added once; a failed one keeps what was typed.
 */
export class Draft<T> {
  private value: T;
  private why: string | null = null;
  /** Typed, and neither added nor found to be nothing. */
  private isOpen = false;
  private running: Promise<void> | undefined;
  /** What is being added while `running`. */
  private adding: T | undefined;

  constructor(private options: DraftOptions<T>) {
    this.value = options.empty;
  }

  /** Why what was typed could not be added; null when it was, or is still to be. */
  get failure(): string | null {
    return this.why;
  }

  /** True when nothing is left to add. */
  get isSaved(): boolean {
    return !this.isOpen;
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

  /** Adds now what is typed, if it is worth it; while the line before is still being added, as the next one. */
  async flush(): Promise<void> {
    if (this.running !== undefined && !Object.is(this.value, this.adding)) await this.running;
    this.running ??= this.addIt().finally(() => {
      this.running = undefined;
    });
    await this.running;
  }

  private async addIt(): Promise<void> {
    const value = this.value;
    if (!this.options.isWorth(value)) {
      this.isOpen = false;
      return;
    }
    this.adding = value;
    const result = await this.tryAdd(value);
    if (!result.ok) this.tell(result.message);
    else if (Object.is(value, this.value)) {
      this.value = this.options.empty;
      this.isOpen = false;
      this.tell(null);
    }
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

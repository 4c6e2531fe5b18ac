/** What a save answers: the shape that renderer/app's `saved` gives. */
export type SaveResult = { readonly ok: true } | { readonly ok: false; readonly message: string };

export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly message: string };

export interface AutosaveOptions<T> {
  /** What is on record now. */
  readonly recorded: T;
  readonly save: (value: T) => Promise<SaveResult>;
  /** Called whenever what is shown or the state of saving changes. */
  readonly onChange: (shown: T, state: SaveState) => void;
  /** Milliseconds without typing before it saves by itself. */
  readonly pause: number;
}

/** How long "Saved" stays to be seen, in milliseconds. */
const savedIsShown = 4000;

/**
 * Saves one field by itself: after a pause, on leaving it, and when its screen goes away. Saves follow each other, never side by
 * side, so that the last thing typed is the last thing saved. A failed save keeps what was typed. A change on record from elsewhere
 * is shown only when the field is not focused and holds nothing unsaved.
 */
export class Autosave<T> {
  private shown: T;
  private recorded: T;
  /** What was shown when it last agreed with the record. */
  private settled: T;
  private state: SaveState = { kind: 'idle' };
  private hasNews = false;
  private isFocused = false;
  private running: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private fade: ReturnType<typeof setTimeout> | undefined;

  constructor(private options: AutosaveOptions<T>) {
    this.shown = options.recorded;
    this.recorded = options.recorded;
    this.settled = options.recorded;
  }

  /** Why what is shown could not be saved; null when it was, or is still to be. */
  get failure(): string | null {
    return this.state.kind === 'failed' ? this.state.message : null;
  }

  /** True when nothing is left to save. */
  get isSaved(): boolean {
    return !this.isDirty();
  }

  /** The newest callbacks: a screen makes new ones each time that it is drawn. */
  use(options: Pick<AutosaveOptions<T>, 'save' | 'onChange'>): void {
    this.options = { ...this.options, ...options };
  }

  type(value: T): void {
    this.shown = value;
    this.tell(this.state.kind === 'saved' ? { kind: 'idle' } : this.state);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), this.options.pause);
  }

  /** For controls without typing (a choice, a tick): saves at once. */
  choose(value: T): Promise<void> {
    this.type(value);
    return this.flush();
  }

  focus(): void {
    this.isFocused = true;
  }

  blur(): Promise<void> {
    this.isFocused = false;
    return this.flush();
  }

  /** The record changed: by another screen, by undo, or by our own save. */
  record(value: T): void {
    if (Object.is(value, this.recorded)) return;
    this.recorded = value;
    this.hasNews = true;
    if (!this.running) this.takeNews();
  }

  /** Saves now what is not yet saved; ends when nothing is left to save, or a save failed. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.saveAll().finally(() => {
      this.running = undefined;
      this.takeNews();
    });
    await this.running;
  }

  private async saveAll(): Promise<void> {
    if (!this.isDirty() && this.state.kind === 'failed') this.tell({ kind: 'idle' });
    while (this.isDirty()) {
      const value = this.shown;
      this.tell({ kind: 'saving' });
      const result = await this.trySave(value);
      if (result.ok) {
        this.settled = value;
        this.tell({ kind: 'saved' });
      } else if (Object.is(value, this.shown)) {
        this.tell({ kind: 'failed', message: result.message });
        return;
      }
    }
  }

  private async trySave(value: T): Promise<SaveResult> {
    try {
      return await this.options.save(value);
    } catch {
      return { ok: false, message: 'Something went wrong. What you typed is still here.' };
    }
  }

  private isDirty(): boolean {
    return !Object.is(this.shown, this.settled);
  }

  private takeNews(): void {
    if (!this.hasNews || this.isDirty() || this.isFocused) return;
    this.hasNews = false;
    this.settled = this.recorded;
    if (Object.is(this.shown, this.recorded)) return;
    this.shown = this.recorded;
    this.tell({ kind: 'idle' });
  }

  private tell(state: SaveState): void {
    this.state = state;
    clearTimeout(this.fade);
    if (state.kind === 'saved') this.fade = setTimeout(() => this.tell({ kind: 'idle' }), savedIsShown);
    this.options.onChange(this.shown, state);
  }
}

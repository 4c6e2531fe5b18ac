/** The system's clipboard, as a port. */
export interface SystemClipboard {
  read(): Promise<string>;
  write(text: string): Promise<void>;
  clear(): void;
}

/** Long enough to change to the browser and paste; what is needed later is copied again. */
export const clipboardHolds = 5 * 60_000;

/**
 * Puts a child's data on the clipboard, where every program can read them, and takes them away again: after a while, and when the vault
 * locks. What the user copied out of a page herself leaves when the vault locks, and not before: nobody told her of five minutes. What
 * she copied elsewhere meanwhile stays.
 */
export class PersonalClipboard {
  private ours: string | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly clipboard: SystemClipboard) {}

  async put(text: string): Promise<void> {
    this.stopTimer();
    await this.clipboard.write(text);
    // As the system gives it back: Windows, for one, has line ends of its own.
    this.ours = await this.clipboard.read();
    this.timer = setTimeout(() => void this.forget(), clipboardHolds);
    // Quitting locks, and locking forgets: the timer need not hold the program.
    this.timer.unref();
  }

  /** The user has copied something out of a page: whatever is on the clipboard now is of the vault too. */
  async noteCopied(): Promise<void> {
    const text = await this.clipboard.read();
    // Nothing that can be told from what other programs put there; or what we put there, which goes in its own time.
    if (text === '' || text === this.ours) return;
    this.stopTimer();
    this.ours = text;
  }

  /** Empties the clipboard if it still holds what was put there last. */
  async forget(): Promise<void> {
    this.stopTimer();
    const { ours } = this;
    this.ours = null;
    if (ours !== null && (await this.clipboard.read()) === ours) this.clipboard.clear();
  }

  private stopTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}

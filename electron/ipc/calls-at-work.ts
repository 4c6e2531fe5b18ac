/** Counts the calls that are being answered, so that locking can wait for the last autosave to be written. */
export class CallsAtWork {
  private count = 0;
  private lastEnd = 0;

  async track<T>(work: () => Promise<T>): Promise<T> {
    this.count += 1;
    try {
      return await work();
    } finally {
      this.count -= 1;
      this.lastEnd = Date.now();
    }
  }

  /** Waits until no call has been at work for `quietMs`, but at most `longestMs` in all. */
  async settle(quietMs: number, longestMs: number): Promise<void> {
    const start = Date.now();
    const isQuiet = (): boolean => this.count === 0 && Date.now() - Math.max(this.lastEnd, start) >= quietMs;
    while (!isQuiet() && Date.now() - start < longestMs)
      await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

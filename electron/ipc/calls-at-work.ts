/**
 * Counts the calls that are being answered, so that locking can wait for the last autosave to be written. By the time that the program has
 * run: the laptop's clock may be set meanwhile.
 */
export class CallsAtWork {
  private count = 0;
  private lastEnd = 0;

  async track<T>(work: () => Promise<T>): Promise<T> {
    this.count += 1;
    try {
      return await work();
    } finally {
      this.count -= 1;
      this.lastEnd = performance.now();
    }
  }

  /** Waits until no call has been at work for `quietMs`, but at most `longestMs` in all. */
  async settle(quietMs: number, longestMs: number): Promise<void> {
    const start = performance.now();
    const isQuiet = (): boolean =>
      this.count === 0 && performance.now() - Math.max(this.lastEnd, start) >= quietMs;
    while (!isQuiet() && performance.now() - start < longestMs)
      await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

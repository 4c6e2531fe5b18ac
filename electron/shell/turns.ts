/**
 * Pieces of work one after the other, that can all be ended at once. Electron never answers some calls of a window that was destroyed
 * meanwhile: without an end from outside, whoever waits behind such a call would wait for ever.
 */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();
  private end = new AbortController();

  /** Runs work when all before it is done. Rejects as the work does, or when everything is ended. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const { signal } = this.end;
    const next = this.last.then(() => unlessEnded(work, signal));
    this.last = next.catch(() => undefined);
    return next;
  }

  /** Gives up the work under way, and never begins what waits for its turn. New work can be given at once. */
  endAll(): void {
    this.end.abort(new Error('The work was ended'));
    this.end = new AbortController();
    this.last = Promise.resolve();
  }
}

function unlessEnded<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    signal.throwIfAborted();
    const giveUp = (): void => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', giveUp, { once: true });
    void work()
      .then(resolve, reject)
      .finally(() => {
        signal.removeEventListener('abort', giveUp);
      });
  });
}

/** Long pieces of work by the renderer's own name for each, so that it can stop them; locking the vault stops them all. */
export class Jobs {
  private readonly running = new Map<string, AbortController>();

  /** Runs work under a name; an earlier piece of work of the same name is stopped. */
  async run<T>(name: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    this.stop(name);
    const controller = new AbortController();
    this.running.set(name, controller);
    try {
      return await work(controller.signal);
    } finally {
      if (this.running.get(name) === controller) this.running.delete(name);
    }
  }

  /** Does nothing when no work of this name is running. */
  stop(name: string): void {
    this.running.get(name)?.abort();
  }

  stopAll(): void {
    for (const controller of this.running.values()) controller.abort();
  }
}

import type { FileHandle } from 'node:fs/promises';

/** Writes to a file, piece after piece, and makes the next piece while one is on its way: the disk and the cipher work at the same time. */
export class WriteBehind {
  private readonly memories: readonly [Buffer, Buffer];
  private count = 0;
  private writing: Promise<void> = Promise.resolve();

  /** @param largest bytes of the longest piece */
  constructor(
    private readonly handle: FileHandle,
    largest: number,
  ) {
    this.memories = [Buffer.allocUnsafeSlow(largest), Buffer.allocUnsafeSlow(largest)];
  }

  /**
   * Has a piece made in the memory that it is given, and begins to write it when the one before is written. Throws what went wrong with
   * that one.
   */
  async write(make: (memory: Buffer) => Buffer): Promise<void> {
    // Its last piece is written: the one after that, in the other memory, was begun only then.
    const memory = this.memories[this.count % 2 === 0 ? 0 : 1];
    this.count += 1;
    const piece = make(memory);
    await this.writing;
    this.writing = this.handle.writeFile(piece);
    // Whoever awaits it next is told; that may be later than Node waits before it calls a rejection unhandled.
    this.writing.catch(() => undefined);
  }

  /** Waits until all is written. Throws what went wrong. */
  async end(): Promise<void> {
    await this.writing;
  }

  /** Waits until nothing is being written any more, however that ended: only then may the file be closed. */
  async settle(): Promise<void> {
    await Promise.allSettled([this.writing]);
  }
}

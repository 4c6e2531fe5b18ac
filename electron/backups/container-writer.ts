import { createHash } from 'node:crypto';
import { Header } from 'tar';
import { blockBytes, endBlocks, isKnownEntry, paddingOf } from './container-format';
import { BackupError } from './backup-problems';
import type { NewFile } from './write-port';

/** What the manifest says of an entry. */
export interface EntryMark {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the bytes in the archive, in hex. */
  readonly sha256: string;
}

/**
 * Writes the entries of a tar archive one after the other and keeps what the manifest needs of each. Whatever the content, the
 * memory that it takes is one piece. The headers are the library's; sizes beyond 8 GiB are its base-256 ones.
 */
export class ContainerWriter {
  private readonly written: EntryMark[] = [];

  constructor(
    private readonly file: NewFile,
    private readonly madeAt: Date,
  ) {}

  get entries(): readonly EntryMark[] {
    return this.written;
  }

  /** Adds an entry. Throws `backup-failed` when the pieces are not `size` bytes in all: the file changed while it was read. */
  async add(name: string, size: number, pieces: AsyncIterable<Uint8Array>): Promise<void> {
    if (!isKnownEntry(name)) throw new Error('A backup has no such entry');
    await this.file.write(this.header(name, size));
    const hash = createHash('sha256');
    let filled = 0;
    for await (const piece of pieces) {
      filled += piece.length;
      if (filled > size) break;
      hash.update(piece);
      await this.file.write(piece);
    }
    if (filled !== size) throw new BackupError('backup-failed');
    await this.file.write(Buffer.alloc(paddingOf(size)));
    this.written.push({ name, size, sha256: hash.digest('hex') });
  }

  /** Ends the archive and waits until the disk has it. */
  async finish(): Promise<void> {
    await this.file.write(Buffer.alloc(endBlocks * blockBytes));
    await this.file.sync();
  }

  private header(name: string, size: number): Buffer {
    const block = Buffer.alloc(blockBytes);
    const header = new Header({ path: name, size, mode: 0o600, type: 'File', mtime: this.madeAt });
    if (header.encode(block)) throw new Error('An entry of a backup needs more than one header');
    return block;
  }
}

/** Bytes that are in memory already, as pieces. */
export async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

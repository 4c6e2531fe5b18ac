import { open, type FileHandle } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { Header } from 'tar';
import { readExactly, type SealedBytes } from '../documents/crypto/sealed-bytes';
import { blockBytes, endBlocks, entryNames, isKnownEntry, paddingOf, pieceBytes } from './container-format';
import { BackupError } from './backup-problems';

/** Where an entry's content lies in the archive. */
interface EntryPlace {
  readonly start: number;
  readonly size: number;
}

/** An entry that is read from its beginning to its end; what was read is hashed on the way. */
export interface EntryBytes extends SealedBytes {
  /** SHA-256 in hex of the whole entry. Throws when it was not read in order to its end. */
  sha256(): string;
}

/** The largest entry that is read into memory as a whole: vault.json has 1 KB, a manifest of 200,000 documents 30 MB. */
const largestSmallEntry = 128 * 1024 * 1024;

/**
 * An archive that was opened for reading: where its entries lie, found by going from header to header. It is strict: an archive with an
 * entry that is not ours, with one twice, with anything but zeros at the end or anything after it is not one that we wrote.
 */
export class ContainerReader {
  private constructor(
    private readonly handle: FileHandle,
    private readonly places: ReadonlyMap<string, EntryPlace>,
  ) {}

  /** Throws `not-a-backup`, `backup-cut-off`, `backup-damaged`, and the operating system's errors. Close it. */
  static async open(path: string): Promise<ContainerReader> {
    const handle = await open(path, 'r');
    try {
      return new ContainerReader(handle, await placesOf(handle));
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** Bytes of all entries. */
  get bytes(): number {
    return [...this.places.values()].reduce((sum, { size }) => sum + size, 0);
  }

  get names(): readonly string[] {
    return [...this.places.keys()];
  }

  sizeOf(name: string): number | null {
    return this.places.get(name)?.size ?? null;
  }

  /** A small entry in memory; null when there is none. */
  async small(name: string): Promise<Buffer | null> {
    const place = this.places.get(name);
    if (!place) return null;
    if (place.size > largestSmallEntry) throw new BackupError('backup-damaged');
    const bytes = await readExactly(this.handle, place.size, place.start);
    if (bytes.length !== place.size) throw new BackupError('backup-cut-off');
    return bytes;
  }

  /** An entry to read; null when there is none. Closing it leaves the archive open. */
  entry(name: string): EntryBytes | null {
    const place = this.places.get(name);
    return place ? hashedEntry(this.handle, place) : null;
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}

/** The content of an entry in pieces. */
export async function* piecesOf(entry: EntryBytes): AsyncGenerator<Buffer> {
  for (let from = 0; from < entry.size; from += pieceBytes) {
    const length = Math.min(pieceBytes, entry.size - from);
    const piece = await entry.read(length, from);
    if (piece.length !== length) throw new BackupError('backup-cut-off');
    yield piece;
  }
}

function hashedEntry(handle: FileHandle, { start, size }: EntryPlace): EntryBytes {
  const hash = createHash('sha256');
  let hashed = 0;
  return {
    size,
    read: async (length, from) => {
      const bytes = await readExactly(handle, Math.max(0, Math.min(length, size - from)), start + from);
      if (from === hashed) {
        hash.update(bytes);
        hashed += bytes.length;
      }
      return bytes;
    },
    close: () => Promise.resolve(),
    sha256: () => {
      if (hashed !== size) throw new Error('This entry was not read in order to its end');
      return hash.digest('hex');
    },
  };
}

async function placesOf(handle: FileHandle): Promise<ReadonlyMap<string, EntryPlace>> {
  const { size: fileSize } = await handle.stat();
  const places = new Map<string, EntryPlace>();
  let from = 0;
  for (;;) {
    const block = await readExactly(handle, blockBytes, from);
    if (block.length < blockBytes)
      throw new BackupError(places.size === 0 ? 'not-a-backup' : 'backup-cut-off');
    if (block.every((byte) => byte === 0)) {
      if (places.size === 0) throw new BackupError('not-a-backup');
      break;
    }
    const { name, size } = readHeader(block, places);
    const start = from + blockBytes;
    from = start + size + paddingOf(size);
    if (from > fileSize) throw new BackupError('backup-cut-off');
    places.set(name, { start, size });
  }
  await checkEnd(handle, from, fileSize);
  return places;
}

function readHeader(
  block: Buffer,
  places: ReadonlyMap<string, EntryPlace>,
): { readonly name: string; readonly size: number } {
  const header = new Header(block);
  const { path: name = '', size = -1, type, cksumValid } = header;
  const isFirst = places.size === 0;
  const isOurs = cksumValid && type === 'File' && isKnownEntry(name) && !places.has(name);
  const isInOrder = !isFirst || name === entryNames.about;
  if (isOurs && isInOrder && Number.isSafeInteger(size) && size >= 0) return { name, size };
  throw new BackupError(isFirst ? 'not-a-backup' : 'backup-damaged');
}

async function checkEnd(handle: FileHandle, from: number, fileSize: number): Promise<void> {
  const endBytes = endBlocks * blockBytes;
  if (fileSize < from + endBytes) throw new BackupError('backup-cut-off');
  const end = await readExactly(handle, endBytes, from);
  if (fileSize > from + endBytes || !end.every((byte) => byte === 0)) throw new BackupError('backup-damaged');
}

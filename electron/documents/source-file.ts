import { type FileHandle, open, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../domain/common/result';
import { type AttachOutcome, refusalWords } from '../../domain/documents/attach-report';
import { largestFileBytes } from '../../domain/documents/model';
import { errorCode } from '../files/file-problem';
import { isInside } from '../files/save-outside';
import { documentFormat } from './crypto/document-format';
import { SourceUnreadable } from './crypto/document-problems';

/** As long as a chunk of a sealed document, which then need not be put together. */
const pieceBytes = documentFormat.chunkBytes;

type Refusal = keyof typeof refusalWords & AttachOutcome;

function refuse(kind: Refusal) {
  return fail(kind, refusalWords[kind]);
}

/** A file from outside, open for reading. */
export class SourceFile {
  /** Memory for the whole of it, filled as the pieces are asked for. Whoever opened the file overwrites it. */
  readonly content: Buffer;

  constructor(
    private readonly handle: FileHandle,
    bytes: number,
  ) {
    this.content = Buffer.alloc(bytes);
  }

  /**
   * The content from its beginning. While one piece is worked on, the next is read. Throws SourceUnreadable when it cannot be read to its
   * end, or when the file is no longer as long as it was when it was opened.
   */
  async *pieces(): AsyncGenerator<Buffer, void, undefined> {
    const { content } = this;
    let next = this.readAt(0);
    try {
      for (let filled = 0; filled < content.length;) {
        const bytesRead = await next;
        if (bytesRead === 0) throw new SourceUnreadable('The file became shorter');
        const piece = content.subarray(filled, filled + bytesRead);
        filled += bytesRead;
        if (filled < content.length) next = this.readAt(filled);
        yield piece;
      }
      const { size } = await this.handle.stat();
      if (size !== content.length) throw new SourceUnreadable('The file became longer');
    } finally {
      // Nothing may arrive in memory that was overwritten.
      await Promise.allSettled([next]);
    }
  }

  close(): Promise<void> {
    return this.handle.close();
  }

  private readAt(position: number): Promise<number> {
    const length = Math.min(pieceBytes, this.content.length - position);
    const reading = this.handle.read(this.content, position, length, position).then(
      ({ bytesRead }) => bytesRead,
      (error: unknown) => {
        throw new SourceUnreadable('The file cannot be read', { cause: error });
      },
    );
    // It is awaited when the piece before it was worked on, which may be later than Node waits before it calls a rejection unhandled.
    reading.catch(() => undefined);
    return reading;
  }
}

/**
 * Opens a file from outside; close it. The path comes from the renderer, so it is looked at here: absolute, an existing regular
 * file, and not inside the vault (links followed first). Problems: `not-a-file`, `in-vault`, `empty`, `too-large`, `unreadable`.
 * @param largest bytes
 */
export async function openSourceFile(
  file: string,
  vaultFolder: string,
  largest: number = largestFileBytes,
): Promise<Result<SourceFile>> {
  if (!path.isAbsolute(file) || file.includes('\0')) return refuse('not-a-file');
  try {
    const real = await realpath(file);
    if (isInside(await realpath(vaultFolder), real)) return refuse('in-vault');
    // Before opening: opening a pipe would wait for its other end.
    if (!(await stat(real)).isFile()) return refuse('not-a-file');
    return await withSize(await open(real, 'r'), largest);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return refuse(code === 'EISDIR' ? 'not-a-file' : 'unreadable');
  }
}

async function withSize(handle: FileHandle, largest: number): Promise<Result<SourceFile>> {
  let source: SourceFile | null = null;
  try {
    const { size } = await handle.stat();
    if (size === 0) return refuse('empty');
    if (size > largest) return refuse('too-large');
    source = new SourceFile(handle, size);
    return ok(source);
  } finally {
    if (source === null) await handle.close();
  }
}

/** Reads a whole file from outside into memory. Problems as for openSourceFile; `unreadable` also when it changes while it is read. */
export async function readSourceFile(
  file: string,
  vaultFolder: string,
  largest?: number,
): Promise<Result<Buffer>> {
  const opened = await openSourceFile(file, vaultFolder, largest);
  if (!opened.ok) return opened;
  const source = opened.value;
  let filled = 0;
  try {
    for await (const piece of source.pieces()) filled += piece.length;
    return ok(source.content.subarray(0, filled));
  } catch (error) {
    if (!(error instanceof SourceUnreadable)) throw error;
    source.content.fill(0);
    return refuse('unreadable');
  } finally {
    await source.close();
  }
}

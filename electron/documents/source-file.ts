import { open, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../domain/common/result';
import { type AttachOutcome, refusalWords } from '../../domain/documents/attach-report';
import { largestFileBytes } from '../../domain/documents/model';
import { errorCode } from '../files/file-problem';
import { isInside } from '../files/save-outside';

const pieceBytes = 1 << 20;

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Told the bytes read so far. */
  readonly onProgress?: (bytes: number) => void;
  /** Bytes; `largestFileBytes` where not given. */
  readonly largest?: number;
}

type Refusal = keyof typeof refusalWords & AttachOutcome;

function refuse(kind: Refusal) {
  return fail(kind, refusalWords[kind]);
}

/**
 * Reads a file from outside into memory. The path comes from the renderer, so it is looked at here: absolute, an existing regular
 * file, and not inside the vault (links followed first). Problems: `not-a-file`, `in-vault`, `empty`, `too-large`, `unreadable`
 * (also when it changes while it is read), `cancelled`.
 */
export async function readSourceFile(
  file: string,
  vaultFolder: string,
  { signal, onProgress, largest = largestFileBytes }: ReadOptions = {},
): Promise<Result<Buffer>> {
  if (!path.isAbsolute(file) || file.includes('\0')) return refuse('not-a-file');
  try {
    const real = await realpath(file);
    if (isInside(await realpath(vaultFolder), real)) return refuse('in-vault');
    // Before opening: opening a pipe would wait for its other end.
    if (!(await stat(real)).isFile()) return refuse('not-a-file');
    const handle = await open(real, 'r');
    try {
      const stats = await handle.stat();
      if (stats.size === 0) return refuse('empty');
      if (stats.size > largest) return refuse('too-large');
      const content = Buffer.alloc(stats.size);
      let filled = 0;
      while (filled < content.length) {
        if (signal?.aborted === true) return refuse('cancelled');
        const length = Math.min(pieceBytes, content.length - filled);
        const { bytesRead } = await handle.read(content, filled, length, filled);
        if (bytesRead === 0) return refuse('unreadable');
        filled += bytesRead;
        onProgress?.(filled);
      }
      return ok(content);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return refuse(code === 'EISDIR' ? 'not-a-file' : 'unreadable');
  }
}

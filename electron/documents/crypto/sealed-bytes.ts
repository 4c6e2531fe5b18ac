import { type FileHandle, open } from 'node:fs/promises';
import { errorCode } from '../../files/file-problem';

/** The bytes of an encrypted document, wherever they lie: in a file of the store, or within a backup. */
export interface SealedBytes {
  readonly size: number;
  /** The bytes at a place; fewer only where they end. */
  read(length: number, from: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** The bytes of a file; null when there is none. */
export async function sealedFile(path: string): Promise<SealedBytes | null> {
  const handle = await openIfThere(path);
  if (handle === null) return null;
  try {
    const { size } = await handle.stat();
    return {
      size,
      read: (length, from) => readExactly(handle, length, from),
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** The bytes at a place; fewer only where the file ends. One call of the system may give less than was asked for. */
export async function readExactly(handle: FileHandle, length: number, from: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, from + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

async function openIfThere(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

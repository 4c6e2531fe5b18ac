import { createHash, timingSafeEqual } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { ok, type Result } from '../../../domain/common/result';
import { errorCode, fileProblem, fileResult } from '../../files/file-problem';
import { wipe } from '../../vault/secret-bytes';
import { unwrapKey } from '../../vault/wrapped-key';
import { openChunk } from './chunk-cipher';
import {
  documentFormat,
  headerStart,
  layout,
  readHeader,
  sealedBytes,
  type DocumentIdentity,
} from './document-format';
import { documentPath } from './document-paths';
import { DocumentIntegrityError, documentProblem } from './document-problems';
import type { SealedDocument } from './seal-document';

/** A stored document as its row knows it, with the folder and the key to open it. */
export interface StoredDocument extends DocumentIdentity, SealedDocument {
  /** The vault's `documents` folder. */
  readonly folder: string;
  readonly documentsKey: Uint8Array;
}

/** An opened document. */
export interface DocumentContent {
  readonly bytes: number;
  /**
   * The content in chunks of up to 1 MiB. Each chunk is given only after it was verified, and is the next one of this very document;
   * that the document is whole is known at the end, when the loop ends without DocumentIntegrityError. Whoever writes a
   * copy must therefore keep it under a temporary name until then. Read it once: ending the loop closes the file.
   */
  readonly chunks: AsyncGenerator<Buffer, void, undefined>;
  /** Closes the file when the chunks are not read after all. */
  close(): Promise<void>;
}

interface Opened {
  readonly handle: FileHandle;
  readonly header: Buffer;
  readonly key: Buffer;
}

/**
 * Opens a stored document. Its size, its header and its key are checked first:
 * `document-missing`; `document-truncated` (shorter than its row says); `document-swapped` (another document's file or row, or an
 * older file of the same document); `document-newer`; `document-damaged`; and the disk's own.
 */
export async function openDocument(stored: StoredDocument): Promise<Result<DocumentContent>> {
  return fileResult('read', async () => {
    const handle = await openFile(documentPath(stored.folder, stored.id));
    if (handle === null) return documentProblem('document-missing');
    let opened: Result<Opened> | undefined;
    try {
      opened = await checkHeader(handle, stored);
    } finally {
      if (opened?.ok !== true) await handle.close();
    }
    if (!opened.ok) return opened;
    const { key } = opened.value;
    const close = async () => {
      wipe(key);
      await handle.close();
    };
    return ok({ bytes: stored.bytes, chunks: verifiedChunks(opened.value, stored, close), close });
  });
}

/** The whole content in memory. Problems as for openDocument; a document that fails at its last byte gives nothing. */
export async function readDocument(stored: StoredDocument): Promise<Result<Buffer>> {
  let content = Buffer.alloc(0);
  let filled = 0;
  const read = await eachChunk(stored, (chunk) => {
    // Not before the first chunk was verified: by then the file is known to be as large as its row says.
    if (filled === 0) content = Buffer.alloc(stored.bytes);
    filled += chunk.copy(content, filled);
  });
  if (read.ok) return ok(content);
  wipe(content);
  return read;
}

/** Reads the whole document through and checks it against its row's SHA-256, keeping nothing. Problems as for openDocument. */
export async function verifyDocument(stored: StoredDocument): Promise<Result<null>> {
  return eachChunk(stored, () => undefined);
}

async function eachChunk(stored: StoredDocument, use: (chunk: Buffer) => void): Promise<Result<null>> {
  const opened = await openDocument(stored);
  if (!opened.ok) return opened;
  try {
    for await (const chunk of opened.value.chunks) {
      use(chunk);
      wipe(chunk);
    }
    return ok(null);
  } catch (error) {
    if (error instanceof DocumentIntegrityError) return { ok: false, problem: error.problem };
    throw error;
  }
}

async function checkHeader(handle: FileHandle, stored: StoredDocument): Promise<Result<Opened>> {
  const { size } = await handle.stat();
  const expected = sealedBytes(stored.bytes);
  const header = await readExactly(handle, documentFormat.headerBytes, 0);
  const reading = readHeader(header);
  if (reading.kind === 'newer') return documentProblem('document-newer');
  if (reading.kind === 'header') {
    const same =
      reading.vaultId === stored.vaultId &&
      reading.id === stored.id &&
      reading.wrappedKey.length === stored.wrappedKey.length &&
      timingSafeEqual(reading.wrappedKey, stored.wrappedKey);
    if (!same) return documentProblem('document-swapped');
  }
  if (size < expected) return documentProblem('document-truncated');
  if (size > expected || reading.kind === 'not-ours') return documentProblem('document-damaged');
  const key = unwrapKey(stored.documentsKey, stored.wrappedKey, headerStart(stored));
  return key === null ? documentProblem('document-swapped') : ok({ handle, header, key });
}

async function* verifiedChunks(
  { handle, header, key }: Opened,
  stored: StoredDocument,
  close: () => Promise<void>,
): AsyncGenerator<Buffer, void, undefined> {
  const { chunks, lastBytes } = layout(stored.bytes);
  const hash = createHash('sha256');
  try {
    for (let position = 0; position < chunks; position += 1) {
      const last = position === chunks - 1;
      const length = (last ? lastBytes : documentFormat.chunkBytes) + documentFormat.tagBytes;
      const from =
        documentFormat.headerBytes + position * (documentFormat.chunkBytes + documentFormat.tagBytes);
      const sealed = await readChunk(handle, length, from);
      // Shorter now than when it was opened: somebody is at the file.
      if (sealed.length < length) throw integrity('document-truncated');
      const content = openChunk(
        key,
        header,
        last ? { position, totalBytes: stored.bytes } : { position },
        sealed,
      );
      if (content === null) throw integrity('document-damaged');
      hash.update(content);
      if (last && hash.digest('hex') !== stored.sha256) throw integrity('document-damaged');
      yield content;
    }
  } finally {
    await close();
  }
}

function integrity(kind: Parameters<typeof documentProblem>[0]): DocumentIntegrityError {
  return new DocumentIntegrityError(documentProblem(kind).problem);
}

async function readChunk(handle: FileHandle, length: number, from: number): Promise<Buffer> {
  try {
    return await readExactly(handle, length, from);
  } catch (error) {
    const failure = fileProblem(error, 'read');
    throw failure === null ? error : new DocumentIntegrityError(failure);
  }
}

/** The bytes at a place; fewer only where the file ends. One call may give less than was asked for. */
async function readExactly(handle: FileHandle, length: number, from: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, from + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

async function openFile(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

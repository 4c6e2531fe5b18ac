import { createHash, timingSafeEqual } from 'node:crypto';
import { ok, type Result } from '../../../domain/common/result';
import { fileProblem, fileResult } from '../../files/file-problem';
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
import { type SealedBytes, sealedFile } from './sealed-bytes';

/** An encrypted document as its row knows it, with the key to open it. */
export interface KnownDocument extends DocumentIdentity, SealedDocument {
  readonly documentsKey: Uint8Array;
}

/** The same in the vault's own store. */
export interface StoredDocument extends KnownDocument {
  /** The vault's `documents` folder. */
  readonly folder: string;
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
  readonly source: SealedBytes;
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
    const source = await sealedFile(documentPath(stored.folder, stored.id));
    return source === null ? documentProblem('document-missing') : openSealed(source, stored);
  });
}

/** The same for bytes that lie elsewhere, in a backup: their size, header and key are checked. They are closed with the content. */
export async function openSealed(
  source: SealedBytes,
  known: KnownDocument,
): Promise<Result<DocumentContent>> {
  let opened: Result<Opened> | undefined;
  try {
    opened = await checkHeader(source, known);
  } finally {
    if (opened?.ok !== true) await source.close();
  }
  if (!opened.ok) return opened;
  const { key } = opened.value;
  const close = async () => {
    wipe(key);
    await source.close();
  };
  return ok({ bytes: known.bytes, chunks: verifiedChunks(opened.value, known, close), close });
}

/** The whole content in memory. Problems as for openDocument; a document that fails at its last byte gives nothing. */
export async function readDocument(stored: StoredDocument): Promise<Result<Buffer>> {
  let content = Buffer.alloc(0);
  let filled = 0;
  const read = await eachChunk(await openDocument(stored), (chunk) => {
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
  return eachChunk(await openDocument(stored), () => undefined);
}

/** The same for bytes that lie elsewhere. Problems as for openSealed. */
export async function verifySealed(source: SealedBytes, known: KnownDocument): Promise<Result<null>> {
  return eachChunk(await openSealed(source, known), () => undefined);
}

async function eachChunk(
  opened: Result<DocumentContent>,
  use: (chunk: Buffer) => void,
): Promise<Result<null>> {
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

async function checkHeader(source: SealedBytes, stored: KnownDocument): Promise<Result<Opened>> {
  const { size } = source;
  const expected = sealedBytes(stored.bytes);
  const header = await source.read(documentFormat.headerBytes, 0);
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
  return key === null ? documentProblem('document-swapped') : ok({ source, header, key });
}

async function* verifiedChunks(
  { source, header, key }: Opened,
  stored: KnownDocument,
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
      const sealed = await readChunk(source, length, from);
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

async function readChunk(source: SealedBytes, length: number, from: number): Promise<Buffer> {
  try {
    return await source.read(length, from);
  } catch (error) {
    const failure = fileProblem(error, 'read');
    throw failure === null ? error : new DocumentIntegrityError(failure);
  }
}

import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { ok, type Result } from '../../../domain/common/result';
import { renameWithRetry, syncFolder } from '../../files/durable-rename';
import { errorCode, fileResult } from '../../files/file-problem';
import { isThere } from '../../files/is-there';
import { withSecret } from '../../vault/secret-bytes';
import { keyBytes, wrapKey } from '../../vault/wrapped-key';
import { sealChunk } from './chunk-cipher';
import { documentFormat, header, headerStart, type DocumentIdentity } from './document-format';
import { documentFolder, documentPath, partEnding } from './document-paths';
import { documentProblem, SourceUnreadable } from './document-problems';
import { inChunks } from './in-chunks';
import { partsBeingWritten } from './parts-being-written';
import { WriteBehind } from './write-behind';
import { removeFile } from '../../files/patient';

/** Where a document goes and by what key. */
export interface SealTarget extends DocumentIdentity {
  /** The vault's `documents` folder. */
  readonly folder: string;
  /** UnlockedVault.documentsKey(); read at once, so that a vault locked meanwhile does no harm. */
  readonly documentsKey: Uint8Array;
  readonly signal?: AbortSignal;
  /** Told the content bytes sealed so far, once a chunk. */
  readonly onProgress?: (bytes: number) => void;
}

/** What to keep in the document's row: all of it is needed to open the document again. */
export interface SealedDocument {
  /** 60 bytes: the document's key, wrapped. */
  readonly wrappedKey: Buffer;
  /** Bytes of content. */
  readonly bytes: number;
  /** SHA-256 of the content in hex: the same file twice is noticed by it. */
  readonly sha256: string;
}

/**
 * Encrypts a file, or a stream of pieces of any size, into the vault, in one pass: while a chunk is read and encrypted, the one before is
 * written. Memory: three chunks, however large the content. A piece must stay as it is until the next one was asked for twice.
 *
 * Written to `<id>.sdk.part`, flushed, renamed, the folder flushed: only then is it given back, and only then may its row be
 * inserted. A crash before that leaves a `.part` or a file without a row, which sweepOrphans finds; never a row without its file.
 * Problems: `source-unreadable`, `document-exists`, `cancelled`, and the disk's own; the `.part` is then removed.
 */
export async function sealDocument(
  source: AsyncIterable<Uint8Array> | string,
  target: SealTarget,
): Promise<Result<SealedDocument>> {
  const key = randomBytes(keyBytes);
  const wrappedKey = wrapKey(target.documentsKey, key, headerStart(target));
  return withSecret(key, () =>
    fileResult('write', async () => {
      const path = documentPath(target.folder, target.id);
      if (await isThere(path)) return documentProblem('document-exists');
      await makeFolder(target);
      const part = `${path}${partEnding}`;
      partsBeingWritten.add(part);
      let made = part;
      try {
        const written = await writePart(part, source, target, key, wrappedKey);
        if (!written.ok) await removeFile(part);
        else {
          await renameWithRetry(part, path);
          made = path;
          await syncFolder(documentFolder(target.folder, target.id));
        }
        return written;
      } catch (error) {
        // Also after the rename: a folder that could not be flushed has not stored the document.
        await removeFile(made);
        throw error;
      } finally {
        partsBeingWritten.delete(part);
      }
    }),
  );
}

async function writePart(
  part: string,
  source: AsyncIterable<Uint8Array> | string,
  target: SealTarget,
  key: Buffer,
  wrappedKey: Buffer,
): Promise<Result<SealedDocument>> {
  const handle = await open(part, 'wx', 0o600);
  try {
    const fileHeader = header(target, wrappedKey);
    await handle.writeFile(fileHeader);
    const content = await writeChunks(handle, source, target, { key, fileHeader });
    if (!content.ok) return content;
    await handle.sync();
    return ok({ wrappedKey, ...content.value });
  } finally {
    await handle.close();
  }
}

async function writeChunks(
  handle: FileHandle,
  source: AsyncIterable<Uint8Array> | string,
  { signal, onProgress }: SealTarget,
  { key, fileHeader }: { readonly key: Buffer; readonly fileHeader: Buffer },
): Promise<Result<{ readonly bytes: number; readonly sha256: string }>> {
  const hash = createHash('sha256');
  const file = new WriteBehind(handle, documentFormat.chunkBytes + documentFormat.tagBytes);
  let bytes = 0;
  let position = 0;
  try {
    for await (const { content, isLast } of inChunks(guarded(source))) {
      if (signal?.aborted === true) return documentProblem('cancelled');
      hash.update(content);
      bytes += content.length;
      const place = isLast ? { position, totalBytes: bytes } : { position };
      await file.write((memory) => sealChunk(key, fileHeader, place, content, memory));
      position += 1;
      onProgress?.(bytes);
    }
    await file.end();
    return ok({ bytes, sha256: hash.digest('hex') });
  } catch (error) {
    if (error instanceof SourceUnreadable) return documentProblem('source-unreadable');
    throw error;
  } finally {
    await file.settle();
  }
}

/** Keeps a system error of the source from being taken for one of the vault's disk. */
async function* guarded(source: AsyncIterable<Uint8Array> | string): AsyncGenerator<Uint8Array> {
  const pieces: AsyncIterable<Uint8Array> =
    typeof source === 'string'
      ? createReadStream(source, { highWaterMark: documentFormat.chunkBytes })
      : source;
  const iterator = pieces[Symbol.asyncIterator]();
  try {
    for (;;) {
      let next: IteratorResult<Uint8Array>;
      try {
        next = await iterator.next();
      } catch (error) {
        if (errorCode(error) === undefined) throw error;
        throw new SourceUnreadable('The source cannot be read', { cause: error });
      }
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}

async function makeFolder({ folder, id }: SealTarget): Promise<void> {
  // Not recursive: a missing `documents` folder is a vault in trouble and not one to be made anew.
  try {
    await mkdir(documentFolder(folder, id), { mode: 0o700 });
    await syncFolder(folder);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}

import { open } from 'node:fs/promises';
import { fail, ok, type Problem, type Result } from '../../domain/common/result';
import type { StoredState } from '../../domain/documents/model';
import { newId } from '../database/database';
import type { UnlockedVault } from '../vault/unlocked-vault';
import { vaultPath } from '../vault/vault-paths';
import { documentFormat } from './crypto/document-format';
import { documentPath } from './crypto/document-paths';
import { DocumentIntegrityError } from './crypto/document-problems';
import { openDocument, readDocument, type StoredDocument, verifyDocument } from './crypto/open-document';
import { sealDocument, type SealedDocument } from './crypto/seal-document';
import { destroyDocument, removeDocument, sweepOrphans, type SweepReport } from './crypto/sweep-orphans';

/** What a row knows of its sealed file. */
export interface SealedRow {
  readonly id: string;
  /** Base64 of the 60 bytes of the wrapped key. */
  readonly wrappedKey: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * The vault's documents folder, opened: puts content away under a new id, gives it back verified, and remembers which files were
 * found not to be what was stored, so that lists name them.
 */
export class DocumentStore {
  private readonly faults = new Map<string, Problem>();

  constructor(private readonly vault: Pick<UnlockedVault, 'folder' | 'vaultId' | 'documentsKey'>) {}

  get vaultFolder(): string {
    return this.vault.folder;
  }

  private get folder(): string {
    return vaultPath(this.vault.folder, 'documents');
  }

  /**
   * Seals content, whole or as it comes, under a new id. Insert its row next, or discard it; a crash before that leaves an orphan for the
   * sweep. Problems as for sealDocument.
   */
  async seal(
    content: Buffer | AsyncIterable<Buffer>,
    options: { readonly signal?: AbortSignal; readonly onProgress?: (bytes: number) => void } = {},
  ): Promise<Result<SealedRow>> {
    const id = newId();
    const sealed = await sealDocument(Buffer.isBuffer(content) ? pieces(content) : content, {
      folder: this.folder,
      id,
      vaultId: this.vault.vaultId,
      documentsKey: this.vault.documentsKey(),
      ...options,
    });
    return sealed.ok
      ? ok({ ...sealed.value, id, wrappedKey: sealed.value.wrappedKey.toString('base64') })
      : sealed;
  }

  /** The whole content, verified against its row. Problems as for openDocument; they are remembered for `stateOf`. */
  async read(row: SealedRow): Promise<Result<Buffer>> {
    return this.remember(row.id, await readDocument(this.stored(row)));
  }

  /** Reads the whole file through and checks it, keeping nothing. */
  async verify(row: SealedRow): Promise<Result<null>> {
    return this.remember(row.id, await verifyDocument(this.stored(row)));
  }

  /** Looks at the file's size, header and key, and recalls what a full reading found before. */
  async stateOf(row: SealedRow): Promise<StoredState> {
    const opened = await openDocument(this.stored(row));
    if (opened.ok) await opened.value.close();
    const problem = opened.ok ? this.faults.get(row.id) : opened.problem;
    return problem ? stateFor(problem) : { kind: 'whole' };
  }

  /**
   * Writes the verified content to an open file outside the vault. The caller keeps it under a temporary name until this succeeds.
   * @throws the signal's reason
   */
  async writeTo(path: string, row: SealedRow, signal?: AbortSignal): Promise<Result<null>> {
    const opened = await openDocument(this.stored(row));
    if (!opened.ok) return this.remember(row.id, opened);
    try {
      const handle = await open(path, 'wx', 0o600);
      try {
        for await (const chunk of opened.value.chunks) {
          signal?.throwIfAborted();
          await handle.writeFile(chunk);
          chunk.fill(0);
        }
        await handle.sync();
      } finally {
        await handle.close();
      }
      return this.remember(row.id, ok(null));
    } catch (error) {
      if (!(error instanceof DocumentIntegrityError)) throw error;
      return this.remember(row.id, { ok: false, problem: error.problem });
    } finally {
      await opened.value.close();
    }
  }

  /** Removes a sealed file that has no row. */
  async discard(id: string): Promise<void> {
    await removeDocument(this.folder, id);
  }

  /** Removes the sealed file of a document that was disposed of, and whatever was ever put aside of it. */
  async destroy(id: string): Promise<Result<null>> {
    return destroyDocument(this.folder, id);
  }

  /** Brings files and rows together; run right after unlocking. `knownIds`: all rows, those in the bin included. */
  async sweep(knownIds: ReadonlySet<string>): Promise<Result<SweepReport>> {
    return sweepOrphans(this.folder, knownIds);
  }

  /** Where a document's file lies: for tests that damage it. */
  pathOf(id: string): string {
    return documentPath(this.folder, id);
  }

  private stored({ id, wrappedKey, bytes, sha256 }: SealedRow): StoredDocument {
    const sealed: SealedDocument = { wrappedKey: Buffer.from(wrappedKey, 'base64'), bytes, sha256 };
    const { vaultId } = this.vault;
    return { ...sealed, id, vaultId, folder: this.folder, documentsKey: this.vault.documentsKey() };
  }

  private remember<T>(id: string, result: Result<T>): Result<T> {
    if (result.ok) this.faults.delete(id);
    else if (result.problem.kind.startsWith('document-')) this.faults.set(id, result.problem);
    return result;
  }
}

const stateKinds = [
  'document-missing',
  'document-truncated',
  'document-damaged',
  'document-swapped',
  'document-newer',
] as const;

/** A problem of a stored file as its state on a list. The disk's own problems (no access, gone away) are `unreadable`. */
function stateFor({ kind, message }: Problem): StoredState {
  return { kind: stateKinds.find((known) => known === kind) ?? 'unreadable', message };
}

async function* pieces(content: Buffer): AsyncGenerator<Buffer> {
  const { chunkBytes } = documentFormat;
  for (let from = 0; from < content.length; from += chunkBytes) {
    yield await Promise.resolve(content.subarray(from, from + chunkBytes));
  }
}

/** Said when a document's row is not there, or in the bin. */
export const noDocument = fail('not-found', 'This document is no longer here. It may have been removed.');

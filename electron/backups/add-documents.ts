import { ok, type Result } from '../../domain/common/result';
import type { CopiedDocument } from '../database/copy-database';
import { documentPath } from '../documents/crypto/document-paths';
import { verifyDocument } from '../documents/crypto/open-document';
import { type SealedBytes, sealedFile } from '../documents/crypto/sealed-bytes';
import type { UnlockedVault } from '../vault/unlocked-vault';
import { vaultPath } from '../vault/vault-paths';
import { BackupError, stopIfCancelled } from './backup-problems';
import { documentEntry, pieceBytes } from './container-format';
import type { ContainerWriter } from './container-writer';

/** A document that was damaged or missing in the vault. */
export interface Fault {
  readonly id: string;
  readonly title: string;
  /** `document-missing`, `document-damaged` and so on. */
  readonly kind: string;
}

interface Reading {
  readonly signal: AbortSignal | undefined;
  readonly onBytes: (bytes: number) => void;
}

/**
 * Adds the documents of a copy of the records, encrypted as they lie in the vault. Each is checked first. One that is damaged there does
 * not keep the others from being backed up: it is taken as it is, and noted. Problems: the disk's own; a disk that does not answer
 * is no damage.
 */
export async function addDocuments(
  writer: ContainerWriter,
  vault: Pick<UnlockedVault, 'folder' | 'vaultId' | 'documentsKey'>,
  documents: readonly CopiedDocument[],
  reading: Reading,
): Promise<Result<readonly Fault[]>> {
  const folder = vaultPath(vault.folder, 'documents');
  const faults: Fault[] = [];
  for (const { id, title, wrappedKey, bytes, sha256 } of documents) {
    stopIfCancelled(reading.signal);
    const row = { id, bytes, sha256, wrappedKey: Buffer.from(wrappedKey, 'base64') };
    const found = await verifyDocument({
      ...row,
      folder,
      vaultId: vault.vaultId,
      documentsKey: vault.documentsKey(),
    });
    if (!found.ok) {
      const { kind } = found.problem;
      if (!kind.startsWith('document-')) return found;
      faults.push({ id, title, kind });
    }
    const stored = await sealedFile(documentPath(folder, id));
    if (stored === null) continue;
    try {
      await writer.add(documentEntry(id), stored.size, pieces(stored, reading));
    } finally {
      await stored.close();
    }
  }
  return ok(faults);
}

/** The bytes of a file in pieces. */
export async function* pieceByPiece(path: string, reading: Reading): AsyncGenerator<Buffer> {
  const file = await sealedFile(path);
  if (file === null) throw new BackupError('backup-failed');
  try {
    yield* pieces(file, reading);
  } finally {
    await file.close();
  }
}

async function* pieces(source: SealedBytes, { signal, onBytes }: Reading): AsyncGenerator<Buffer> {
  for (let from = 0; from < source.size; from += pieceBytes) {
    stopIfCancelled(signal);
    const piece = await source.read(pieceBytes, from);
    onBytes(piece.length);
    yield piece;
  }
}

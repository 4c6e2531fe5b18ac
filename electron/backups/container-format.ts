import { documentPath } from '../documents/crypto/document-paths';
import { isUuid } from '../vault/uuid-v7';

/** The format that this program writes. It reads this and every older one; a newer one it refuses kindly. */
export const backupFormatVersion = 1;

/** Bytes of a block of a tar archive: headers are one, contents fill whole ones (POSIX.1-1988, ustar). */
export const blockBytes = 512;

/** Blocks of zeros that end an archive. */
export const endBlocks = 2;

/** Bytes that are read and written at once. */
export const pieceBytes = 1 << 20;

/**
 * The entries of a backup, in this order: what it is (in clear, no names in it), the vault's key file, the copy of the
 * records, the documents as they lie in the vault, and last the sealed list of all of these with their sizes and hashes.
 */
export const entryNames = {
  about: 'about.json',
  vaultFile: 'vault.json',
  records: 'records.db',
  manifest: 'manifest.sealed',
} as const;

const fixedNames: ReadonlySet<string> = new Set(Object.values(entryNames));
const documentShape = /^documents\/([0-9a-f]{2})\/([0-9a-f-]{36})\.sdk$/;

/** The entry of a document: `documents/<last two characters of the id>/<id>.sdk`, as in a vault. */
export function documentEntry(id: string): string {
  return documentPath('documents', id).replaceAll('\\', '/');
}

/** The id of a document's entry; null for another name. */
export function documentIdOf(name: string): string | null {
  const id = documentShape.exec(name)?.[2];
  return id !== undefined && isUuid(id) && documentEntry(id) === name ? id : null;
}

/** Whether a backup of ours may hold an entry of this name: nothing that is not on this short list is ever read or written. */
export function isKnownEntry(name: string): boolean {
  return fixedNames.has(name) || documentIdOf(name) !== null;
}

/** Bytes of zeros that fill the last block of so many bytes of content. */
export function paddingOf(size: number): number {
  return (blockBytes - (size % blockBytes)) % blockBytes;
}

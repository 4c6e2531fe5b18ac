import { isUuid, uuidBytes } from '../../vault/uuid-v7';
import { wrappedKeyBytes } from '../../vault/wrapped-key';

/**
 * The file format of an encrypted document, version 1. All numbers are big-endian.
 *
 *     header, 100 bytes, in clear, authenticated with every chunk
 *       0   4  magic "SDKD"
 *       4   1  version, 1
 *       5   1  flags, 0
 *       6   1  chunk size as a power of two, 20 (1 MiB)
 *       7   1  0
 *       8  16  vault id
 *      24  16  document id
 *      40  60  the document's own random key, wrapped by the vault's documents key (nonce 12, key 32, tag 16),
 *              bound to header bytes 0 to 39
 *     chunks: every one 1 MiB of content but the last, which has 0 bytes (empty document only) to 1 MiB; each + tag 16
 *
 * A chunk is AES-256-GCM under the document's key. Nonce (12 bytes): seven zeros, the chunk's position (4), 1 for the last chunk and
 * 0 for others (1). It is the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár (2015), as in age and Tink: chunks cannot
 * be reordered, repeated, dropped or carried over from another document, and a file cut off at a chunk's end has no last
 * chunk. A nonce never repeats, because each key encrypts one document once. The authenticated data of a chunk is the header; of the
 * last chunk also the number of content bytes (8) and of chunks (4).
 */
export const documentFormat = {
  version: 1,
  headerBytes: 100,
  chunkBytes: 1 << 20,
  tagBytes: 16,
} as const;

const magic = Buffer.from('SDKD', 'latin1');
const chunkPower = 20;
const wrapOffset = 40;
/** The position has 4 bytes: 4096 TiB, more than any disk; checked all the same, because a repeated nonce would be fatal. */
const mostChunks = 0xffff_ffff;

/** What a document is bound to. Both are UUIDs. */
export interface DocumentIdentity {
  readonly vaultId: string;
  readonly id: string;
}

/** The header's first 40 bytes: everything that the wrap of the document's key is bound to. */
export function headerStart({ vaultId, id }: DocumentIdentity): Buffer {
  const start = Buffer.alloc(wrapOffset);
  magic.copy(start);
  start.writeUInt8(documentFormat.version, 4);
  start.writeUInt8(chunkPower, 6);
  uuidBytes(vaultId).copy(start, 8);
  uuidBytes(id).copy(start, 24);
  return start;
}

/** The whole header. */
export function header(identity: DocumentIdentity, wrappedKey: Uint8Array): Buffer {
  if (wrappedKey.length !== wrappedKeyBytes) throw new Error('Not a wrapped key');
  return Buffer.concat([headerStart(identity), wrappedKey]);
}

/** What a header found on disk says, before any key is used. */
export type HeaderReading =
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'header'; readonly vaultId: string; readonly id: string; readonly wrappedKey: Buffer };

/** Reads a header. Fewer bytes than a header has, or another magic, is `not-ours`. */
export function readHeader(bytes: Buffer): HeaderReading {
  if (bytes.length < documentFormat.headerBytes || !bytes.subarray(0, 4).equals(magic))
    return { kind: 'not-ours' };
  const version = bytes.readUInt8(4);
  if (version > documentFormat.version) return { kind: 'newer', version };
  const vaultId = uuidText(bytes.subarray(8, 24));
  const id = uuidText(bytes.subarray(24, wrapOffset));
  // Flags, chunk size and the spare byte have one right value each: anything else differs from what we would have written.
  if (!headerStart({ vaultId, id }).equals(bytes.subarray(0, wrapOffset))) return { kind: 'not-ours' };
  const wrappedKey = Buffer.from(bytes.subarray(wrapOffset, documentFormat.headerBytes));
  return { kind: 'header', vaultId, id, wrappedKey };
}

/** How a content of so many bytes is cut: number of chunks (at least one) and bytes of content in the last. */
export function layout(bytes: number): { readonly chunks: number; readonly lastBytes: number } {
  const chunks = Math.max(1, Math.ceil(bytes / documentFormat.chunkBytes));
  return { chunks, lastBytes: bytes - (chunks - 1) * documentFormat.chunkBytes };
}

/** Bytes of the encrypted file for so many bytes of content. */
export function sealedBytes(bytes: number): number {
  return documentFormat.headerBytes + bytes + layout(bytes).chunks * documentFormat.tagBytes;
}

/** The nonce of the chunk at `position` (from 0). */
export function chunkNonce(position: number, last: boolean): Buffer {
  if (position >= mostChunks) throw new Error('A document has too many chunks');
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(position, 7);
  nonce.writeUInt8(last ? 1 : 0, 11);
  return nonce;
}

/** The authenticated data of a chunk; `totalBytes` is given for the last one only. */
export function chunkContext(fileHeader: Buffer, position: number, totalBytes?: number): Buffer {
  if (totalBytes === undefined) return fileHeader;
  const totals = Buffer.alloc(12);
  totals.writeBigUInt64BE(BigInt(totalBytes), 0);
  totals.writeUInt32BE(position + 1, 8);
  return Buffer.concat([fileHeader, totals]);
}

function uuidText(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  const text = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
    '-',
  );
  if (!isUuid(text)) throw new Error('Not a UUID');
  return text;
}

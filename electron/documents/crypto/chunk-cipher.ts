import { createCipheriv, createDecipheriv } from 'node:crypto';
import { chunkContext, chunkNonce, documentFormat } from './document-format';

const algorithm = 'aes-256-gcm';
const { tagBytes } = documentFormat;

/** One chunk: its position from 0, and for the last one the document's total number of content bytes. */
export interface ChunkPlace {
  readonly position: number;
  readonly totalBytes?: number;
}

/** Encrypts one chunk; gives the encrypted content with its tag behind. */
export function sealChunk(
  key: Buffer,
  header: Buffer,
  { position, totalBytes }: ChunkPlace,
  content: Buffer,
): Buffer {
  const nonce = chunkNonce(position, totalBytes !== undefined);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(chunkContext(header, position, totalBytes));
  return Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

/** Decrypts one chunk; null when it is not exactly what was sealed at this place. No unverified byte leaves this function. */
export function openChunk(
  key: Buffer,
  header: Buffer,
  { position, totalBytes }: ChunkPlace,
  sealed: Buffer,
): Buffer | null {
  const end = sealed.length - tagBytes;
  if (end < 0) return null;
  const nonce = chunkNonce(position, totalBytes !== undefined);
  const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
  decipher.setAAD(chunkContext(header, position, totalBytes));
  decipher.setAuthTag(sealed.subarray(end));
  const content = decipher.update(sealed.subarray(0, end));
  try {
    decipher.final();
    return content;
  } catch {
    content.fill(0);
    return null;
  }
}

import { type CipherGCM, createCipheriv, createDecipheriv, type DecipherGCM } from 'node:crypto';
import { wipe } from '../../vault/secret-bytes';
import { chunkContext, chunkNonce, documentFormat } from './document-format';
import { freeNow } from './free-now';

const algorithm = 'aes-256-gcm';
const { tagBytes } = documentFormat;

/** What the cipher is given at once. It makes new memory for each answer, and Electron's is slow to come by in large pieces. */
const stepBytes = 128 * 1024;

/** One chunk: its position from 0, and for the last one the document's total number of content bytes. */
export interface ChunkPlace {
  readonly position: number;
  readonly totalBytes?: number;
}

/**
 * Encrypts one chunk; gives the encrypted content with its tag behind.
 * @param into memory to write it to, as long as the content and a tag at least; new memory where not given
 */
export function sealChunk(
  key: Buffer,
  header: Buffer,
  { position, totalBytes }: ChunkPlace,
  content: Uint8Array,
  into: Buffer = Buffer.allocUnsafe(content.length + tagBytes),
): Buffer {
  const nonce = chunkNonce(position, totalBytes !== undefined);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(chunkContext(header, position, totalBytes));
  inSteps(cipher, content, into, freeNow);
  cipher.final();
  cipher.getAuthTag().copy(into, content.length);
  return into.subarray(0, content.length + tagBytes);
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
  const content = Buffer.allocUnsafeSlow(end);
  inSteps(decipher, sealed.subarray(0, end), content, (step) => {
    wipe(step);
    freeNow(step);
  });
  try {
    decipher.final();
    return content;
  } catch {
    content.fill(0);
    return null;
  }
}

function inSteps(
  cipher: CipherGCM | DecipherGCM,
  from: Uint8Array,
  into: Buffer,
  done: (step: Buffer) => void,
): void {
  for (let at = 0; at < from.length; at += stepBytes) {
    const step = cipher.update(from.subarray(at, at + stepBytes));
    step.copy(into, at);
    done(step);
  }
}

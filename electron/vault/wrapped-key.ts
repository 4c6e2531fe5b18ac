import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Bytes of every key in the program. */
export const keyBytes = 32;

const nonceBytes = 12;
const tagBytes = 16;

/** Bytes of a wrapped key: nonce (12), the encrypted key (32), tag (16). */
export const wrappedKeyBytes = nonceBytes + keyBytes + tagBytes;

/**
 * Encrypts a key with another one: AES-256-GCM with a random nonce. A wrapping key sees a few dozen wraps in a vault's
 * life (one per document for the documents key), far below the 2^32 that random nonces allow (NIST SP 800-38D, 8.3).
 *
 * @param context What the wrap belongs to. It is authenticated, not stored: unwrapping with any other context fails, so a
 *   wrap cannot be moved to another vault, purpose, setting or document.
 */
export function wrapKey(wrappingKey: Uint8Array, key: Uint8Array, context: Uint8Array): Buffer {
  mustBeKey(wrappingKey);
  mustBeKey(key);
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', wrappingKey, nonce, { authTagLength: tagBytes });
  cipher.setAAD(context);
  return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
}

/** The key, or null when the wrapping key or the context is another, or a bit was changed: GCM cannot tell which. */
export function unwrapKey(wrappingKey: Uint8Array, wrapped: Uint8Array, context: Uint8Array): Buffer | null {
  mustBeKey(wrappingKey);
  if (wrapped.length !== wrappedKeyBytes) return null;
  const nonce = wrapped.subarray(0, nonceBytes);
  const tag = wrapped.subarray(wrappedKeyBytes - tagBytes);
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey, nonce, { authTagLength: tagBytes });
  decipher.setAAD(context);
  decipher.setAuthTag(tag);
  const key = decipher.update(wrapped.subarray(nonceBytes, wrappedKeyBytes - tagBytes));
  try {
    decipher.final();
    return key;
  } catch {
    key.fill(0);
    return null;
  }
}

/** A wiped key is all zeros. Encrypting with it would look fine and protect nothing, so it is refused as the bug it is. */
export function mustBeKey(key: Uint8Array): void {
  if (key.length !== keyBytes) throw new Error(`A key has ${keyBytes} bytes`);
  if (key.every((byte) => byte === 0)) throw new Error('This key was wiped: the vault is locked');
}

import { createHmac } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import type { KdfSettings } from '../../domain/vault/model';
import { normalisePassphrase } from '../../domain/vault/rules';
import { uuidBytes } from './uuid-v7';
import { wipe, withSecret } from './secret-bytes';
import { keyBytes } from './wrapped-key';

/** Bytes of a salt (RFC 9106, 3.1, recommends 16). */
export const saltBytes = 16;

/**
 * The key that a passphrase stands for: Argon2id off the main thread, 32 bytes. Takes a third of a second and
 * `settings.memoryKiB` of memory; check the settings with kdfWithinBounds first.
 */
export async function keyFromPassphrase(
  passphrase: string,
  salt: Uint8Array,
  settings: KdfSettings,
): Promise<Buffer> {
  return withSecret(Buffer.from(normalisePassphrase(passphrase), 'utf8'), (secret) =>
    hashRaw(secret, {
      // Argon2id, version 0x13, by the library's defaults: its enums are closed to isolated modules. A test holds it to that.
      memoryCost: settings.memoryKiB,
      timeCost: settings.iterations,
      parallelism: settings.parallelism,
      outputLen: keyBytes,
      salt,
    }),
  );
}

/**
 * The key that a recovery key stands for: HKDF-SHA256 (RFC 5869), which is fast, and may be: the recovery key is 128 random
 * bits of our own making, not a word that a person chose, so there is nothing to guess that a slow hash could protect.
 */
export function keyFromRecoveryKey(recoveryKey: Uint8Array, salt: Uint8Array): Buffer {
  return hkdf(recoveryKey, salt, 'sendco-desk/1/recovery-key');
}

/** What the data key's children are for. A new use gets a new name here, never an old key. */
export type KeyPurpose = 'database' | 'documents' | 'backups';

/**
 * A child of the data key. One use, one key: should one of them leak, through a debugger or a bug in one format, the others
 * and the data key stay unknown. The vault's id is the salt, so that a data key copied into another vault gives other children.
 */
export function childKey(dataKey: Uint8Array, vaultId: string, purpose: KeyPurpose): Buffer {
  return hkdf(dataKey, uuidBytes(vaultId), `sendco-desk/1/${purpose}`);
}

/**
 * HKDF-SHA256 for one block of 32 bytes (RFC 5869, 2.2 and 2.3). Not by hkdfSync: that puts the secret into a key object of its own, which
 * nobody can wipe, and which stays in memory until the garbage collector comes by. A test holds the two to the same answers.
 */
function hkdf(secret: Uint8Array, salt: Uint8Array, use: string): Buffer {
  const pseudorandomKey = createHmac('sha256', salt).update(secret).digest();
  try {
    return createHmac('sha256', pseudorandomKey).update(use, 'utf8').update(Buffer.of(1)).digest();
  } finally {
    wipe(pseudorandomKey);
  }
}

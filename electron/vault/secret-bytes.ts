/** Overwrites bytes that must not stay in memory. */
export function wipe(...secrets: readonly Uint8Array[]): void {
  for (const secret of secrets) secret.fill(0);
}

/**
 * Runs work with a secret and overwrites the secret afterwards, whatever happens. JavaScript cannot promise that no copy
 * was left behind by the engine (the typed passphrase is a string and cannot be wiped at all); it does shorten the time
 * in which a memory dump or a swap file would hold the keys to everything.
 */
export async function withSecret<S extends Uint8Array, T>(
  secret: S,
  work: (secret: S) => T | Promise<T>,
): Promise<T> {
  try {
    return await work(secret);
  } finally {
    wipe(secret);
  }
}

/** A key in memory that is wiped when the vault is locked and cannot be used after that. */
export class SecretBytes {
  #bytes: Buffer | null;

  /** Takes the bytes over: the caller must not keep or wipe them. */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /**
   * The bytes themselves, not a copy, so that wiping reaches every holder: use them at once and keep no reference.
   * Throws after wipe(): using a key of a locked vault is a bug, and a key of zeros must never encrypt anything.
   */
  reveal(): Buffer {
    if (this.#bytes === null) throw new Error('The vault is locked: its keys are gone');
    return this.#bytes;
  }

  wipe(): void {
    this.#bytes?.fill(0);
    this.#bytes = null;
  }
}

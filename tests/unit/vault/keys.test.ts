import { hkdfSync, randomBytes } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import { kdfFloor } from '../../../domain/vault/kdf-settings';
import { AttemptLimiter } from '../../../electron/vault/attempt-limiter';
import { childKey, keyFromPassphrase, keyFromRecoveryKey } from '../../../electron/vault/key-derivation';
import { SecretBytes, withSecret } from '../../../electron/vault/secret-bytes';
import { isUuid, uuidV7 } from '../../../electron/vault/uuid-v7';
import { unwrapKey, wrapKey } from '../../../electron/vault/wrapped-key';

describe('keys', () => {
  it('are the same by a second Argon2id', async () => {
    const salt = randomBytes(16);
    const ours = await keyFromPassphrase('Cafe\u0301 au lait', salt, { ...kdfFloor, parallelism: 2 });
    const theirs = await argon2id({
      password: 'Café au lait',
      salt,
      parallelism: 2,
      iterations: kdfFloor.iterations,
      memorySize: kdfFloor.memoryKiB,
      hashLength: 32,
      outputType: 'hex',
    });
    expect(ours.toString('hex')).toBe(theirs);
  });

  it('are derived by RFC 5869, one for each use and vault, as a second HKDF does', () => {
    for (const dataKey of [randomBytes(32), randomBytes(32), Buffer.alloc(32, 255)]) {
      const id = uuidV7();
      const salt = Buffer.from(id.replaceAll('-', ''), 'hex');
      const theirs = Buffer.from(hkdfSync('sha256', dataKey, salt, 'sendco-desk/1/database', 32));
      expect(childKey(dataKey, id, 'database')).toEqual(theirs);
      expect(childKey(dataKey, id, 'documents')).not.toEqual(theirs);
      expect(childKey(dataKey, uuidV7(), 'database')).not.toEqual(theirs);
      const recovery = hkdfSync('sha256', dataKey, salt, 'sendco-desk/1/recovery-key', 32);
      expect(keyFromRecoveryKey(dataKey, salt)).toEqual(Buffer.from(recovery));
    }
  });

  it('come out of a wrap only with the same key, the same context and every bit as it was', () => {
    const [wrapping, key, context] = [randomBytes(32), randomBytes(32), Buffer.from('vault one')];
    const wrapped = wrapKey(wrapping, key, context);
    expect(unwrapKey(wrapping, wrapped, context)).toEqual(key);
    expect(unwrapKey(randomBytes(32), wrapped, context)).toBeNull();
    expect(unwrapKey(wrapping, wrapped, Buffer.from('vault two'))).toBeNull();
    expect(unwrapKey(wrapping, wrapped.subarray(1), context)).toBeNull();
    for (let bit = 0; bit < wrapped.length * 8; bit += 1) {
      const flipped = Buffer.from(wrapped);
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(unwrapKey(wrapping, flipped, context)).toBeNull();
    }
  });

  it('of zeros, which a wiped one is, encrypt nothing', () => {
    expect(() => wrapKey(Buffer.alloc(32), randomBytes(32), Buffer.of())).toThrow('wiped');
    expect(() => wrapKey(randomBytes(32), Buffer.alloc(32), Buffer.of())).toThrow('wiped');
  });

  it('are overwritten when they are no longer needed', async () => {
    const bytes = randomBytes(32);
    const secret = new SecretBytes(bytes);
    expect(secret.reveal()).toBe(bytes);
    secret.wipe();
    expect(bytes).toEqual(Buffer.alloc(32));
    expect(() => secret.reveal()).toThrow('locked');
    const other = randomBytes(8);
    await expect(withSecret(other, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(other).toEqual(Buffer.alloc(8));
  });
});

describe('ids', () => {
  it('are UUIDs of version 7, and nothing else may become part of a file name', () => {
    const early = uuidV7();
    expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([isUuid(early), isUuid('../../etc/passwd'), isUuid(early.toUpperCase())]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('the limiter', () => {
  it('makes wait after three failures, by its own clock, and forgets after a success', () => {
    let now = 1000;
    const limiter = new AttemptLimiter(() => now);
    expect([limiter.failed(), limiter.failed(), limiter.failed(), limiter.waitSeconds()]).toEqual([
      0, 0, 0, 0,
    ]);
    expect(limiter.failed()).toBe(2);
    expect(limiter.waitSeconds()).toBe(2);
    now += 1500;
    expect(limiter.waitSeconds()).toBe(1);
    expect(new AttemptLimiter(() => now, limiter.state()).waitSeconds()).toBe(1);
    now += 500;
    expect(limiter.waitSeconds()).toBe(0);
    limiter.succeeded();
    expect(limiter.failed()).toBe(0);
  });
});

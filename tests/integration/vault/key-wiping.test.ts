import type * as Argon2 from '@node-rs/argon2';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { changePassphrase, renewRecoveryKey } from '../../../electron/vault/change-keys';
import { unlockWithPassphrase, unlockWithRecoveryKey } from '../../../electron/vault/open-vault';
import type * as WrappedKey from '../../../electron/vault/wrapped-key';
import { freshOptions, newVault, passphrase, problemOf, tracked, valueOf } from './support';

/** Every secret that passes through the two ways in which keys are made, as the buffers themselves: wiping reaches these, or nothing. */
const { typed, derived, dataKeys } = vi.hoisted(() => ({
  typed: [] as Uint8Array[],
  derived: [] as Uint8Array[],
  dataKeys: [] as Uint8Array[],
}));

vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof Argon2>();
  return {
    ...real,
    hashRaw: async (secret: Uint8Array, options: object) => {
      const key = await real.hashRaw(secret, options);
      typed.push(secret);
      derived.push(key);
      return key;
    },
  };
});

vi.mock('../../../electron/vault/wrapped-key', async (original) => {
  const real = await original<typeof WrappedKey>();
  return {
    ...real,
    wrapKey: (wrapping: Uint8Array, key: Uint8Array, context: Uint8Array) => {
      derived.push(wrapping);
      dataKeys.push(key);
      return real.wrapKey(wrapping, key, context);
    },
    unwrapKey: (wrapping: Uint8Array, wrapped: Uint8Array, context: Uint8Array) => {
      derived.push(wrapping);
      const key = real.unwrapKey(wrapping, wrapped, context);
      if (key !== null) dataKeys.push(key);
      return key;
    },
  };
});

const isZero = (secret: Uint8Array): boolean => secret.every((byte) => byte === 0);

beforeEach(() => {
  for (const secrets of [typed, derived, dataKeys]) secrets.length = 0;
});
afterEach(() => {
  // Each of these has just been used: an empty list would prove nothing.
  expect(derived.length).toBeGreaterThan(0);
  expect([...typed, ...derived, ...dataKeys].filter((secret) => !isZero(secret))).toEqual([]);
});

it('after making a vault, the passphrase’s bytes, its key, the recovery key and the data key are zeros', async () => {
  await newVault();
  expect(typed).toHaveLength(1);
  expect(dataKeys).toHaveLength(2);
});

it('after opening one with the passphrase, and after a wrong one', async () => {
  const { folder, vault } = await newVault();
  vault.lock();
  tracked(valueOf(await unlockWithPassphrase(folder, passphrase, freshOptions()))).lock();
  problemOf(await unlockWithPassphrase(folder, 'not the passphrase at all', freshOptions()));
  expect(typed).toHaveLength(3);
});

it('after opening one with the recovery sheet', async () => {
  const { folder, vault, recoveryWords } = await newVault();
  vault.lock();
  const opened = await unlockWithRecoveryKey(
    folder,
    recoveryWords.join(' '),
    'green teapot on sunday',
    freshOptions(),
  );
  tracked(valueOf(opened)).lock();
});

it('after changing the passphrase and the recovery key', async () => {
  const { vault } = await newVault();
  valueOf(await changePassphrase(vault, passphrase, 'green teapot on sunday', freshOptions()));
  valueOf(await renewRecoveryKey(vault, 'green teapot on sunday', freshOptions()));
});

it('and on locking, the keys of records, documents and backups', async () => {
  const { vault } = await newVault();
  const keys = [vault.databaseKey(), vault.documentsKey(), vault.backupsKey()];
  expect(keys.some(isZero)).toBe(false);
  vault.lock();
  expect(keys.every(isZero)).toBe(true);
});

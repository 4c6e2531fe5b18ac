import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unlockWithPassphrase } from '../../../electron/vault/open-vault';
import {
  parseVaultFile,
  serialiseVaultFile,
  type VaultFile,
} from '../../../electron/vault/vault-file-format';
import { readVaultFile, restoreVaultFileFromCopy } from '../../../electron/vault/vault-file-store';
import { freshOptions, newVault, passphrase, problemOf, tracked, valueOf } from './support';

async function lockedVault() {
  const made = await newVault();
  made.vault.lock();
  const path = join(made.folder, 'vault.json');
  return { ...made, path, content: await readFile(path) };
}

async function unlock(folder: string) {
  const result = await unlockWithPassphrase(folder, passphrase, freshOptions());
  if (result.ok) tracked(result.value);
  return result;
}

describe('a vault.json that somebody changed', () => {
  it.each([
    ['memory below the floor', { memoryKiB: 1024 }, 'vault-weakened'],
    ['one pass', { iterations: 1 }, 'vault-weakened'],
    ['four gigabytes of memory', { memoryKiB: 4 * 1024 * 1024 }, 'vault-weakened'],
    ['a thousand passes', { iterations: 1000 }, 'vault-weakened'],
    ['a hundred lanes', { parallelism: 100 }, 'vault-weakened'],
    ['no memory', { memoryKiB: 0 }, 'vault-damaged'],
    ['half a pass', { iterations: 3.5 }, 'vault-damaged'],
    ['another algorithm', { algorithm: 'pbkdf2' }, 'vault-damaged'],
    ['a short salt', { salt: 'AAAA' }, 'vault-damaged'],
    ['a field of its own', { pepper: 'x' }, 'vault-damaged'],
  ])('to %s is refused', async (_, change, kind) => {
    const { folder, path, content } = await lockedVault();
    const file = JSON.parse(content.toString('utf8')) as VaultFile;
    await writeFile(path, JSON.stringify({ ...file, passphrase: { ...file.passphrase, ...change } }));
    expect(problemOf(await unlock(folder)).kind).toBe(kind);
  });

  it('within the bounds, in its id, date, salt or settings, does not open: the wrap is bound to them', async () => {
    const { folder, path, content } = await lockedVault();
    const file = valueOf(parseVaultFile(content));
    const changes: VaultFile[] = [
      { ...file, vaultId: file.vaultId.replace(/.$/, (digit) => (digit === '0' ? '1' : '0')) },
      { ...file, createdAt: '2020-01-01T00:00:00.000Z' },
      { ...file, passphrase: { ...file.passphrase, iterations: file.passphrase.iterations + 1 } },
      { ...file, passphrase: { ...file.passphrase, salt: file.recovery.salt } },
      { ...file, passphrase: { ...file.passphrase, wrappedDataKey: file.recovery.wrappedDataKey } },
    ];
    for (const change of changes) {
      await writeFile(path, serialiseVaultFile(change));
      expect(problemOf(await unlock(folder)).kind).toBe('wrong-passphrase');
    }
  });

  it('of a newer format is refused kindly and left as it is', async () => {
    const { folder, path } = await lockedVault();
    const newer = JSON.stringify({ format: 'sendco-desk-vault', version: 7, somethingNew: true });
    await writeFile(path, newer);
    expect(problemOf(await unlock(folder))).toMatchObject({ kind: 'vault-newer', facts: { version: 7 } });
    expect(await readFile(path, 'utf8')).toBe(newer);
  });

  it('in any one bit, or cut off anywhere, is never read as another vault', async () => {
    const { content } = await lockedVault();
    const whole = valueOf(parseVaultFile(content));
    const bit = fc.integer({ min: 0, max: content.length * 8 - 1 });
    fc.assert(
      fc.property(bit, (at) => {
        const changed = Buffer.from(content);
        changed.writeUInt8(changed.readUInt8(at >> 3) ^ (1 << (at & 7)), at >> 3);
        const result = parseVaultFile(changed);
        // White space between fields may change without a meaning; everything else differs, and the wraps are bound to it.
        if (
          result.ok &&
          changed.toString('utf8').replace(/\s/g, '') === content.toString('utf8').replace(/\s/g, '')
        ) {
          expect(result.value).toEqual(whole);
        } else if (result.ok) expect(result.value).not.toEqual(whole);
      }),
      { numRuns: 500 },
    );
    for (let length = 0; length < content.length - 2; length += 1) {
      expect(problemOf(parseVaultFile(content.subarray(0, length))).kind).toBe('vault-damaged');
    }
  });
});

describe('after a crash', () => {
  it('a half-written vault.json under its temporary name is cleared away at the next unlock', async () => {
    const { folder, content } = await lockedVault();
    await writeFile(join(folder, 'vault.json.0123456789ab.tmp'), content.subarray(0, 100));
    valueOf(await unlock(folder)).lock();
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('a copy that an older passphrase would open is brought up to date at the next unlock', async () => {
    const { folder, content } = await lockedVault();
    const copy = join(folder, 'vault.json.previous');
    await writeFile(copy, 'something older');
    valueOf(await unlock(folder)).lock();
    expect(await readFile(copy)).toEqual(content);
    await rm(copy);
    valueOf(await unlock(folder)).lock();
    expect(await readFile(copy)).toEqual(content);
  });

  it.each(['damaged', 'missing'])(
    'a %s vault.json comes back from its copy, when the user says so',
    async (how) => {
      const { folder, path, content } = await lockedVault();
      if (how === 'missing') await rm(path);
      else await writeFile(path, content.subarray(0, 300));
      expect(problemOf(await readVaultFile(folder))).toMatchObject({
        kind: `vault-${how}`,
        facts: { copyUsable: true },
      });
      expect(problemOf(await unlock(folder)).kind).toBe(`vault-${how}`);
      valueOf(await restoreVaultFileFromCopy(folder));
      expect(await readFile(path)).toEqual(content);
      const kept = (await readdir(folder)).filter((name) => name.startsWith('vault.json.damaged-'));
      expect(kept).toHaveLength(how === 'damaged' ? 1 : 0);
      valueOf(await unlock(folder));
    },
  );

  it('a sound vault.json is never replaced by its copy', async () => {
    const { folder } = await lockedVault();
    expect(problemOf(await restoreVaultFileFromCopy(folder)).kind).toBe('vault-exists');
  });
});

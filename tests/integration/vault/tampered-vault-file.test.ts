import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kdfFloor, kdfWithinBounds } from '../../../domain/vault/kdf-settings';
import { unlockWithPassphrase, unlockWithRecoveryKey } from '../../../electron/vault/open-vault';
import { parseVaultFile } from '../../../electron/vault/vault-file-format';
import { freshOptions, newVault, passphrase, valueOf } from './support';

/** How often each is tried; an opening costs the key derivation. */
const tries = 25 * Number(process.env['SENDCO_TORTURE'] ?? 1);

interface Leaf {
  readonly path: readonly string[];
  readonly value: string | number;
}

function leavesOf(value: unknown, path: readonly string[] = []): Leaf[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ path, value }];
  return Object.entries(value as object).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

function withLeaf(file: object, [key = '', ...rest]: readonly string[], value: unknown): object {
  const inner = (file as Record<string, unknown>)[key];
  return { ...file, [key]: rest.length === 0 ? value : withLeaf(inner as object, rest, value) };
}

/** Values near the right one, and of every other kind. */
function other({ value }: Leaf): fc.Arbitrary<unknown> {
  const near =
    typeof value === 'number'
      ? fc.oneof(fc.constantFrom(value - 1, value + 1, 0, -1, 1), fc.integer(), fc.double())
      : fc.oneof(
          fc
            .tuple(fc.nat(value.length - 1), fc.constantFrom('A', 'B', '0', '1', '='))
            .map(([at, letter]) => value.slice(0, at) + letter + value.slice(at + 1)),
          fc.constantFrom('', value.toUpperCase(), `${value} `, value.slice(1)),
          fc.string(),
        );
  return fc.oneof({ weight: 3, arbitrary: near }, { weight: 1, arbitrary: fc.anything({ maxDepth: 1 }) });
}

it('no other value of any field opens the vault, weakens its settings, or changes its keys', async () => {
  const { folder, vault, recoveryWords } = await newVault();
  const key = Buffer.from(vault.databaseKey());
  vault.lock();
  const file = join(folder, 'vault.json');
  const good = JSON.parse(await readFile(file, 'utf8')) as object;
  const tampered = fc
    .constantFrom(...leavesOf(good))
    .chain((leaf) => other(leaf).map((value) => ({ leaf, value })));
  const words = recoveryWords.join(' ');
  let read = 0;
  await fc.assert(
    fc.asyncProperty(tampered, async ({ leaf, value }) => {
      fc.pre(!Object.is(value, leaf.value) && JSON.stringify(value) !== JSON.stringify(leaf.value));
      const content = JSON.stringify(withLeaf(good, leaf.path, value));
      await writeFile(file, content);
      await copyFile(file, join(folder, 'vault.json.previous'));
      const parsed = parseVaultFile(Buffer.from(content));
      if (!parsed.ok) return;
      read += 1;
      expect(kdfWithinBounds(parsed.value.passphrase)).toBe(true);
      // The ceiling bounds it, but a gigabyte for each try is too much for a test: those settings are bound to the wrap like all others.
      if (
        parsed.value.passphrase.memoryKiB > 2 * kdfFloor.memoryKiB ||
        parsed.value.passphrase.iterations > 5
      )
        return;
      const byPassphrase = await unlockWithPassphrase(folder, passphrase, freshOptions());
      const touchesPassphrase = leaf.path[0] !== 'recovery';
      expect(byPassphrase.ok, leaf.path.join('.')).toBe(!touchesPassphrase);
      if (byPassphrase.ok) {
        expect(byPassphrase.value.databaseKey()).toEqual(key);
        byPassphrase.value.lock();
        const bySheet = await unlockWithRecoveryKey(folder, words, 'green teapot on sunday', freshOptions());
        expect(bySheet.ok).toBe(false);
      }
    }),
    { numRuns: tries * 10 },
  );
  // Some of them have the right form, so that it was more than the form that refused them.
  expect(read).toBeGreaterThan(5);
  await writeFile(file, JSON.stringify(good));
  valueOf(await unlockWithPassphrase(folder, passphrase, freshOptions())).lock();
}, 120_000);

it('any byte of it changed to any other is refused, or means the same', async () => {
  const { folder, vault } = await newVault();
  vault.lock();
  const content = await readFile(join(folder, 'vault.json'));
  const whole = valueOf(parseVaultFile(content));
  for (let at = 0; at < content.length; at += 1) {
    for (const byte of [0x00, 0x20, 0x22, 0x30, 0x41, 0x39, 0x2c, 0x7d, 0xff]) {
      const changed = Buffer.from(content);
      changed[at] = byte;
      const parsed = parseVaultFile(changed);
      // What is read is bound to the wraps, as the test before shows: it is the same, or it differs where they notice.
      if (parsed.ok && JSON.stringify(parsed.value) === JSON.stringify(whole))
        expect(JSON.parse(changed.toString('utf8'))).toEqual(JSON.parse(content.toString('utf8')));
      else if (parsed.ok) expect(kdfWithinBounds(parsed.value.passphrase)).toBe(true);
    }
  }
});

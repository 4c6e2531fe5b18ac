import { randomBytes } from 'node:crypto';
import { readdir, readFile, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { sealDocument } from '../../../electron/documents/crypto/seal-document';
import { changePassphrase } from '../../../electron/vault/change-keys';
import { createVault } from '../../../electron/vault/create-vault';
import { inspectNewVaultFolder, inspectVault } from '../../../electron/vault/inspect-vault';
import { unlockWithPassphrase } from '../../../electron/vault/open-vault';
import { uuidV7 } from '../../../electron/vault/uuid-v7';
import { smallDisk, type SmallDisk } from './small-disk';
import { filesBelow, freshOptions, passphrase, problemOf, tracked, valueOf } from './support';

const disks: SmallDisk[] = [];
const probe = smallDisk(64);
probe?.remove();

afterEach(() => {
  for (const disk of disks.splice(0)) disk.remove();
});

/** Real disks: where they cannot be mounted (not root), the table of error codes is still tested in tests/unit/files. */
describe.skipIf(probe === null)('on a disk of its own', () => {
  it('a full one stops a new vault, and leaves nothing behind', async () => {
    const folder = disk();
    await fillUp(folder);
    expect(problemOf(await inspectNewVaultFolder(folder)).kind).toBe('disk-full');
    expect(problemOf(await createVault(join(folder), passphrase, freshOptions())).kind).toBe('disk-full');
    expect(await readdir(folder)).toEqual(['ballast']);
  });

  it('a full one keeps the old passphrase when it is to be changed', async () => {
    const folder = disk();
    const { vault } = valueOf(await createVault(folder, passphrase, freshOptions()));
    const before = await readFile(join(folder, 'vault.json'));
    await fillUp(folder);
    expect(
      problemOf(await changePassphrase(vault, passphrase, `${passphrase} too`, freshOptions())).kind,
    ).toBe('disk-full');
    expect(await readFile(join(folder, 'vault.json'))).toEqual(before);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    vault.lock();
    expect(problemOf(await inspectVault(folder, freshOptions().me)).kind).toBe('disk-full');
    // What little room is left is enough to open it, with the passphrase that holds.
    valueOf(await unlockWithPassphrase(folder, passphrase, freshOptions())).lock();
  });

  it('a full one stores no half document', async () => {
    const folder = disk();
    const { vault } = valueOf(await createVault(folder, passphrase, freshOptions()));
    const documents = join(folder, 'documents');
    const target = {
      folder: documents,
      id: uuidV7(),
      vaultId: vault.vaultId,
      documentsKey: vault.documentsKey(),
    };
    expect(problemOf(await sealDocument(pieces(3), target)).kind).toBe('disk-full');
    expect(await filesBelow(documents)).toEqual([]);
    vault.lock();
  });

  it('a read-only one is named as such and written to by nobody', async () => {
    const folder = disk();
    const { vault } = valueOf(await createVault(folder, passphrase, freshOptions()));
    vault.lock();
    disks[0]?.readOnly();
    expect(problemOf(await inspectVault(folder, freshOptions().me)).kind).toBe('folder-read-only');
    expect(problemOf(await unlockWithPassphrase(folder, passphrase, freshOptions())).kind).toBe(
      'folder-read-only',
    );
    expect(problemOf(await inspectNewVaultFolder(join(folder, 'new'))).kind).toBe('folder-read-only');
    expect(problemOf(await createVault(join(folder, 'new'), passphrase, freshOptions())).kind).toBe(
      'folder-read-only',
    );
  });

  it('that turned read-only while the vault was open refuses a change and can still be locked', async () => {
    const folder = disk();
    const vault = tracked(valueOf(await createVault(folder, passphrase, freshOptions())).vault);
    disks[0]?.readOnly();
    const changed = await changePassphrase(vault, passphrase, `${passphrase} too`, freshOptions());
    expect(problemOf(changed).kind).toBe('folder-read-only');
    vault.lock();
    expect(vault.isLocked()).toBe(true);
  });
});

function disk(): string {
  const made = smallDisk(1024);
  if (made === null) throw new Error('No disk');
  disks.push(made);
  return made.folder;
}

async function fillUp(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  await writeFile(join(folder, 'ballast'), Buffer.alloc(bavail * bsize));
}

async function* pieces(mebibytes: number): AsyncGenerator<Buffer> {
  for (let count = 0; count < mebibytes; count += 1) yield await Promise.resolve(randomBytes(1 << 20));
}

import { copyFile, mkdtemp, open, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { Header } from 'tar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../../domain/common/result';
import { ContainerWriter, onePiece } from '../../../electron/backups/container-writer';
import { ContainerReader } from '../../../electron/backups/container-reader';
import { documentEntry, entryNames } from '../../../electron/backups/container-format';
import { openManifest, sealManifest } from '../../../electron/backups/manifest';
import { type BackupKeys, keysOfVault, openBackup } from '../../../electron/backups/opened-backup';
import { makeFile } from '../../../electron/backups/write-port';
import { verifyBackup } from '../../../electron/backups/verify-backup';
import { problemOf, temporaryFolder, valueOf } from '../vault/support';
import { type BackedUp, flipByte, overwrite, vaultToBackUp } from './support';

// Every test of this file changes a copy of one good backup, and all it may find is that it is refused.
let room: BackedUp;
let good: string;
let keys: BackupKeys;
let sameSize: readonly string[];
let keptIn: string;

afterAll(() => rm(keptIn, { recursive: true, force: true }));

beforeAll(async () => {
  room = await vaultToBackUp();
  // Two documents of one size, so that swapping them leaves every size as it was.
  sameSize = [await room.keep('One report', 4000), await room.keep('Two report', 4000)];
  good = (await room.made()).file;
  // The keys go with the vault, which is locked after the first test.
  const { database, documents, backups } = keysOfVault(room.vault);
  keys = {
    database: Buffer.from(database),
    documents: Buffer.from(documents),
    backups: Buffer.from(backups),
  };
  keptIn = await mkdtemp(path.join(tmpdir(), 'sendco-desk-backup-'));
  const kept = path.join(keptIn, path.basename(good));
  await copyFile(good, kept);
  good = kept;
});

describe('a backup that was tampered with', () => {
  it('is sound before anything is changed', async () => {
    expect((await check(await copyOf())).ok).toBe(true);
  });

  it('with any one bit changed is refused', async () => {
    const size = (await stat(good)).size;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: size - 1 }), async (at) => {
        const file = await copyOf();
        await flipByte(file, at);
        const found = await check(file);
        // A few bytes of a tar header mean nothing to anybody (owner, time); its checksum covers them all the same.
        expect(found.ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('with a bit changed in each part is refused, and says that it is damaged', async () => {
    for (const part of [entryNames.about, entryNames.vaultFile, entryNames.records, entryNames.manifest]) {
      const file = await copyOf();
      const { start, size } = await placeOf(file, part);
      await flipByte(file, start + Math.floor(size / 2));
      const found = await check(file);
      expect(['backup-damaged', 'not-a-backup']).toContain(problemOf(found).kind);
    }
  });

  it('cut off anywhere is refused', async () => {
    const size = (await stat(good)).size;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: size - 1 }), async (bytes) => {
        const file = await copyOf();
        await truncate(file, bytes);
        expect(['backup-cut-off', 'not-a-backup']).toContain(problemOf(await check(file)).kind);
      }),
      { numRuns: 40 },
    );
  });

  it('with something added behind its end is refused', async () => {
    const file = await copyOf();
    const handle = await open(file, 'a');
    await handle.write(Buffer.alloc(512));
    await handle.close();
    expect(problemOf(await check(file)).kind).toBe('backup-damaged');
  });

  it('with two documents swapped is refused', async () => {
    const file = await copyOf();
    const [one, two] = await Promise.all(sameSize.map((id) => placeOf(file, documentEntry(id))));
    const bytes = await readFile(file);
    const first = Buffer.from(bytes.subarray(one!.start, one!.start + one!.size));
    const second = Buffer.from(bytes.subarray(two!.start, two!.start + two!.size));
    await overwrite(file, one!.start, second);
    await overwrite(file, two!.start, first);
    expect(problemOf(await check(file)).kind).toBe('backup-damaged');
  });

  it('with two documents swapped and a list that says so, sealed with the right key, is refused all the same', async () => {
    const file = await copyOf();
    const [one, two] = await Promise.all(sameSize.map((id) => placeOf(file, documentEntry(id))));
    const bytes = await readFile(file);
    const first = Buffer.from(bytes.subarray(one!.start, one!.start + one!.size));
    const second = Buffer.from(bytes.subarray(two!.start, two!.start + two!.size));
    await overwrite(file, one!.start, second);
    await overwrite(file, two!.start, first);
    await forge(file, keys.backups, (entries) => {
      const [a, b] = sameSize.map((id) => entries.find(({ name }) => name === documentEntry(id))!);
      [a!.sha256, b!.sha256] = [b!.sha256, a!.sha256];
    });
    expect(problemOf(await check(file)).kind).toBe('backup-damaged');
  });

  it('with a list that was sealed with another key is refused', async () => {
    const file = await copyOf();
    await forge(file, Buffer.alloc(32, 7), () => undefined);
    expect(problemOf(await check(file)).kind).toBe('backup-damaged');
  });

  it('without one of its documents is refused, whatever its list says', async () => {
    const left = documentEntry(sameSize[0]!);
    for (const forged of [false, true]) {
      const file = await rebuiltWithout(left, forged);
      expect(problemOf(await check(file)).kind).toBe('backup-damaged');
    }
  });

  it.each([
    '../../../../tmp/outside.sdk',
    '/tmp/outside.sdk',
    'C:\\Users\\outside.sdk',
    '\\\\server\\share\\outside.sdk',
    'documents/../../outside.sdk',
    'documents\\00\\outside.sdk',
    'documents/00/0194a1b2-0000-7000-8000-0000000000ff.sdk',
    'records.db-wal',
    'vault.json/',
    'about.json',
  ])('with an entry under the name %s, and a header that is right, is never opened', async (name) => {
    const file = await withHeader({ path: name, type: 'File' });
    expect(problemOf(await openBackup(file)).kind).toBe('backup-damaged');
  });

  it.each(['SymbolicLink', 'Link', 'Directory', 'FIFO', 'CharacterDevice', 'GNUDumpDir'] as const)(
    'with a document that is no file but a %s to a path outside is never opened',
    async (type) => {
      const path = documentEntry(sameSize[0]!);
      for (const linkpath of ['/etc/passwd', '../../../outside', 'vault.json']) {
        const file = await withHeader({ path, type, linkpath });
        expect(problemOf(await openBackup(file)).kind).toBe('backup-damaged');
      }
    },
  );

  it('with the header of a document written anew as it was is sound: the changed ones above are refused for what they say', async () => {
    const file = await withHeader({ path: documentEntry(sameSize[0]!), type: 'File' });
    expect((await check(file)).ok).toBe(true);
  });

  it('that is another file altogether is told so', async () => {
    const folder = await temporaryFolder();
    const file = path.join(folder, 'photo.sdbackup');
    for (const content of ['', 'hello', 'x'.repeat(5000), '\0'.repeat(2048)]) {
      await writeFile(file, content);
      expect(['not-a-backup', 'backup-cut-off']).toContain(problemOf(await openBackup(file)).kind);
    }
  });

  it('that is a folder, is not there, or can be no file at all is told so', async () => {
    const folder = await temporaryFolder();
    for (const file of [folder, `${folder}/\0`, `${folder}/${'x'.repeat(3000)}`])
      expect(problemOf(await openBackup(file)).kind).toBe('not-a-backup');
    expect(problemOf(await openBackup(path.join(folder, 'nothing.sdbackup'))).kind).toBe('folder-missing');
  });

  it('of a newer format is refused kindly', async () => {
    const file = await copyOf();
    const { start, size } = await placeOf(file, entryNames.about);
    const about = (await readFile(file)).subarray(start, start + size).toString('utf8');
    await overwrite(file, start, Buffer.from(about.replace('"version": 1', '"version": 2')));
    const { kind, message } = problemOf(await openBackup(file));
    expect(kind).toBe('backup-newer');
    expect(message).toContain('newer version');
  });

  it('tells no name to whoever has no key', async () => {
    const bytes = await readFile(good);
    for (const name of [
      'Maya',
      'Okonkwo',
      'Harbour Street',
      'Educational psychologist',
      'Speech and language',
    ])
      expect(bytes.includes(Buffer.from(name, 'utf8'))).toBe(false);
  });
});

async function check(file: string): Promise<Result<unknown>> {
  const opened = await openBackup(file);
  if (!opened.ok) return opened;
  const folder = await temporaryFolder();
  try {
    return await verifyBackup(opened.value, keys, { folder });
  } finally {
    await opened.value.reader.close();
    expect((await readdir(folder)).every((name) => name.startsWith('records.db'))).toBe(true);
  }
}

async function copyOf(): Promise<string> {
  const file = path.join(await temporaryFolder(), 'copy.sdbackup');
  await copyFile(good, file);
  return file;
}

/** Where an entry lies, found by its first bytes: the reader keeps it to itself. */
async function placeOf(file: string, name: string): Promise<{ start: number; size: number }> {
  const reader = await ContainerReader.open(file);
  const bytes = await readFile(file);
  let start = 0;
  for (const each of reader.names) {
    const size = reader.sizeOf(each)!;
    start += 512;
    if (each === name) {
      await reader.close();
      return { start, size };
    }
    start += Math.ceil(size / 512) * 512;
  }
  await reader.close();
  throw new Error(`${name} is not in ${bytes.length} bytes`);
}

/** A copy in which the header of one document says something else, with the sum that a header needs. */
async function withHeader(said: {
  readonly path: string;
  readonly type: Header['type'];
  readonly linkpath?: string;
}): Promise<string> {
  const file = await copyOf();
  const { start, size } = await placeOf(file, documentEntry(sameSize[0]!));
  const block = Buffer.alloc(512);
  new Header({ ...said, size, mode: 0o600, mtime: new Date(0) }).encode(block);
  await overwrite(file, start - 512, block);
  return file;
}

/** Puts another list in its place, as somebody might who has the key (or has another one). */
async function forge(
  file: string,
  key: Buffer,
  change: (entries: { name: string; size: number; sha256: string }[]) => void,
): Promise<void> {
  const { start, size } = await placeOf(file, entryNames.manifest);
  const sealed = (await readFile(file)).subarray(start, start + size);
  const manifest = valueOf(openManifest(keys.backups, room.vault.vaultId, Buffer.from(sealed)));
  change(manifest.entries);
  const forged = sealManifest(key, manifest);
  expect(forged.length).toBe(size);
  await overwrite(file, start, forged);
}

/** The same archive, without an entry; with the list as it was, or one that was made to fit with the right key. */
async function rebuiltWithout(left: string, isForged: boolean): Promise<string> {
  const reader = await ContainerReader.open(good);
  const target = path.join(await temporaryFolder(), 'rebuilt.sdbackup');
  const file = await makeFile(target);
  const writer = new ContainerWriter(file, new Date(0));
  try {
    for (const name of reader.names) {
      if (name === left) continue;
      let bytes = (await reader.small(name))!;
      if (name === entryNames.manifest && isForged) {
        const manifest = valueOf(openManifest(keys.backups, room.vault.vaultId, bytes));
        const entries = manifest.entries.filter((entry) => entry.name !== left);
        bytes = sealManifest(keys.backups, { ...manifest, entries });
      }
      await writer.add(name, bytes.length, onePiece(bytes));
    }
    await writer.finish();
  } finally {
    await file.close();
    await reader.close();
  }
  return target;
}

import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import type * as FilePromises from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { exportAll } from '../../../electron/backups/export-all';
import { writeDurably } from '../../../electron/files/durable-write';
import { vaultToBackUp } from '../backups/support';
import { temporaryFolder, valueOf } from '../vault/support';

/** What was asked of the disk, in order: 'flush part', 'rename part -> sdk', 'flush folder'. */
const asked = vi.hoisted(() => ({ steps: [] as string[] }));

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof FilePromises>();
  const kindOf = (file: string): string => /\.(\w+)$/.exec(file)?.[1] ?? 'folder';
  return {
    ...real,
    open: async (file: string, ...more: []): Promise<FileHandle> => {
      const handle = await real.open(file, ...more);
      const sync = handle.sync.bind(handle);
      handle.sync = async () => {
        await sync();
        asked.steps.push(`flush ${kindOf(file)}`);
      };
      return handle;
    },
    rename: async (from: string, to: string) => {
      await real.rename(from, to);
      asked.steps.push(`rename ${kindOf(from)} to ${kindOf(to)}`);
    },
  };
});

beforeEach(() => {
  asked.steps = [];
});

it('a small file is flushed before it takes its name, and its folder after', async () => {
  const file = path.join(await temporaryFolder(), 'vault.json');
  asked.steps = [];
  await writeDurably(file, Buffer.from('{}'));
  expect(asked.steps).toEqual(['flush tmp', 'rename tmp to json', 'flush folder']);
});

it.each(['kept by the program', 'attached'])(
  'a document that is %s is flushed, named, and its folder flushed before its row is saved',
  async (how) => {
    const room = await vaultToBackUp();
    const letter = path.join(await temporaryFolder(), 'letter.txt');
    await writeDurably(letter, Buffer.from('A long letter. '.repeat(200_000)));
    const change = room.database.change.bind(room.database);
    vi.spyOn(room.database, 'change').mockImplementation(async (what, work) => {
      asked.steps.push('row');
      return change(what, work);
    });
    asked.steps = [];
    if (how === 'attached') await room.attachOne(letter);
    else await room.keep('Paediatrician', 2_500_000);
    const [first, ...rest] = asked.steps;
    // The folder of its two letters is flushed into its own, when it is new.
    const steps = first === 'flush folder' ? rest : asked.steps;
    expect(steps).toEqual(['flush part', 'rename part to sdk', 'flush folder', 'row']);
  },
);

it('a backup is flushed before it is read back, and takes its name after that', async () => {
  const room = await vaultToBackUp();
  asked.steps = [];
  await room.made();
  const flushed = asked.steps.indexOf('flush part');
  const named = asked.steps.indexOf('rename part to sdbackup');
  expect(flushed).toBeGreaterThanOrEqual(0);
  expect(named).toBeGreaterThan(flushed);
  expect(asked.steps.slice(named + 1)).toContain('flush folder');
});

it('a change of records is flushed before it is told to be saved: the setting holds on the connection in use', async () => {
  const { database } = await vaultToBackUp();
  const [journal] = await database.read.raw<{ journalMode: string }[]>('PRAGMA journal_mode');
  const [synchronous] = await database.read.raw<{ synchronous: number }[]>('PRAGMA synchronous');
  // FULL: the journal is flushed at each commit (sqlite.org/pragma.html#pragma_synchronous).
  expect([journal?.journalMode, synchronous?.synchronous]).toEqual(['wal', 2]);
  expect(
    valueOf(await database.change('Nothing', () => Promise.resolve({ ok: true, value: null }))),
  ).toBeNull();
});

it('all of an export is flushed before its folder gets its name', async () => {
  const room = await vaultToBackUp();
  const flush = vi.spyOn(fs, 'fsync');
  const chosen = await temporaryFolder();
  asked.steps = [];
  const signal = new AbortController().signal;
  const { tables } = valueOf(await exportAll({ ...room, signal, onProgress: () => undefined }, chosen));
  // Each list twice, as CSV and as JSON; nothing else is written by streams.
  expect(flush).toHaveBeenCalledTimes(2 * tables);
  flush.mockRestore();
  const named = asked.steps.indexOf('rename tmp to folder');
  const before = asked.steps.slice(0, named);
  expect(before.filter((step) => step === 'flush txt')).toHaveLength(3);
  // tables, json, documents with the folders of two owners at least, and the whole under its temporary name.
  expect(before.filter((step) => step === 'flush folder').length).toBeGreaterThanOrEqual(4);
  expect(before.at(-1)).toBe('flush tmp');
  expect(asked.steps.slice(named + 1)).toContain('flush folder');
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs, { type FileHandle, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { makeFolderDurably } from '../../../electron/files/durable-folder';
import { writeNew } from '../../../electron/files/durable-write';
import { OutsideWrites, outsideWrites } from '../../../electron/files/outside-writes';
import { noDialogs } from '../support/no-dialogs';
import { temporaryFolder, valueOf } from '../vault/support';
import { bundleChild } from './support/bundled-child';
import { newVaultWithWork } from './support/new-vault-with-work';
import { passphraseAtWork, vaultAtWork } from './support/vault-at-work';

/** Milliseconds: longer than all else that locking does. */
const slow = 2500;

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

/** A disk that takes its time to flush what is written below `folder`. */
function slowDisk(folder: string): void {
  const open = fs.open as (...given: unknown[]) => Promise<FileHandle>;
  vi.spyOn(fs, 'open').mockImplementation(async (...given: unknown[]) => {
    const handle = await open(...given);
    if (!String(given[0]).startsWith(folder)) return handle;
    const sync = handle.sync.bind(handle);
    handle.sync = () => sleep(slow).then(sync);
    return handle;
  });
  syncBuiltinESMExports();
}

it('when the vault is locked, nothing of a copy that was being saved is left in plain', async () => {
  const { folder, files, pupilId } = await newVaultWithWork();
  const outside = await temporaryFolder();
  const saveFile = (): Promise<string> => Promise.resolve(join(outside, 'Letter.txt'));
  const keeper = vaultAtWork(folder, { ...noDialogs, saveFile });
  valueOf(await keeper.unlock(passphraseAtWork));
  const letter = join(files, 'letter.txt');
  await writeFile(letter, 'A letter about Maya\n'.repeat(20_000));
  const { documents } = keeper.session?.services ?? {};
  if (!documents) throw new Error('The vault is not open');
  const attached = valueOf(
    await documents.attach({ pupilId, paths: [letter], keepBoth: false, job: 'attach' }),
  );
  const id = attached.results[0]?.document?.id ?? '';
  slowDisk(outside);
  const saving = documents.saveCopy({ id });
  await vi.waitFor(async () => expect(await readdir(outside)).toHaveLength(1));
  await keeper.lock('by-hand');
  expect(await readdir(outside)).toEqual([]);
  expect(await saving).toMatchObject({ ok: false, problem: { kind: 'locked' } });
});

it('a folder that is being written is waited for, until it is gone or whole; one that hangs, not for ever', async () => {
  const outside = await temporaryFolder();
  slowDisk(outside);
  const saving = makeFolderDurably(outside, 'Copy', async (at) => {
    await writeNew(join(at, 'record.txt'), Buffer.from('Maya'));
    throw new Error('Stopped');
  });
  const saved = expect(saving).rejects.toThrow('Stopped');
  await vi.waitFor(async () => expect(await readdir(outside)).toHaveLength(1));
  await outsideWrites.settled(50);
  expect(await readdir(outside)).toHaveLength(1);
  await outsideWrites.settled();
  expect(await readdir(outside)).toEqual([]);
  await saved;
});

it('what a killed program was saving is gone after the next start, and nothing else', async () => {
  const { folder } = await newVaultWithWork();
  const outside = await temporaryFolder();
  const notes = join(await temporaryFolder(), 'unfinished-copies.json');
  const child = await bundleChild('export-in-vault');
  try {
    const order = JSON.stringify({ folder, outside, notes });
    const program = spawn(process.execPath, [child.file, order], { stdio: ['ignore', 'ignore', 'pipe'] });
    let complaint = '';
    program.stderr.on('data', (data: Buffer) => (complaint += data.toString('utf8')));
    const ended = once(program, 'close');
    await vi.waitFor(
      async () => {
        const [begun] = (await readdir(outside)).filter((name) => name.endsWith('.tmp'));
        expect(await readdir(join(outside, begun ?? 'nothing', 'tables')), complaint).not.toEqual([]);
      },
      { timeout: 20_000, interval: 5 },
    );
    program.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
  } finally {
    await rm(child.folder, { recursive: true, force: true });
  }
  // Of another program, however it is named.
  await mkdir(join(outside, 'theirs.tmp'));
  expect((await readdir(outside)).filter((name) => name.startsWith('.'))).toHaveLength(1);
  const next = new OutsideWrites();
  next.noteIn(notes);
  await next.tidy();
  expect((await readdir(outside)).filter((name) => name.endsWith('.tmp'))).toEqual(['theirs.tmp']);
  expect(JSON.parse(await fs.readFile(notes, 'utf8'))).toEqual([]);
}, 60_000);

it('a stick that is away is tidied when it is back; nothing but our own names is ever removed', async () => {
  const place = await temporaryFolder();
  const stick = join(place, 'stick');
  const left = join(stick, '.0123456789abcdef.tmp');
  const theirs = join(place, 'thesis.tmp');
  await writeFile(theirs, 'A year of work');
  const notes = join(place, 'unfinished-copies.json');
  await writeFile(notes, JSON.stringify([left, theirs, '.0123456789abcdef.tmp', 7]));
  const writes = new OutsideWrites();
  writes.noteIn(notes);
  await writes.tidy();
  await mkdir(left, { recursive: true });
  await writes.tidy();
  expect(await readdir(stick)).toEqual([]);
  expect(await readdir(place)).toContain('thesis.tmp');
});

import fs, { cp, mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { UnsavedText } from '../../../domain/drafts/model';
import { parseLock, programIdentity, serialiseLock } from '../../../electron/vault/lock-record';
import { staleAfterMs } from '../../../electron/vault/lock-staleness';
import { PlaceWatch } from '../../../electron/vault/place-watch';
import type { VaultKeeper } from '../../../electron/vault/vault-keeper';
import type { VaultSession } from '../../../electron/vault-session';
import { problemOf, valueOf } from '../vault/support';
import { newVaultWithWork } from './support/new-vault-with-work';
import { passphraseAtWork, vaultAtWork } from './support/vault-at-work';

const text: UnsavedText = { id: 'note', place: '/', within: '', field: 'Note', was: '', text: 'Half typed' };

let folder: string;
let away: string;
let pupilId: string;
let keeper: VaultKeeper<VaultSession>;
beforeEach(async () => {
  const work = await newVaultWithWork();
  ({ folder, pupilId } = work);
  away = `${folder} away`;
  keeper = vaultAtWork(folder);
  valueOf(await keeper.unlock(passphraseAtWork));
});
afterEach(() => keeper.lock('lost'));

const services = () => keeper.session!.services;
const save = (value: string) => services().pupils.setField({ id: pupilId, field: 'summary', value });
const summary = async () => JSON.stringify(valueOf(await services().pupils.page({ id: pupilId })));

/** Another computer opens the vault, as when this one was cut off for minutes and held to be gone. */
async function lockBy(instanceId: string, where: string): Promise<void> {
  const other = { instanceId, pid: 1, host: 'LAPTOP-B', machineId: 'another machine' };
  const record = { ...other, since: new Date().toISOString(), beat: 3 };
  await writeFile(join(where, 'lock'), serialiseLock(record));
}

const lockHolder = async () => parseLock(await readFile(join(folder, 'lock')))?.instanceId;

/** Every kind of writing is refused with the same words, and nothing comes to be at the place. */
async function expectNothingIsWritten(): Promise<void> {
  const file = join(`${folder} files`, 'letter.txt');
  await mkdir(`${folder} files`, { recursive: true });
  await writeFile(file, 'A letter');
  const saved = problemOf(await save('Lost'));
  expect(saved.kind).toBe('vault-gone');
  expect(saved.message).toContain('what you typed is still here');
  const attached = await services().documents.attach({
    pupilId,
    paths: [file],
    keepBoth: false,
    job: 'attach',
  });
  expect(valueOf(attached).results[0]).toMatchObject({ outcome: 'not-stored' });
  expect((await services().backups.make({ job: 'backup' })).ok).toBe(false);
  valueOf(await services().drafts.keep({ texts: [text], gone: [] }));
  await keeper.session!.keepDrafts();
  await expect(readdir(folder)).rejects.toThrow('ENOENT');
}

/** All is there, what was typed as well, and can be worked on. */
async function expectWorkGoesOn(): Promise<void> {
  expect(await summary()).toContain('Saved before');
  expect(await summary()).not.toContain('Lost');
  const waiting = valueOf(await services().drafts.waiting({})).texts;
  expect(waiting).toMatchObject([{ text: 'Half typed' }]);
  valueOf(await save('Saved after'));
  await keeper.lock('by-hand');
  valueOf(await keeper.unlock(passphraseAtWork));
  expect(await summary()).toContain('Saved after');
}

describe('a vault whose folder goes away while it is open', () => {
  it('writes nothing anywhere while it is renamed, and goes on when it is back', async () => {
    valueOf(await save('Saved before'));
    await rename(folder, away);
    await expectNothingIsWritten();
    await rename(away, folder);
    valueOf(await keeper.reopen());
    await expectWorkGoesOn();
  });

  it('makes no empty one where it was deleted, and goes on when a copy of the same is put there', async () => {
    valueOf(await save('Saved before'));
    await cp(folder, away, { recursive: true });
    await rm(folder, { recursive: true });
    await expectNothingIsWritten();
    await cp(away, folder, { recursive: true });
    expect((await save('Lost')).ok).toBe(false);
    valueOf(await keeper.reopen());
    await expectWorkGoesOn();
  });

  it('goes on where it was moved to', async () => {
    valueOf(await save('Saved before'));
    await rename(folder, away);
    await expectNothingIsWritten();
    valueOf(await keeper.reopen(away));
    expect(await keeper.state()).toMatchObject({ at: 'open', folder: away });
    await expectWorkGoesOn();
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
    expect(await readdir(away)).not.toContain('lock.tmp');
  });

  it('does not take another vault, or an older copy, for itself', async () => {
    const other = await newVaultWithWork();
    await cp(folder, away, { recursive: true });
    valueOf(await save('Saved after the copy'));
    await rename(folder, `${folder} moved`);
    expect(problemOf(await keeper.reopen(other.folder)).kind).toBe('vault-other');
    expect(keeper.session).not.toBeNull();
    await rename(away, folder);
    expect(problemOf(await keeper.reopen()).kind).toBe('vault-older');
    expect(keeper.session).toBeNull();
    expect(await keeper.state()).toMatchObject({ at: 'locked', why: 'lost' });
  });

  it('is not gone on with while another computer works in it', async () => {
    const scratch = join('backups', 'work-0123456789ab.tmp');
    await rename(folder, away);
    await mkdir(join(away, scratch), { recursive: true });
    await lockBy('another-program', away);
    await rename(away, folder);
    const refused = problemOf(await keeper.reopen());
    expect(refused).toMatchObject({ kind: 'vault-in-use', facts: { host: 'LAPTOP-B' } });
    expect(await readdir(join(folder, scratch))).toEqual([]);
    // What the program does then: the screen names the other computer, whose lock stays.
    await keeper.lock('lost');
    expect(await keeper.state()).toMatchObject({ at: 'problem', problem: { kind: 'vault-in-use' } });
    expect(await lockHolder()).toBe('another-program');
  });

  it('is not written to between its coming back and being opened anew', async () => {
    await rename(folder, away);
    expect(problemOf(await save('Lost')).kind).toBe('vault-gone');
    await lockBy('another-program', away);
    await rename(away, folder);
    expect(problemOf(await save('Lost')).kind).toBe('vault-gone');
  });

  it('takes its lock again when that is missing, or was left behind by another', async () => {
    await rename(folder, away);
    await rm(join(away, 'lock'));
    await rename(away, folder);
    valueOf(await keeper.reopen());
    expect(await lockHolder()).toBe(programIdentity().instanceId);
    await rename(folder, away);
    await lockBy('another-program', away);
    const longAgo = new Date(Date.now() - 2 * staleAfterMs);
    await utimes(join(away, 'lock'), longAgo, longAgo);
    await rename(away, folder);
    valueOf(await keeper.reopen());
    expect(await lockHolder()).toBe(programIdentity().instanceId);
    await keeper.lock('by-hand');
    expect(await readdir(folder)).not.toContain('lock');
  });
});

describe('a vault that is back, but not yet to be read', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });

  /** The system's own opening of a file, refused so many times. */
  function refuseToOpen(name: string, times: number): { readonly refused: () => number } {
    const real = fs.open as (...given: unknown[]) => ReturnType<typeof fs.open>;
    let refused = 0;
    vi.spyOn(fs, 'open').mockImplementation((...given: unknown[]) => {
      if (refused >= times || basename(String(given[0])) !== name) return real(...given);
      refused += 1;
      return Promise.reject(Object.assign(new Error('EBUSY'), { code: 'EBUSY', path: given[0] }));
    });
    syncBuiltinESMExports();
    return { refused: () => refused };
  }

  /** The folder goes away and comes back; meanwhile something is typed. */
  async function goAndComeBack(): Promise<void> {
    valueOf(await save('Saved before'));
    await rename(folder, away);
    valueOf(await services().drafts.keep({ texts: [text], gone: [] }));
    await keeper.session!.keepDrafts();
    await rename(away, folder);
  }

  it('waits while another program holds the key file for a moment', async () => {
    await goAndComeBack();
    const held = refuseToOpen('vault.json', 3);
    valueOf(await keeper.reopen());
    expect(held.refused()).toBe(3);
    await expectWorkGoesOn();
  });

  it('stays open when the key file is held for longer, with what was typed, and goes on at a later look', async () => {
    await goAndComeBack();
    const held = refuseToOpen('vault.json', Infinity);
    expect(await keeper.goOn()).toBe(false);
    expect(held.refused()).toBeGreaterThan(3);
    vi.restoreAllMocks();
    syncBuiltinESMExports();
    expect(keeper.vault?.isLocked()).toBe(false);
    expect(await keeper.goOn()).toBe(true);
    await expectWorkGoesOn();
  });

  it('stays open when it goes away again in the middle of being opened', async () => {
    await goAndComeBack();
    const [records, elsewhere] = [join(folder, 'records.db'), `${folder} records`];
    await rename(records, elsewhere);
    await mkdir(records);
    expect(await keeper.goOn()).toBe(false);
    valueOf(await services().drafts.keep({ texts: [{ ...text, id: 'second' }], gone: [] }));
    expect(await keeper.state()).toMatchObject({ at: 'open' });
    expect(keeper.isCutOff).toBe(true);
    expect(await keeper.goOn()).toBe(false);
    await rm(records, { recursive: true });
    await rename(elsewhere, records);
    expect(await keeper.goOn()).toBe(true);
    expect(keeper.isCutOff).toBe(false);
    const waiting = valueOf(await services().drafts.waiting({})).texts;
    expect(waiting.map(({ id }) => id).sort()).toEqual(['note', 'second']);
    expect(await summary()).toContain('Saved before');
  });

  it('is locked when it is another vault, or another computer has it', async () => {
    await goAndComeBack();
    await lockBy('another-program', folder);
    expect(await keeper.goOn()).toBe(true);
    const state = await keeper.state();
    expect(state).toMatchObject({ at: 'problem', problem: { kind: 'vault-in-use' } });
    expect(JSON.stringify(state)).toContain('LAPTOP-B');
    expect(JSON.stringify(state)).toContain('What was typed and not yet saved is lost');
  });

  it('does not say that all is saved when it is locked with words that could not be', async () => {
    await goAndComeBack();
    await rename(folder, away);
    await keeper.lock('idle');
    expect(JSON.stringify(await keeper.state())).toContain('What was typed and not yet saved is lost');
    await rename(away, folder);
    expect(await keeper.state()).toMatchObject({ at: 'locked', why: 'lost' });
    valueOf(await keeper.unlock(passphraseAtWork));
    await keeper.lock('by-hand');
    expect(await keeper.state()).toMatchObject({ at: 'locked', why: 'by-hand' });
  });
});

it('a light watch looks again when what is back cannot be opened yet', async () => {
  const gone = vi.fn();
  let looks = 0;
  const watch = new PlaceWatch(
    gone,
    async () => {
      looks += 1;
      if (looks < 3) return false;
      valueOf(await keeper.reopen());
      watch.start(keeper.session!.place);
      return true;
    },
    5,
  );
  watch.start(keeper.session!.place);
  try {
    await rename(folder, away);
    await expect.poll(() => gone.mock.calls.length).toBe(1);
    await rename(away, folder);
    await expect.poll(() => looks).toBe(3);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(looks).toBe(3);
    expect(gone).toHaveBeenCalledTimes(1);
  } finally {
    watch.stop();
  }
});

it('a light watch tells that the folder went, once, and that it is back', async () => {
  const gone = vi.fn();
  const back = vi.fn(async () => {
    valueOf(await keeper.reopen());
    watch.start(keeper.session!.place);
    return true;
  });
  const watch = new PlaceWatch(gone, back, 5);
  watch.start(keeper.session!.place);
  try {
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(gone).not.toHaveBeenCalled();
    await rename(folder, away);
    await expect.poll(() => gone.mock.calls.length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(gone).toHaveBeenCalledTimes(1);
    await rename(away, folder);
    await expect.poll(() => back.mock.settledResults.length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(back).toHaveBeenCalledTimes(1);
  } finally {
    watch.stop();
  }
});

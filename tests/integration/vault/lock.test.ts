import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseLock, programIdentity, serialiseLock } from '../../../electron/vault/lock-record';
import { cutOffAfterMs, staleAfterMs } from '../../../electron/vault/lock-staleness';
import { acquireLock, lockProblem } from '../../../electron/vault/vault-lock';
import { problemOf, temporaryFolder, valueOf } from './support';

/** Bytes. */
const serialisedLength = 512;

let builds: string;
const children: ChildProcessWithoutNullStreams[] = [];

beforeAll(async () => {
  builds = await mkdtemp(join(tmpdir(), 'sendco-desk-child-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'children', 'hold-lock.ts'),
      outDir: builds,
      rolldownOptions: { output: { entryFileNames: 'hold-lock.mjs' } },
    },
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

afterAll(() => rm(builds, { recursive: true, force: true }));

describe('the lock of a vault, between programs', () => {
  it('lets one in and tells the second who holds it and since when', async () => {
    const folder = await temporaryFolder();
    const first = start(folder);
    expect(await first.says()).toBe('held');
    const refused = problemOf(await acquireLock(folder, programIdentity('this machine')));
    expect(refused.kind).toBe('vault-in-use');
    expect(refused.facts).toMatchObject({ host: programIdentity().host });
    expect(Date.parse(String(refused.facts?.['since']))).toBeLessThanOrEqual(Date.now());
    expect((await lockProblem(folder, programIdentity('this machine')))?.kind).toBe('vault-in-use');
    await first.close();
    expect(await readdir(folder)).toEqual([]);
    expect(await lockProblem(folder, programIdentity('this machine'))).toBeNull();
  });

  it('is taken over at once when its program on this machine was killed', async () => {
    const folder = await temporaryFolder();
    const killed = start(folder);
    expect(await killed.says()).toBe('held');
    await killed.kill();
    expect(await readdir(folder)).toEqual(['lock']);
    const lock = valueOf(await acquireLock(folder, programIdentity('this machine')));
    expect(await readdir(folder)).toEqual(['lock']);
    lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('left behind on another machine is respected until it has been silent for two minutes', async () => {
    const folder = await temporaryFolder();
    const killed = start(folder, 'another machine');
    expect(await killed.says()).toBe('held');
    await killed.kill();
    expect(problemOf(await acquireLock(folder, programIdentity('this machine'))).kind).toBe('vault-in-use');
    await age(folder, staleAfterMs - 5000);
    expect(problemOf(await acquireLock(folder, programIdentity('this machine'))).kind).toBe('vault-in-use');
    await age(folder, staleAfterMs + 5000);
    valueOf(await acquireLock(folder, programIdentity('this machine'))).release();
  });

  it('that is stale goes to exactly one of many takers', async () => {
    for (let round = 0; round < 3; round += 1) {
      const folder = await temporaryFolder();
      await leaveLock(folder);
      const startAt = String(Date.now() + 900);
      const takers = Array.from({ length: 6 }, () => start(folder, 'this machine', startAt));
      const answers = await Promise.all(takers.map((taker) => taker.says()));
      expect(answers.filter((answer) => answer === 'held')).toHaveLength(1);
      expect(answers.filter((answer) => answer === 'vault-in-use')).toHaveLength(5);
      expect(await readdir(folder)).toEqual(['lock']);
      await Promise.all(takers.map((taker) => taker.kill()));
    }
  }, 30_000);

  it('is not left in the way by a taker that crashed in the middle', async () => {
    const folder = await temporaryFolder();
    await leaveLock(folder);
    await writeFile(join(folder, 'lock.claim'), '');
    expect(problemOf(await acquireLock(folder, programIdentity('this machine'))).kind).toBe('vault-in-use');
    await age(folder, 31_000, 'lock.claim');
    valueOf(await acquireLock(folder, programIdentity('this machine'))).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('shows signs of life, and tells a program that lost it', async () => {
    const folder = await temporaryFolder();
    const holder = start(folder);
    expect(await holder.says()).toBe('held');
    await expect.poll(async () => (await readLock(folder))?.beat ?? 0).toBeGreaterThan(1);
    const usurper = programIdentity('another machine');
    await writeFile(
      join(folder, 'lock'),
      serialiseLock({ ...usurper, since: new Date().toISOString(), beat: 0 }),
    );
    expect(await holder.says()).toBe('lost');
    await holder.close();
    expect((await readLock(folder))?.instanceId).toBe(usurper.instanceId);
  });

  it('is made again when somebody tidied the file away', async () => {
    const folder = await temporaryFolder();
    const holder = start(folder);
    expect(await holder.says()).toBe('held');
    await rm(join(folder, 'lock'));
    await expect.poll(() => readdir(folder)).toEqual(['lock']);
    expect(problemOf(await acquireLock(folder, programIdentity('this machine'))).kind).toBe('vault-in-use');
  });

  it('that cannot be read counts as being made, and after seconds as cut off in that', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'lock'), '');
    expect(problemOf(await acquireLock(folder, programIdentity())).kind).toBe('vault-in-use');
    await age(folder, cutOffAfterMs + 1000);
    valueOf(await acquireLock(folder, programIdentity())).release();
  });

  it('is there whole or not at all, at whatever moment its program is killed', async () => {
    const folder = await temporaryFolder();
    const seen = new Set<number>();
    const look = fs.watch(folder, () => {
      try {
        seen.add(fs.statSync(join(folder, 'lock')).size);
      } catch {
        // It is gone again.
      }
    });
    for (let round = 0; round < 50; round += 1) {
      valueOf(await acquireLock(folder, programIdentity('this machine'))).release();
      await sleep(2);
    }
    look.close();
    expect([...seen]).toEqual([serialisedLength]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is made on a stick whose file system knows no second name for a file', async () => {
    const folder = await temporaryFolder();
    vi.spyOn(fs.promises, 'link').mockRejectedValue(Object.assign(new Error('EPERM'), { code: 'EPERM' }));
    syncBuiltinESMExports();
    const lock = valueOf(await acquireLock(folder, programIdentity('this machine')));
    expect(await readdir(folder)).toEqual(['lock']);
    expect(problemOf(await acquireLock(folder, programIdentity('another machine'))).kind).toBe(
      'vault-in-use',
    );
    lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('that was ours and could not be removed, its stick being out, does not stand in the way when that is back', async () => {
    const folder = await temporaryFolder();
    const me = programIdentity('this machine');
    const lock = valueOf(await acquireLock(folder, me));
    await rename(folder, `${folder} away`);
    lock.release();
    await rename(`${folder} away`, folder);
    expect(await readdir(folder)).toEqual(['lock']);
    expect(await lockProblem(folder, me)).toBeNull();
    const again = valueOf(await acquireLock(folder, me));
    expect(problemOf(await acquireLock(folder, me)).kind).toBe('vault-in-use');
    expect((await lockProblem(folder, me))?.kind).toBe('vault-in-use');
    again.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is removed as soon as a scanner lets it go', async () => {
    const folder = await temporaryFolder();
    const lock = valueOf(await acquireLock(folder, programIdentity('this machine')));
    const held = refuseToRemove(3);
    lock.release();
    expect(await readdir(folder)).toEqual(['lock']);
    await expect.poll(() => readdir(folder)).toEqual([]);
    expect(held.refused()).toBe(3);
  });

  it('is not removed late when it was taken again meanwhile', async () => {
    const folder = await temporaryFolder();
    const me = programIdentity('this machine');
    const lock = valueOf(await acquireLock(folder, me));
    refuseToRemove(2);
    lock.release();
    const again = valueOf(await acquireLock(folder, me));
    await sleep(300);
    expect(await readdir(folder)).toEqual(['lock']);
    again.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is refused to a second window of the same program', async () => {
    const folder = await temporaryFolder();
    const me = programIdentity();
    const lock = valueOf(await acquireLock(folder, me));
    expect(problemOf(await acquireLock(folder, me)).kind).toBe('vault-in-use');
    lock.release();
    lock.release();
    valueOf(await acquireLock(folder, me)).release();
  });
});

/** The system's own removal of a file, refused so many times. */
function refuseToRemove(times: number): { readonly refused: () => number } {
  const real = fs.unlinkSync;
  let refused = 0;
  vi.spyOn(fs, 'unlinkSync').mockImplementation((path) => {
    if (refused >= times) {
      real(path);
      return;
    }
    refused += 1;
    throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
  });
  syncBuiltinESMExports();
  return { refused: () => refused };
}

/** Starts a program that takes the lock; gives its lines one by one. */
function start(folder: string, machineId = 'this machine', startAt = '0') {
  const child = spawn(process.execPath, [join(builds, 'hold-lock.mjs'), folder, machineId, startAt]);
  children.push(child);
  const lines: string[] = [];
  child.stdout.on('data', (data: Buffer) => lines.push(...data.toString('utf8').split('\n').filter(Boolean)));
  child.stderr.on('data', (data: Buffer) => lines.push(data.toString('utf8')));
  return {
    async says(): Promise<string> {
      for (let wait = 0; lines.length === 0 && wait < 500; wait += 1) await sleep(20);
      return lines.shift() ?? 'nothing';
    },
    async close() {
      child.stdin.end();
      if (child.exitCode === null) await once(child, 'exit');
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

/** A lock whose process has ended: this one's number is given to nobody. */
async function leaveLock(folder: string): Promise<void> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  const gone = {
    ...programIdentity('this machine'),
    instanceId: 'a program that is gone',
    pid: child.pid ?? 1,
  };
  await writeFile(join(folder, 'lock'), serialiseLock({ ...gone, since: new Date().toISOString(), beat: 3 }));
}

async function age(folder: string, milliseconds: number, name = 'lock'): Promise<void> {
  const then = new Date(Date.now() - milliseconds);
  await utimes(join(folder, name), then, then);
}

async function readLock(folder: string) {
  return parseLock(await readFile(join(folder, 'lock')));
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { programIdentity, serialiseLock } from '../../../electron/vault/lock-record';
import { acquireLock } from '../../../electron/vault/vault-lock';
import { uuidV7 } from '../../../electron/vault/uuid-v7';
import { problemOf, temporaryFolder, valueOf } from '../vault/support';
import { deadProcess } from './support/dead-process';
import { bundleChild } from './support/bundled-child';
import { passphraseAtWork, vaultAtWork } from './support/vault-at-work';
import { newVaultWithWork } from './support/new-vault-with-work';

let child: Awaited<ReturnType<typeof bundleChild>>;
beforeAll(async () => {
  child = await bundleChild('work-in-vault');
});
afterAll(() => rm(child.folder, { recursive: true, force: true }));

it('a second program is refused while one works in the vault, disturbs nothing, and gets in as soon as the first has died', async () => {
  const order = { ...(await newVaultWithWork()), round: 0, firstNumber: 1 };
  const first = spawn(process.execPath, [child.file, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  first.stdout.on('data', (data: Buffer) => (said += data.toString('utf8')));
  const ended = once(first, 'close');
  try {
    await expect.poll(() => said.split('\n').length, { timeout: 30_000 }).toBeGreaterThan(3);
    const second = vaultAtWork(order.folder);
    const refused = problemOf(await second.unlock(passphraseAtWork));
    expect(refused.kind).toBe('vault-in-use');
    expect(refused.message).toContain('Nothing was changed');
    const before = said.length;
    await expect.poll(() => said.length, { timeout: 30_000 }).toBeGreaterThan(before);
    first.kill('SIGKILL');
    await ended;
    valueOf(await second.unlock(passphraseAtWork));
    await second.lock('by-hand');
  } finally {
    first.kill('SIGKILL');
    await ended;
  }
});

it('a program that died while it took a dead one’s lock over keeps nobody out', async () => {
  const folder = join(await temporaryFolder(), 'vault');
  await mkdir(folder);
  const machine = 'this machine';
  const dead = { ...programIdentity(machine), pid: await deadProcess(), instanceId: uuidV7() };
  const record = serialiseLock({ ...dead, since: new Date().toISOString(), beat: 0 });
  await writeFile(join(folder, 'lock'), record);
  await writeFile(join(folder, 'lock.claim'), record);
  valueOf(await acquireLock(folder, programIdentity(machine))).release();
});

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { programIdentity, serialiseLock } from '../../../electron/vault/lock-record';
import { acquireLock } from '../../../electron/vault/vault-lock';
import { uuidV7 } from '../../../electron/vault/uuid-v7';
import { filesBelow, problemOf, temporaryFolder, valueOf } from '../vault/support';
import { deadProcess } from './support/dead-process';
import { passphraseAtWork, vaultAtWork } from './support/vault-at-work';

type Step = (folder: string) => Promise<unknown>;

/** What making a vault leaves in the folder, in its order, up to the moment from which the vault can be opened. */
const steps: readonly Step[] = [
  (folder) => mkdir(folder),
  async (folder) => {
    const dead = { ...programIdentity('this machine'), pid: await deadProcess(), instanceId: uuidV7() };
    const record = serialiseLock({ ...dead, since: new Date().toISOString(), beat: 0 });
    await writeFile(join(folder, 'lock'), record);
  },
  (folder) => writeFile(join(folder, 'setup-unfinished'), ''),
  (folder) => mkdir(join(folder, 'documents')),
  (folder) => mkdir(join(folder, 'backups')),
  (folder) => writeFile(join(folder, 'vault.json.0123456789ab.tmp'), '{"format":'),
];

async function cutOffAfter(count: number): Promise<string> {
  const folder = join(await temporaryFolder(), 'vault');
  for (const step of steps.slice(0, count)) await step(folder);
  return folder;
}

it('a vault whose making was cut off before it had a key is made anew in the same folder', async () => {
  for (let count = 1; count <= steps.length; count += 1) {
    const folder = await cutOffAfter(count);
    const keeper = vaultAtWork(folder);
    valueOf(await keeper.create(folder, passphraseAtWork));
    await keeper.lock('by-hand');
    expect(await filesBelow(folder), `after step ${count}`).toEqual([
      'records.db',
      'vault.json',
      'vault.json.previous',
    ]);
    valueOf(await keeper.unlock(passphraseAtWork));
    await keeper.lock('by-hand');
  }
});

it('but nothing that may be somebody’s is taken for a beginning', async () => {
  for (const file of [
    'records.db',
    'vault.json',
    'vault.json.previous',
    'vault.json.damaged-1',
    'documents/ab/any.sdk',
    'backups/any.sdbackup',
  ]) {
    const folder = await cutOffAfter(5);
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), 'somebody’s');
    const keeper = vaultAtWork(folder);
    expect(problemOf(await keeper.create(folder, passphraseAtWork)).kind, file).toBe('vault-exists');
    expect(await readFile(join(folder, file), 'utf8')).toBe('somebody’s');
  }
});

it('nor a vault that another program is making at this moment', async () => {
  const folder = await cutOffAfter(1);
  const other = valueOf(await acquireLock(folder, programIdentity('this machine')));
  await writeFile(join(folder, 'setup-unfinished'), '');
  const keeper = vaultAtWork(folder);
  expect(problemOf(await keeper.create(folder, passphraseAtWork)).kind).toBe('vault-in-use');
  expect(await filesBelow(folder)).toEqual(['lock', 'setup-unfinished']);
  other.release();
});

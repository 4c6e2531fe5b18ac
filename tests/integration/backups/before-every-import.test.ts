import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readBackupName } from '../../../domain/backups/backup-name';
import type { Dialogs } from '../../../electron/files/dialogs';
import type { VaultKeeper } from '../../../electron/vault/vault-keeper';
import type { VaultSession } from '../../../electron/vault-session';
import { passphraseAtWork, vaultAtWork } from '../faults/support/vault-at-work';
import { samplePath } from '../support/sample-plan';
import { temporaryFolder, valueOf } from '../vault/support';

const dialogs: Dialogs = {
  openFiles: () => Promise.resolve([samplePath('maya')]),
  openFolder: () => Promise.resolve(null),
  saveFile: () => Promise.resolve(null),
};
const absent = '01980000-0000-7000-8000-00000000abcd';
let folder = '';
let keeper: VaultKeeper<VaultSession>;

beforeEach(async () => {
  folder = path.join(await temporaryFolder(), 'vault');
  keeper = vaultAtWork(folder, dialogs);
  valueOf(await keeper.create(folder, passphraseAtWork));
});
afterEach(() => keeper.lock('by-hand'));

function services(): VaultSession['services'] {
  if (!keeper.session) throw new Error('The vault is not open');
  return keeper.session.services;
}

const backups = async () =>
  (await readdir(path.join(folder, 'backups'))).map((name) => readBackupName(name)?.reason);

async function addPupil(): Promise<string> {
  const { school, pupils } = services();
  const { id: schoolId } = valueOf(await school.addSchool({ name: 'Harbour Street Primary School' }));
  const names = { legalForename: 'Maya', legalSurname: 'Plumtree' };
  return valueOf(await pupils.add({ schoolId, ...names, dob: '2018-05-14', classId: null, upn: null })).id;
}

it('a plan from a file is loaded after a backup', async () => {
  const pupilId = await addPupil();
  const preview = valueOf(await services().ehcPlans.chooseFile({ pupilId }));
  expect(await backups()).toEqual([]);
  valueOf(await services().ehcPlans.load({ pupilId, token: preview?.token ?? '' }));
  expect(await backups()).toEqual(['before-import']);
});

it.each(['imports.apply', 'imports.applyMap', 'teacherSheets.takeOver'] as const)(
  '%s makes one before it looks at what it was given',
  async (name) => {
    await addPupil();
    const calls = {
      'imports.apply': () => services().imports.apply({ token: absent } as never),
      'imports.applyMap': () => services().imports.applyMap({ token: absent }),
      'teacherSheets.takeOver': () => services().teacherSheets.takeOver({ token: absent, ids: [] }),
    };
    expect((await calls[name]()).ok).toBe(false);
    expect(await backups()).toEqual(['before-import']);
  },
);

import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import type { Desk } from '../../../domain/api';
import { BackupsPage } from '../pages/backups-page';
import { StartPages } from '../pages/start-pages';
import { expectAccessible } from '../support/accessible';
import { fixture } from '../support/fixtures';
import { type Program, startProgram } from '../support/program';
import { openVaultWithSchool } from '../support/vaults';

const passphrase = 'quiet harbour lantern seven';

let program: Program;
test.beforeEach(async () => {
  program = await startProgram();
});
test.afterEach(() => program.close());

test('a backup, a lost vault, and everything again on a new laptop', async () => {
  const { page, scratch } = program;
  await openVaultWithSchool(program);
  const pupilId = await addPupilWithReport(program);
  const first = path.join(scratch, 'stick');
  const second = path.join(scratch, 'network');
  for (const folder of [first, second]) await mkdir(folder);
  const backups = new BackupsPage(program);
  await backups.openSettings();
  await expectAccessible(page, 'backups in Settings');
  await backups.chooseFirstPlace(first);
  await backups.addSecondPlace(second);
  await backups.makeNow();
  await expect(backups.card.getByText(/The last verified backup was made today at/)).toBeVisible();
  for (const folder of [first, second]) {
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  }
  const files = await readdir(first);
  const file = files.find((name) => name.includes('_by-hand_')) ?? '';
  // The one that a new place is given by itself may have been in time for the second as well.
  expect((await readdir(second)).filter((name) => name.includes('_by-hand_'))).toHaveLength(1);
  await page.getByRole('link', { name: 'Home' }).click();
  await expect(page.getByText(/The last verified backup was made today at/)).toBeVisible();

  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(new StartPages(program).heading).toHaveText('Unlock');
  await rm(path.join(scratch, 'vault'), { recursive: true });

  const other = await startProgram();
  try {
    const there = new BackupsPage(other);
    const start = new StartPages(other);
    await expectAccessible(other.page, 'the first screen', 'briefly');
    await there.chooseBackup(path.join(first, file));
    await expectAccessible(other.page, 'restoring', 'fully');
    await there.restoreTo(path.join(other.scratch, 'restored'));
    await start.passphraseField.fill('not the one at all');
    await start.button('Restore and open').click();
    await expect(other.page.getByText(/That passphrase does not open this backup/)).toBeVisible();
    expect(await readdir(other.scratch)).toEqual([]);
    await start.passphraseField.fill(passphrase);
    await there.restore();
    await other.page.getByRole('link', { name: 'Pupils' }).first().click();
    await expect(other.page.getByText('Wrenfield').first()).toBeVisible();
    const content = await other.page.evaluate(async (id) => {
      const { calls } = (window as unknown as { desk: Desk }).desk;
      const list = await calls.documents.forPupil({ pupilId: id });
      const document = list.ok ? list.value[0] : undefined;
      const read = await calls.documents.contents({ id: document?.id ?? '' });
      return { title: document?.title, size: read.ok ? read.value.bytes.length : 0 };
    }, pupilId);
    expect(content.title).toBeTruthy();
    expect(content.size).toBeGreaterThan(1000);
  } finally {
    await other.close();
  }
});

test('a backup is made by itself when one is due, and the program still closes at once', async () => {
  await program.close();
  program = await startProgram({ extraArguments: ['--backup-after=1'] });
  await openVaultWithSchool(program);
  const folder = path.join(program.scratch, 'vault', 'backups');
  await expect
    .poll(async () => (await readdir(folder)).filter((name) => name.endsWith('.sdbackup')), {
      timeout: 90_000,
    })
    .toHaveLength(1);
  await expect(program.page.getByText(/The last verified backup was made today at/)).toBeVisible({
    timeout: 90_000,
  });
});

/** A pupil with one report, past the screens: these have tests of their own. */
async function addPupilWithReport({ page }: Program): Promise<string> {
  const id = await page.evaluate(
    async (file) => {
      const { calls } = (window as unknown as { desk: Desk }).desk;
      const schools = await calls.school.page({});
      const schoolId = schools.ok ? (schools.value.schools[0]?.id ?? '') : '';
      const added = await calls.pupils.add({
        ...{ legalForename: 'Orla', legalSurname: 'Wrenfield', dob: '2018-05-04' },
        ...{ schoolId, classId: null, upn: null },
      });
      const pupilId = added.ok ? added.value.id : '';
      await calls.documents.attach({ pupilId, paths: [file], keepBoth: false, job: 'attach' });
      return pupilId;
    },
    fixture('reports', 'maya-ep-report-2026-10-14.pdf'),
  );
  expect(id).not.toBe('');
  return id;
}

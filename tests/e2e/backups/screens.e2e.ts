import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { answerOpenDialog } from '../../../build/tools/launch.mjs';
import type { Desk } from '../../../domain/api';
import { BackupsPage } from '../pages/backups-page';
import { StartPages } from '../pages/start-pages';
import { expectAccessible } from '../support/accessible';
import { travelTo } from '../support/clock';
import { type Program, startProgram } from '../support/program';
import { openVaultWithSchool } from '../support/vaults';
import { makeVault, passphrase as diskPassphrase } from '../support/vault-on-disk';

// The screens of backups: what is lost is brought back, everything is saved in open formats, and trouble is told.

let program: Program;
test.beforeEach(async () => {
  program = await startProgram();
});
test.afterEach(() => program.close());

test('a pupil in the bin is brought back from a backup', async () => {
  const { page } = program;
  await openVaultWithSchool(program);
  const id = await addPupil(program, 'Orla', 'Wrenfield');
  const backups = new BackupsPage(program);
  await backups.openSettings();
  await backups.makeNow();
  await page.evaluate(
    (pupilId) => (window as unknown as { desk: Desk }).desk.calls.pupils.remove({ id: pupilId }),
    id,
  );
  await page.getByRole('link', { name: 'Bring something back from a backup' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bring something back from a backup');
  await expect(page.getByRole('row').filter({ hasText: 'Made by hand' })).toBeVisible();
  await expectAccessible(page, 'the backups');
  await page.getByRole('button', { name: /Look inside the backup of/ }).click();
  await expect(page.getByText('Orla Wrenfield')).toBeVisible();
  await expect(page.getByText('In the bin')).toBeVisible();
  await expectAccessible(page, 'what a backup has');
  await page.getByRole('button', { name: 'Bring back Orla Wrenfield' }).click();
  await expect(page.getByText('Every pupil and every document of this backup is in the vault')).toBeVisible();
  await page.getByRole('button', { name: 'Close this backup' }).click();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Pupils' }).click();
  await expect(page.getByText('Wrenfield').first()).toBeVisible();
});

test('a file that is no backup, and one of another vault, are refused in words', async () => {
  const { page, app, scratch } = program;
  await openVaultWithSchool(program);
  await new BackupsPage(program).openSettings();
  await page.getByRole('link', { name: 'Bring something back from a backup' }).click();
  const file = path.join(scratch, 'holiday.sdbackup');
  await writeFile(file, 'not a backup at all');
  await answerOpenDialog(app, [file]);
  await page.getByRole('button', { name: 'Choose another backup file' }).click();
  await expect(page.getByRole('alert')).toContainText('This file is not a backup of SENDCO Desk.');
});

test('everything is saved in open formats, after saying that it is unprotected', async () => {
  const { page, app, scratch } = program;
  await openVaultWithSchool(program);
  await addPupil(program, 'Orla', 'Wrenfield');
  const target = path.join(scratch, 'moving');
  await mkdir(target);
  await new BackupsPage(program).openSettings();
  await page.getByRole('button', { name: 'Save everything in open formats' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('none of it will be protected');
  await expectAccessible(page, 'the warning before an export', 'briefly');
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await readdir(target)).toEqual([]);
  await answerOpenDialog(app, [target]);
  await page.getByRole('button', { name: 'Save everything in open formats' }).click();
  await page.getByRole('button', { name: 'Choose a folder and save' }).click();
  await expect(page.getByText(/saved in/).first()).toBeVisible();
  const [folder = ''] = await readdir(target);
  expect(folder).toMatch(/^SENDCO Desk export \d{4}-\d{2}-\d{2}$/);
  expect(await readFile(path.join(target, folder, 'tables', 'Pupils.csv'), 'utf8')).toContain('Wrenfield');
});

test('Home warns when the stick has been away for days, and Settings names it', async () => {
  const { page, scratch } = program;
  await openVaultWithSchool(program);
  const stick = path.join(scratch, 'stick');
  await mkdir(stick);
  const backups = new BackupsPage(program);
  await backups.openSettings();
  await backups.chooseFirstPlace(stick);
  await backups.makeNow();
  await rm(stick, { recursive: true });
  await travelTo(program, '2026-11-30');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Home' }).click();
  await expect(page.getByText('A place for backups is away')).toBeVisible();
  await expect(page.getByRole('main').getByText(stick)).toBeVisible();
  await expectAccessible(page, 'Home with a place that is away', 'briefly');
  await backups.openSettings();
  await expect(backups.card.getByText('Away', { exact: true })).toBeVisible();
  await expect(backups.card.getByText(/Last verified backup: .*, on 23 November 2026/)).toBeVisible();
});

test('a vault whose records are gone offers to restore, and the recovery sheet opens what was restored', async () => {
  const { page, scratch } = program;
  const folder = path.join(scratch, 'vault');
  const words = await makeVault(folder);
  const start = new StartPages(program);
  await start.chooseVault(folder);
  await start.unlock(diskPassphrase);
  const backups = new BackupsPage(program);
  await backups.openSettings();
  await backups.makeNow();
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(start.heading).toHaveText('Unlock');
  const kept = path.join(scratch, 'kept');
  await rename(path.join(folder, 'backups'), kept);
  await rm(path.join(folder, 'records.db'));
  await page.reload();
  await expect(start.heading).toHaveText('The records of this vault are missing');
  await backups.chooseBackup(path.join(kept, (await readdir(kept))[0] ?? ''));
  await expect(page.getByText(/They are not deleted/)).toBeVisible();
  await backups.giveSheet(words, 'another lantern by the sea');
  await expectAccessible(page, 'restoring by the recovery sheet', 'briefly');
  await backups.restore();
  await expect(page.getByText(/kept in the folder “before-restore-/)).toBeVisible();
  const putAside = async (): Promise<string[]> =>
    (await readdir(folder)).filter((name) => name.startsWith('before-restore-'));
  const [aside = ''] = await putAside();
  await backups.openSettings();
  const set = backups.card.getByRole('listitem').filter({ hasText: aside });
  await expect(set).toContainText('Put aside by the restore of 23 November 2026 at');
  await expectAccessible(page, 'what a restore put aside', 'briefly');
  const remove = set.getByRole('button', { name: /^Remove for good: Put aside by the restore of/ });
  await remove.click();
  const question = page.getByRole('alertdialog', { name: 'Remove for good what a restore put aside?' });
  await expect(question).toContainText('neither you nor anybody else can bring it back');
  await expectAccessible(page, 'the question before it is removed', 'briefly');
  // Enter does no harm.
  await page.keyboard.press('Enter');
  await expect(question).toBeHidden();
  expect(await putAside()).toEqual([aside]);
  await remove.click();
  await question.getByRole('button', { name: 'Remove for good' }).click();
  await expect(set).toBeHidden();
  expect(await putAside()).toEqual([]);
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await start.unlock('another lantern by the sea');
});

async function addPupil({ page }: Program, legalForename: string, legalSurname: string): Promise<string> {
  const id = await page.evaluate(
    async (name) => {
      const { calls } = (window as unknown as { desk: Desk }).desk;
      const schools = await calls.school.page({});
      const schoolId = schools.ok ? (schools.value.schools[0]?.id ?? '') : '';
      const added = await calls.pupils.add({
        ...name,
        dob: '2018-05-04',
        schoolId,
        classId: null,
        upn: null,
      });
      return added.ok ? added.value.id : '';
    },
    { legalForename, legalSurname },
  );
  expect(id).not.toBe('');
  return id;
}

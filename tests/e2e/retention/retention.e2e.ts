import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import type { Desk } from '../../../domain/api';
import { confirmationWords } from '../../../domain/retention/confirmation';
import { expectAccessible } from '../support/accessible';
import { mouseHand, typeDate } from '../support/hand';
import { answerPrintDialog, printedOnPaper } from '../support/print-dialog';
import { readPaper } from '../support/printed-paper';
import { type Program, startProgram } from '../support/program';
import { takeShot } from '../support/shots';
import { openVaultWithSchool } from '../support/vaults';

let program: Program;
test.beforeEach(async () => {
  program = await startProgram();
});
test.afterEach(() => program.close());

/** Two leavers of long ago, and one sheet’s worth of nothing else. */
async function addLeavers({ page }: Program): Promise<void> {
  await page.evaluate(async () => {
    const { calls } = (window as unknown as { desk: Desk }).desk;
    const school = await calls.school.page({});
    const schoolId = school.ok ? (school.value.schools[0]?.id ?? '') : '';
    for (const [legalForename, legalSurname, dob] of [
      ['Poppy', 'Wrenfield', '2014-03-02'],
      ['Tobias', 'Quillfeather', '2013-11-20'],
      ['Ines', 'Larkspur', '2014-06-08'],
    ] as const) {
      const added = await calls.pupils.add({
        ...{ schoolId, legalForename, legalSurname, dob },
        classId: null,
        upn: null,
      });
      const id = added.ok ? added.value.id : '';
      await calls.pupils.changeStatus({
        pupilId: id,
        code: 'K',
        layer: null,
        startsOn: '2022-09-05',
        reason: null,
      });
      await calls.pupils.archive({
        id,
        leavingDate: '2025-07-18',
        destination: 'Invented Academy',
        reason: 'next-phase',
      });
      if (legalForename !== 'Ines')
        await calls.retention.setDeparture({ pupilId: id, field: 'filePassedOn', value: '2025-09-05' });
    }
  });
  await page.reload();
}

test('a record is held, reviewed, disposed of for good, and a certificate is printed', async () => {
  const { page } = program;
  await openVaultWithSchool(program);
  await addLeavers(program);

  // Home says so in one quiet line, which leads to the list.
  await expect(page.getByText('2 records have passed the date up to which they are kept.')).toBeVisible();
  await page.getByRole('link', { name: 'Records to review' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Records to review' })).toBeVisible();
  await expect(page.getByText(/Kept until 5 September 2026: file passed on to Invented Academy/)).toHaveCount(
    2,
  );
  await expectAccessible(page, 'records to review');
  await takeShot(program, 'records-to-review');

  // A legal hold, set on the pupil, takes the record off the list.
  await page.getByRole('link', { name: 'Tobias Quillfeather' }).click();
  await page.getByRole('button', { name: 'Put on legal hold' }).click();
  await expectAccessible(page, 'putting on hold', 'briefly');
  await page.getByLabel('Why', { exact: true }).fill('A claim to the tribunal');
  await page.getByLabel('Set by').fill('Mrs D Sandlingfold');
  await page.getByRole('dialog').getByRole('button', { name: 'Put on legal hold' }).click();
  await expect(page.getByRole('heading', { name: 'On legal hold' })).toBeVisible();
  await expectAccessible(page, 'a pupil on hold', 'briefly');
  await takeShot(program, 'pupil-on-hold');
  await page.getByRole('heading', { name: 'Keeping this record' }).scrollIntoViewIfNeeded();
  await takeShot(program, 'pupil-keeping');

  await openRecords();
  await expect(page.getByRole('list', { name: 'On legal hold' })).toContainText('Tobias Quillfeather');

  // A file that was not noted as passed on is asked for.
  await expect(page.getByRole('list', { name: 'Files to pass on' })).toContainText('Ines Larkspur');

  // Disposal wants its words, and makes a backup first.
  await page.getByRole('checkbox', { name: 'Choose Poppy Wrenfield' }).check({ force: true });
  await page.getByRole('button', { name: 'Dispose of', exact: true }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByText(/Backups made before still hold it/)).toBeVisible();
  await expectAccessible(page, 'disposing', 'briefly');
  await takeShot(program, 'dispose-dialog');
  await dialog.getByLabel('Authorised by').fill('Mr T Okonedo');
  await dialog.getByLabel(/^Type the words/).fill('yes');
  await dialog.getByRole('button', { name: 'Dispose of for good' }).click();
  await expect(dialog.getByText(`Type the words “${confirmationWords}”.`)).toBeVisible();
  await dialog.getByLabel(/^Type the words/).fill(confirmationWords);
  await dialog.getByRole('button', { name: 'Dispose of for good' }).click();
  await expect(page.getByRole('heading', { name: '1 record disposed of' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Poppy Wrenfield')).toHaveCount(0);
  const files = await readdir(path.join(program.scratch, 'vault', 'backups'));
  expect(files.filter((name) => name.includes('before-disposal'))).toHaveLength(1);
  await takeShot(program, 'after-disposal');

  await page.getByRole('link', { name: 'Certificates' }).first().click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await expectAccessible(page, 'certificates');
  await takeShot(program, 'certificates');
  await answerPrintDialog(program);
  await page.getByRole('button', { name: 'Print certificate 1' }).click();
  const certificate = await printedPdf('certificate.pdf');
  expect(certificate.pages).toBe(1);
  expect(certificate.text).toContain('Certificate of disposal 1');
  expect(certificate.text).not.toMatch(/Poppy|Wrenfield/);
});

test('the rules are changed, taken back, and the list is printed for signing', async () => {
  const { page } = program;
  await openVaultWithSchool(program);
  await addLeavers(program);
  await openRecords();
  await answerPrintDialog(program);
  await page.getByRole('button', { name: 'Print for signing' }).click();
  const list = await printedPdf('records.pdf', true);
  expect(list.text).toContain('Head teacher');
  expect(list.text).toContain('Poppy Wrenfield');
  expect(list.text).toContain('Dispose of');

  await page.getByRole('link', { name: 'How long records are kept' }).click();
  const ours = page.getByRole('region', { name: 'Our copy of a file that was passed on' });
  await expectAccessible(page, 'rules');
  await takeShot(program, 'rules');
  await ours.getByRole('textbox', { name: 'Years' }).fill('3');
  await page.keyboard.press('Tab');
  await expect(ours.getByRole('button', { name: /Take the usual rule/ })).toBeVisible();
  await page.getByRole('link', { name: 'Records to review' }).click();
  await expect(page.getByText('Nothing has passed its date.')).toBeVisible();
  await page.getByRole('link', { name: 'How long records are kept' }).click();
  await ours.getByRole('button', { name: /Take the usual rule/ }).click();
  await page.getByRole('link', { name: 'Records to review' }).click();

  // Kept longer, with a reason; and undone.
  await page.getByRole('checkbox', { name: 'Choose Poppy Wrenfield' }).check({ force: true });
  await page.getByRole('button', { name: 'Keep longer' }).click();
  await expectAccessible(page, 'keeping longer', 'briefly');
  await typeDate(page, mouseHand(page), 'Keep until', '01/09/2028');
  await page.getByLabel('Why', { exact: true }).fill('A sister is still here');
  await page.getByRole('dialog').getByRole('button', { name: 'Keep longer' }).click();
  await expect(page.getByText('1 record kept longer')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Poppy Wrenfield' })).toHaveCount(0);
  const message = page.getByRole('alertdialog').filter({ hasText: '1 record kept longer' });
  await message.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Poppy Wrenfield' })).toBeVisible();
  await page.getByRole('button', { name: 'Mark this year’s review as done' }).click();
  await expect(page.getByText(/The last yearly review was done on/)).toBeVisible();
});

async function openRecords(): Promise<void> {
  const { page } = program;
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByRole('link', { name: 'Records to review' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Records to review' })).toBeVisible();
}

async function printedPdf(name: string, hasFootLine = false) {
  await expect.poll(() => printedOnPaper(program), { timeout: 90_000 }).not.toBeNull();
  const file = path.join(process.env['SHOTS'] ?? program.scratch, name);
  await writeFile(file, Buffer.from((await printedOnPaper(program))?.pdf ?? '', 'base64'));
  return readPaper(file, 'A4', hasFootLine);
}

import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, type Locator, test } from 'playwright/test';
import { answerSaveDialog } from '../../../build/tools/launch.mjs';
import { Frame } from '../pages/frame';
import { PupilPage } from '../pages/pupil-page';
import { RegisterPage } from '../pages/register-page';
import { expectAccessible } from '../support/accessible';
import { fixture } from '../support/fixtures';
import { type Hand, mouseHand, typeDate } from '../support/hand';
import { readPdf } from '../support/other-pdf-tools';
import { type Program, startProgram } from '../support/program';
import { untilSaved } from '../support/saved-file';
import { takeShot } from '../support/shots';
import { openDemoSchool } from '../support/vaults';

// A child leaves: her SEN file goes to the next school with a slip, and the receipt is waited for.
test.describe.configure({ mode: 'serial' });

let program: Program;
let hand: Hand;
test.beforeAll(async () => {
  program = await startProgram();
  hand = mouseHand(program.page);
  await openDemoSchool(program);
});
test.afterAll(() => program.close());

const main = (): Locator => program.page.getByRole('main');
const button = (name: string | RegExp): Locator => main().getByRole('button', { name });
const field = (label: string): Locator => main().getByRole('textbox', { name: label, exact: true });

test('the file is begun, and due within 15 school days of the day on which she left', async () => {
  const register = new RegisterPage(program.page, hand);
  await register.open();
  await register.openPupil('brien', /O.Brien-Tate, Maya/);
  const pupil = new PupilPage(program.page, hand);
  await pupil.tab('Documents');
  await pupil.attach(program, [fixture('reports', 'maya-ep-report-2026-10-14.pdf')]);
  await hand.press(main().getByRole('button', { name: /^More for Maya/ }));
  await hand.press(program.page.getByRole('menuitem', { name: 'File for the next school' }));
  await expectAccessible(program.page, 'no file yet');
  await hand.press(button('Begin the file'));
  await field('Next school').fill('Tidemouth Academy');
  await field('To whom').fill('Ms I Landfall');
  await typeDate(program.page, hand, 'Left the roll on', '20/11/2026');
  await field('Address').fill('1 Upper Road, Tidemouth');
  // 15 school days after Friday 20 November 2026.
  await expect(main().getByRole('heading', { name: /^To be handed over by 11 December 2026/ })).toBeVisible();
  await expectAccessible(program.page, 'the file for the next school');
  await takeShot(program, 'transfer');
});

test('the file has the record, the report and a slip that says how many pages there are', async () => {
  await hand.press(button('Make the file'));
  await expect(button('Save as PDF')).toBeVisible({ timeout: 120_000 });
  const pdf = path.join(program.scratch, 'file.pdf');
  await answerSaveDialog(program.app, pdf);
  await hand.press(button('Save as PDF'));
  await hand.press(program.page.getByRole('alertdialog').getByRole('button', { name: 'Save a copy' }));
  await expect(program.page.getByText('The copy was saved.').first()).toBeVisible();
  await untilSaved(pdf);
  const keep = process.env['SHOTS'];
  if (keep) await promisify(execFile)('cp', [pdf, keep]);
  const read = await readPdf(pdf);
  expect(read.faults).toBe('');
  expect(read.text).toContain('Receipt for a pupil’s SEN file');
  expect(read.text).toContain(`(${read.pages} pages)`);
  expect(read.text).toContain('Tidemouth Academy');
  expect(read.text).toMatch(/Return to:.*Harbour Street/s);
  expect(read.text).toContain('child protection file');
  await takeShot(program, 'transfer-made');
});

test('once sent, the receipt is waited for, and recorded', async () => {
  await hand.press(button('Mark as sent'));
  const dialog = program.page.getByRole('dialog', { name: 'Mark as sent' });
  await hand.press(dialog.getByRole('button', { name: 'Mark as sent' }));
  await expect(main().getByRole('heading', { name: /^Sent on/ })).toBeVisible({ timeout: 90_000 });
  await new Frame(program.page, hand).goTo('Home');
  const soon = main().getByRole('region', { name: /^Next two weeks/ });
  await expect(soon).toBeVisible();
  const link = soon.getByRole('link', { name: /Record the receipt/ });
  await expect(async () => {
    const more = soon.getByRole('button', { name: /^Show \d+ more$/ });
    if (await more.isVisible()) await more.click();
    await expect(link).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await hand.press(link);
  await typeDate(program.page, hand, 'Receipt came on', '23/11/2026');
  await field('Signed by').fill('Ms I Landfall');
  await expect(main().getByText(/The receipt came on 23 November 2026/)).toBeVisible();
  await expectAccessible(program.page, 'the receipt');
});

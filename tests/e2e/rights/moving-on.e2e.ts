import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { answerOpenDialog } from '../../../build/tools/launch.mjs';
import { MovingOnPage } from '../pages/moving-on-page';
import { PupilPage } from '../pages/pupil-page';
import { expectAccessible, laptop, zoomed } from '../support/accessible';
import { type Hand, keyboardHand, mouseHand, typeDate } from '../support/hand';
import { type Program, startProgram } from '../support/program';
import { takeShot } from '../support/shots';
import { openDemoSchool } from '../support/vaults';

// An evening in July: the whole year group on one page.
test.describe.configure({ mode: 'serial' });

let program: Program;
let hand: Hand;
let moving: MovingOnPage;
test.beforeAll(async () => {
  program = await startProgram();
  hand = mouseHand(program.page);
  moving = new MovingOnPage(program.page, hand);
  await openDemoSchool(program);
});
test.afterAll(() => program.close());

test('everybody with SEN in the last year is there, and nothing is begun', async () => {
  await moving.open();
  await expect(moving.lines.nth(1)).toBeVisible();
  const many = await moving.lines.count();
  await expect(moving.count).toHaveText(`${many} files: ${many} not begun.`);
  await expectAccessible(program.page, 'moving on');
  await takeShot(program, 'moving-on-first');
});

test('the end of the summer term is the last day of all, in one step', async () => {
  const many = await moving.lines.count();
  await hand.toggle(moving.everyone);
  await hand.press(moving.button('Set the last day'));
  const dialog = moving.dialog('Set the last day');
  await expect(dialog.getByText(/^The summer term ends on \d+ July 2027\.$/)).toBeVisible();
  await expectAccessible(program.page, 'set the last day', 'briefly');
  await takeShot(program, 'moving-on-last-day');
  await hand.press(dialog.getByRole('button', { name: `Set it for ${many} pupils` }));
  await expect(moving.count).toHaveText(`${many} files: ${many} begun.`);
  // 15 school days after Wednesday 21 July, as long as nobody has entered when the holiday ends.
  await expect(moving.lines.first().getByText(/^Due by 11 Aug 2027/)).toBeVisible();
  await expect(moving.main.getByText(/days of the summer holiday count as school days/)).toBeVisible();
});

test('a school that is typed once is offered in the other lines', async () => {
  const [first, second] = [moving.lines.nth(0), moving.lines.nth(1)];
  await moving.nextSchool(first).fill('Quay Academy');
  await moving.nextSchool(first).press('Tab');
  await expect(first.getByText('Saved')).toBeVisible();
  const list = await moving.nextSchool(second).getAttribute('list');
  await expect(program.page.locator(`datalist[id="${list}"] option[value="Quay Academy"]`)).toBeAttached();
});

test('one next school for all is taken back by one undo', async () => {
  const { page } = program;
  await hand.press(moving.button('Set the next school'));
  const dialog = moving.dialog('Set the next school');
  await dialog.getByLabel('Next school', { exact: true }).fill('Tidemouth Academy');
  await hand.press(dialog.getByRole('button', { name: /^Set it for/ }));
  for (const line of await moving.lines.all())
    await expect(moving.nextSchool(line)).toHaveValue('Tidemouth Academy');
  await takeShot(program, 'moving-on');
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await takeShot(program, 'moving-on-dark');
  await page.setViewportSize(zoomed);
  await takeShot(program, 'moving-on-200');
  await page.setViewportSize(laptop);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await hand.press(
    moving.toast(/^The next school is Tidemouth Academy/).getByRole('button', { name: 'Undo' }),
  );
  await expect(moving.nextSchool(moving.lines.nth(0))).toHaveValue('Quay Academy');
  await expect(moving.nextSchool(moving.lines.nth(1))).toHaveValue('');
});

test('what was entered here is on the pupil’s own page', async () => {
  const { page } = program;
  await hand.press(moving.lines.first().getByRole('rowheader').getByRole('link'));
  const pupil = new PupilPage(page, hand);
  await pupil.tab('Details');
  await expect(pupil.field('Next school')).toHaveValue('Quay Academy');
  await expect(page.getByRole('spinbutton', { name: /^year, Leaving date/ })).toHaveText('2027');
});

test('by keyboard: those whose last day has come move to the leavers together', async () => {
  const { page } = program;
  const keys = new MovingOnPage(page, keyboardHand(page));
  await keys.open();
  const line = keys.lines.first();
  const name = (await line.getByRole('rowheader').getByRole('link').textContent()) ?? '';
  await keys.hand.toggle(line.getByRole('checkbox'));
  await keys.setLastDay('20/11/2026');
  await expect(line.getByText(/^Due by 11 Dec 2026/)).toBeVisible();
  await keys.hand.press(keys.button('Move to the leavers'));
  await expect(keys.line(name).getByText(/^Left · /)).toBeVisible();
  await keys.hand.press(keys.toast(/moved to the leavers/).getByRole('button', { name: 'Undo' }));
  await expect(keys.line(name).getByText(/^Left · /)).toBeHidden();
});

test('the files of those ticked are saved in one folder, marked as sent together, and the receipts come', async () => {
  const { page } = program;
  const many = 2;
  await moving.open();
  for (const line of [moving.lines.nth(0), moving.lines.nth(1)])
    await hand.toggle(line.getByRole('checkbox'));
  await hand.press(moving.button('Set the next school'));
  await moving
    .dialog('Set the next school')
    .getByLabel('Next school', { exact: true })
    .fill('Tidemouth Academy');
  await hand.press(moving.dialog('Set the next school').getByRole('button', { name: /^Set it for/ }));
  await hand.press(moving.button('Save the files'));
  const unprotected = page.getByRole('alertdialog', { name: 'Save unprotected copies?' });
  await expectAccessible(page, 'save unprotected copies', 'briefly');
  await takeShot(program, 'moving-on-unprotected');
  await answerOpenDialog(program.app, [program.scratch]);
  await hand.press(unprotected.getByRole('button', { name: 'Choose where and save' }));
  await expect(moving.main.getByRole('progressbar')).toBeVisible();
  await expect(moving.main.getByRole('heading', { name: `${many} files were saved` })).toBeVisible({
    timeout: 180_000,
  });
  await expectAccessible(page, 'files saved');
  await takeShot(program, 'moving-on-saved');
  const folder = path.join(program.scratch, 'SEN files, 23 November 2026');
  const inside = await readdir(folder);
  expect(inside).toHaveLength(many);
  for (const name of inside) expect(name).toMatch(/^Tidemouth Academy, /);
  await hand.press(moving.button('Mark these as sent'));
  const dialog = moving.dialog('Mark as sent');
  await expectAccessible(page, 'mark as sent together', 'briefly');
  await hand.press(dialog.getByRole('button', { name: `Mark ${many} files as sent` }));
  await expect(moving.lines.nth(0).getByText('Sent on 23 Nov 2026')).toBeVisible({ timeout: 90_000 });
  await typeDate(page, hand, `Receipt for the file of ${await moving.nameIn(0)}`, '23/11/2026');
  await moving.lines.nth(0).getByRole('checkbox').focus();
  await expect(moving.lines.nth(0).getByText('Receipt came on 23 Nov 2026')).toBeVisible();
  await expectAccessible(page, 'files sent');
  await takeShot(program, 'moving-on-sent');
});

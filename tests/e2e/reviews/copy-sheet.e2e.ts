import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { answerSaveDialog } from '../../../build/tools/launch.mjs';
import type { Desk } from '../../../domain/api';
import { clipboardOf, CopySheetPage } from '../pages/copy-sheet-page';
import { expectAccessible } from '../support/accessible';
import { keyboardHand } from '../support/hand';
import { type Program, startProgram } from '../support/program';
import { untilSaved } from '../support/saved-file';
import { openDemoSchool } from '../support/vaults';

// The authority's form is filled in from the copy sheet with the keyboard alone: no test in this file touches the mouse.
test.describe.configure({ mode: 'serial' });

let program: Program;
let sheet: CopySheetPage;
test.beforeAll(async () => {
  program = await startProgram();
  sheet = new CopySheetPage(program.page, keyboardHand(program.page));
  await openDemoSchool(program);
  const reviewId = await program.page.evaluate(async () => {
    const { calls } = (window as unknown as { desk: Desk }).desk;
    const list = await calls.reviews.list({});
    const row = list.ok ? list.value.rows.find(({ pupil }) => pupil.name.includes('Maya')) : undefined;
    if (!row?.reviewId) throw new Error('The demo has no review of Maya');
    return row.reviewId;
  });
  await program.page.evaluate((id) => {
    window.location.hash = `#/reviews/${id}`;
  }, reviewId);
  await sheet.open();
});
test.afterAll(() => program.close());

test('Enter copies a field and goes on to the next one that has something to copy', async () => {
  const { page } = program;
  await sheet.hand.press(sheet.copyButton('Child’s name'));
  await expect(sheet.progress).toHaveText(/^1 of \d+ fields copied$/);
  expect(await clipboardOf(program)).toMatch(/^Maya .*O'Brien-Tate$/);
  await page.keyboard.press('Enter');
  await expect(sheet.progress).toHaveText(/^2 of \d+ fields copied$/);
  await expect(sheet.copyButton('Date of birth')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sheet.progress).toHaveText(/^3 of \d+ fields copied$/);
  expect(await clipboardOf(program)).toBe('17/01/2018');
  await expect(sheet.field('Date of birth')).toContainText('Copied');
  await expect(sheet.field('UPN')).not.toContainText('Copied');
});

test('what was copied is still marked after a look elsewhere in the program', async () => {
  await sheet.goTo('Home');
  await program.page.goBack();
  await expect(sheet.field('Date of birth')).toContainText('Copied');
  await expect(sheet.progress).toHaveText(/^3 of/);
});

test('nothing for axe to find', async () => {
  await expectAccessible(program.page, 'copy sheet');
});

test('the school sets order, words and limit of the form; undo takes a step back', async () => {
  const { page } = program;
  await sheet.changeTheOrder();
  await sheet.hand.press(sheet.move('Date of birth', 'up'));
  await expect(sheet.main.getByRole('checkbox').nth(1)).toHaveAccessibleName('Date of birth');
  // The line is followed, so that it can be moved on at once.
  await expect(sheet.move('Date of birth', 'up')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sheet.main.getByRole('checkbox').nth(0)).toHaveAccessibleName('Date of birth');
  await expect(sheet.move('Date of birth', 'down')).toBeFocused();

  const line = sheet.line('Child’s name');
  await sheet.hand.type(line.getByRole('textbox', { name: 'Called on the form' }), 'Pupil');
  await sheet.hand.type(line.getByRole('textbox', { name: 'Most characters' }), '9');
  await page.keyboard.press('Tab');
  await expect(line.getByText('Saved')).toHaveCount(2);
  await sheet.hand.type(sheet.line('Known as').getByRole('textbox', { name: 'Place' }), '5');
  await page.keyboard.press('Enter');
  await expect(sheet.main.getByRole('checkbox').nth(4)).toHaveAccessibleName('Known as');
  const upn = sheet.main.getByRole('checkbox', { name: 'UPN' });
  await sheet.hand.press(upn);
  // A box is ticked and unticked with the space bar; Enter leaves it as it is.
  await page.keyboard.press('Space');
  await expect(upn).not.toBeChecked();
  await expectAccessible(page, 'order of the copy sheet');
  await sheet.endOrdering();

  await expect(sheet.main.getByRole('heading', { level: 2 }).first()).toHaveText('Date of birth');
  await expect(sheet.field('Pupil')).toContainText(/\d+ of 9 characters: \d+ too many/);
  await expect(sheet.copyButton('UPN')).toBeHidden();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(sheet.copyButton('UPN')).toBeVisible();
});

test('the report can be saved for Word, with a warning that it is not protected', async () => {
  const { app, page, scratch } = program;
  const file = path.join(scratch, 'report.docx');
  await answerSaveDialog(app, file);
  await sheet.hand.press(sheet.main.getByRole('button', { name: 'Save as a Word file' }));
  const warning = page.getByRole('alertdialog', { name: /unprotected/ });
  await expect(warning).toBeVisible();
  await expectAccessible(page, 'saving for Word', 'briefly');
  await sheet.hand.press(warning.getByRole('button', { name: 'Save a Word file' }));
  await expect(sheet.message('The Word file was saved.')).toBeVisible();
  await untilSaved(file);
  expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
});

test('locking takes a child’s words off the clipboard', async () => {
  const { app, page } = program;
  await sheet.hand.press(sheet.copyButton('Pupil'));
  await expect.poll(() => clipboardOf(program)).toMatch(/^Maya/);
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
  await expect(page.getByRole('heading', { level: 1, name: /^Unlock/ })).toBeVisible();
  expect(await clipboardOf(program)).toBe('');
});

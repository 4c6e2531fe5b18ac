import { expect, test } from 'playwright/test';
import { Frame } from '../pages/frame';
import { PupilPage } from '../pages/pupil-page';
import { RegisterPage } from '../pages/register-page';
import { expectAccessible } from '../support/accessible';
import { type Hand, mouseHand } from '../support/hand';
import { type Program, startProgram } from '../support/program';
import { takeShot } from '../support/shots';
import { openDemoSchool } from '../support/vaults';

// What was changed is told and can be compared; what was undone is done again; what was removed is found and put back.
test.describe.configure({ mode: 'serial' });

let program: Program;
let hand: Hand;
let frame: Frame;
let pupil: PupilPage;
test.beforeAll(async () => {
  program = await startProgram();
  hand = mouseHand(program.page);
  frame = new Frame(program.page, hand);
  pupil = new PupilPage(program.page, hand);
  await openDemoSchool(program);
  const register = new RegisterPage(program.page, hand);
  await register.open();
  await register.openPupil('Maya', /O'Brien-Tate/);
  await expect(pupil.name).toBeVisible();
});
test.afterAll(() => program.close());

async function write(label: string, text: string): Promise<void> {
  await pupil.field(label).fill(text);
  await pupil.field(label).press('Tab');
  await expect(pupil.main.getByText('Saved', { exact: true })).toBeVisible();
}

test('the story tells what happened, and when it was written down', async () => {
  await expect(pupil.main.getByRole('button', { name: 'Show earlier' })).toBeVisible();
  await expectAccessible(program.page, 'story');
  await takeShot(program, 'story');
  await hand.choose(pupil.main.getByRole('button', { name: /Show$/ }), 'Support plans and targets');
  await expect(pupil.main.getByText('Target set').first()).toBeVisible();
});

test('undo and redo by key, in order; in a field that was typed in they belong to the typing', async () => {
  const { page } = program;
  await pupil.tab('Details');
  const before = await pupil.field('Next school').inputValue();
  await write('Next school', 'Quay Academy');
  await pupil.name.click();
  await page.keyboard.press('Control+Z');
  await expect(pupil.field('Next school')).toHaveValue(before);
  await page.keyboard.press('Control+Y');
  await expect(pupil.field('Next school')).toHaveValue('Quay Academy');
  await page.keyboard.press('Control+Z');
  await expect(pupil.field('Next school')).toHaveValue(before);
  await page.keyboard.press('Control+Shift+Z');
  await expect(pupil.field('Next school')).toHaveValue('Quay Academy');
  await expect(frame.message(/Done again: Changed the next school/).first()).toBeVisible();
  await pupil.field('Known as').focus();
  await page.keyboard.type('x');
  await page.keyboard.press('Control+Z');
  await expect(pupil.field('Next school')).toHaveValue('Quay Academy');
  await pupil.name.click();
});

test('the history of a record says who, when and from what to what; long texts are compared', async () => {
  const { page } = program;
  await pupil.tab('Story');
  await pupil.button('Edit').click();
  await write('Strengths', 'Maya draws well and is kind to younger children.');
  await hand.selectTab(pupil.main.getByRole('tab', { name: 'Details' }));
  await expect(pupil.main.getByText(/^Last changed .* by /)).toBeVisible();
  await pupil.main.getByRole('button', { name: 'History of this pupil’s record' }).click();
  const dialog = page.getByRole('dialog', { name: 'History of this pupil’s record' });
  await expect(dialog.getByText('Quay Academy').first()).toBeVisible();
  await expectAccessible(page, 'history');
  await takeShot(program, 'history');
  await dialog.getByRole('button', { name: 'Compare versions of: Strengths' }).first().click();
  const compare = page.getByRole('dialog', { name: 'Compare versions' });
  await expect(compare.getByRole('insertion').first()).toBeVisible();
  await hand.pick(compare.getByRole('switch', { name: 'Beside each other' }));
  await expect(compare.getByRole('region', { name: 'Earlier' })).toBeVisible();
  await expectAccessible(page, 'compare versions');
  await takeShot(program, 'compare');
  await page.setViewportSize({ width: 683, height: 384 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await takeShot(program, 'compare-200-dark');
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.emulateMedia({ colorScheme: 'light' });
  await compare.getByRole('button', { name: 'Back to the history' }).click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('the bin lists what was removed and puts it back', async () => {
  const { page } = program;
  const name = (await pupil.name.textContent()) ?? '';
  await pupil.button(/^More for/).click();
  await page.getByRole('menuitem', { name: 'Move to the bin' }).click();
  const main = frame.main;
  await main.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Pupils in the bin' }).click();
  await expect(main.getByRole('heading', { level: 1, name: 'Bin' })).toBeVisible();
  const line = main
    .getByRole('list', { name: 'In the bin' })
    .getByRole('listitem')
    .filter({ hasText: 'Tate' });
  await expect(line).toContainText(/With .*review/);
  await expectAccessible(page, 'bin');
  await takeShot(program, 'bin');
  await line.getByRole('button', { name: /^Put back/ }).click();
  await expect(main.getByRole('heading', { name: 'The bin is empty' })).toBeVisible();
  await new RegisterPage(page, hand).open();
  await expect(main.getByText(name.split(' ').at(-1) ?? '').first()).toBeVisible();
  await frame.goTo('Settings');
  await expect(main.getByRole('button', { name: /Changes are kept under the name of/ })).toBeVisible();
  await takeShot(program, 'settings');
});

import { expect, type Locator, test } from 'playwright/test';
import { PupilPage } from '../pages/pupil-page';
import { RegisterPage } from '../pages/register-page';
import { expectAccessible } from '../support/accessible';
import { mouseHand } from '../support/hand';
import { type Program, startProgram } from '../support/program';
import { openDemoSchool } from '../support/vaults';

// The banks, a child's one-page profile, and the meetings with her parents, in the real program.
test.describe.configure({ mode: 'serial' });

let program: Program;
let pupil: PupilPage;
let main: Locator;
test.beforeAll(async () => {
  program = await startProgram();
  pupil = new PupilPage(program.page, mouseHand(program.page));
  main = pupil.main;
  await openDemoSchool(program);
});
test.afterAll(() => program.close());

async function search(words: string): Promise<void> {
  await program.page.keyboard.press('ControlOrMeta+K');
  await program.page.keyboard.type(words);
  await program.page.keyboard.press('Enter');
}

const entries = () => main.getByRole('list', { name: 'Entries' }).getByRole('listitem');

test('the banks are searched, preferred, hidden, and added to', async () => {
  await search('Banks of outcomes');
  await expect(main.getByRole('heading', { level: 1, name: 'Banks' })).toBeVisible();
  await expectAccessible(program.page, 'banks');
  await main.getByRole('searchbox').fill('carpet');
  await expect(entries().first()).toContainText('The child will sit and join in with a carpet session');
  await main.getByRole('searchbox').fill('');
  await pupil.hand.choose(main.getByRole('button', { name: /Kind/ }), 'Strategies');
  await main.getByRole('searchbox').fill('change card');
  await main.getByRole('button', { name: /^Prefer: Mark a change/ }).click();
  await main.getByRole('searchbox').fill('');
  await expect(entries().first()).toContainText('Mark a change of plan');
  await expect(entries().first()).toContainText('Preferred');
  await main.getByRole('searchbox').fill('ten seconds');
  await main.getByRole('button', { name: /^Hide: Wait ten seconds/ }).click();
  await expect(main.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
  await pupil.toast('Hidden').getByRole('button', { name: 'Undo' }).click();
  await expect(entries()).toHaveCount(1);

  await main.getByRole('button', { name: 'Add our own' }).click();
  const dialog = pupil.dialog('Add our own entry');
  await expectAccessible(program.page, 'an entry of our own', 'briefly');
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(dialog.getByText('Write what is to be kept.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Text' }).fill('Ring the brass bell twice before tidying up.');
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(dialog).toBeHidden();
  await main.getByRole('searchbox').fill('brass bell');
  await expect(entries()).toContainText(['our own']);
});

test('a profile is made, with strategies from the bank by keyboard, and goes on in a new edition', async () => {
  const register = new RegisterPage(program.page, pupil.hand);
  await register.open();
  await register.openPupil('Ezra', /Fennimore/);
  await pupil.tab('Support');
  await expect(main.getByRole('heading', { name: 'One-page profile and views' })).toBeVisible();
  await expectAccessible(program.page, 'pupil, support');
  await main.getByRole('link', { name: 'Make the profile' }).click();
  await expectAccessible(program.page, 'no profile yet', 'briefly');
  await main.getByRole('button', { name: 'Start the profile' }).click();
  await pupil.field('What is important to me').fill('My rabbit Pebble');
  await pupil.field('Made with').fill('Ezra and Mrs Sandlingfold');
  await main.getByRole('button', { name: 'Add strategies from the bank' }).click();
  const picker = pupil.dialog('Strategies from the bank');
  await expect(picker.getByRole('option').first()).toContainText('Preferred');
  await expectAccessible(program.page, 'choosing from the bank', 'briefly');
  await picker.getByRole('searchbox').fill('change card');
  await expect(picker.getByRole('option')).toHaveCount(1);
  await picker.getByRole('option').focus();
  await program.page.keyboard.press('Space');
  await picker.getByRole('searchbox').fill('');
  await picker.getByRole('button', { name: 'Add 1' }).click();
  await expect(picker).toBeHidden();
  await expect(pupil.field('Please do')).toHaveValue(/Mark a change of plan/);
  await expectAccessible(program.page, 'profile');

  await main.getByRole('button', { name: 'Start a new one from this' }).click();
  await expect(main.getByRole('heading', { name: 'Earlier profiles' })).toBeVisible();
  await pupil.field('What is important to me').fill('My friends');
  await pupil.field('Made with').click();
  await main.getByRole('button', { name: /^Made on/ }).click();
  await expect(main.getByText('My rabbit Pebble')).toBeVisible();
  await expectAccessible(program.page, 'profile with an earlier edition', 'briefly');
  await main.getByRole('link', { name: 'Back to the pupil' }).click();
  await expect(main.getByText(/^Made on .* To be looked at again by/)).toBeVisible();
});

test('a meeting is written up and counted, on the pupil’s page and in the school’s list', async () => {
  await expect(main.getByText('None of three this year', { exact: false })).toBeVisible();
  await main.getByRole('button', { name: 'Add a meeting' }).click();
  await pupil.field('Who was there').fill('Ms Fennimore (mother)');
  await pupil.field('What we agreed').fill('Reading together three times a week.');
  await pupil.field('What the parents said').click();
  await expect(main.getByText('One of three this year', { exact: false })).toBeVisible();
  await expectAccessible(program.page, 'a meeting with parents');
  await search('Meetings with parents');
  await expect(main.getByRole('heading', { level: 1, name: /^Meetings with parents/ })).toBeVisible();
  await expectAccessible(program.page, 'meetings of the school');
  const row = main
    .getByRole('list', { name: 'Pupils' })
    .getByRole('listitem')
    .filter({ hasText: 'Ezra Fennimore' });
  await expect(row).toContainText('One of three this year');
  await row.getByRole('link').click();
  await main.getByRole('button', { name: /2026/ }).filter({ hasText: 'November' }).click();
  await main.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(main.getByText('None of three this year', { exact: false })).toBeVisible();
  await pupil.toast('was removed').getByRole('button', { name: 'Undo' }).click();
  await expect(main.getByText('One of three this year', { exact: false })).toBeVisible();
});

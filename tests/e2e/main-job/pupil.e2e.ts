import { expect, test } from 'playwright/test';
import { PupilPage } from '../pages/pupil-page';
import { RegisterPage } from '../pages/register-page';
import { mouseHand } from '../support/hand';
import { type Program, startProgram } from '../support/program';
import { openDemoSchool } from '../support/vaults';

test.describe.configure({ mode: 'serial' });

let program: Program;
let pupil: PupilPage;
let register: RegisterPage;
test.beforeAll(async () => {
  program = await startProgram();
  const hand = mouseHand(program.page);
  pupil = new PupilPage(program.page, hand);
  register = new RegisterPage(program.page, hand);
  await openDemoSchool(program);
  await register.open();
  await register.openPupil('Maya', /O'Brien-Tate/);
});
test.afterAll(() => program.close());

test('a field saves itself in place, and Ctrl+Z takes it back', async () => {
  await pupil.tab('Details');
  const language = pupil.field('First language');
  const before = await language.inputValue();
  await language.fill('Irish');
  await language.press('Tab');
  await expect(pupil.main.getByText('Saved', { exact: true })).toBeVisible();
  await program.page.reload();
  await expect(language).toHaveValue('Irish');
  await language.fill('Welsh');
  await language.press('Tab');
  await expect(pupil.main.getByText('Saved', { exact: true })).toBeVisible();
  await pupil.name.click();
  await program.page.keyboard.press('ControlOrMeta+Z');
  await expect(language).toHaveValue('Irish');
  await language.fill(before);
  await language.press('Tab');
  await expect(pupil.main.getByText('Saved', { exact: true })).toBeVisible();
  await program.page.getByRole('button', { name: 'Undo the last change' }).click();
  await expect(language).toHaveValue('Irish');
});

test('a wrong UPN is said beside the field, and what was typed stays', async () => {
  const upn = pupil.field('UPN');
  const right = await upn.inputValue();
  await upn.fill('A123');
  await upn.press('Tab');
  await expect(upn).toHaveAccessibleDescription(/Not saved: .*13/);
  await expect(upn).toHaveValue('A123');
  await upn.fill(right);
  await upn.press('Tab');
  await expect(upn).not.toHaveAccessibleDescription(/Not saved/);
});

test('status, needs, a group, a contact, a concern and a note are entered, and the story tells them', async () => {
  const { page } = program;
  await pupil.tab('Needs and groups');
  await pupil.button('Change the status').click();
  const status = pupil.dialog('Change the SEN status');
  await pupil.hand.pick(status.getByRole('radio', { name: 'SEN support' }));
  await status.getByLabel('Reason').fill('Agreed at the meeting with the mother');
  await status.getByRole('button', { name: 'Change the status' }).click();
  await expect(status).toBeHidden();

  await pupil.button('Change the needs').click();
  const needs = pupil.dialog('Change the needs');
  await pupil.hand.choose(needs.getByRole('button', { name: /Primary need$/ }), /^Hearing impairment/);
  await needs.getByRole('button', { name: 'Change the needs' }).click();
  await expect(needs).toBeHidden();

  await pupil.button('Add a group').click();
  const group = pupil.dialog('Add a group');
  await pupil.hand.choose(group.getByRole('button', { name: /Group$/ }), 'Young carer');
  await group.getByRole('button', { name: 'Add the group' }).click();
  await expect(group).toBeHidden();

  await pupil.button('Add a concern').click();
  const concern = pupil.dialog('Add a concern');
  await concern.getByLabel('Concern', { exact: true }).fill('Does not hear the bell');
  await concern.getByRole('button', { name: 'Add the concern' }).click();
  await expect(concern).toBeHidden();

  await pupil.tab('Contacts');
  await pupil.button('Add a contact').click();
  const contact = pupil.dialog('Add a contact');
  await contact.getByLabel('Name').fill('Mrs Órla Tate');
  await pupil.hand.choose(contact.getByRole('button', { name: /Relationship to the pupil$/ }), 'Grandmother');
  await contact.getByRole('button', { name: 'Add the contact' }).click();
  await expect(pupil.main.getByRole('heading', { name: /Mrs Órla Tate, grand/ })).toBeVisible();

  await pupil.tab('Story');
  await pupil.button('Add a note').click();
  const note = pupil.dialog('Add a note');
  await note.getByRole('textbox', { name: 'Note' }).fill('Her grandmother rang: new hearing aids on Friday.');
  await note.getByRole('button', { name: 'Add the note' }).click();
  await expect(note).toBeHidden();

  for (const words of [
    'SEN support',
    'Hearing impairment',
    'Young carer',
    'Does not hear the bell',
    'new hearing aids on Friday',
  ]) {
    await expect(pupil.main.getByRole('tabpanel')).toContainText(words);
  }
  await page.keyboard.press('Escape');
});

test('with names hidden, no surname stands anywhere in the page', async () => {
  const { page } = program;
  await page.getByRole('button', { name: 'Hide names' }).click();
  for (const tab of [
    'Story',
    'Details',
    'Contacts',
    'Needs and groups',
    'Documents',
    'Plan and reviews',
  ] as const) {
    await pupil.tab(tab);
    expect(await wholePage(), tab).not.toMatch(/O['’]Brien|Tate/);
  }
  for (const place of ['Home', 'Pupils', 'Reviews'] as const) {
    await pupil.goTo(place);
    await pupil.main.getByRole('heading', { level: 1 }).waitFor();
    expect(await wholePage(), place).not.toMatch(/O['’]Brien|Tate|Wieczorn|Nguyễn|Adébáyọ̀/);
  }
  await page.getByRole('button', { name: 'Show names' }).click();
  await expect(pupil.main).toContainText("O'Brien-Tate");
});

test('a leaver is archived with everything, and brought back', async () => {
  await register.open();
  await register.openPupil('Bronwen', /Åkerholm/);
  await program.page.getByRole('button', { name: /^More for/ }).click();
  await program.page.getByRole('menuitem', { name: 'Move to the leavers' }).click();
  const leave = pupil.dialog('Move to the leavers');
  await leave.getByRole('textbox', { name: 'Next school (optional)' }).fill('Cliff Lane Primary School');
  await leave.getByRole('button', { name: 'Move to the leavers' }).click();
  await expect(leave).toBeHidden();
  await expect(pupil.main).toContainText('for Cliff Lane Primary School');
  await register.open();
  await register.search('');
  await register.filter('Who', 'Leavers');
  await expect(register.row(/Åkerholm, Bronwen/)).toBeVisible();
  await register.clear();
  await expect(register.count).toHaveText('211 pupils');
});

test('a pupil is moved to the bin, and Undo brings her back', async () => {
  await register.openPupil('Rosalind', /Åkerholm/);
  await program.page.getByRole('button', { name: /^More for/ }).click();
  await program.page.getByRole('menuitem', { name: 'Move to the bin' }).click();
  await expect(pupil.message(/was moved to the bin/)).toBeVisible();
  await register.search('');
  await expect(register.count).toHaveText('210 pupils');
  await pupil.toast('Rosalind').getByRole('button', { name: 'Undo' }).click();
  await expect(register.count).toHaveText('211 pupils');
});

/** All that the page holds: text, labels, titles, what stands in fields. */
function wholePage(): Promise<string> {
  return program.page.evaluate(() => {
    const values = [...document.querySelectorAll('input, textarea')].map(
      (field) => (field as HTMLInputElement).value,
    );
    return `${document.title}\n${document.documentElement.outerHTML}\n${values.join('\n')}`;
  });
}

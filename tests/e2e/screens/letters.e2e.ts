import { expect, test } from 'playwright/test';
import { LettersPage } from '../pages/letters-page';
import { expectAccessible } from '../support/accessible';
import { mouseHand } from '../support/hand';
import { type Program, startProgram } from '../support/program';
import { openDemoSchool } from '../support/vaults';

// The school words a letter in its own way, sees what it looks like, and goes back to the usual wording.
let program: Program;
let letters: LettersPage;
test.beforeAll(async () => {
  program = await startProgram();
  letters = new LettersPage(program.page, mouseHand(program.page));
  await openDemoSchool(program);
});
test.afterAll(() => program.close());

test('a letter gets the school’s own wording and the usual one again', async () => {
  const { main, preview, subject, text } = letters;
  await letters.open();
  await expect(main.getByText(/^Easy to read/)).toBeVisible();
  await expectAccessible(program.page, 'letters');

  await letters.choose('Reminder: advice or views not received');
  await expect(preview).toContainText('Robin');
  await subject.fill('About ');
  await main.getByRole('button', { name: 'Words that are filled in for you' }).click();
  await main.getByRole('button', { name: 'Insert child', exact: true }).click();
  await expect(subject).toHaveValue('About {{child}}');
  await expect(preview).toContainText('About Robin');

  await text.fill('Dear {{chld}}');
  await expect(main.getByText('{{chld}} is not known', { exact: false })).toBeVisible();
  await expect(preview).not.toContainText('{');
  await expectAccessible(program.page, 'letters, own wording and placeholders');

  await letters.hand.choose(main.getByRole('button', { name: /With the facts of/ }), /O'Brien-Tate/);
  await expect(preview).toContainText('About Maya');

  await main.getByRole('button', { name: 'Use the usual wording again' }).click();
  await expect(preview).toContainText('We have not had your form yet');
  await expect(text).not.toHaveValue(/chld/);
  await letters.toast('has the usual wording again').getByRole('button', { name: 'Undo' }).click();
  await expect(text).toHaveValue('Dear {{chld}}');
});

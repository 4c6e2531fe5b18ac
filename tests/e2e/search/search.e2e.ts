import { expect, test } from 'playwright/test';
import { DocumentPage } from '../pages/document-page';
import { Frame } from '../pages/frame';
import { PupilPage } from '../pages/pupil-page';
import { RegisterPage } from '../pages/register-page';
import { expectAccessible } from '../support/accessible';
import { fixture } from '../support/fixtures';
import { type Hand, mouseHand } from '../support/hand';
import { type Program, startProgram } from '../support/program';
import { openDemoSchool } from '../support/vaults';

// Ctrl+K finds what is written in records and in documents, from anywhere, and leads there.
test.describe.configure({ mode: 'serial' });

let program: Program;
let hand: Hand;
test.beforeAll(async () => {
  program = await startProgram();
  hand = mouseHand(program.page);
  await openDemoSchool(program);
});
test.afterAll(() => program.close());

const dialog = () => program.page.getByRole('dialog', { name: 'Search or go to' });

async function search(words: string): Promise<void> {
  await program.page.keyboard.press('ControlOrMeta+K');
  await expect(dialog()).toBeVisible();
  await program.page.keyboard.type(words);
}

/** Once to empty the field, once to leave. */
async function leave(): Promise<void> {
  for (let press = 0; press < 2 && (await dialog().isVisible()); press += 1)
    await program.page.keyboard.press('Escape');
  await expect(dialog()).toBeHidden();
}

test('a word inside an attached PDF leads to the document, at the word', async () => {
  const register = new RegisterPage(program.page, hand);
  await register.open();
  await register.openPupil('brien', /O.Brien-Tate, Maya/);
  const pupil = new PupilPage(program.page, hand);
  await pupil.tab('Documents');
  await pupil.attach(program, [fixture('reports', 'maya-ep-report-2026-10-14.pdf')]);
  await new Frame(program.page, hand).goTo('Home');

  const line = dialog().getByRole('menuitem', { name: /EP report/ });
  // Read a moment after it was attached: whoever searches meanwhile searches again.
  await expect(async () => {
    await leave();
    await search('psycholog hallowday');
    await expect(line).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 90_000 });
  await expect(line).toContainText('Maya');
  await expect(line).toContainText(/page \d/);
  await expect(line.locator('mark').first()).toBeVisible();
  const shownPage = /page (\d+)/.exec((await line.textContent()) ?? '')?.[1] ?? '';
  await expectAccessible(program.page, 'search with words of a document');
  await leave();
  await search('psycholog hallowday');
  await expect(line).toBeVisible();
  for (let step = 0; step < 10 && (await line.getAttribute('data-focused')) === null; step += 1)
    await program.page.keyboard.press('ArrowDown');
  await program.page.keyboard.press('Enter');
  const document = new DocumentPage(program.page, hand);
  await expect(document.title).toHaveText(/EP report/);
  await expect(document.hits).toHaveText(/^\d+ of \d+ hits?$/);
  // The hit that the search showed, not the first of the document.
  await expect(document.pageNumber).toHaveValue(shownPage);
});

test('words of a target lead to the target, those of a section to the plan', async () => {
  await search('"ten seconds" ned');
  const target = dialog()
    .getByRole('menuitem', { name: /^Target/ })
    .first();
  await expect(target).toContainText('Ned Sandlingfold');
  await target.click();
  await expect(dialog()).toBeHidden();
  await expect(program.page.locator('[id^="target-"]:focus')).toContainText(/within ten seconds/);

  await search('word finding brien');
  await dialog()
    .getByRole('menuitem', { name: /^Provision F/ })
    .first()
    .click();
  await expect(program.page.getByRole('heading', { level: 2, name: /^F\./ })).toBeInViewport();
});

test('while names are hidden, results show initials and no text', async () => {
  await program.page.getByRole('button', { name: /Hide names/ }).click();
  await search('psycholog hallowday');
  const line = dialog().getByRole('menuitem', { name: /EP report/ });
  await expect(line).toBeVisible();
  await expect(line).not.toContainText('Maya');
  await expect(line).toContainText('MO');
  await expect(line.locator('mark')).toHaveCount(0);
});

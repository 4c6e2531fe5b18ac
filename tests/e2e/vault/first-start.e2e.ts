import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { answerOpenDialog, answerSaveDialog } from '../../../build/tools/launch.mjs';
import { recoveryWords as allWords } from '../../../domain/vault/recovery-words';
import { StartPages } from '../pages/start-pages';
import { expectAccessible } from '../support/accessible';
import { keyboardHand } from '../support/hand';
import { type Program, startProgram } from '../support/program';

// Each goes on from the one before.
test.describe.configure({ mode: 'serial' });

let program: Program;
test.beforeAll(async () => {
  program = await startProgram();
});
test.afterAll(() => program.close());

test('a vault is set up by keyboard alone, from the first screen to the import', async () => {
  const { page, app, scratch } = program;
  const start = new StartPages(program);
  const hand = keyboardHand(page);
  const folder = path.join(scratch, 'Zoë’s vault');
  const sheet = path.join(scratch, 'sheet.pdf');
  await answerOpenDialog(app, [folder]);

  await test.step('the place', async () => {
    await expect(start.heading).toHaveText('Welcome');
    await hand.press(start.button('Set up a new vault'));
    await expect(start.heading).toHaveText('Choose a place');
    await expect(start.heading).toBeFocused();
    await hand.press(start.button('Choose another folder'));
    await expect(page.getByText(folder)).toBeVisible();
    await hand.press(start.button('Use this folder'));
  });

  await test.step('the passphrase, with words for how strong it is', async () => {
    await expect(start.heading).toHaveText('Choose a passphrase');
    await expect(start.heading).toBeFocused();
    const field = page.getByRole('textbox', { name: 'New passphrase' });
    const again = page.getByRole('textbox', { name: 'The same again' });
    const meter = page.getByRole('status');
    const make = start.button('Make the vault');
    await expect(meter).toContainText('Type a passphrase of three or four words.');
    await hand.type(field, 'password');
    await expect(meter).toContainText('Use at least 12 characters.');
    await hand.type(field, 'passwordpassword');
    await expect(meter).toContainText('This would be guessed too soon.');
    await expect(make).toBeDisabled();
    await hand.type(field, 'correct teapot beyond violin');
    await expect(meter).toContainText('A strong passphrase.');
    await hand.type(again, 'correct teapot behind');
    await expect(page.getByText('The two are not the same yet.')).toBeVisible();
    await expect(make).toBeDisabled();
    await hand.type(again, 'correct teapot beyond violin');
    await expect(make).toBeEnabled();
    await page.keyboard.press('Enter');
  });

  await test.step('the recovery sheet, kept and typed back', async () => {
    await expect(start.heading).toHaveText('Keep the recovery sheet');
    await expect(start.heading).toBeFocused();
    const words = await start.recoveryWords();
    await answerSaveDialog(app, path.join(scratch, 'not there', 'sheet.pdf'));
    await hand.press(start.button('Save the sheet as a PDF'));
    await expect(page.getByText('The sheet was not saved')).toBeVisible();
    await answerSaveDialog(app, sheet);
    await hand.press(start.button('Save the sheet as a PDF'));
    await expect(page.getByText('Keep the file off this laptop')).toBeVisible();
    expect(wordsOnSheet(sheet)).toEqual(words);

    const places = await start.placesAskedBack();
    expect(places).toHaveLength(3);
    const [first = 0] = places;
    for (const place of places) await hand.type(start.wordField(place), words[place - 1] ?? '');
    const wrong = allWords.find((word) => word !== words[first - 1]) ?? '';
    await hand.type(start.wordField(first), wrong);
    await page.keyboard.press('Enter');
    await expect(page.getByText(`This is not word ${first} of your sheet.`)).toBeVisible();
    await expect(page.getByText(/This is not word/)).toHaveCount(1);
    await expect(start.wordField(first)).toBeFocused();
    await hand.type(start.wordField(first), words[first - 1] ?? '');
    await page.keyboard.press('Enter');
  });

  await test.step('where backups go, beside the records unless told otherwise', async () => {
    await expect(start.heading).toHaveText('Choose where backups go');
    await expect(page.getByText(path.join(folder, 'backups'))).toBeVisible();
    await expectAccessible(page, 'where backups go');
    await hand.press(start.button('Go on'));
  });

  await test.step('in the program, where the pupils are imported next', async () => {
    await start.expectOpen();
    await expect(start.heading).toHaveText(/Import/);
    await expect(page.getByText('The recovery sheet has not been confirmed')).toHaveCount(0);
    expect(await readdir(folder)).toEqual(
      expect.arrayContaining(['records.db', 'vault.json', 'documents', 'lock']),
    );
    expect(existsSync(path.join(folder, 'setup-unfinished'))).toBe(false);
  });
});

test('a folder that holds a vault already is refused for a new one', async () => {
  const { page, app, scratch } = program;
  const start = new StartPages(program);
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await start.button('First screen').click();
  await start.button('Set up a new vault').click();
  await answerOpenDialog(app, [path.join(scratch, 'Zoë’s vault')]);
  await start.button('Choose another folder').click();
  await start.button('Use this folder').click();
  await start.chooseNewPassphrase('correct teapot beyond violin');
  await start.button('Make the vault').click();
  await expect(page.getByText('The vault was not made')).toBeVisible();
  await expect(page.getByText('This folder already holds a vault')).toBeVisible();
});

/** The words of the sheet in the order of their numbers, as another program reads them. */
function wordsOnSheet(file: string): string[] {
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  const numbered = [...text.matchAll(/\b(\d{1,2})\s+([a-z]{4,8})\b/g)].map(
    ([, number, word]) => [Number(number), word ?? ''] as const,
  );
  const onList = numbered.filter(([number, word]) => number <= 18 && allWords.includes(word));
  return onList.sort(([one], [other]) => one - other).map(([, word]) => word);
}

import path from 'node:path';
import { expect, test } from 'playwright/test';
import { StartPages } from '../pages/start-pages';
import { type Program, startProgram } from '../support/program';
import { contentsOf, makeVault, passphrase } from '../support/vault-on-disk';

// Each goes on from the one before.
test.describe.configure({ mode: 'serial' });

let program: Program;
let start: StartPages;
let folder: string;
test.beforeAll(async () => {
  program = await startProgram();
  start = new StartPages(program);
  folder = path.join(program.scratch, 'vault');
  await makeVault(folder);
});
test.afterAll(() => program.close());

test('a wrong passphrase gets a calm answer and, after a few, a growing wait; the right one then opens', async () => {
  const { page } = program;
  await start.chooseVault(folder);
  await expect(start.heading).toHaveText('Unlock');
  await expect(start.passphraseField).toBeFocused();
  const before = await contentsOf(folder);

  for (const _ of [1, 2, 3]) {
    await start.tryPassphrase('brass kettle on a monday');
    await expect(start.passphraseField).toHaveAccessibleDescription(
      /That is not the passphrase of this vault\. Nothing was changed\./,
    );
    await expect(start.button('Unlock')).toBeEnabled();
    await start.passphraseField.fill('');
  }

  const waits: number[] = [];
  for (const _ of [4, 5]) {
    await start.tryPassphrase('brass kettle on a monday');
    const waiting = start.button(/Try again in \d+ seconds?/);
    await expect(waiting).toBeDisabled();
    waits.push(Number(/\d+/.exec(await waiting.innerText())?.[0]));
    await expect(start.passphraseField).toBeEditable();
    await expect(start.button('Unlock')).toBeEnabled();
  }
  expect(waits).toEqual([2, 4]);
  expect(await contentsOf(folder)).toEqual(before);

  await start.unlock(passphrase);
  await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
});

test('locked by its button, it says so, and the passphrase is nowhere in the page', async () => {
  const { page } = program;
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(start.heading).toHaveText('Unlock');
  await expect(page.getByText('Locked. Everything is saved.')).toBeVisible();
  await expect(start.passphraseField).toHaveValue('');
  await expect(start.passphraseField).toBeFocused();
  expect(await page.content()).not.toContain(passphrase);
  await start.unlock(passphrase);
});

test('closing the window locks, and the next start asks for the passphrase of the same vault', async () => {
  await program.app.close();
  expect(Object.keys(await contentsOf(folder))).not.toContain('lock');
  const again = await startProgram({ profile: program.profile });
  const pages = new StartPages(again);
  await expect(pages.heading).toHaveText('Unlock');
  await expect(again.page.getByText(folder)).toBeVisible();
  await pages.unlock(passphrase);
  await again.close();
});

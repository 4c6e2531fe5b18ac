import path from 'node:path';
import { expect, test } from 'playwright/test';
import { SettingsPage } from '../pages/settings-page';
import { StartPages } from '../pages/start-pages';
import { type Program, startProgram } from '../support/program';
import { makeVault, passphrase } from '../support/vault-on-disk';

// Each goes on from the one before.
test.describe.configure({ mode: 'serial' });

const second = 'nine purple lanterns drifting';
const third = 'thirty quiet herons waiting';

let program: Program;
let start: StartPages;
let settings: SettingsPage;
let firstWords: readonly string[];
let secondWords: readonly string[];
test.beforeAll(async () => {
  program = await startProgram();
  start = new StartPages(program);
  settings = new SettingsPage(program);
  const folder = path.join(program.scratch, 'vault');
  firstWords = await makeVault(folder);
  await start.chooseVault(folder);
  await start.unlock(passphrase);
});
test.afterAll(() => program.close());

test('the passphrase is changed in the settings, and the old one no longer opens', async () => {
  const { page } = program;
  await settings.open();
  await settings.changePassphrase('not the passphrase at all', second);
  await expect(page.getByRole('textbox', { name: 'Passphrase now' })).toHaveAccessibleDescription(
    /That is not the passphrase/,
  );
  await settings.changePassphrase(passphrase, second);
  await expect(page.getByText('The passphrase was changed.')).toBeVisible();
  await lock();
  await start.tryPassphrase(passphrase);
  await expect(page.getByText('That is not the passphrase of this vault.')).toBeVisible();
  await start.unlock(second);
});

test('a new recovery sheet is made in the settings, and counts as kept once it is typed back', async () => {
  const { page } = program;
  await settings.open();
  await expect(settings.unconfirmedSheet).toBeVisible();
  secondWords = await settings.newRecoverySheet(second);
  expect(secondWords).not.toEqual(firstWords);
  await start.typeBack(secondWords);
  await expect(page.getByText('The new recovery sheet is the one that works from now on.')).toBeVisible();
  await expect(settings.unconfirmedSheet).toHaveCount(0);
  await lock();
});

test('the old sheet no longer opens, a mistyped new one says which word, the new one does and sets a new passphrase', async () => {
  const { page } = program;
  await start.openWithRecoverySheet(firstWords, third);
  const field = page.getByRole('textbox', { name: 'Words of the recovery sheet' });
  await expect(field).toHaveAccessibleDescription(/not the one of this vault\. Nothing was changed/);
  await field.fill(secondWords.with(6, 'kettle').join(' '));
  await start.button('Open the vault').click();
  await expect(field).toHaveAccessibleDescription(/Word 7, “kettle”/);
  await field.fill(secondWords.map((word, index) => `${index + 1}. ${word.toUpperCase()}`).join('\n'));
  await start.button('Open the vault').click();
  await start.expectOpen();
});

test('after that only the newest passphrase opens', async () => {
  await lock();
  for (const old of [passphrase, second]) {
    await start.tryPassphrase(old);
    await expect(program.page.getByText('That is not the passphrase of this vault.')).toBeVisible();
    await start.passphraseField.fill('');
  }
  await start.unlock(third);
});

async function lock(): Promise<void> {
  await program.page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(start.heading).toHaveText('Unlock');
}

import { rename } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { answerOpenDialog } from '../../../build/tools/launch.mjs';
import { expectAccessible } from '../support/accessible';
import { type Program, startProgram } from '../support/program';
import { takeShot } from '../support/shots';
import { openNewVault } from '../support/vaults';

let program: Program;
let vault: string;
test.beforeEach(async () => {
  program = await startProgram();
  vault = await openNewVault(program);
});
test.afterEach(() => program.close());

test('a vault whose folder goes away says so at once, keeps what is typed, and goes on when it is back', async () => {
  const { page } = program;
  const notice = page.getByRole('heading', { name: 'The vault’s folder is not there' });
  await page.getByRole('link', { name: 'School', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name of the school' }).first().fill('Harbour Street');
  await rename(vault, `${vault} away`);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Put it back, and work goes on').first()).toBeVisible();
  await expect(notice).toBeVisible();
  await takeShot(program, 'folder-gone');
  await expectAccessible(page, 'the vault’s folder is gone', 'briefly');
  await expect(page.getByRole('textbox', { name: 'Name of the school' }).first()).toHaveValue(
    'Harbour Street',
  );
  await rename(`${vault} away`, vault);
  await expect(notice).toBeHidden();
  await expect(page.getByText('The vault is there again. Work goes on.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Name of the school' }).first().press('Enter');
  await expect(page.getByText('Harbour Street').first()).toBeVisible();
});

test('a vault that was moved goes on at its new place', async () => {
  const { page, app } = program;
  const notice = page.getByRole('heading', { name: 'The vault’s folder is not there' });
  await rename(vault, `${vault} moved`);
  await expect(notice).toBeVisible();
  await answerOpenDialog(app, [`${vault} moved`]);
  await page.getByRole('button', { name: 'It was moved: choose where it is' }).click();
  await expect(notice).toBeHidden();
});

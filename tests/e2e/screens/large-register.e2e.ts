import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { ImportPage } from '../pages/import-page';
import { RegisterPage } from '../pages/register-page';
import { mouseHand } from '../support/hand';
import { type Program, startProgram } from '../support/program';
import { openVaultWithSchool } from '../support/vaults';

const pupils = 2000;

let program: Program;
test.beforeAll(async () => {
  program = await startProgram();
  await openVaultWithSchool(program);
});
test.afterAll(() => program.close());

test('2,000 pupils are imported and listed, and only those in sight are drawn', async () => {
  const hand = mouseHand(program.page);
  const file = path.join(program.scratch, 'many.csv');
  await writeFile(file, manyPupils());
  const imports = new ImportPage(program.page, hand);
  await imports.open();
  await imports.choose(program, file);
  await imports.look();
  await imports.importAll();

  const register = new RegisterPage(program.page, hand);
  await register.open();
  await expect(register.count).toHaveText('2000 pupils');
  const drawn = () => register.table.getByRole('row').count();
  expect(await drawn()).toBeLessThan(100);
  await register.table.hover();
  await program.page.mouse.wheel(0, 40_000);
  await expect(register.row('Sample0000')).toBeHidden();
  expect(await drawn()).toBeLessThan(100);
  // What is not in the first picture is put in right after it: the last of all can be reached.
  await expect(async () => {
    await program.page.mouse.wheel(0, 200_000);
    await expect(register.row('Sample1999')).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 90_000 });

  await register.search('sample1234');
  await expect(register.count).toHaveText(/^1 pupil /);
  await expect(register.row('Sample1234')).toBeVisible();
});

/** Invented names that differ by a number, without UPN; seven years of birth. */
function manyPupils(): string {
  const lines = Array.from({ length: pupils }, (_, index) => {
    const number = String(index).padStart(4, '0');
    const born = `${String((index % 28) + 1).padStart(2, '0')}/${String((index % 12) + 1).padStart(2, '0')}/${2016 + (index % 4)}`;
    return `Sample${number},Child${number},${born},F`;
  });
  return ['Legal Last Name,Legal First Name,Date of Birth,Sex', ...lines].join('\r\n');
}

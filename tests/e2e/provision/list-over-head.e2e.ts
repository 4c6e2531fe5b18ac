import { expect, test } from 'playwright/test';
import { ProvisionPage } from '../pages/provision-page';
import { mouseHand } from '../support/hand';
import { type Program, startProgram } from '../support/program';
import { openDemoSchool } from '../support/vaults';

let program: Program;
test.beforeAll(async () => {
  program = await startProgram();
  await openDemoSchool(program);
});
test.afterAll(() => program.close());

test('a long list that opens upwards, over the head of the page, is gone through by keys', async () => {
  const { page } = program;
  const provision = new ProvisionPage(page, mouseHand(page));
  await provision.open();
  await provision.main
    .getByRole('link', { name: /Tidal Talk/ })
    .first()
    .click();
  const field = provision.main.getByRole('combobox', { name: 'Add a member of staff' });
  await expect(field).toBeVisible();
  // So high that the list ends behind the head, and so low that there is more room above than below.
  await field.evaluate((box) => window.scrollBy(0, box.getBoundingClientRect().top - 392));
  await field.click();
  await page.keyboard.type('a');
  const first = page.getByRole('option').first();
  await expect.poll(async () => (await first.boundingBox())?.y).toBeLessThan(60);
  const name = (await first.innerText()).split('\n')[0] ?? '';
  await page.keyboard.press('ArrowDown');
  await expect(field).toHaveAttribute('aria-activedescendant', /./);
  await page.keyboard.press('Enter');
  const adults = provision.main.getByRole('list', { name: 'Adults who give it' });
  await expect(adults.getByRole('combobox').last()).toHaveValue(name);
});

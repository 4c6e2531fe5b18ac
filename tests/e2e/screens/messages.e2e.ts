import { expect, test } from 'playwright/test';
import { laptop, zoomed } from '../support/accessible';
import { type Program, startProgram } from '../support/program';
import { openDemoSchool } from '../support/vaults';

// Messages stand at the end of the window for some seconds: nothing that is needed meanwhile lies behind them.

let program: Program;
test.beforeAll(async () => {
  program = await startProgram();
  await openDemoSchool(program);
});
test.afterAll(() => program.close());

for (const [name, size] of [
  ['on a laptop', laptop],
  ['at 200% zoom', zoomed],
] as const) {
  test(`the end of a long list, and what has the focus, are above the messages, ${name}`, async () => {
    const { page } = program;
    await page.setViewportSize(size);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Provision' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Catalogue', exact: true }).click();
    const offers = page.getByRole('main').getByRole('button', { name: /^Add .* to the catalogue$/ });
    const messages = page.getByRole('region', { name: /Messages/ });
    const added = messages.getByText(/was added to the catalogue/);
    await offers.first().click();
    await expect(added.first()).toBeVisible();
    // They stay as long as the mouse is over them.
    await messages.hover();
    await offers.first().press('Enter');
    await expect(added).toHaveCount(2);
    await messages.hover();
    const last = offers.last();
    await last.focus();
    const bottomOf = async () => {
      const box = await last.boundingBox();
      return (box?.y ?? Infinity) + (box?.height ?? 0);
    };
    const topOfMessages = async () => (await messages.boundingBox())?.y ?? 0;
    await expect.poll(async () => (await bottomOf()) <= (await topOfMessages())).toBe(true);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(async () => (await bottomOf()) <= (await topOfMessages())).toBe(true);
    // The next size begins without messages.
    await expect(async () => {
      const close = messages.getByRole('button', { name: 'Close this message' });
      while ((await close.count()) > 0) await close.first().click({ timeout: 2000 });
      await expect(messages).toHaveCount(0);
    }).toPass();
  });
}

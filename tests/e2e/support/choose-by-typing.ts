import { expect, type Locator } from 'playwright/test';

/**
 * Types in a field with a list to choose from, and takes an option of it. An open list closes when the page scrolls, as it does when a
 * field out of sight gets the focus: then it is typed again, as anybody would.
 */
export async function chooseByTyping(box: Locator, typed: string, option: Locator): Promise<void> {
  await box.scrollIntoViewIfNeeded();
  await expect(async () => {
    await box.fill('');
    await box.pressSequentially(typed);
    await option.click({ timeout: 2000 });
  }).toPass({ timeout: 90_000 });
}

/** The same by keyboard: the field has the focus, and what is typed leaves one option. */
export async function chooseByKeys(box: Locator, typed: string): Promise<void> {
  const page = box.page();
  await page.keyboard.type(typed);
  await expect(page.getByRole('option')).toHaveCount(1);
  // The list takes the arrow only once it is drawn: a hand is slower than a program.
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(box).toHaveAttribute('aria-activedescendant', /./, { timeout: 300 });
  }).toPass({ timeout: 90_000 });
  await page.keyboard.press('Enter');
}

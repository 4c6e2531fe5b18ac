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
  }).toPass({ timeout: 30_000 });
}

// @ts-check
import path from 'node:path';

/**
 * Takes numbered screenshots: 01-start.png, 02-home.png ...
 * @param {import('playwright').Page} page
 * @param {string} folder
 */
export function screenPhotographer(page, folder) {
  /** @type {string[]} */
  const taken = [];
  /** @param {string} name */
  const photograph = async (name) => {
    const number = String(taken.length + 1).padStart(2, '0');
    const file = path.join(folder, `${number}-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.png`);
    taken.push(file);
    // A message about what was saved a moment ago would lie over the screen.
    const closers = page.getByRole('button', { name: 'Close this message' });
    while ((await closers.count()) > 0) await closers.first().click();
    await drawn(page);
    await page.screenshot({ path: file, animations: 'disabled' });
  };
  return { photograph, taken };
}

/**
 * Waits until what is still being fetched or drawn is there: it belongs on the picture.
 * @param {import('playwright').Page} page
 */
export async function drawn(page) {
  await page.waitForFunction(
    () => document.fonts.status === 'loaded' && !document.querySelector('[aria-busy="true"]'),
  );
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done));
      }),
  );
}

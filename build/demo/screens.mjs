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
    // What is still being fetched or drawn belongs on the picture.
    await page.waitForFunction(
      () => document.fonts.status === 'loaded' && !document.querySelector('[aria-busy="true"]'),
    );
    await page.waitForTimeout(250);
    await page.screenshot({ path: file });
  };
  return { photograph, taken };
}

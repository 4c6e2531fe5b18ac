import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';

const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export const laptop = { width: 1366, height: 768 };
/** The laptop at 200% zoom: half the CSS pixels. */
export const zoomed = { width: 683, height: 384 };

/** Axe finds nothing (WCAG 2.2 AA) and nothing is cut off sideways: on the laptop and at 200% zoom, light and dark. */
export async function expectAccessible(page: Page, place: string): Promise<void> {
  for (const size of [laptop, zoomed]) {
    await page.setViewportSize(size);
    await expectNoSidewaysScroll(page, `${place}, ${size.width} px wide`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await nextPicture(page);
      expect(await violations(page), `${place}, ${size.width} px wide, ${colorScheme}`).toEqual([]);
    }
  }
  await page.setViewportSize(laptop);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

/** The page itself never scrolls sideways; a wide table does inside its own box. */
export async function expectNoSidewaysScroll(page: Page, place: string): Promise<void> {
  await nextPicture(page);
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(over, `${place}: pixels beyond the edge`).toBeLessThanOrEqual(0);
}

async function violations(page: Page): Promise<readonly string[]> {
  // Legacy mode: Electron opens no second page, in which axe would otherwise put its results together.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(wcag22aa).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, failureSummary }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)} ${failureSummary ?? ''}`),
  );
}

/** Two frames: the change of size or colours has been drawn. */
async function nextPicture(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))),
  );
}

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';

const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export const laptop = { width: 1366, height: 768 };
/** The laptop at 200% zoom: half the CSS pixels. */
export const zoomed = { width: 683, height: 384 };

type Look = readonly [size: typeof laptop, colorScheme: 'light' | 'dark'];
const every: readonly Look[] = [
  [laptop, 'light'],
  [laptop, 'dark'],
  // Zoom changes the layout, not the colours: one of them is enough.
  [zoomed, 'dark'],
];
/** For dialogs: both sizes and both colours once, on a screen that was looked at in full. */
const brief: readonly Look[] = [
  [laptop, 'light'],
  [zoomed, 'dark'],
];

/** Axe finds nothing (WCAG 2.2 AA) and nothing is cut off sideways: on the laptop and at 200% zoom, light and dark. */
export async function expectAccessible(
  page: Page,
  place: string,
  how: 'fully' | 'briefly' = 'fully',
): Promise<void> {
  for (const [size, colorScheme] of how === 'fully' ? every : brief) {
    const look = `${place}, ${size.width} px wide, ${colorScheme}`;
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectNoSidewaysScroll(page, look);
    expect(await lastingViolations(page), look).toEqual([]);
  }
  await page.setViewportSize(laptop);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

/** The page itself never scrolls sideways; a wide table does inside its own box. */
export async function expectNoSidewaysScroll(page: Page, place: string): Promise<void> {
  await nextPicture(page);
  const tooWide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return beyond.map(
      (element) =>
        `${element.tagName} ${element.getAttribute('class') ?? ''} ${element.textContent.slice(0, 60)}`,
    );
  });
  expect(tooWide, `${place}: beyond the edge`).toEqual([]);
}

/** A message lies over whatever is below it for some seconds: what is only obscured then is judged again without it. */
async function lastingViolations(page: Page): Promise<readonly string[]> {
  const found = await violations(page);
  const messages = page.getByRole('region', { name: /Messages/ });
  if (!found.some((one) => one.includes('partially obscured')) || (await messages.count()) === 0)
    return found;
  const hide = (isHidden: boolean) =>
    page.evaluate((hidden) => {
      const region = document.querySelector<HTMLElement>('[role="region"][aria-label*="Messages"]');
      if (region) region.style.visibility = hidden ? 'hidden' : '';
    }, isHidden);
  await hide(true);
  const lasting = await violations(page);
  await hide(false);
  return lasting;
}

async function violations(page: Page): Promise<readonly string[]> {
  // Legacy mode: Electron opens no second page, in which axe would otherwise put its results together.
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(wcag22aa)
    // What was just read out to a screen reader; it empties itself after seconds, and what it names may be gone before.
    .exclude('[data-live-announcer]')
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) =>
        `${id}: ${target.join(' ')} ${html.slice(0, 120)} ${failureSummary ?? ''}`,
    ),
  );
}

/** Two frames: the change of size or colours has been drawn. */
async function nextPicture(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))),
  );
}

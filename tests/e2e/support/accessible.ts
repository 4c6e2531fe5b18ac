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

/**
 * What lies half behind the page's head, or behind a message that stands for some seconds, is free when the page is scrolled or the message
 * gone: it counts when it is obscured there too.
 */
async function lastingViolations(page: Page): Promise<readonly Violation[]> {
  const found = await violations(page);
  if (!found.some(isObscured)) return found;
  const moveBack = await moveAside(page);
  const stillObscured = (await violations(page)).filter(isObscured).map(({ element }) => element);
  await moveBack();
  return found.filter((one) => !isObscured(one) || stillObscured.includes(one.element));
}

const isObscured = ({ what }: Violation) => what.includes('partially obscured');

/** Hides messages and scrolls on, or back at the end of the page; gives the function that undoes it. */
async function moveAside(page: Page): Promise<() => Promise<void>> {
  const was = await page.evaluate(() => {
    const { scrollY, innerHeight, document } = window;
    const isAtEnd = scrollY + innerHeight > document.documentElement.scrollHeight - 100;
    for (const region of document.querySelectorAll<HTMLElement>('[role="region"][aria-label*="Messages"]'))
      region.style.visibility = 'hidden';
    window.scrollBy(0, isAtEnd ? -100 : 100);
    return scrollY;
  });
  await nextPicture(page);
  return () =>
    page.evaluate((y) => {
      for (const region of document.querySelectorAll<HTMLElement>('[role="region"][aria-label*="Messages"]'))
        region.style.visibility = '';
      window.scrollTo(0, y);
    }, was);
}

interface Violation {
  readonly element: string;
  readonly what: string;
}

async function violations(page: Page): Promise<readonly Violation[]> {
  // Legacy mode: Electron opens no second page, in which axe would otherwise put its results together.
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(wcag22aa)
    // What was just read out to a screen reader; it empties itself after seconds, and what it names may be gone before.
    .exclude('[data-live-announcer]')
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, failureSummary }) => ({
      element: target.join(' '),
      what: `${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`,
    })),
  );
}

/** Two frames: the change of size or colours has been drawn. */
async function nextPicture(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))),
  );
}

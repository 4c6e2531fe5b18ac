import type { Page } from 'playwright/test';

/** Whatever on a page could run, fetch or lead elsewhere, in shadow trees as well: nothing of ours has any of it. */
export function livingParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const kinds =
      'script:not([src^="./"]):not([src^="/"]):not([src^="app:"]), iframe, frame, object, embed, form[action], base, ' +
      'meta[http-equiv], [onload], [onerror], [onclick], [href^="javascript:"], [href^="http"], [src^="http"], [src="x"], [background]';
    const within = (root: ParentNode): Element[] => [
      ...root.querySelectorAll(kinds),
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? within(shadowRoot) : [])),
    ];
    return within(document).map(({ outerHTML }) => outerHTML.slice(0, 200));
  });
}

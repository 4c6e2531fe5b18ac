import type { Locator } from 'playwright/test';
import { Frame } from './frame';

/** One document, shown inside the program. */
export class DocumentPage extends Frame {
  /** The first heading: a Word file that is shown may bring its own. */
  get title(): Locator {
    return this.main.getByRole('heading', { level: 1 }).first();
  }

  /** What is inside it. */
  shown(title: string | RegExp): Locator {
    return this.main.getByRole('region', { name: title });
  }

  find(words: string): Promise<void> {
    return this.hand.type(this.main.getByRole('searchbox', { name: 'Find in this document' }), words);
  }

  /** '1 of 3 hits'. */
  get hits(): Locator {
    return this.main.getByRole('search').getByRole('status');
  }

  /** The page of a PDF where the reader is. */
  get pageNumber(): Locator {
    return this.main.getByRole('textbox', { name: /^Page/ });
  }

  back(): Promise<void> {
    return this.hand.press(
      this.page.getByRole('navigation', { name: 'Where am I' }).getByRole('link').last(),
    );
  }
}

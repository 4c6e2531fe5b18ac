import { expect, type Locator } from 'playwright/test';
import type { Program } from '../support/program';
import { Frame } from './frame';
import { ReviewPage } from './review-page';

/** The fields of the authority's form, to be copied one after the other. */
export class CopySheetPage extends Frame {
  /** From the page of its review. */
  async open(): Promise<void> {
    const review = new ReviewPage(this.page, this.hand);
    await this.hand.press(review.main.getByRole('link', { name: 'Copy sheet for the authority’s form' }));
    await expect(this.heading).toHaveText('Copy sheet for the authority’s form');
  }

  get heading(): Locator {
    return this.main.getByRole('heading', { level: 1 });
  }

  get progress(): Locator {
    return this.main.getByRole('status').filter({ hasText: 'copied' });
  }

  copyButton(field: string): Locator {
    return this.main.getByRole('button', { name: `Copy ${field}`, exact: true });
  }

  field(name: string): Locator {
    return this.main.getByRole('listitem').filter({
      has: this.page.getByRole('heading', { level: 2, name, exact: true }),
    });
  }

  /** The line of a field while the order is being changed. */
  line(name: string): Locator {
    return this.main.getByRole('listitem').filter({
      has: this.page.getByRole('checkbox', { name, exact: true }),
    });
  }

  move(field: string, where: 'up' | 'down'): Locator {
    return this.main.getByRole('button', { name: `Move ${field} ${where}`, exact: true });
  }

  async changeTheOrder(): Promise<void> {
    await this.hand.press(this.main.getByRole('button', { name: 'Change the order' }));
    await expect(this.heading).toHaveText('The order of the authority’s form');
  }

  async endOrdering(): Promise<void> {
    await this.hand.press(this.main.getByRole('button', { name: 'Done' }));
    await expect(this.heading).toHaveText('Copy sheet for the authority’s form');
  }
}

/** What any other program on the laptop would paste. */
export function clipboardOf({ app }: Program): Promise<string> {
  return app.evaluate(({ clipboard }) => clipboard.readText());
}

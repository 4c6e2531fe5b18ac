import { expect, type Locator } from 'playwright/test';
import { Frame } from './frame';

/** One review. */
export class ReviewPage extends Frame {
  get title(): Locator {
    return this.main.getByRole('heading', { level: 1 });
  }

  async tab(name: string | RegExp): Promise<void> {
    const tab = this.main.getByRole('tab', { name });
    await this.hand.selectTab(tab);
    await expect(tab).toHaveAttribute('aria-selected', 'true');
  }

  /** One of the dates, by its words. */
  deadline(words: string | RegExp): Locator {
    return this.main.getByRole('listitem').filter({ hasText: words });
  }

  /** The button that sets a day of a person today: 'Invited', 'Ms Bríd O'Brien'. */
  day(step: string, person: string): Locator {
    return this.main.getByRole('button', { name: new RegExp(`^${step}: ${person}, set today`) });
  }

  /** A line of what is missing for the pack. */
  missing(sentence: string | RegExp): Locator {
    return this.main.getByRole('complementary').getByRole('link', { name: sentence });
  }

  /** Somebody in the list beside the views and advice. */
  person(name: string): Locator {
    const list = this.main.getByRole('navigation', { name: 'Whose views and advice' });
    return list.getByRole('button', { name: new RegExp(`^${name}`) });
  }

  /** The form of the person whose views or advice are shown. */
  form(heading: string | RegExp): Locator {
    return this.main.getByRole('region', { name: heading });
  }

  /** An item of provision as delivered: 'F2'. */
  delivered(ref: string): Locator {
    return this.main.getByRole('group', { name: `${ref} as delivered` });
  }

  async openPack(): Promise<void> {
    await this.hand.press(this.main.getByRole('link', { name: 'Preview and print the pack' }));
    await expect(this.main.getByRole('heading', { level: 1, name: 'Review pack' })).toBeVisible();
  }
}

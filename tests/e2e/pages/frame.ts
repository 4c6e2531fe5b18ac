import type { Locator, Page } from 'playwright/test';
import type { Hand } from '../support/hand';

/** What stands around every screen of an open vault. */
export class Frame {
  constructor(
    readonly page: Page,
    readonly hand: Hand,
  ) {}

  get main(): Locator {
    return this.page.getByRole('main');
  }

  place(name: string): Locator {
    return this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true });
  }

  goTo(
    name: 'Home' | 'Pupils' | 'Reviews' | 'Plans' | 'Provision' | 'Timetable' | 'School' | 'Settings',
  ): Promise<void> {
    return this.hand.press(this.place(name));
  }

  /** What the program says at the edge of the window. */
  message(text: string | RegExp): Locator {
    return this.page.getByRole('region', { name: /Messages/ }).getByText(text);
  }

  /** The whole message, with its buttons. */
  toast(text: string | RegExp): Locator {
    return this.page.getByRole('alertdialog').filter({ hasText: text });
  }

  dialog(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name });
  }
}

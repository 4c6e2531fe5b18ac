import { expect, type Locator } from 'playwright/test';
import { Frame } from './frame';

/** School, Letters. */
export class LettersPage extends Frame {
  async open(): Promise<void> {
    await this.goTo('School');
    await this.hand.press(this.main.getByRole('tab', { name: 'Letters' }));
    await expect(this.preview).toBeVisible();
  }

  get preview(): Locator {
    return this.main.getByRole('group', { name: 'Preview of the letter' });
  }

  get subject(): Locator {
    return this.main.getByRole('textbox', { name: 'Subject' });
  }

  get text(): Locator {
    return this.main.getByRole('textbox', { name: 'Text' });
  }

  async choose(title: string): Promise<void> {
    await this.hand.press(
      this.main.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: title }),
    );
    await expect(this.main.getByRole('heading', { level: 2, name: title })).toBeVisible();
  }
}

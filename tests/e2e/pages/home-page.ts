import type { Locator } from 'playwright/test';
import { Frame } from './frame';

/** What is due, in columns of sentences. */
export class HomePage extends Frame {
  async open(): Promise<void> {
    await this.goTo('Home');
    await this.main.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
  }

  column(
    title: 'Overdue' | 'Next two weeks' | 'Within six weeks' | 'Waiting for others' | 'Plans to enter',
  ): Locator {
    return this.main.getByRole('region', { name: new RegExp(`^${title} \\(`) });
  }
}

import type { Locator } from 'playwright/test';
import { typeDate } from '../support/hand';
import { Frame } from './frame';

/** All who leave this year, on one page. */
export class MovingOnPage extends Frame {
  async open(): Promise<void> {
    await this.goTo('Pupils');
    await this.hand.press(this.main.getByRole('link', { name: 'Moving on' }));
    await this.main.getByRole('heading', { level: 1, name: 'Moving on' }).waitFor();
  }

  get everyone(): Locator {
    return this.main.getByRole('checkbox', { name: /^Choose everyone at/ });
  }

  /** The lines, without the head. */
  get lines(): Locator {
    return this.main.getByRole('table').locator('tbody').getByRole('row');
  }

  line(name: string | RegExp): Locator {
    return this.lines.filter({ hasText: name });
  }

  nextSchool(line: Locator): Locator {
    return line
      .getByRole('combobox', { name: /^Next school of/ })
      .or(line.getByRole('textbox', { name: /^Next school of/ }));
  }

  /** 'Maya Chen', as the labels of a line have it. */
  async nameIn(line: number): Promise<string> {
    const label = await this.lines.nth(line).getByRole('checkbox').getAttribute('aria-label');
    return label?.replace(/^Choose /, '') ?? '';
  }

  /** What is said below: how many files stand where. */
  get count(): Locator {
    return this.main.getByRole('status').filter({ hasText: /^\d+ files?:/ });
  }

  button(name: string | RegExp): Locator {
    return this.main.getByRole('button', { name });
  }

  async setLastDay(date: string): Promise<void> {
    await this.hand.press(this.button('Set the last day'));
    const dialog = this.dialog('Set the last day');
    await typeDate(this.page, this.hand, 'Last day at this school', date);
    await this.hand.press(dialog.getByRole('button', { name: /^Set it for/ }));
    await dialog.waitFor({ state: 'hidden' });
  }
}

import type { Locator } from 'playwright/test';
import { Frame } from './frame';

/** The screens of costs and impact. */
export class CostPage extends Frame {
  async open(): Promise<void> {
    await this.hand.press(this.place('Provision'));
    await this.hand.press(this.link('Costs'));
    await this.main.getByRole('heading', { level: 1, name: 'Costs' }).waitFor();
  }

  async openImpact(): Promise<void> {
    await this.hand.press(this.link('Impact'));
    await this.main.getByRole('heading', { level: 1, name: 'Impact' }).waitFor();
  }

  tab(name: string | RegExp): Promise<void> {
    return this.hand.press(this.main.getByRole('tab', { name }));
  }

  row(name: string | RegExp): Locator {
    return this.main.getByRole('row').filter({ hasText: name });
  }

  async addIncome(amount: string): Promise<void> {
    const form = this.main.getByRole('form', { name: 'Add an income' });
    await this.hand.type(form.getByLabel('Amount in the school year (£)'), amount);
    await this.hand.press(form.getByRole('button', { name: 'Add the income' }));
  }

  private link(name: string): Locator {
    return this.main.getByRole('navigation', { name: 'Provision' }).getByRole('link', { name });
  }
}

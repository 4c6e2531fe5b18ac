import { expect } from 'playwright/test';
import { Frame } from './frame';

export class SchoolPage extends Frame {
  async open(): Promise<void> {
    await this.goTo('School');
    await this.main.getByRole('heading', { level: 1 }).waitFor();
  }

  async add(name: string): Promise<void> {
    await this.hand.type(this.main.getByLabel('Name of the school'), name);
    await this.hand.press(this.main.getByRole('button', { name: 'Add a school' }));
    await expect(this.main.getByRole('heading', { name })).toBeVisible();
  }
}

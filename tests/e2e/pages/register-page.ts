import { expect, type Locator } from 'playwright/test';
import { Frame } from './frame';

/** The list of all pupils. */
export class RegisterPage extends Frame {
  async open(): Promise<void> {
    await this.goTo('Pupils');
    await this.main.getByRole('heading', { level: 1, name: 'Pupils' }).waitFor();
  }

  /** '212 pupils', '9 pupils with an EHC plan of 212'. */
  get count(): Locator {
    return this.main.getByRole('status').filter({ hasText: /pupil|leaver/ });
  }

  get table(): Locator {
    return this.main.getByRole('grid', { name: 'Pupils' });
  }

  row(name: string | RegExp): Locator {
    return this.table.getByRole('row', { name });
  }

  search(text: string): Promise<void> {
    return this.hand.type(this.main.getByRole('searchbox', { name: 'Search by name or UPN' }), text);
  }

  filter(label: string, option: string): Promise<void> {
    return this.hand.choose(
      this.main.getByRole('search').getByRole('button', { name: new RegExp(`${label}$`) }),
      option,
    );
  }

  clear(): Promise<void> {
    return this.hand.press(this.main.getByRole('button', { name: 'Clear the filters' }));
  }

  /** Finds the pupil by typing and opens the page. */
  async openPupil(search: string, name: string | RegExp): Promise<void> {
    await this.search(search);
    await this.hand.openRow(this.row(name));
    await expect(this.main.getByRole('tablist')).toBeVisible();
  }
}

import { expect, type Locator } from 'playwright/test';
import { Frame } from './frame';

/** The register of sessions of a week. */
export class SessionsPage extends Frame {
  get grid(): Locator {
    return this.main.getByRole('grid', { name: 'Sessions of the week' });
  }

  get state(): Locator {
    return this.main.getByRole('status').filter({ hasText: 'session' });
  }

  /** The sessions of a run on a day: 'Tidal Talk', 'Monday 14 September 2026'. */
  cell(run: string, day: string): Locator {
    return this.grid.getByRole('button', { name: new RegExp(`^${run}, .*${day}`) });
  }

  async open(): Promise<void> {
    await this.hand.press(this.place('Provision'));
    await this.hand.press(
      this.main.getByRole('navigation', { name: 'Provision' }).getByRole('link', { name: 'Sessions' }),
    );
    await expect(this.main.getByRole('heading', { level: 1, name: 'Sessions' })).toBeVisible();
  }

  /** Into the grid, which is one stop of Tab, and along it with the arrows. */
  async reach(cell: Locator): Promise<void> {
    const { keyboard } = this.page;
    const holdsFocus = () => this.grid.evaluate((grid) => grid.contains(document.activeElement));
    await this.page.getByRole('heading', { level: 1 }).focus();
    for (let step = 0; step < 100 && !(await holdsFocus()); step += 1) await keyboard.press('Tab');
    for (let up = 0; up < 40; up += 1) await keyboard.press('ArrowUp');
    await keyboard.press('Home');
    for (let row = 0; row < 40; row += 1) {
      for (let column = 0; column < 12; column += 1) {
        if (await cell.evaluate((element) => element === document.activeElement)) return;
        await keyboard.press('ArrowRight');
      }
      await keyboard.press('Home');
      await keyboard.press('ArrowDown');
    }
    await expect(cell).toBeFocused();
  }
}

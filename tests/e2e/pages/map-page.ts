import { expect, type Locator } from 'playwright/test';
import { Frame } from './frame';

/** The provision map, and its what-if versions. */
export class MapPage extends Frame {
  async open(): Promise<void> {
    await this.hand.press(this.place('Provision'));
    await expect(this.main.getByRole('heading', { level: 1, name: 'Provision map' })).toBeVisible();
  }

  async openWhatIf(): Promise<void> {
    await this.open();
    const nav = this.main.getByRole('navigation', { name: 'Provision' });
    await this.hand.press(nav.getByRole('link', { name: 'What if' }));
    await expect(this.main.getByRole('heading', { level: 1, name: 'What if' })).toBeVisible();
  }

  async choose(label: RegExp, option: string): Promise<void> {
    await this.hand.choose(this.main.getByRole('button', { name: label }), option);
  }

  button(name: string | RegExp): Locator {
    return this.main.getByRole('button', { name });
  }

  /** A pupil in the list beside the map. */
  inList(name: string): Locator {
    return this.main
      .getByRole('grid', { name: 'Pupils to put into runs' })
      .getByRole('row')
      .filter({ hasText: name });
  }

  /** A pupil in a run. */
  inRun(run: string, name: string): Locator {
    return this.main
      .getByRole('grid', { name: `Pupils in ${run}` })
      .getByRole('row')
      .filter({ hasText: name });
  }

  run(name: string): Locator {
    return this.main.getByRole('heading', { level: 4, name, exact: true });
  }

  async drag(from: Locator, toRun: string): Promise<void> {
    const { mouse } = this.page;
    await this.run(toRun).scrollIntoViewIfNeeded();
    await from.scrollIntoViewIfNeeded();
    const start = await from.boundingBox();
    if (!start) throw new Error('Not on the screen');
    await mouse.move(start.x + 20, start.y + start.height / 2);
    await mouse.down();
    await mouse.move(start.x + 30, start.y + start.height / 2 + 4);
    // The places to drop are drawn once something is held. A hand over one is never quite still, and lets go once it has been noticed.
    await expect(async () => {
      const end = await this.run(toRun).boundingBox();
      if (!end) throw new Error('Not on the screen');
      await mouse.move(end.x + end.width / 2 - 3, end.y + end.height / 2, { steps: 4 });
      await mouse.move(end.x + end.width / 2, end.y + end.height / 2);
      await expect(this.main.locator('[data-drop-target]')).toHaveCount(1, { timeout: 1000 });
    }).toPass();
    await mouse.up();
  }

  /** With the handle, Tab to the run, Enter. */
  async dragByKeyboard(from: Locator, toRun: string): Promise<void> {
    const { keyboard } = this.page;
    await from.focus();
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await expect
      .poll(async () => {
        const label = await this.page.evaluate(
          () => document.activeElement?.getAttribute('aria-label') ?? '',
        );
        if (label.endsWith(`into ${toRun}`)) return true;
        await keyboard.press('Tab');
        return false;
      })
      .toBe(true);
    await keyboard.press('Enter');
  }
}

import { expect, type Locator } from 'playwright/test';
import { Frame } from './frame';

/** The timetable of a school. */
export class TimetablePage extends Frame {
  async open(): Promise<void> {
    await this.goTo('Timetable');
    await expect(this.main.getByRole('heading', { level: 1, name: 'Timetable' })).toBeVisible();
  }

  day(name: string): Locator {
    return this.main.getByRole('region', { name, exact: true });
  }

  /** What stands on a day. */
  entry(day: string, name: string | RegExp): Locator {
    return this.day(day).getByRole('row', { name });
  }

  get tray(): Locator {
    return this.main.getByRole('grid', { name: 'Sessions to be placed' }).getByRole('row');
  }

  get summary(): Locator {
    return this.main.getByRole('status').filter({ hasText: /clash/ });
  }

  tab(name: RegExp): Locator {
    return this.main.getByRole('tab', { name });
  }

  /** A period at the side of the days. */
  period(name: string): Locator {
    return this.main
      .getByRole('list', { name: 'Periods of the day' })
      .getByRole('listitem')
      .filter({ hasText: name });
  }

  /** With the mouse: an end of an entry, so many minutes later or earlier. */
  async pullEdge(entry: Locator, edge: 'from' | 'to', minutes: number): Promise<void> {
    await entry.scrollIntoViewIfNeeded();
    const [slotId, box] = [await entry.getAttribute('data-key'), await entry.boundingBox()];
    const handle = this.main.locator(`[data-slot="${slotId ?? ''}"][data-edge="${edge}"]`);
    const at = await handle.boundingBox();
    const words = (await entry.getAttribute('aria-label')) ?? (await entry.innerText());
    if (!box || !at) throw new Error(`${words} is not on the screen`);
    const { mouse } = this.page;
    // Ten minutes are one rem.
    const to = at.y + at.height / 2 + minutes * 1.6;
    await mouse.move(at.x + at.width / 3, at.y + at.height / 2);
    await mouse.down();
    await mouse.move(at.x + at.width / 3, to, { steps: 4 });
    await mouse.up();
  }

  /** With the mouse, into a period of a day. */
  async dragTo(item: Locator, day: string, period: string): Promise<void> {
    await item.scrollIntoViewIfNeeded();
    await this.period(period).scrollIntoViewIfNeeded();
    const from = await item.boundingBox();
    const column = await this.day(day).boundingBox();
    const row = await this.period(period).boundingBox();
    if (!from || !column || !row) throw new Error('Not on the screen');
    const { mouse } = this.page;
    await mouse.move(from.x + 12, from.y + 8);
    await mouse.down();
    await mouse.move(from.x + 20, from.y + 12);
    await mouse.move(column.x + column.width / 2, row.y + row.height / 2, { steps: 6 });
    await mouse.move(column.x + column.width / 2 + 2, row.y + row.height / 2 + 2);
    await mouse.up();
  }
}

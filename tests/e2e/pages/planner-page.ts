import { expect, type Locator } from 'playwright/test';
import { formatDateLong } from '../../../domain/common/date-words';
import { weekWordsShort } from '../../../domain/reviews/planner/weeks';
import { Frame } from './frame';

/** The planner of a year. */
export class PlannerPage extends Frame {
  async open(): Promise<void> {
    await this.goTo('Reviews');
    await this.hand.press(this.main.getByRole('link', { name: 'Year planner' }));
    await expect(this.main.getByRole('heading', { level: 1, name: 'Year planner' })).toBeVisible();
  }

  /** The week that begins on a Monday. */
  week(monday: string): Locator {
    const title = this.page.getByRole('heading', { level: 3, name: weekWordsShort({ startsOn: monday }) });
    return this.main.getByRole('listitem').filter({ has: title });
  }

  meeting(name: string): Locator {
    return this.main.getByRole('row', { name: new RegExp(name) });
  }

  /** Says that a meeting stands in a week, and on which day. */
  async expectOn(name: string, monday: string, day: string): Promise<void> {
    const chip = this.week(monday).getByRole('row', { name: new RegExp(name) });
    await expect(chip).toHaveAccessibleName(new RegExp(formatDateLong(day)));
  }

  /** With the mouse, as far as the week; what is said on the way is left to look at. */
  async dragOver(name: string, monday: string): Promise<void> {
    await this.meeting(name).scrollIntoViewIfNeeded();
    const [from, to] = [await this.meeting(name).boundingBox(), await this.week(monday).boundingBox()];
    if (!from || !to) throw new Error('Not on the screen');
    const { mouse } = this.page;
    await mouse.move(from.x + 20, from.y + from.height - 8);
    await mouse.down();
    await mouse.move(from.x + 30, from.y + from.height - 4);
    await mouse.move(to.x + to.width / 2, to.y + 30, { steps: 5 });
  }

  async dragTo(name: string, monday: string): Promise<void> {
    await this.dragOver(name, monday);
    await this.page.mouse.up();
  }
}

import { expect, type Locator } from 'playwright/test';
import type { ToCompare } from '../support/keystroke-level';
import { Frame } from './frame';

/** A plan entered section by section from its own PDF. */
export class PlanEntryPage extends Frame {
  get title(): Locator {
    return this.main.getByRole('heading', { level: 1, name: 'Enter a plan quickly' });
  }

  /** The button that goes to a section and tells how far it has come. */
  step(letter: string): Locator {
    return this.main
      .getByRole('navigation', { name: 'Sections of the plan' })
      .getByRole('button', { name: new RegExp(`^Section ${letter} `) });
  }

  /** The pages of the plan's own PDF. */
  get pages(): Locator {
    return this.main.getByRole('region', { name: 'The plan’s own PDF' });
  }

  /** What was saved last. */
  get saved(): Locator {
    return this.main.getByRole('status').filter({ hasText: /^Section / });
  }

  /** One piece of the text: 'E1', or 'text 3' without a reference. */
  card(name: string): Locator {
    return this.main.getByRole('article', { name, exact: true });
  }

  /** What a user looks at before saving a section, and how many screens there are to scroll through. */
  async toCompare(): Promise<ToCompare & { readonly screens: number }> {
    const form = this.main.getByRole('region', { name: /^[A-K][12]?\. / });
    const cards = this.main.getByRole('article');
    const items = await cards.count();
    const filled = await filledIn(form.getByRole('textbox'));
    const screens = await form.evaluate((element) => Math.ceil(element.scrollHeight / window.innerHeight));
    await expect(form.getByText('Every word of the text is below.')).toBeVisible();
    if (items === 0) return { items: filled, taken: 0, read: 0, screens };
    const readBoxes = await filledIn(
      form.getByRole('textbox', {
        name: /^(Minutes|Times a week|Times a year|Weeks|For |Needs that it meets)/,
      }),
    );
    const areas = await cards.getByRole('button', { name: /Broad area$/ }).count();
    const dates = (await form.getByRole('spinbutton').count()) / 3;
    return { items, taken: filled - items - readBoxes, read: readBoxes + areas + dates, screens };
  }

  /** Takes the text of the section that is shown from the PDF. */
  async takeText(letter: string): Promise<void> {
    await expect(
      this.main.getByRole('heading', { level: 2, name: new RegExp(`^${letter}\\. `) }),
    ).toBeVisible();
    await this.hand.press(
      this.main.getByRole('button', { name: `Take the text of section ${letter} from the plan` }),
    );
  }

  /** Goes to a tick box and ticks it: Enter does nothing there, the space bar does. */
  async tick(box: Locator): Promise<void> {
    await this.hand.press(box);
    await this.page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }

  /** Saves what is there and goes on, from wherever the focus is. */
  async save(letter: string): Promise<void> {
    await this.page.keyboard.press('Control+Enter');
    await expect(this.saved).toContainText(new RegExp(`^Section ${letter}`));
    await expect(this.step(letter)).toHaveAccessibleName(/in the plan$/);
  }
}

/** How many of the boxes in sight are filled. */
function filledIn(boxes: Locator): Promise<number> {
  return boxes.evaluateAll(
    (all) => all.filter((box) => box.checkVisibility() && (box as HTMLInputElement).value !== '').length,
  );
}

import { expect, type Locator } from 'playwright/test';
import { Frame } from './frame';

/** One cycle of a support plan. */
export class SupportPlanPage extends Frame {
  get title(): Locator {
    return this.main.getByRole('heading', { level: 1 });
  }

  async tab(name: RegExp): Promise<void> {
    const tab = this.main.getByRole('tab', { name });
    await this.hand.selectTab(tab);
    await expect(tab).toHaveAttribute('aria-selected', 'true');
  }

  /** The card of a target, on the part that is shown. */
  target(number: number): Locator {
    return this.main.getByRole('region', { name: `Target ${number}`, exact: true });
  }

  field(label: string | RegExp, inside: Locator = this.main): Locator {
    return inside.getByRole('textbox', { name: label, ...(typeof label === 'string' && { exact: true }) });
  }

  /** A remark of the SMART check. */
  remark(number: number, words: string | RegExp): Locator {
    return this.target(number).getByText(words);
  }

  select(label: string, inside: Locator = this.main): Locator {
    return inside.getByRole('button', { name: new RegExp(`${label}$`) });
  }

  async addTarget(text: string): Promise<void> {
    const form = this.main.getByRole('form', { name: 'Add a target' });
    await this.hand.type(form.getByRole('textbox', { name: 'What the child will do' }), text);
    await this.hand.press(form.getByRole('button', { name: 'Add the target' }));
  }

  /** From a line of the list to the dialog that starts a plan: one press. */
  async startFromList(pupil: RegExp): Promise<void> {
    const line = this.main.getByRole('listitem').filter({ hasText: pupil });
    await this.hand.press(line.getByRole('link', { name: /^Start the plan of/ }));
    await expect(this.dialog('Start a support plan')).toBeVisible();
  }
}

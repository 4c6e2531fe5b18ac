import { expect, type Locator } from 'playwright/test';
import { answerSaveDialog } from '../../../build/tools/launch.mjs';
import type { Program } from '../support/program';
import { untilSaved } from '../support/saved-file';
import { Frame } from './frame';

/** The preview of the packs of a review. */
export class PackPage extends Frame {
  /** The pack is made, and nothing of it is being made anew. */
  async ready(): Promise<void> {
    await expect(this.printButton).toBeEnabled({ timeout: 60_000 });
    await expect(this.thumbnails.first()).toBeVisible({ timeout: 90_000 });
  }

  get printButton(): Locator {
    return this.main.getByRole('button', { name: 'Print', exact: true });
  }

  get thumbnails(): Locator {
    return this.page.getByRole('navigation', { name: 'Pages of the pack' }).getByRole('button');
  }

  get about(): Locator {
    return this.page.getByRole('complementary', { name: /^About this (?:pack|paper)$/ });
  }

  /** The page that is shown large. */
  get shown(): Locator {
    return this.main.getByRole('region', { name: /^Page \d+ of \d+$/ });
  }

  /** How many pages the pack has, as it says itself. The small pictures beside it follow a moment later. */
  async pageCount(): Promise<number> {
    const words = await this.shown.getAttribute('aria-label');
    return Number(/of (\d+)$/.exec(words ?? '')?.[1]);
  }

  /** A part of the panel beside the pages, by its heading. */
  part(heading: string | RegExp): Locator {
    return this.about.getByRole('region', { name: heading });
  }

  /** The names of the papers and attachments that are in, in their order. */
  contents(): Promise<string[]> {
    return this.part('Contents').getByRole('listitem').locator('span:nth-child(2)').allTextContents();
  }

  openEntry(entry: RegExp): Promise<void> {
    return this.hand.press(this.part('Contents').getByRole('button', { name: entry }));
  }

  /** Shows one of the three packs. */
  async open(name: string): Promise<void> {
    const tab = this.main.getByRole('tab', { name });
    await this.hand.selectTab(tab);
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await this.ready();
  }

  /** Makes a change and waits until the pack has been made anew. */
  async change(work: () => Promise<void>): Promise<void> {
    await work();
    await expect(this.printButton).toBeDisabled();
    await this.ready();
  }

  paper(title: string): Locator {
    return this.part('What goes in').getByRole('checkbox', { name: title, exact: true });
  }

  async tick(checkbox: Locator): Promise<void> {
    const was = await checkbox.isChecked();
    await this.hand.toggle(checkbox);
    await expect(checkbox).toBeChecked({ checked: !was });
  }

  move(way: 'up' | 'down', title: string): Promise<void> {
    return this.hand.press(this.about.getByRole('button', { name: `Move ${way}: ${title}`, exact: true }));
  }

  /** A paper with its handle, buttons and box. */
  row(title: string): Locator {
    return this.part('What goes in').getByRole('row', { name: title, exact: true });
  }

  /** Drags a paper by its handle, with the real mouse, to the upper edge of another one, or to its lower edge. */
  async drag(title: string, beside: string, where: 'before' | 'after'): Promise<void> {
    const { mouse } = this.page;
    await this.row(title).scrollIntoViewIfNeeded();
    await this.row(beside).scrollIntoViewIfNeeded();
    const [from, to] = [await this.row(title).boundingBox(), await this.row(beside).boundingBox()];
    if (!from || !to) throw new Error('Not on the screen');
    await mouse.move(from.x + 12, from.y + from.height / 2);
    await mouse.down();
    await mouse.move(from.x + 12, from.y + from.height / 2 + 6, { steps: 2 });
    await mouse.move(to.x + 40, to.y + (where === 'before' ? 2 : to.height - 2), { steps: 8 });
    await mouse.up();
  }

  async forWhom(option: string | RegExp): Promise<void> {
    await this.hand.choose(this.part('What goes in').getByRole('button', { name: /For whom$/ }), option);
  }

  /** Saves a copy, after the warning that it is then unprotected. */
  async save(program: Program, file: string): Promise<void> {
    await answerSaveDialog(program.app, file);
    await this.hand.press(this.main.getByRole('button', { name: 'Save a copy' }));
    const warning = this.page.getByRole('alertdialog', { name: /unprotected/ });
    await expect(warning).toContainText('not encrypted');
    await this.hand.press(warning.getByRole('button', { name: 'Save a copy' }));
    await expect(this.message('The pack was saved.').first()).toBeVisible();
    await untilSaved(file);
  }

  /** Opens the dialog that asks to whom, how and when. */
  async openSending(): Promise<Locator> {
    await this.hand.press(this.main.getByRole('button', { name: 'Mark as sent' }));
    const dialog = this.page.getByRole('dialog', { name: 'Mark as sent' });
    await expect(dialog).toBeVisible();
    return dialog;
  }

  async markSent(dialog: Locator): Promise<void> {
    await this.hand.press(dialog.getByRole('button', { name: 'Mark as sent' }));
    await expect(dialog).toBeHidden();
  }
}

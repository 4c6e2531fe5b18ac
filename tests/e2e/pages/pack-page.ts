import { expect, type Locator } from 'playwright/test';
import { answerSaveDialog } from '../../../build/tools/launch.mjs';
import type { Program } from '../support/program';
import { Frame } from './frame';

/** The preview of the review pack. */
export class PackPage extends Frame {
  async ready(): Promise<void> {
    await expect(this.main.getByRole('button', { name: 'Print' })).toBeVisible({ timeout: 60_000 });
    await expect(this.thumbnails.first()).toBeVisible();
  }

  get thumbnails(): Locator {
    return this.page.getByRole('navigation', { name: 'Pages of the pack' }).getByRole('button');
  }

  get about(): Locator {
    return this.page.getByRole('complementary', { name: 'About this pack' });
  }

  /** The page that is shown large. */
  get shown(): Locator {
    return this.main.getByRole('region', { name: /^Page \d+ of \d+$/ });
  }

  openEntry(entry: RegExp): Promise<void> {
    return this.hand.press(this.about.getByRole('button', { name: entry }));
  }

  /** Saves a copy, after the warning that it is then unprotected. */
  async save(program: Program, file: string): Promise<void> {
    await answerSaveDialog(program.app, file);
    await this.hand.press(this.main.getByRole('button', { name: 'Save a copy' }));
    const warning = this.page.getByRole('alertdialog', { name: /unprotected/ });
    await expect(warning).toContainText('not encrypted');
    await this.hand.press(warning.getByRole('button', { name: 'Save a copy' }));
    await expect(this.message('The pack was saved.')).toBeVisible();
  }
}

import type { Locator, Page } from 'playwright';
import { expect } from 'playwright/test';
import { StartPages } from './start-pages';
import type { Program } from '../support/program';

/** The settings that concern the vault and its keys. */
export class SettingsPage {
  readonly page: Page;
  private readonly fields: StartPages;

  constructor(program: Program) {
    this.page = program.page;
    this.fields = new StartPages(program);
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Settings' }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  }

  async lockAfter(minutes: number): Promise<void> {
    await this.page.getByRole('button', { name: /Lock when nobody uses the laptop for/ }).click();
    await this.page.getByRole('option', { name: `${minutes} minutes`, exact: true }).click();
  }

  /** Ends with what the program says to it. */
  async changePassphrase(now: string, next: string): Promise<void> {
    const button = this.page.getByRole('button', { name: 'Change the passphrase' });
    const field = this.page.getByRole('textbox', { name: 'Passphrase now' });
    if (!(await field.isVisible())) await button.click();
    await field.fill(now);
    await this.fields.chooseNewPassphrase(next);
    await button.click();
  }

  get unconfirmedSheet(): Locator {
    return this.page.getByText('The recovery sheet has not been confirmed');
  }

  /** Makes a new recovery sheet and gives its words; the words typed back come next. */
  async newRecoverySheet(passphrase: string): Promise<string[]> {
    await this.page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(passphrase);
    await this.page.getByRole('button', { name: 'Make a new recovery sheet' }).click();
    return this.fields.recoveryWords();
  }
}

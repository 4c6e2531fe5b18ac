import type { Locator, Page } from 'playwright';
import { expect } from 'playwright/test';
import { answerOpenDialog } from '../../../build/tools/launch.mjs';
import type { Program } from '../support/program';
import { StartPages } from './start-pages';

/** Backups in Settings, and restoring from the first screens, as the steps that somebody takes. */
export class BackupsPage {
  readonly page: Page;
  private readonly start: StartPages;

  constructor(private readonly program: Program) {
    this.page = program.page;
    this.start = new StartPages(program);
  }

  get card(): Locator {
    return this.page.getByRole('region', { name: 'Backups', exact: true });
  }

  async openSettings(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Settings' }).click();
    await expect(this.card).toBeVisible();
  }

  async chooseFirstPlace(folder: string): Promise<void> {
    await answerOpenDialog(this.program.app, [folder]);
    await this.card.getByRole('button', { name: 'First place: choose another folder' }).click();
    await expect(this.card.getByText(folder)).toBeVisible();
  }

  async addSecondPlace(folder: string): Promise<void> {
    await answerOpenDialog(this.program.app, [folder]);
    await this.card.getByRole('button', { name: 'Add a second place' }).click();
    await expect(this.card.getByRole('heading', { name: 'Second place' })).toBeVisible();
    await expect(this.card.getByText(folder)).toBeVisible();
  }

  async makeNow(): Promise<void> {
    await this.card.getByRole('button', { name: 'Make a backup now' }).click();
    await expect(this.page.getByText(/The backup was made and checked/).first()).toBeVisible();
  }

  /** From any first screen to the form for a backup file. */
  async chooseBackup(file: string): Promise<void> {
    await this.start.button('Restore from a backup').click();
    await expect(this.start.heading).toHaveText('Restore from a backup');
    await answerOpenDialog(this.program.app, [file]);
    await this.start.button('Choose a backup').click();
  }

  async restoreTo(folder: string): Promise<void> {
    await answerOpenDialog(this.program.app, [folder]);
    await this.start.button('Choose another folder').click();
    await expect(this.page.getByText(folder, { exact: true })).toBeVisible();
  }

  async giveSheet(words: readonly string[], newPassphrase: string): Promise<void> {
    await this.start.button('Use the recovery sheet').click();
    await this.page.getByRole('textbox', { name: 'Words of the recovery sheet' }).fill(words.join(' '));
    await this.start.chooseNewPassphrase(newPassphrase);
  }

  async restore(): Promise<void> {
    await this.start.button('Restore and open').click();
    await this.start.expectOpen();
  }
}

import type { Locator, Page } from 'playwright';
import { expect } from 'playwright/test';
import { answerOpenDialog } from '../../../build/tools/launch.mjs';
import { expectAccessible } from '../support/accessible';
import type { Program } from '../support/program';

/** The screens before a vault is open, as the steps that somebody takes on them. */
export class StartPages {
  readonly page: Page;

  constructor(private readonly program: Program) {
    this.page = program.page;
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get passphraseField(): Locator {
    return this.page.getByRole('textbox', { name: 'Passphrase', exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** From the first screen to the unlock screen, or to the problem, of the vault in this folder. */
  async chooseVault(folder: string): Promise<void> {
    await answerOpenDialog(this.program.app, [folder]);
    await this.button('Open a vault').click();
    await expect(this.heading).not.toHaveText('Welcome');
  }

  async tryPassphrase(passphrase: string): Promise<void> {
    await this.passphraseField.fill(passphrase);
    await this.page.keyboard.press('Enter');
  }

  /** Ends inside the program. */
  async unlock(passphrase: string): Promise<void> {
    await this.tryPassphrase(passphrase);
    await this.expectOpen();
  }

  async openDemoSchool(): Promise<void> {
    await this.button('Open the demo school').click();
    await this.expectOpen();
  }

  /** A screen about something in the way: its heading, and the words that must stand on it. */
  async expectProblem(heading: string, ...words: (string | RegExp)[]): Promise<void> {
    await expect(this.heading).toHaveText(heading);
    for (const some of words) await expect(this.page.getByRole('main')).toContainText(some);
    await expectAccessible(this.page, heading, 'briefly');
  }

  async expectOpen(): Promise<void> {
    await expect(this.mainNavigation).toBeVisible({ timeout: 90_000 });
  }

  get mainNavigation(): Locator {
    return this.page.getByRole('navigation', { name: 'Main' });
  }

  /** The words on the screen, in order. */
  async recoveryWords(): Promise<string[]> {
    const items = this.page.getByRole('list', { name: 'Words of the recovery key' }).getByRole('listitem');
    await expect(items).toHaveCount(18);
    await expectAccessible(this.page, 'the recovery sheet', 'briefly');
    return (await items.allInnerTexts()).map((text) => text.replace(/[^a-z]/g, ''));
  }

  /** The places whose words are asked back, counted from 1. */
  async placesAskedBack(): Promise<number[]> {
    const labels = await this.page
      .getByRole('textbox', { name: /^Word \d+/ })
      .evaluateAll((fields) =>
        fields.map((field) => (field as HTMLInputElement).labels?.[0]?.textContent ?? ''),
      );
    return labels.map((label) => Number(label.replace(/\D/g, '')));
  }

  wordField(place: number): Locator {
    return this.page.getByRole('textbox', { name: `Word ${place}`, exact: true });
  }

  /** Types the asked words back, as they stand on the sheet. */
  async typeBack(words: readonly string[]): Promise<void> {
    for (const place of await this.placesAskedBack())
      await this.wordField(place).fill(words[place - 1] ?? '');
    await this.button('I have kept the sheet').click();
  }

  /** A new passphrase, on whatever screen asks for one. */
  async chooseNewPassphrase(passphrase: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'New passphrase' }).fill(passphrase);
    await this.page.getByRole('textbox', { name: 'The same again' }).fill(passphrase);
  }

  async openWithRecoverySheet(words: readonly string[], newPassphrase: string): Promise<void> {
    await this.button('I have forgotten the passphrase').click();
    await this.page.getByRole('textbox', { name: 'Words of the recovery sheet' }).fill(words.join(' '));
    await this.chooseNewPassphrase(newPassphrase);
    await expectAccessible(this.page, 'the recovery screen', 'briefly');
    await this.button('Open the vault').click();
  }
}

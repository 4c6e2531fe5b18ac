import { expect, type Locator } from 'playwright/test';
import { answerOpenDialog } from '../../../build/tools/launch.mjs';
import type { Program } from '../support/program';
import { Frame } from './frame';
import { RegisterPage } from './register-page';

/** The import from the school's information system, step by step. */
export class ImportPage extends Frame {
  async open(): Promise<void> {
    await new RegisterPage(this.page, this.hand).open();
    await this.hand.press(this.main.getByRole('link', { name: 'Import from a file' }).first());
    await this.main.getByRole('heading', { level: 1, name: 'Import pupils' }).waitFor();
  }

  /** One pupil of the list of changes. */
  changed(name: string | RegExp): Locator {
    return this.main
      .getByRole('list', { name: 'Pupils who would be changed' })
      .getByRole('listitem')
      .filter({ hasText: name })
      .first();
  }

  async choose(program: Program, file: string): Promise<void> {
    await answerOpenDialog(program.app, [file]);
    await this.hand.press(this.main.getByRole('button', { name: 'Choose a file' }));
    await expect(this.main.getByRole('heading', { name: /^Match the columns of/ })).toBeVisible();
  }

  /** The line of one column of the file. */
  column(name: string): Locator {
    return this.main
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
  }

  async look(): Promise<void> {
    await this.hand.press(this.main.getByRole('button', { name: 'Look at what would change' }));
    await expect(this.main.getByRole('heading', { name: 'Look before writing' })).toBeVisible({
      timeout: 90_000,
    });
  }

  tab(name: string): Promise<void> {
    return this.hand.selectTab(this.main.getByRole('tab', { name: new RegExp(`^${name}`) }));
  }

  /** One row of the list of problems, by the pupil's name or 'Row 7'. */
  problem(nameOrRow: string | RegExp): Locator {
    return this.main
      .getByRole('list', { name: 'Rows with a problem' })
      .getByRole('listitem')
      .filter({ hasText: nameOrRow });
  }

  get importButton(): Locator {
    return this.main.getByRole('button', { name: /^Import: |^Nothing to import/ });
  }

  async importAll(): Promise<void> {
    await this.hand.press(this.importButton);
    await expect(this.main.getByRole('heading', { name: 'Imported' })).toBeVisible({ timeout: 60_000 });
  }

  async undo(): Promise<void> {
    await this.hand.press(this.main.getByRole('button', { name: 'Undo this import' }));
    const asked = this.page.getByRole('alertdialog', { name: /^Undo the import/ });
    await this.hand.press(asked.getByRole('button', { name: 'Undo this import' }));
    await expect(asked).toBeHidden({ timeout: 90_000 });
  }
}

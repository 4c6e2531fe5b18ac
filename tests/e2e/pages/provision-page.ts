import { chooseByKeys } from '../support/choose-by-typing';
import { expect, type Locator } from 'playwright/test';
import { answerOpenDialog } from '../../../build/tools/launch.mjs';
import type { Program } from '../support/program';
import { Frame } from './frame';

/** The screens of provision: the list of runs, one run, the catalogue, the import of a map. */
export class ProvisionPage extends Frame {
  async open(): Promise<void> {
    await this.hand.press(this.place('Provision'));
    await this.hand.press(this.main.getByRole('link', { name: 'Runs', exact: true }));
    await this.expectTitle('Runs');
  }

  async expectTitle(name: string): Promise<void> {
    await expect(this.main.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  }

  async openCatalogue(): Promise<void> {
    await this.hand.press(this.main.getByRole('link', { name: 'Catalogue', exact: true }));
    await this.expectTitle('Catalogue of provision');
  }

  async openImport(): Promise<void> {
    await this.hand.press(this.main.getByRole('link', { name: 'Import a map' }));
    await this.expectTitle('Import a provision map');
  }

  button(name: string | RegExp): Locator {
    return this.main.getByRole('button', { name });
  }

  /** The field of a run into which pupils are put one after the other. */
  get putIn(): Locator {
    return this.main.getByRole('combobox', { name: 'Put a pupil in' });
  }

  /** Types a part of a name, and takes the only pupil who fits; the field is then ready for the next, with its list open over the rest. */
  async putPupilIn(part: string): Promise<void> {
    await expect(this.putIn).toBeFocused();
    await chooseByKeys(this.putIn, part);
  }

  pupil(name: string | RegExp): Locator {
    return this.main
      .getByRole('list', { name: 'Pupils in this run' })
      .getByRole('listitem')
      .filter({ hasText: name });
  }

  /** Chooses files of a map; what they would bring is then shown. */
  async chooseMap(program: Program, files: readonly string[]): Promise<void> {
    await answerOpenDialog(program.app, files);
    await this.hand.press(this.button('Choose files'));
    await expect(this.button('Import these files')).toBeVisible({ timeout: 90_000 });
  }

  run(name: string | RegExp): Locator {
    return this.main.getByRole('grid', { name: 'Runs of provision' }).getByRole('link', { name });
  }
}

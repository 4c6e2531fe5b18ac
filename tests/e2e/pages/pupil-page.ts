import { expect, type Locator } from 'playwright/test';
import { answerOpenDialog } from '../../../build/tools/launch.mjs';
import { expectAccessible } from '../support/accessible';
import { typeDate } from '../support/hand';
import type { Program } from '../support/program';
import { Frame } from './frame';

export type PupilTab =
  'Story' | 'Details' | 'Contacts' | 'Needs and groups' | 'Documents' | 'Plan and reviews' | 'Support';

/** One pupil's page. */
export class PupilPage extends Frame {
  get name(): Locator {
    return this.main.getByRole('heading', { level: 1 });
  }

  async tab(name: PupilTab): Promise<void> {
    const tab = this.main.getByRole('tab', { name });
    await this.hand.selectTab(tab);
    await expect(tab).toHaveAttribute('aria-selected', 'true');
  }

  field(label: string): Locator {
    return this.main.getByRole('textbox', { name: label, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.main.getByRole('button', { name });
  }

  /** Attaches files, on the documents tab. */
  async attach(program: Program, files: readonly string[]): Promise<void> {
    await answerOpenDialog(program.app, files);
    await this.hand.press(this.button('Choose files'));
    await expect(this.results).toBeVisible({ timeout: 90_000 });
  }

  /** What became of the files that were just attached. */
  get results(): Locator {
    return this.main.getByRole('region', { name: /files? attached$/ });
  }

  result(fileName: string): Locator {
    return this.results.getByRole('listitem').filter({ hasText: fileName });
  }

  async dismissResults(): Promise<void> {
    await this.hand.press(this.results.getByRole('button', { name: 'Done' }));
    await expect(this.results).toBeHidden();
  }

  document(title: string | RegExp): Locator {
    return this.main.getByRole('grid', { name: 'Documents' }).getByRole('link', { name: title });
  }

  /** Loads a plan from a file, on the tab of plan and reviews; the plan's screen opens. */
  async loadPlan(program: Program, file: string): Promise<void> {
    await answerOpenDialog(program.app, [file]);
    await this.hand.press(this.button('Load a plan from a file'));
    const dialog = this.dialog('Load a plan from a file');
    await this.hand.press(dialog.getByRole('button', { name: 'Choose a file' }));
    await this.hand.press(dialog.getByRole('button', { name: 'Load this plan' }));
    await expect(dialog).toBeHidden();
  }

  /** Starts the next review; its screen opens. `meetingOn` is `dd/mm/yyyy`. */
  async startReview(meetingOn: string): Promise<void> {
    await this.hand.press(this.button('Start the next review'));
    const dialog = this.dialog('Start the next review');
    await expect(dialog).toBeVisible();
    await expectAccessible(this.page, 'starting a review', 'briefly');
    await typeDate(this.page, this.hand, 'Date of the meeting', meetingOn);
    await this.hand.press(dialog.getByRole('button', { name: 'Start the review' }));
    await expect(dialog).toBeHidden();
  }
}

import type { Locator } from 'playwright/test';
import { Frame } from './frame';

/** What is due. */
export class HomePage extends Frame {
  /** The line about a pupil that says what is to be done. */
  line(pupil: string, what: RegExp): Locator {
    return this.main.getByRole('listitem').filter({ hasText: pupil }).filter({ hasText: what });
  }

  /** Presses the button of a line: the screen on which the thing is done opens. */
  async act(pupil: string, what: RegExp, label: string): Promise<void> {
    await this.hand.press(
      this.line(pupil, what)
        .first()
        .getByRole('link', { name: new RegExp(`^${label}`) }),
    );
  }
}

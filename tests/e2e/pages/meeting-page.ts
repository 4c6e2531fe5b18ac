import { expect, type Locator } from 'playwright/test';
import { ReviewPage } from './review-page';

/** One review on its meeting and on everything after it. */
export class MeetingPage extends ReviewPage {
  /** Opens the review of a pupil from the list of reviews. */
  async openFor(name: RegExp): Promise<void> {
    await this.goTo('Reviews');
    await this.hand.press(
      this.main.getByRole('link', { name: new RegExp(`^Open the review of ${name.source}`) }),
    );
    await expect(this.title).toHaveText('Annual review');
  }

  /** A part of the page under its heading. */
  part(name: string | RegExp): Locator {
    return this.main.getByRole('region', { name, exact: true });
  }

  attendance(person: string, choice: string): Locator {
    return this.main
      .getByRole('radiogroup', { name: `Attendance of ${person}` })
      .getByRole('radio', { name: choice, exact: true });
  }

  /** The title of a point of the agenda, which opens it. */
  point(title: string | RegExp): Locator {
    return this.part('Agenda and record')
      .getByRole('heading', { level: 3 })
      .getByRole('button', { name: title });
  }

  /** A field of the open point. */
  field(label: string): Locator {
    return this.part('Agenda and record')
      .getByRole('textbox', { name: label, exact: true })
      .locator('visible=true');
  }

  choice(group: string | RegExp, choice: string): Locator {
    return this.main
      .getByRole('radiogroup', { name: group })
      .getByRole('radio', { name: choice, exact: true });
  }

  amendment(place: string): Locator {
    return this.part('Proposed amendments')
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { level: 3, name: place, exact: true }) });
  }
}

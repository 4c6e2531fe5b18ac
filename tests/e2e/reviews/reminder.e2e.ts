import { expect, test } from 'playwright/test';
import { HomePage } from '../pages/home-page';
import { PackPage } from '../pages/pack-page';
import { ReviewPage } from '../pages/review-page';
import { expectAccessible } from '../support/accessible';
import { mouseHand } from '../support/hand';
import { type Program, startProgram } from '../support/program';
import { openDemoSchool } from '../support/vaults';

// Advice is late: from the line on Home to the letter that reminds, and to the day on which it went out.

let program: Program;
test.beforeAll(async () => {
  program = await startProgram();
  await openDemoSchool(program);
});
test.afterAll(() => program.close());

test('a reminder is two presses away from Home, and marking it as sent notes the day', async () => {
  const hand = mouseHand(program.page);
  await new HomePage(program.page, hand).act(
    'Zoë Nguyễn',
    /Advice from Health care professional/,
    'Remind or record',
  );
  const review = new ReviewPage(program.page, hand);
  await expect(review.main.getByText(/^Asked and not received/)).toBeVisible();
  await expectAccessible(program.page, 'the invitees with reminders', 'briefly');
  const toProfessional = review.main.getByRole('link', { name: 'Health care professional', exact: true });
  await hand.press(toProfessional);
  await expect(review.title).toHaveText('Reminder: advice or views not received');
  const pack = new PackPage(program.page, hand);
  await pack.ready();
  await pack.markSent(await pack.openSending());
  await program.page.goBack();
  await expect(
    review.main.getByRole('button', { name: /^Reminded: Health care professional, 23 November 2026/ }),
  ).toBeVisible();
});

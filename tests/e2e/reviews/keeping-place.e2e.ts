import { expect, test } from 'playwright/test';
import type { Desk } from '../../../domain/api';
import { MeetingPage } from '../pages/meeting-page';
import { laptop, zoomed } from '../support/accessible';
import { type Hand, keyboardHand, typeDate } from '../support/hand';
import { type Program, startProgram } from '../support/program';
import { openDemoSchool } from '../support/vaults';

// Long pages and buttons that go away: who works with the keyboard always knows where she is, and gets to what comes next.
test.describe.configure({ mode: 'serial' });

let program: Program;
let hand: Hand;
let review: MeetingPage;
test.beforeAll(async () => {
  program = await startProgram();
  hand = keyboardHand(program.page);
  review = new MeetingPage(program.page, hand);
  await openDemoSchool(program);
});
test.afterAll(() => program.close());

async function openFor(name: string): Promise<void> {
  await review.goTo('Reviews');
  await hand.press(review.main.getByRole('link', { name: `Open the review of ${name}` }));
  await expect(review.main.getByRole('tab', { name: 'Dates' })).toBeVisible();
}

test('after the meeting the main button opens the report to the authority, not the papers', async () => {
  await openFor('Łukasz Wieczorny');
  await review.openPack();
  await expect(review.main.getByRole('tab', { name: 'Report to the local authority' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('at 200% zoom the main button comes before the one beside it, and the letters leave room for the letter', async () => {
  const { page } = program;
  await openFor('Łukasz Wieczorny');
  await page.setViewportSize(zoomed);
  const top = async (name: string) =>
    (await review.main.getByRole('link', { name }).boundingBox())?.y ?? Number.NaN;
  expect(await top('Preview and print the pack')).toBeLessThan(
    await top('Copy sheet for the authority’s form'),
  );
  await review.goTo('School');
  await review.tab('Letters');
  await hand.choose(review.main.getByRole('button', { name: /Letter$/ }), /^Reminder/);
  await expect(review.main.getByRole('heading', { level: 2, name: /^Reminder/ })).toBeInViewport();
  await page.setViewportSize(laptop);
});

test('a long part has a list of jumps: each brings its heading into view, with the focus', async () => {
  await openFor('Łukasz Wieczorny');
  await review.tab(/^Meeting$/);
  const jumps = review.main.getByRole('navigation', { name: 'On this page' });
  for (const size of [laptop, zoomed]) {
    await program.page.setViewportSize(size);
    await expect(jumps.getByRole('link')).toHaveText([
      'The meeting',
      'Who came',
      'Agenda and record',
      'Outcomes',
      'Actions',
      'Differences of opinion',
      'The child’s last word',
    ]);
    await hand.press(jumps.getByRole('link', { name: 'Actions' }));
    const heading = review.main.getByRole('heading', { level: 2, name: 'Actions' });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
  }
  await program.page.setViewportSize(laptop);
  await review.tab('Dates');
  await expect(jumps).toBeHidden();
});

test('when a line is removed the focus goes to the one that takes its place', async () => {
  await review.tab(/^Meeting$/);
  const actions = review.part('Actions');
  const action = (words: string) => actions.getByRole('listitem', { name: `Action: ${words}` });
  const first = action('Ask both schools for the dates of their visits');
  const second = action('Make up six weeks of the social communication group');
  await hand.press(first.getByRole('button', { name: /^Remove/ }));
  await expect(first).toBeHidden();
  await expect(second.getByRole('textbox', { name: 'Action' })).toBeFocused();
});

test('choosing the decision leaves its section where it is, so that the date is typed on', async () => {
  await review.tab('After the meeting');
  const day = program.page.getByRole('spinbutton', { name: /^day, Date of the decision/ });
  await day.evaluate((field) => field.setAttribute('data-before', ''));
  await hand.press(review.choice('Decision of the local authority', 'Amend the plan'));
  await expect(review.main.getByRole('spinbutton', { name: /^day, Amendment notice of/ })).toBeVisible();
  await expect(day).toHaveAttribute('data-before', '');
});

test('after the plan is marked as ceased the focus is on what that means', async () => {
  await review.tab('After the meeting');
  await hand.press(review.choice('Decision of the local authority', 'Cease the plan'));
  await typeDate(program.page, hand, 'Date of the decision', '24/11/2026');
  await hand.press(review.main.getByRole('button', { name: 'Mark the plan as ceased' }));
  await expect(review.main.getByText(/^The plan has ceased/)).toBeFocused();
  await expect(review.toast('The plan is marked as ceased.')).toBeVisible();
});

test('after the usual agenda is written the focus is on its first point', async () => {
  await removeAgenda('Zoë');
  await openFor('Zoë Nguyễn');
  await review.tab(/^Meeting$/);
  await hand.press(review.main.getByRole('button', { name: 'Write the usual agenda' }));
  await expect(review.point(/^1\. Welcome/)).toBeFocused();
});

/** Takes every point off the agenda of a pupil's review. */
async function removeAgenda(name: string): Promise<void> {
  const left = await program.page.evaluate(async (calledName) => {
    const { reviews } = (window as unknown as { desk: Desk }).desk.calls;
    const list = await reviews.list({});
    const line = list.ok ? list.value.rows.find(({ pupil }) => pupil.name.startsWith(calledName)) : undefined;
    const page = await reviews.page({ id: line?.reviewId ?? '' });
    if (!page.ok) return page.problem.message;
    for (const { id } of page.value.data.record.agenda)
      await reviews.removeRecordLine({ list: 'agenda', id });
    return null;
  }, name);
  expect(left).toBeNull();
}

import { expect, type Locator, test } from 'playwright/test';
import { addDays, type IsoDate } from '../../../domain/common/calendar-date';
import { formatDate, formatDateSlashes } from '../../../domain/common/date-words';
import { HomePage } from '../pages/home-page';
import { MeetingPage } from '../pages/meeting-page';
import { PackPage } from '../pages/pack-page';
import { PupilPage } from '../pages/pupil-page';
import { travelTo } from '../support/clock';
import { keyboardHand, typeDate } from '../support/hand';
import { type Program, startProgram } from '../support/program';
import { addSamplePupil, type SampleName } from '../support/sample-pupils';
import { openVaultWithSchool } from '../support/vaults';

/*
 * A year of three reviews, from "start the review" to the next one, with the keyboard alone. Every step begins on Home, on the day on
 * which it is due, and is reached by the button of its line. The dates on the right are worked by hand from the plans of the samples.
 */
interface Year {
  readonly sample: SampleName;
  readonly child: string;
  readonly parent: string;
  readonly type: string;
  /** How Home asks to start it. */
  readonly startWords: RegExp;
  readonly startOn: IsoDate;
  readonly meetingOn: IsoDate;
  readonly decisionOn: IsoDate;
  /** Twelve months after the decision, less four weeks. */
  readonly nextLatest: string;
}

const years: readonly Year[] = [
  {
    sample: 'maya',
    child: "Maya O'Brien-Tate",
    parent: "Ms Bríd O'Brien",
    type: 'Annual review',
    startWords: /Start the annual review/,
    startOn: '2026-11-16',
    meetingOn: '2027-01-21',
    decisionOn: '2027-02-15',
    nextLatest: '18 January 2028',
  },
  {
    sample: 'lukasz',
    child: 'Łukasz Wieczorny',
    parent: 'Mrs Kornelia Wieczorna',
    type: 'Phase transfer review',
    startWords: /Start the phase transfer review/,
    startOn: '2026-09-14',
    meetingOn: '2026-11-10',
    decisionOn: '2026-12-05',
    nextLatest: '7 November 2027',
  },
  {
    sample: 'zoe',
    child: 'Zoë Nguyễn',
    parent: 'Mrs Mai Nguyễn',
    type: 'Review of a child under five',
    startWords: /Consider a review, because the child is under five/,
    startOn: '2026-10-05',
    meetingOn: '2026-12-03',
    decisionOn: '2026-12-28',
    nextLatest: '30 November 2027',
  },
];

for (const year of years) {
  test.describe(`${year.type}, ${year.child}`, () => {
    test.describe.configure({ mode: 'serial' });
    playYear(year);
  });
}

function playYear({
  sample,
  child,
  parent,
  type,
  startWords,
  startOn,
  meetingOn,
  decisionOn,
  nextLatest,
}: Year) {
  let program: Program;
  let review: MeetingPage;
  let pack: PackPage;
  let home: HomePage;
  test.beforeAll(async () => {
    program = await startProgram({ day: startOn });
    const hand = keyboardHand(program.page);
    review = new MeetingPage(program.page, hand);
    pack = new PackPage(program.page, hand);
    home = new HomePage(program.page, hand);
    await openVaultWithSchool(program);
    await addSamplePupil(program, sample);
  });
  test.afterAll(() => program.close());

  /** Goes on to a day and, from Home, to where the thing is done. */
  async function onDay(day: IsoDate, line: RegExp, action: string): Promise<void> {
    await travelTo(program, day);
    await home.goTo('Home');
    await home.act(child, line, action);
  }

  async function send(): Promise<Locator> {
    await pack.ready();
    const dialog = await pack.openSending();
    await expect(dialog.getByRole('checkbox', { name: parent })).toBeChecked();
    await pack.markSent(dialog);
    const sent = pack.part(/^Sent/);
    await expect(sent).toContainText('Nothing has changed since.');
    return sent;
  }

  test('it is due on Home, and is started with its date', async () => {
    await home.goTo('Home');
    await home.act(child, startWords, 'Start the review');
    const pupil = new PupilPage(program.page, review.hand);
    await pupil.startReview(formatDateSlashes(meetingOn));
    await expect(review.title).toHaveText(type);
    await expect(review.main).toContainText(formatDate(addDays(meetingOn, -14)));
    await expect(review.main).toContainText(formatDate(addDays(meetingOn, 14)));
    await expect(review.main).toContainText(formatDate(addDays(meetingOn, 28)));
  });

  test('the invitations are sent, and the grid knows it', async () => {
    await onDay(addDays(meetingOn, -42), /Send the invitations/, 'Open the invitations');
    const sent = await send();
    await expect(sent).toContainText(parent);
    await home.goTo('Home');
    await expect(home.line(child, /Send the invitations/)).toBeHidden();
    await expect(home.line(child, /Ask for advice/)).toBeHidden();
  });

  test('views come back, progress and provision are recorded', async () => {
    await onDay(addDays(meetingOn, -20), new RegExp(`Views from ${parent}`), 'Remind or record');
    await review.hand.press(review.day('Advice received', parent));
    await review.tab('Views and advice');
    await review.hand.press(review.person(parent));
    await review.hand.type(
      review.form(new RegExp(parent)).getByRole('textbox', { name: 'What worries you' }),
      'What happens when the helper is ill.',
    );
    await review.tab('Outcomes');
    await review.hand.choose(review.main.getByRole('button', { name: /Progress$/ }).first(), 'On track');
    await review.hand.choose(
      review.main.getByRole('button', { name: /Keep, amend or replace$/ }).first(),
      'Amend',
    );
    await review.tab('Provision');
    await review.hand.press(
      review.main.getByRole('button', { name: /^As planned: \d+ items? not yet recorded/ }),
    );
    await expect(review.main.getByRole('button', { name: /not yet recorded/ })).toBeHidden();
  });

  test('the papers go out two weeks before', async () => {
    await onDay(addDays(meetingOn, -15), /Send the papers/, 'Open the papers');
    await send();
  });

  test('the meeting is held and written down', async () => {
    await onDay(meetingOn, /Hold the meeting/, 'Open the meeting');
    await review.hand.press(review.attendance(parent, 'Came'));
    await review.hand.press(review.point(/^1\. Welcome/));
    await program.page.keyboard.type('Everyone was welcomed. The parents said what worries them.');
    await program.page.keyboard.press('ControlOrMeta+Enter');
    await expect(review.point(/^2\. /)).toHaveAttribute('aria-expanded', 'true');
  });

  test('the recommendation is made, and the report goes to everyone within two weeks', async () => {
    await travelTo(program, addDays(meetingOn, 5));
    await review.tab('After the meeting');
    await review.hand.press(review.choice('Recommendation of the meeting', 'Amend the plan'));
    await review.hand.press(
      review.main.getByRole('button', { name: 'Propose amendments from the outcomes' }),
    );
    const proposed = review
      .part('Proposed amendments')
      .getByRole('textbox', { name: 'Proposed wording' })
      .first();
    await expect(proposed).toBeVisible();
    await review.hand.type(proposed, 'By the end of Year 7 this will happen every day.');
    await review.hand.press(review.choice(/^Agreed or disputed/, 'Agreed').first());
    await onDay(addDays(meetingOn, 6), /the report of the/, 'Open the report');
    await send();
  });

  test('the decision and the notice are recorded', async () => {
    await onDay(decisionOn, /The local authority’s decision/, 'Record the decision');
    await review.hand.press(review.choice('Decision of the local authority', 'Amend the plan'));
    await typeDate(program.page, review.hand, 'Date of the decision', formatDateSlashes(decisionOn));
    await typeDate(program.page, review.hand, 'Amendment notice of', formatDateSlashes(decisionOn));
    // On leaving it, the field saves itself.
    await program.page.keyboard.press('Tab');
    await expect(review.part('Decision of the local authority')).toContainText(
      `Amendment notice from the LA: ${formatDate(decisionOn)}.`,
    );
    await expect(review.part('Decision of the local authority')).toContainText('This review is complete');
  });

  test('the final plan is entered with the agreed wording, and the next cycle has begun', async () => {
    const finalOn = addDays(decisionOn, 50);
    await onDay(finalOn, /The final plan/, 'Record the plan');
    await review.hand.press(review.main.getByRole('button', { name: 'Enter the amended plan' }));
    const dialog = review.dialog('Enter the amended plan');
    await typeDate(program.page, review.hand, 'Issued on', formatDateSlashes(finalOn));
    await review.hand.press(dialog.getByRole('button', { name: 'Make the new version' }));
    const made = review.dialog('The new version is made');
    await review.hand.press(made.getByRole('button', { name: 'Open the new version' }));
    await expect(
      review.main.getByText('By the end of Year 7 this will happen every day.').first(),
    ).toBeVisible();

    await review.goTo('Reviews');
    await expect(review.main).toContainText(`The latest lawful day is ${nextLatest}`);
    await home.goTo('Home');
    await expect(home.line(child, /final plan|decision|notice|Send the report/)).toHaveCount(0);
  });
}

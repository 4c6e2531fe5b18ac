import { expect, test } from 'playwright/test';
import { demoPassphrase } from '../../../domain/vault/demo-passphrase';
import { MeetingPage } from '../pages/meeting-page';
import { StartPages } from '../pages/start-pages';
import { expectAccessible } from '../support/accessible';
import { type Hand, keyboardHand, typeDate } from '../support/hand';
import { type Program, startProgram } from '../support/program';
import { onSlowComputer } from '../support/slow-computer';
import { openDemoSchool } from '../support/vaults';

// A review from its meeting to the amended plan, with the keyboard alone: no test in this file touches the mouse.
test.describe.configure({ mode: 'serial' });

let program: Program;
let hand: Hand;
let review: MeetingPage;
test.beforeAll(async () => {
  program = await startProgram();
  hand = keyboardHand(program.page);
  review = new MeetingPage(program.page, hand);
  await openDemoSchool(program);
  await review.openFor(/Maya/);
});
test.afterAll(() => program.close());

const discussion =
  'Ms O’Brien said: “She tells us about her day at tea – every day now.” 6 of 8 targets; Grüße, ½ hour.';
const halfTyped = 'Send the word list ho';

test('the meeting is held: who came, one figure key for each person', async () => {
  await typeDate(program.page, hand, 'Date of the meeting', '20/11/2026');
  await review.tab(/^Meeting$/);
  await hand.press(review.attendance("Maya O'Brien-Tate", 'Came'));
  await expect(review.attendance("Maya O'Brien-Tate", 'Came')).toBeChecked();
  // The focus goes on to the next person with each key.
  for (const key of ['3', '2', '4', '1']) await program.page.keyboard.press(key);
  await expect(review.attendance("Maya O'Brien-Tate", 'Came for part')).toBeChecked();
  await expect(review.attendance("Ms Bríd O'Brien", 'Joined online')).toBeChecked();
  await hand.type(
    review.part('Who came').getByRole('textbox', { name: 'Someone else who came' }),
    'Mx R Newcome',
  );
  await program.page.keyboard.press('Enter');
  await expect(review.attendance('Mx R Newcome', 'Came')).toBeChecked();
  await expect(review.main.getByRole('heading', { name: /^Missing for the report/ })).toBeVisible();
  await expect(review.main.getByRole('region', { name: 'What matters now' })).toContainText(
    'Write the record',
  );
});

test('the record is typed from point to point without leaving the keys', async () => {
  const { keyboard } = program.page;
  await hand.press(review.point(/^1\. Welcome/));
  await expect(review.field('Discussion')).toBeFocused();
  await keyboard.type('Everyone was welcomed.');
  await keyboard.press('ControlOrMeta+Enter');
  await expect(review.point(/^2\. The child/)).toHaveAttribute('aria-expanded', 'true');
  await expect(review.field('Discussion')).toBeFocused();
  await keyboard.type('Maya showed her photographs.');
  await keyboard.press('Tab');
  await keyboard.type('She chooses the next book.');
  await keyboard.press('Tab');
  await keyboard.type('Print the photographs');
  await keyboard.press('Tab');
  await keyboard.type('Mrs Dorothea Sandlingfold');
  await keyboard.press('Enter');
  const action = review.part('Actions').getByRole('listitem', { name: 'Action: Print the photographs' });
  await expect(action.getByRole('textbox', { name: 'Who does it' })).toHaveValue('Mrs Dorothea Sandlingfold');
  await expect(review.field('Action')).toBeFocused();
  const more = ['Order a slope board', 'Ring the library'];
  // As fast as keys go, before the line above is kept.
  await onSlowComputer(program.page, 6, async () => {
    for (const text of more) {
      await keyboard.type(text);
      await keyboard.press('Enter');
    }
  });
  for (const text of more)
    await expect(
      review.part('Actions').getByRole('listitem', { name: `Action: ${text}`, exact: true }),
    ).toBeVisible();
  await expect(review.field('Action')).toHaveValue('');
  await hand.type(
    review.field('Difference of opinion, word for word'),
    'I think that it should be twice a week.',
  );
  await keyboard.press('Enter');
  const difference = review.part('Differences of opinion').getByRole('listitem', { name: /twice a week/ });
  await expect(difference.getByRole('textbox', { name: 'About' })).toHaveValue('The child’s contribution');

  await keyboard.press('Alt+ArrowUp');
  await expect(review.field('Discussion')).toBeFocused();
  await expect(review.field('Discussion')).toHaveValue('Everyone was welcomed.');
  await keyboard.press('Alt+Shift+ArrowDown');
  await expect(review.point(/^2\. Welcome/)).toBeVisible();
  await keyboard.press('Alt+Shift+ArrowUp');
  await expect(review.point(/^1\. Welcome/)).toBeVisible();
  await expectAccessible(program.page, 'meeting');
});

test('when the laptop goes to sleep in the middle of a word, every letter is there afterwards', async () => {
  const { page, app } = program;
  await hand.press(review.point(/^4\. The parents/));
  await hand.type(review.field('Action'), '');
  await page.keyboard.type(halfTyped);
  await hand.press(review.point(/^3\. What is going well/));
  await expect(review.field('Discussion')).toBeFocused();
  await page.keyboard.type(discussion);
  // At once: no pause in which it would have saved itself.
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));

  const start = new StartPages(program);
  await expect(page.getByText('Locked because the laptop went to sleep. Everything is saved.')).toBeVisible();
  expect(await page.content()).not.toMatch(/Grüße|word list/);
  await start.unlock(demoPassphrase);
  await review.openFor(/Maya/);
  await review.tab(/^Meeting$/);
  await hand.press(review.point(/^3\. What is going well/));
  await expect(review.field('Discussion')).toHaveValue(discussion);
  // The action that was never finished with Enter is on the list.
  await expect(
    review.part('Actions').getByRole('textbox', { name: 'Action', exact: true }).last(),
  ).toHaveValue(halfTyped);
});

test('an action that is half typed while the laptop goes to sleep is not lost either', async () => {
  const { page, app } = program;
  const row = review.part('Actions').getByRole('textbox', { name: 'New action' });
  await hand.type(row, '');
  await page.keyboard.type('Ask about the taxi in Septem');
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  const start = new StartPages(program);
  await expect(page.getByText('Locked because the laptop went to sleep. Everything is saved.')).toBeVisible();
  await start.unlock(demoPassphrase);
  await review.openFor(/Maya/);
  await review.tab(/^Meeting$/);
  await expect(
    review.part('Actions').getByRole('textbox', { name: 'Action', exact: true }).last(),
  ).toHaveValue('Ask about the taxi in Septem');
});

test('amendments are proposed from the outcomes and show word by word what changes', async () => {
  await review.tab('After the meeting');
  await hand.press(review.choice('Recommendation of the meeting', 'Amend the plan'));
  await hand.press(review.main.getByRole('button', { name: 'Propose amendments from the outcomes' }));
  const amendment = review.amendment('Section E, E2');
  const proposed = amendment.getByRole('textbox', { name: 'Proposed wording' });
  const current = await amendment.getByRole('textbox', { name: 'Current wording' }).inputValue();
  await expect(proposed).toHaveValue(current);
  await expect(amendment.getByRole('textbox', { name: 'Current wording' })).toBeFocused();
  await hand.type(proposed, `${current} She does so every week.`);
  await expect(amendment.getByRole('insertion')).toContainText('She does so every week');
  await expect(amendment.getByRole('deletion')).toHaveCount(0);
  await hand.press(review.choice('Agreed or disputed: Section E, E2', 'Agreed'));
  await hand.press(review.main.getByRole('button', { name: /^Use what is recorded: Reasons/ }));
  await expect(review.main.getByRole('textbox', { name: 'Reasons for the recommendation' })).toBeFocused();
  await expect(review.main.getByRole('textbox', { name: 'Reasons for the recommendation' })).toHaveValue(
    /^Progress agreed at the meeting\./,
  );
  await expectAccessible(program.page, 'after the meeting');
});

test('with the decision the review is complete, and the agreed wording goes into the next version of the plan', async () => {
  await hand.press(review.choice('Decision of the local authority', 'Amend the plan'));
  await typeDate(program.page, hand, 'Date of the decision', '24/11/2026');
  const decision = review.part('Decision of the local authority');
  await expect(decision.getByRole('heading', { name: 'This review is complete' })).toBeVisible();
  await expect(decision).toContainText('The next meeting must be on or before 27 October 2027');
  await expect(decision).toContainText('Amendment notice from the LA: due by 18 December 2026');
  await typeDate(program.page, hand, 'Amendment notice of', '24/11/2026');
  // Eight weeks from the notice are over before twelve weeks from the meeting.
  await expect(decision).toContainText('Amended final plan: due by 19 January 2027');
  await expectAccessible(program.page, 'after the decision');

  await hand.press(decision.getByRole('button', { name: 'Enter the amended plan' }));
  const dialog = review.dialog('Enter the amended plan');
  await typeDate(program.page, hand, 'Issued on', '25/11/2026');
  await hand.press(dialog.getByRole('button', { name: 'Make the new version' }));
  const made = review.dialog('The new version is made');
  await expect(made.getByRole('listitem').first()).toHaveText('Section E, E2');
  await hand.press(made.getByRole('button', { name: 'Open the new version' }));
  await expect(review.main.getByText('She does so every week.').first()).toBeVisible();
});

import { expect, test } from 'playwright/test';
import { SupportPlanPage } from '../pages/support-plan-page';
import { expectAccessible } from '../support/accessible';
import { type Hand, keyboardHand, typeDate } from '../support/hand';
import { type Program, startProgram } from '../support/program';
import { openDemoSchool } from '../support/vaults';

// Two cycles of a support plan, with the keyboard alone: no test in this file touches the mouse.
test.describe.configure({ mode: 'serial' });

let program: Program;
let hand: Hand;
let plan: SupportPlanPage;
test.beforeAll(async () => {
  program = await startProgram();
  hand = keyboardHand(program.page);
  plan = new SupportPlanPage(program.page, hand);
  await openDemoSchool(program);
});
test.afterAll(() => program.close());

test('a child on SEN support without a plan gets one, for a term that is proposed', async () => {
  await plan.goTo('Plans');
  await expect(plan.main.getByRole('heading', { level: 1, name: 'Support plans' })).toBeVisible();
  await expectAccessible(program.page, 'the list of support plans');
  await plan.startFromList(/Aoife Fitzmarrow/);
  const dialog = plan.dialog('Start a support plan');
  await expect(dialog.getByRole('radio', { name: 'Term 2 and Term 3' })).toBeChecked();
  await expectAccessible(program.page, 'start a plan', 'briefly');
  await hand.press(dialog.getByRole('button', { name: 'Start the plan' }));
  await expect(plan.title).toHaveText('SEN support plan');
  await expect(plan.main.getByText(/^Cycle 1, Term 2 and Term 3\. Review by/)).toBeVisible();
});

test('what is written saves itself, and the headings change without losing it', async () => {
  await hand.type(plan.field('Adaptations in every lesson'), 'A reading ruler and short instructions.');
  await hand.type(plan.field('The child’s view'), 'I like the ruler.');
  await hand.choose(plan.select('Laid out as'), 'Individual support plan');
  await expect(plan.title).toHaveText('Individual support plan');
  await expect(plan.main.getByRole('heading', { name: 'Who I am' })).toBeVisible();
  await expect(plan.field('Adaptations in every lesson')).toHaveValue(
    'A reading ruler and short instructions.',
  );
  await expectAccessible(program.page, 'a support plan');
});

test('a target says what it lacks until it lacks nothing', async () => {
  await plan.tab(/^Targets/);
  await plan.addTarget('The TA will help Aoife to improve her reading.');
  const target = plan.target(1);
  await expect(target).toBeFocused();
  await expect(plan.remark(1, /what adults will do/)).toBeVisible();
  await expect(plan.remark(1, /No measure yet/)).toBeVisible();
  await hand.type(plan.field('What the child will do', target), 'Aoife will read 60 words a minute.');
  await expect(plan.remark(1, /what adults will do/)).toBeHidden();
  await hand.type(plan.field('Measured by', target), 'Words read correctly in a minute');
  await hand.type(plan.field('Unit', target), 'words a minute');
  await hand.type(plan.field('Baseline', target), '42');
  await hand.type(plan.field('To reach', target), '60');
  await expect(plan.remark(1, 'Specific, measurable and with a date.')).toBeVisible();
  await plan.addTarget('Aoife will pack her bag by herself on 4 days out of 5.');
  await expect(plan.target(2)).toBeFocused();
  await hand.press(plan.main.getByRole('button', { name: 'Move target 2 up' }));
  await expect(plan.field('What the child will do', plan.target(1))).toHaveValue(/pack her bag/);
  await expectAccessible(program.page, 'targets');
});

test('a target taken away by mistake comes back with Undo', async () => {
  await hand.press(plan.main.getByRole('button', { name: 'Remove target 1' }));
  await expect(plan.target(2)).toBeHidden();
  await hand.press(plan.toast('Target 1 was removed').getByRole('button', { name: 'Undo' }));
  await expect(plan.target(2)).toBeVisible();
});

test('the review closes the cycle and the next begins where it ended', async () => {
  await plan.tab(/^Review$/);
  const [bag, reading] = [plan.target(1), plan.target(2)];
  await hand.choose(plan.select('Result', bag), 'Achieved');
  await hand.choose(plan.select('What becomes of it', bag), 'Finished');
  await hand.type(plan.field('Value now (words a minute)', reading), '51');
  await hand.choose(plan.select('Result', reading), 'Partly achieved');
  await hand.choose(plan.select('What becomes of it', reading), 'Carry on as it is');
  await hand.pick(plan.main.getByRole('radio', { name: 'Continue with a new cycle' }));
  await expect(plan.main.getByRole('button', { name: 'Start the next cycle' })).toBeDisabled();
  await typeDate(program.page, hand, 'Reviewed on', '23/11/2026');
  await hand.press(plan.main.getByRole('button', { name: 'Start the next cycle' }));
  await expectAccessible(program.page, 'review of a support plan', 'briefly');
  const dialog = plan.dialog('Start the next cycle');
  await expect(dialog.getByText(/1 target not finished/)).toBeVisible();
  await hand.press(dialog.getByRole('button', { name: 'Start the cycle' }));
  await expect(plan.main.getByText(/^Cycle 2, Term 3\. Review by/)).toBeVisible();
  await expect(plan.field('Adaptations in every lesson')).toHaveValue(
    'A reading ruler and short instructions.',
  );
  await expect(plan.field('The child’s view')).toHaveValue('');
  await expect(plan.main.getByText('Last time: I like the ruler.')).toBeVisible();
  await plan.tab(/^Targets/);
  await expect(plan.field('Baseline', plan.target(1))).toHaveValue('51');
  await expect(plan.field('To reach', plan.target(1))).toHaveValue('60');
  await expect(plan.target(2)).toBeHidden();
});

test('the pupil’s page draws the chain, with its gaps', async () => {
  await hand.press(plan.main.getByRole('link', { name: 'From outcome to evidence, as a picture' }));
  await expect(plan.main.getByRole('heading', { name: 'From outcome to evidence' })).toBeVisible();
  await expect(plan.main.getByRole('link', { name: 'No provision linked' })).toBeVisible();
  await expectAccessible(program.page, 'the chain from outcome to evidence');
  await hand.press(plan.main.getByRole('link', { name: 'Aoife will read 60 words a minute.' }));
  await expect(plan.target(1)).toBeFocused();
});

test('Home says when the review is due, and leads to it', async () => {
  await plan.tab(/^Plan$/);
  await typeDate(program.page, hand, 'Starts', '23/11/2026');
  await typeDate(program.page, hand, 'Review by', '26/11/2026');
  await plan.goTo('Home');
  const line = plan.main
    .getByRole('listitem')
    .filter({ hasText: 'Review the support plan' })
    .filter({ hasText: 'Aoife Fitzmarrow' });
  await expect(line).toContainText('by 26 November 2026 (in 3 days)');
  await hand.press(line.getByRole('link', { name: /^Review the plan/ }));
  await expect(plan.main.getByRole('tab', { name: 'Review' })).toHaveAttribute('aria-selected', 'true');
});

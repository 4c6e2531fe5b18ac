import { expect, type Locator, test } from 'playwright/test';
import { SupportPlanPage } from '../pages/support-plan-page';
import { expectAccessible } from '../support/accessible';
import { chooseByTyping } from '../support/choose-by-typing';
import { addClassWithTargets } from '../support/class-with-targets';
import { mouseHand } from '../support/hand';
import { type Program, startProgram } from '../support/program';
import { openVaultWithSchool } from '../support/vaults';

// What was seen of targets: for one child on the target's card, and for a class of 30 in one grid, which is filled by keyboard.
test.describe.configure({ mode: 'serial' });

let program: Program;
let plan: SupportPlanPage;
let main: Locator;
test.beforeAll(async () => {
  program = await startProgram();
  plan = new SupportPlanPage(program.page, mouseHand(program.page));
  main = plan.main;
  await openVaultWithSchool(program);
  await addClassWithTargets(program.page);
  await program.page.reload();
});
test.afterAll(() => program.close());

const keys = async (...pressed: readonly string[]) => {
  for (const key of pressed) await program.page.keyboard.press(key);
};

test('an entry is added to a child’s target, drawn against the line, changed, removed and brought back', async () => {
  await plan.goTo('Plans');
  const line = main.getByRole('listitem').filter({ hasText: 'Quillwortha0' });
  await line.getByRole('link', { name: /the plan of/ }).click();
  await plan.tab(/^Targets/);
  const card = plan.target(1);
  await card.getByRole('button', { name: 'Add what was seen of target 1' }).click();
  const form = main.getByRole('form', { name: 'Add what was seen of target 1' });
  await form.getByRole('button', { name: 'Add the entry' }).click();
  await expect(form.getByText('Enter a value, a rating or a note.')).toBeVisible();
  await form.getByRole('textbox', { name: 'Value (words a minute)' }).fill('51');
  await form.getByRole('textbox', { name: 'Seen by' }).fill('Mrs P Lanegarth');
  await keys('Enter');
  const table = card.getByRole('table', { name: 'What was seen of target 1' });
  await expect(table.getByRole('row')).toHaveCount(2);
  await expect(table).toContainText('51 words a minute');
  await expect(table).toContainText('Above the line: ahead');
  await expect(card.getByText(/1 value so far: too few to speak of a trend/)).toBeVisible();
  const picture = card.getByRole('img', { name: /^Chart of 1 value/ });
  await expect(picture.locator('.recharts-line-curve')).toHaveCount(2);
  await form.getByRole('button', { name: 'Done' }).click();
  await table.getByRole('button', { name: /^Change the entry/ }).click();
  const dialog = plan.dialog('Change an entry');
  await dialog.getByRole('textbox', { name: 'Value (words a minute)' }).fill('43');
  await expectAccessible(program.page, 'an entry', 'briefly');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(table).toContainText('Below the line: not there yet');
  await table.getByRole('button', { name: /^Remove the entry/ }).click();
  await expect(table).toBeHidden();
  await plan.toast('was removed').getByRole('button', { name: 'Undo' }).click();
  await expect(table).toContainText('43 words a minute');
  await expectAccessible(program.page, 'targets with what was seen');
});

test('the banks fill a target, its strategies, and the adaptations of every lesson', async () => {
  const card = plan.target(1);
  await card.getByRole('button', { name: 'Strategies from the bank for target 1' }).click();
  const strategies = plan.dialog('Strategies from the bank');
  const strategy = strategies.getByRole('option').first();
  const words = ((await strategy.textContent()) ?? '').slice(0, 20);
  await strategy.click();
  await strategies.getByRole('button', { name: 'Add 1' }).click();
  await expect(plan.field('What we do', card)).toHaveValue(new RegExp(words));
  await main.getByRole('button', { name: 'Outcomes from the bank' }).click();
  const outcomes = plan.dialog('Outcomes from the bank');
  await outcomes.getByRole('option').first().click();
  await outcomes.getByRole('button', { name: 'Add 1' }).click();
  const added = plan.target(4);
  await expect(plan.field('What the child will do', added)).toHaveValue(/^By 5 February 2027,? Ottilie will/);
  await expect(plan.field('Measured by', added)).not.toHaveValue('');
  await expect(plan.field('To reach', added)).toHaveValue(/\d/);
  await plan.tab(/^Plan$/);
  await main.getByRole('button', { name: 'Equipment from the bank' }).click();
  const equipment = plan.dialog('Equipment from the bank');
  await equipment.getByRole('option').first().click();
  await equipment.getByRole('button', { name: 'Add 1' }).click();
  await expect(plan.field('Adaptations in every lesson')).not.toHaveValue('');
});

test('a class is noted by keyboard: digits, Enter and arrows', async () => {
  await plan.goTo('Plans');
  await main.getByRole('navigation', { name: 'Plans' }).getByRole('link', { name: 'Progress' }).click();
  const grid = main.getByRole('table', { name: 'Targets and what was seen' });
  await expect(plan.place('Plans')).toHaveAttribute('aria-current', /./);
  const value = grid.getByRole('textbox', { name: /^Value/ });
  const rating = grid.getByRole('textbox', { name: /^Rating/ });
  await expect(rating).toHaveCount(30);
  const status = main.getByText(/ noted\./);
  await expect(status).toContainText('1 of 91 targets');
  // The second child of the class; the first has the entry of the card, and the target of the bank.
  const reading = value.nth(3);
  await reading.focus();
  await keys('4', '6', 'Enter', '1', '1', 'Enter', '2');
  await expect(status).toContainText('4 of 91 targets');
  await keys('ArrowRight');
  await program.page.keyboard.type('Asked twice');
  await keys('Enter');
  await expect(status).toContainText('4 of 91 targets');
  await expect(grid.getByRole('textbox', { name: /^Note/ }).nth(7)).toBeFocused();
  await expect(grid.getByRole('textbox', { name: /^Note/ }).nth(6)).toHaveValue('Asked twice');
  await expect(rating.nth(1)).toHaveValue('2');
  await expect(grid).toContainText('Some help');
  await keys('ArrowLeft');
  await program.page.keyboard.type('many');
  await keys('ArrowDown');
  await expect(grid.getByText('Not saved: The value must be a number.')).toBeVisible();
  await value.nth(5).fill('');
  await keys('Enter');
  await expect(grid.getByText('Not saved')).toBeHidden();
  await expectAccessible(program.page, 'the grid of a class');
});

test('what was entered is there again on its day, on no other, and goes with Undo', async () => {
  const grid = main.getByRole('table', { name: 'Targets and what was seen' });
  const rating = grid.getByRole('textbox', { name: /^Rating/ }).nth(5);
  await rating.focus();
  await keys('3');
  await expect(main.getByText('5 of 91 targets noted', { exact: false })).toBeVisible();
  await program.page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(rating).toHaveValue('');
  const day = main.getByRole('group', { name: /^Day/ }).getByRole('spinbutton').first();
  await day.focus();
  await keys('2', '2');
  await expect(main.getByText('0 of 91 targets noted', { exact: false })).toBeVisible();
  await expect(grid.getByRole('textbox', { name: /^Value/ }).nth(3)).toHaveValue('');
  await day.focus();
  await keys('2', '3');
  await expect(grid.getByRole('textbox', { name: /^Value/ }).nth(3)).toHaveValue('46');
});

test('a cell of a class of 30 with 90 targets is kept within a blink', async () => {
  const grid = main.getByRole('table', { name: 'Targets and what was seen' });
  const ratings = grid.getByRole('textbox', { name: /^Rating/ });
  await ratings.nth(10).focus();
  const noted = main.getByText(/ noted\./);
  await keys('3');
  await expect(noted).toContainText('5 of 91');
});

test('another group is chosen, and a link leads from a child to her targets', async () => {
  const group = main.getByRole('combobox', { name: 'Class or provision' });
  await expect(group).toHaveValue('Class 4 Heron');
  await chooseByTyping(group, 'owl', program.page.getByRole('option', { name: 'Class 5 Owl' }));
  await expect(main.getByText('The plan has no targets yet.')).toBeVisible();
  await expect(main.getByText('0 of 0 targets noted', { exact: false })).toBeVisible();
  await main.getByRole('link', { name: 'Percival Thornquist' }).click();
  await expect(main.getByRole('heading', { name: 'No targets yet' })).toBeVisible();
});

import path from 'node:path';
import { expect, test } from 'playwright/test';
import { CostPage } from '../pages/cost-page';
import { RegisterPage } from '../pages/register-page';
import { expectAccessible } from '../support/accessible';
import { mouseHand } from '../support/hand';
import { type Program, startProgram } from '../support/program';
import { putInSampleMap } from '../support/sample-map';
import { openDemoSchool } from '../support/vaults';

// The costed map of the samples in the demo school: its worked totals on the screen, against income, by pupil, hidden and shown.
test.describe.configure({ mode: 'serial' });

let program: Program;
let costs: CostPage;
test.beforeAll(async () => {
  program = await startProgram();
  costs = new CostPage(program.page, mouseHand(program.page));
  await openDemoSchool(program);
  await putInSampleMap(program.page);
});
test.afterAll(() => program.close());

const shot = (name: string) =>
  process.env['SHOTS']
    ? program.page.screenshot({ path: path.join(process.env['SHOTS'], `${name}.png`) })
    : undefined;

test('the school’s total stands against its income', async () => {
  await costs.open();
  await expect(costs.main.getByText('£15,924.22').first()).toBeVisible();
  await costs.tab(/^Income/);
  await costs.addIncome('20000');
  await expect(costs.main.getByRole('list', { name: 'Income' }).getByLabel('Amount (£)')).toHaveValue(
    '20000.00',
  );
  await shot('income');
  await expectAccessible(program.page, 'income', 'briefly');
  await costs.tab('School');
  await expect(costs.row('Total').first()).toContainText('£4,075.78');
  await shot('school');
  await expectAccessible(program.page, 'costs');
});

test('each provision and each pupil has its cost', async () => {
  await costs.tab(/^Provisions/);
  await expect(costs.row('P01')).toContainText('£318.42');
  await shot('provisions');
  await expectAccessible(program.page, 'provisions', 'briefly');
  await costs.tab(/^Pupils/);
  const maya = costs.row("Maya O'Brien-Tate");
  await expect(maya).toContainText('£2,307.17');
  await expect(maya).toContainText('£3,692.83 below £6,000');
  await shot('pupils');
  await maya.getByRole('button', { name: /^Cost of/ }).click();
  const dialog = costs.dialog(/^Cost of Maya/);
  await expect(dialog.getByRole('row', { name: /^Total/ })).toContainText('£2,307.17');
  await shot('pupil');
  await expectAccessible(program.page, 'cost of a pupil', 'briefly');
  await program.page.keyboard.press('Escape');
});

test('what the school pays is hidden, and shown again', async () => {
  await costs.main.getByText('Hide what the school pays').click();
  // £2,351.74 alone; a penny more in the column, so that it adds up.
  await expect(costs.row("Maya O'Brien-Tate")).toContainText('£2,351.75');
  await expect(costs.main).not.toContainText('£2,307.17');
  await costs.main.getByText('Hide what the school pays').click();
  await expect(costs.row("Maya O'Brien-Tate")).toContainText('£2,307.17');
});

test('grades and rates stand under the school’s staff', async () => {
  await costs.goTo('School');
  await costs.tab(/^Staff/);
  const rates = costs.main.getByRole('list', { name: 'Rates of TA2' });
  await expect(rates.getByLabel('School pays (£)')).toHaveValue('13.84');
  await rates.scrollIntoViewIfNeeded();
  await shot('grades');
  await expectAccessible(program.page, 'staff with grades');
});

test('impact says what is not known yet', async () => {
  await costs.open();
  await costs.openImpact();
  await expect(costs.main).toContainText('A positive exit is an aim that was met or partly met.');
  await costs.tab(/^By run/);
  await expect(costs.row('P01')).toContainText('not judged yet');
  await shot('impact');
  await expectAccessible(program.page, 'impact', 'briefly');
});

test('a pupil’s page tells the pupil’s cost', async () => {
  const hand = mouseHand(program.page);
  const register = new RegisterPage(program.page, hand);
  await register.open();
  await register.openPupil('Maya', /O'Brien-Tate/);
  await costs.tab('Support');
  await expect(costs.main.getByRole('row', { name: /^Total/ })).toContainText('£2,307.17');
  await shot('support');
});

import { writeFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import type { Desk } from '../../../domain/api';
import { CostPage } from '../pages/cost-page';
import { RegisterPage } from '../pages/register-page';
import { expectAccessible } from '../support/accessible';
import { mouseHand } from '../support/hand';
import { readPdf } from '../support/other-pdf-tools';
import { answerPrintDialog, printedOnPaper } from '../support/print-dialog';
import { type Program, startProgram } from '../support/program';
import { takeShot } from '../support/shots';
import { openDemoSchool } from '../support/vaults';

// The costed map of the demo school, which is that of the samples: its worked totals on the screen, against income, by pupil, hidden and shown.
test.describe.configure({ mode: 'serial' });

let program: Program;
let costs: CostPage;
test.beforeAll(async () => {
  program = await startProgram();
  costs = new CostPage(program.page, mouseHand(program.page));
  await openDemoSchool(program);
});
test.afterAll(() => program.close());

const shot = (name: string) => takeShot(program, name);

test('the school’s total stands against its income', async () => {
  await costs.open();
  await expect(costs.main.getByText('£15,924.22').first()).toBeVisible();
  await costs.tab(/^Income/);
  await costs.addIncome('20000');
  await expect(costs.main.getByRole('list', { name: 'Income' }).getByLabel('Amount (£)')).toHaveCount(7);
  await shot('income');
  await expectAccessible(program.page, 'income', 'briefly');
  await costs.tab('School');
  // £21,310.00 of the demo and the new £20,000.00, less £15,924.22.
  await expect(costs.row('Total').first()).toContainText('£25,385.78');
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
  await expect(costs.row("Maya O'Brien-Tate")).toContainText('£2,351.74');
  await expect(costs.main).not.toContainText('£2,307.17');
  await costs.main.getByRole('button', { name: 'Save as a spreadsheet' }).click();
  const question = program.page.getByRole('alertdialog', { name: 'Save an unprotected copy?' });
  await expect(question).toContainText('the authority’s standard rates');
  await question.getByRole('button', { name: 'Cancel' }).click();
  await costs.tab(/^Provisions/);
  await costs.row('P01').getByRole('link').click();
  await costs.main.getByRole('button', { name: 'Rates' }).first().click();
  await expect(costs.main).toContainText('What the school pays is hidden');
  await expect(costs.main.getByLabel('Actual rate, pounds an hour')).toHaveCount(0);
  await shot('run-hidden');
  await expectAccessible(program.page, 'a run with hidden rates', 'briefly');
  await costs.main.getByRole('link', { name: 'Note progress of this group' }).click();
  await expect(costs.main.getByRole('heading', { level: 1, name: 'Progress' })).toBeVisible();
  await costs.main.getByRole('link', { name: /^Pupils, targets and sessions/ }).click();
  await expect(costs.main.getByRole('list', { name: 'Adults who give it' })).toBeVisible();
  await costs.open();
  await costs.tab(/^Pupils/);
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

test('impact says what is known, and what is not yet', async () => {
  await costs.open();
  await costs.openImpact();
  await expect(costs.main).toContainText('A positive exit is an aim that was met or partly met.');
  await costs.tab(/^By run/);
  await expect(costs.row('P01')).toContainText('5 of 6 (83%)');
  await expect(costs.row('P02')).toContainText('not judged yet');
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

test('results are judged plainly, with the price of a success, on paper too', async ({}, testInfo) => {
  const { page } = program;
  await page.evaluate(async () => {
    const { calls } = (window as unknown as { desk: Desk }).desk;
    const list = await calls.provision.list({ year: 2026 });
    const found = list.ok && list.value.rows.find(({ code }) => code === 'P01');
    if (!found) throw new Error('P01 is not there');
    const run = await calls.provision.run({ id: found.id });
    if (!run.ok) throw new Error(run.problem.message);
    for (const [index, { id }] of run.value.pupils.entries()) {
      await calls.provision.setPupilField({ id, field: 'impact', value: index < 3 ? 'met' : 'not-met' });
      await calls.provision.setPupilField({ id, field: 'entryValue', value: 60 });
      await calls.provision.setPupilField({ id, field: 'exitValue', value: 62 + index });
    }
  });
  await page.reload();
  await costs.open();
  await costs.openImpact();
  await costs.tab(/^By run/);
  await expect(costs.row('P01')).toContainText('3 of 6 (50%)');
  await expect(costs.row('P01')).toContainText('£106.14');
  await costs.tab('By area');
  await shot('impact-areas');
  await costs.tab('By group');
  await expect(costs.row('SEN support (K)')).toContainText('too few to conclude anything');
  await shot('impact-groups');
  await answerPrintDialog(program);
  await costs.main.getByRole('button', { name: 'Print', exact: true }).click();
  await expect.poll(() => printedOnPaper(program)).not.toBeNull();
  const paper = await printedOnPaper(program);
  const file = testInfo.outputPath('impact.pdf');
  await writeFile(file, Buffer.from(paper?.pdf ?? '', 'base64'));
  const { text } = await readPdf(file);
  expect(text).toContain('Impact of provision 2026/27, by group of children');
  expect(text).toContain('SEN support (K)');
  await expectAccessible(page, 'impact by group', 'briefly');
});

test('a review takes costs from the map, never over what was typed without a tick', async () => {
  const { page } = program;
  const reviewId = await page.evaluate(async () => {
    const { calls } = (window as unknown as { desk: Desk }).desk;
    const list = await calls.provision.list({ year: 2026 });
    const found = list.ok && list.value.rows.find(({ code }) => code === 'P03');
    if (!found) throw new Error('P03 is not there');
    const run = await calls.provision.run({ id: found.id });
    const item = run.ok && run.value.ehcItems.find(({ isInForce }) => isInForce);
    const reviews = await calls.reviews.list({});
    const review = reviews.ok && reviews.value.rows.find(({ pupil }) => pupil.name.includes('Maya'));
    if (!item || !review || review.reviewId === null) throw new Error('Maya’s plan or review is not there');
    await calls.provision.setEhcItems({ runId: found.id, ids: [item.id] });
    const typed = { reviewId: review.reviewId, provisionId: item.id };
    await calls.reviews.setDelivered({ ...typed, field: 'hourlyCostPence', value: 1000 });
    return review.reviewId;
  });
  await page.evaluate((id) => {
    window.location.hash = `#/reviews/${id}`;
  }, reviewId);
  await costs.tab(/^Provision/);
  await costs.main.getByRole('button', { name: /^Take costs from the provision map/ }).click();
  const dialog = costs.dialog('Costs from the provision map');
  const box = dialog.getByRole('checkbox', { name: /P03/ });
  await expect(box).not.toBeChecked();
  await expect(dialog).toContainText('£20.66 an hour, other costs £89.99');
  await expect(dialog).toContainText('replaces what was typed');
  await shot('take');
  await expectAccessible(page, 'costs from the map', 'briefly');
  await dialog.getByText(/P03/).click();
  await dialog.getByRole('button', { name: 'Take the costs of 1 item' }).click();
  await expect(dialog).toBeHidden();
  await expect(costs.main.getByLabel('Cost an hour (£)').first()).toHaveValue('20.66');
});

import { expect, test } from 'playwright/test';
import { StartPages } from '../pages/start-pages';
import { SupportPlanPage } from '../pages/support-plan-page';
import { addClassWithTargets } from '../support/class-with-targets';
import { mouseHand } from '../support/hand';
import { type Program, startProgram } from '../support/program';
import { openVaultWithSchool } from '../support/vaults';

// An entry that the program cannot take as it is: what was typed stays, by Done, by going elsewhere, and over a lock.

const note = 'Read to the end without stopping.';

let program: Program;
test.beforeAll(async () => {
  program = await startProgram();
  await openVaultWithSchool(program);
  await addClassWithTargets(program.page);
  await program.page.reload();
});
test.afterAll(() => program.close());

test('an entry that cannot be added is not lost', async () => {
  const { page, app } = program;
  const plan = new SupportPlanPage(page, mouseHand(page));
  await plan.goTo('Plans');
  const line = plan.main.getByRole('listitem').filter({ hasText: 'Quillwortha0' });
  await line.getByRole('link', { name: /the plan of/ }).click();
  await plan.tab(/^Targets/);
  await plan.target(1).getByRole('button', { name: 'Add what was seen of target 1' }).click();
  const form = plan.main.getByRole('form', { name: 'Add what was seen of target 1' });
  const value = form.getByRole('textbox', { name: 'Value (words a minute)' });
  await value.fill('forty-eight');
  await form.getByRole('textbox', { name: 'Note' }).fill(note);

  await form.getByRole('button', { name: 'Done' }).click();
  await expect(value).toHaveAttribute('aria-invalid', 'true');
  await expect(value).toHaveValue('forty-eight');
  await expect(form.getByRole('textbox', { name: 'Note' })).toHaveValue(note);

  await plan.goTo('Plans');
  await expect(page.getByText('What you typed last was not added.', { exact: false }).first()).toBeVisible();
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
  const start = new StartPages(program);
  await expect(start.heading).toHaveText(/^Unlock/);
  await start.unlock('quiet harbour lantern seven');
  const kept = page.getByRole('status').locator('dd');
  await expect(kept.filter({ hasText: note })).toBeVisible();
  await expect(kept.filter({ hasText: 'forty-eight' })).toBeVisible();
});

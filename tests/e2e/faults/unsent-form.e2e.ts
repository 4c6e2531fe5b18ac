import { expect, type Page, test } from 'playwright/test';
import { demoPassphrase } from '../../../domain/vault/demo-passphrase';
import { ProvisionPage } from '../pages/provision-page';
import { StartPages } from '../pages/start-pages';
import { mouseHand, typeDate } from '../support/hand';
import { type Program, startProgram } from '../support/program';
import { takeShot } from '../support/shots';
import { openDemoSchool } from '../support/vaults';

let program: Program;
test.beforeEach(async () => {
  program = await startProgram();
  await openDemoSchool(program);
});
test.afterEach(() => program.close());

test('a form that was not sent when the vault locked itself has its texts, choices, number and date again', async () => {
  const { page, app } = program;
  await openForm(page);
  const form = page.getByRole('form', { name: 'Start a run' });
  const hand = mouseHand(page);
  await form.getByRole('textbox', { name: 'Name' }).fill('Talking together');
  await hand.choose(form.getByRole('button', { name: /Layer/ }), 'Specialist');
  await hand.choose(form.getByRole('button', { name: /^(.* )?For$/ }), 'A year group');
  await hand.choose(form.getByRole('button', { name: /Year group/ }), 'Year 4');
  await typeDate(page, hand, 'First day', '04/01/2027');
  const weeks = form.getByRole('textbox', { name: 'School weeks' });
  await weeks.fill('7');
  await weeks.press('Tab');
  const typed = await whatStands(page);

  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
  const start = new StartPages(program);
  await expect(start.heading).toHaveText('Unlock the demo school');
  await start.unlock(demoPassphrase);
  await expect(page.getByRole('heading', { name: 'Typed before, and not saved yet' })).toBeVisible();
  const kept = await page.getByRole('status').locator('dd').allTextContents();
  expect(kept.sort()).toEqual([
    '04/01/2027',
    '7',
    'A year group',
    'Specialist',
    'Talking together',
    'Year 4',
  ]);
  await takeShot(program, 'unsent-form');
  await openForm(page);
  await expect.poll(() => whatStands(page)).toEqual(typed);

  await form.getByRole('button', { name: 'Cancel' }).click();
  await openForm(page);
  await expect(form.getByRole('textbox', { name: 'Name' })).not.toHaveValue('Talking together');
});

test('what was sent and refused is back in its field, and is kept like what was not sent', async () => {
  const { page, app } = program;
  const main = page.getByRole('main');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'School' }).click();
  await main.getByRole('tab', { name: 'Classes' }).click();
  const name = main.getByRole('textbox', { name: 'Name of the class' });
  await name.fill('4d');
  await name.press('Enter');
  await expect(name).toHaveAccessibleDescription(/There is a class 4D already/);
  await expect(name).toHaveValue('4d');
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
  const start = new StartPages(program);
  await expect(start.heading).toHaveText('Unlock the demo school');
  await start.unlock(demoPassphrase);
  await expect(page.getByRole('status').locator('dd')).toHaveText(['4d']);
});

async function openForm(page: Page): Promise<void> {
  const provision = new ProvisionPage(page, mouseHand(page));
  await provision.open();
  await provision.openCatalogue();
  await provision
    .button(/^Start a run of/)
    .first()
    .click();
  await expect(page.getByRole('form', { name: 'Start a run' })).toBeVisible();
}

/** All that the form holds, field by field, as it is shown. */
function whatStands(page: Page): Promise<string[]> {
  return page
    .getByRole('form', { name: 'Start a run' })
    .locator('input:not([type=hidden]), button[aria-haspopup=listbox], [role=group]:has([role=spinbutton])')
    .evaluateAll((fields) =>
      fields.map((field) =>
        field instanceof HTMLInputElement ? field.value : field.textContent.replace(/[\u2066-\u2069]/g, ''),
      ),
    );
}

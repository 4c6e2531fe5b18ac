import { expect, test } from 'playwright/test';
import { ProvisionPage } from '../pages/provision-page';
import { PupilPage } from '../pages/pupil-page';
import { expectAccessible, expectNoSidewaysScroll, laptop, zoomed } from '../support/accessible';
import { fixture } from '../support/fixtures';
import { keyboardHand, mouseHand } from '../support/hand';
import { type Program, startProgram } from '../support/program';
import { removeAllRuns } from '../support/no-runs';
import { onSlowComputer } from '../support/slow-computer';
import { openDemoSchool } from '../support/vaults';

test.describe.configure({ mode: 'serial' });

let program: Program;
test.beforeAll(async () => {
  program = await startProgram();
  await openDemoSchool(program);
  await removeAllRuns(program);
});
test.afterAll(() => program.close());

test('a run from the catalogue, by keyboard: four pupils, one for weeks 3 to 8, an item of section F', async () => {
  const { page } = program;
  const hand = keyboardHand(page);
  const provision = new ProvisionPage(page, hand);
  await provision.open();
  await expectAccessible(page, 'provision, empty');
  await provision.openCatalogue();
  await hand.press(provision.button('Add Oral language group'));
  await expectAccessible(page, 'catalogue of provision');
  await hand.press(provision.button('Start a run of Oral language group'));
  await hand.press(provision.dialog('Start a run').getByRole('button', { name: 'Start', exact: true }));
  const four = ["O'Brien-Tate, Maya", 'Wieczorny, Łukasz', 'Abernethyson, Maryam', 'Kelpie, Emre'];
  // Who types as fast as keys go loses nobody.
  await onSlowComputer(page, 6, async () => {
    for (const name of four) await provision.putPupilIn(name);
  });
  await page.keyboard.press('Escape');
  await expect(provision.main.getByRole('heading', { name: 'Pupils (4)' })).toBeVisible();

  const łukasz = provision.pupil('Wieczorny');
  await hand.press(łukasz.getByRole('button', { name: /^Weeks and results/ }));
  await hand.choose(łukasz.getByRole('button', { name: /First week/ }), 'Week 3');
  await expect(łukasz).toContainText('Weeks 3 to 20');
  await hand.choose(łukasz.getByRole('button', { name: /Last week/ }), 'Week 8');
  await expect(łukasz).toContainText('Weeks 3 to 8');
  await hand.press(provision.button('Items of section F that it delivers: change'));
  await hand.toggle(provision.main.getByRole('checkbox', { name: /Maya O'Brien-Tate, F2/ }));
  await expect(provision.main.getByText(/Items of section F that it delivers: none/)).toBeHidden();
  await expectAccessible(page, 'a run of provision');
  await hand.press(provision.button('Items of section F that it delivers: change'));
  await expect(provision.main.getByRole('listitem').filter({ hasText: /O'Brien-Tate, F2: / })).toBeVisible();
});

test('the pupil’s page shows it, and undo takes the last step back', async () => {
  const { page } = program;
  const hand = mouseHand(page);
  const provision = new ProvisionPage(page, hand);
  await provision.pupil("O'Brien-Tate").getByRole('link').click();
  const maya = new PupilPage(page, hand);
  await maya.main.getByRole('tab', { name: 'Support' }).click();
  const line = maya.main.getByRole('list', { name: 'Provision' }).getByRole('listitem');
  await expect(line).toContainText('Oral language group');
  await expect(line).toContainText('delivers F2');
  await expect(line).toContainText('Whole run');
  await expectAccessible(page, 'pupil, support');
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(line).not.toContainText('delivers F2');
});

test('pupils picked from the register are put into a run', async () => {
  const { page } = program;
  const hand = mouseHand(page);
  const provision = new ProvisionPage(page, hand);
  await provision.goTo('Pupils');
  await provision.main.getByRole('searchbox').fill('Chaudhrie');
  await expect(provision.main.getByRole('status')).toContainText(/^3 |^4 |^5 /);
  await provision.button('More').click();
  await page.getByRole('menuitem', { name: 'Put pupils into provision' }).click();
  const dialog = provision.dialog(/into provision$/);
  await page.keyboard.type('oral');
  await page.getByRole('option', { name: 'Oral language group' }).click();
  await hand.toggle(dialog.getByRole('checkbox', { name: /Arjun/ }));
  await expectAccessible(page, 'put pupils into provision', 'briefly');
  await dialog.getByRole('button', { name: 'Put in', exact: true }).click();
  await provision.expectTitle('Oral language group');
  await expect(provision.pupil('Chaudhrie').first()).toBeVisible();
  await expect(provision.pupil('Arjun')).toHaveCount(0);
});

test('a costed map is looked at, taken over, and changes nothing the second time', async () => {
  const { page } = program;
  const hand = mouseHand(page);
  const provision = new ProvisionPage(page, hand);
  await provision.open();
  await provision.openImport();
  await expectAccessible(page, 'import of a map');
  const files = ['provision-map.csv', 'provision-pupils.csv', 'rates.csv'];
  await provision.chooseMap(
    program,
    files.map((name) => fixture('provision', name)),
  );
  await expect(provision.main).toContainText('24 runs to be added, with 51 pupils found by UPN.');
  await expect(provision.main).toContainText('“Universal+” is taken as universal: P18 Lunchtime quiet room.');
  await expectAccessible(page, 'import of a map, before it is written');
  await provision.button('Import these files').click();
  await expect(provision.main).toContainText('24 runs imported');
  await provision.main.getByRole('link', { name: 'Go to provision' }).click();
  await expect(provision.main.getByRole('status')).toContainText('25 runs in 2026/27');
  await expectAccessible(page, 'provision, a year of runs');
  await hand.choose(provision.button(/^Area of need|Area of need$/), 'Sensory and/or physical');
  await expect(provision.main.getByRole('status')).toContainText('4 of 25 runs');

  await provision.openImport();
  await provision.chooseMap(program, [fixture('provision', 'provision-map.xlsx')]);
  await expect(provision.main).toContainText('24 provisions here already');
  await expect(provision.button('Import these files')).toBeDisabled();
});

test('at 200% nothing is lost', async () => {
  const { page } = program;
  const provision = new ProvisionPage(page, mouseHand(page));
  await page.setViewportSize(zoomed);
  await provision.place('Provision').click();
  await provision.main.getByRole('link', { name: 'Runs', exact: true }).click();
  await expectNoSidewaysScroll(page, 'provision at 200%');
  await provision.main.getByRole('link', { name: 'Catalogue', exact: true }).click();
  await expectNoSidewaysScroll(page, 'catalogue at 200%');
  await provision.place('Provision').click();
  await provision.main.getByRole('link', { name: 'Runs', exact: true }).click();
  await provision.run('Oral language group').click();
  await expectNoSidewaysScroll(page, 'run at 200%');
  await page.setViewportSize(laptop);
});

import { expect, test } from 'playwright/test';
import { MapPage } from '../pages/map-page';
import { chooseByTyping } from '../support/choose-by-typing';
import { expectAccessible } from '../support/accessible';
import { chooseByKeys } from '../support/choose-by-typing';
import { keyboardHand, mouseHand } from '../support/hand';
import { type Program, startProgram } from '../support/program';
import { takeShot } from '../support/shots';
import { openDemoSchool } from '../support/vaults';

// A version of the demo school’s map with a run that the map has not: what it costs and covers, and how it is started.
test.describe.configure({ mode: 'serial' });

let program: Program;
let map: MapPage;
test.beforeAll(async () => {
  program = await startProgram();
  map = new MapPage(program.page, mouseHand(program.page));
  await openDemoSchool(program);
});
test.afterAll(() => program.close());

const shot = (name: string) => takeShot(program, name);
const figures = () => map.main.getByRole('grid', { name: /come to/ });

test('a run is added by keyboard, with a pupil and the item of section F that it delivers', async () => {
  const hand = keyboardHand(program.page);
  await map.openWhatIf();
  await hand.type(map.main.getByLabel('Name of a new version'), 'Daily talk');
  await hand.press(map.button('Make the version'));
  await hand.press(map.button('Add a run'));
  const dialog = map.dialog('Add a run to Daily talk');
  await hand.press(dialog.getByRole('button', { name: 'Add the run' }));
  await expect(dialog.getByText('Enter the name of the provision.')).toBeVisible();
  await expect(dialog.getByText('Choose an area of need.')).toBeVisible();
  await hand.type(dialog.getByRole('textbox', { name: 'Name' }), 'Daily talk time');
  await hand.choose(dialog.getByRole('button', { name: /Area of need/ }), 'Communication and interaction');
  await hand.choose(dialog.getByRole('button', { name: /Layer/ }), 'Specialist');
  const pupils = dialog.getByRole('combobox', { name: 'Pupils' });
  await pupils.focus();
  await chooseByKeys(pupils, "O'Brien-Tate, Maya");
  await expect(dialog.getByRole('list', { name: 'Pupils of the new run' })).toContainText('Maya');
  const items = dialog.getByRole('group', { name: 'Section F items that it delivers' });
  await items.getByRole('checkbox').first().press('Space');
  await shot('what-if-new-run');
  await expectAccessible(program.page, 'a new run of a version', 'briefly');
  await hand.press(dialog.getByRole('button', { name: 'Add the run' }));
  await expect(dialog).toBeHidden();
  const runs = map.main.getByRole('list', { name: 'Runs of the version' });
  await expect(runs.getByRole('listitem').filter({ hasText: 'Daily talk time' })).toContainText('New');
  await expect(figures()).toContainText('6 hours more');
  await shot('what-if-version');
  await expectAccessible(program.page, 'a version with a new run');
});

test('it gets an adult with a grade, and its cost stands beside the present', async () => {
  await map.button('Change Daily talk time').click();
  await expect(map.main.getByRole('group', { name: 'Section F items that it delivers' })).toBeVisible();
  const line = map.main.getByRole('listitem').filter({ hasText: 'Daily talk time' });
  await line.getByRole('button', { name: /Grade/ }).click();
  await program.page.getByRole('option').nth(1).click();
  await expect(figures().getByRole('row', { name: /what the school pays/ })).toContainText('more');
  await expectAccessible(program.page, 'a new run, opened', 'briefly');
});

test('taken over it is a run of the map; undo takes it back, and a whole class can be put into another', async () => {
  await map.button('Put Daily talk into the map').click();
  const dialog = map.dialog('Put Daily talk into the map');
  await expect(dialog).toContainText('New, 12 weeks from 23 November 2026');
  await dialog.getByRole('button', { name: 'Change 1 run' }).click();
  await expect(map.toast('changed in the map')).toBeVisible();
  await expect(map.button('Change Daily talk time')).toBeVisible();
  await map.toast('changed in the map').getByRole('button', { name: 'Undo' }).click();
  await expect(map.main.getByRole('listitem').filter({ hasText: 'Daily talk time' })).toContainText('New');
  await map.button('Add a run').click();
  const add = map.dialog('Add a run to Daily talk');
  const pupils = add.getByRole('combobox', { name: 'Pupils' });
  await chooseByTyping(pupils, '4D', program.page.getByRole('option', { name: '4D', exact: true }));
  expect(
    await add.getByRole('list', { name: 'Pupils of the new run' }).getByRole('listitem').count(),
  ).toBeGreaterThan(10);
  await add.getByRole('button', { name: 'Cancel' }).click();
  await map.button('Remove Daily talk time').click();
  await expect(map.main.getByText('Daily talk time')).toHaveCount(0);
  await map.toast('was removed from Daily talk').getByRole('button', { name: 'Undo' }).click();
  await expect(map.button('Remove Daily talk time')).toBeVisible();
});

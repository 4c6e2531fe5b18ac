import path from 'node:path';
import { expect, test } from 'playwright/test';
import type { Desk } from '../../../domain/api';
import { provisionMapPaper } from '../../../domain/papers/provision-map-paper';
import type { ProvisionMap } from '../../../domain/provision/map/model';
import { runsOfMap } from '../../../domain/provision/map/map-rows';
import type { MapWhose } from '../../../domain/provision/map/whose';
import { MapPage } from '../pages/map-page';
import { expectAccessible } from '../support/accessible';
import { chooseByKeys, chooseByTyping } from '../support/choose-by-typing';
import { keyboardHand, mouseHand } from '../support/hand';
import { printPaper, readPaper } from '../support/printed-paper';
import { type Program, startProgram } from '../support/program';
import { takeShot } from '../support/shots';
import { openDemoSchool } from '../support/vaults';

// The map of the demo school, which is that of the samples: looked at, changed in place, tried out in versions, printed.
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

test('the whole school stands in three layers by four areas', async () => {
  await map.open();
  await expect(map.main).toContainText(/Whole school in 2026\/27: 24 runs\./);
  await expect(map.main.getByRole('heading', { level: 2, name: 'Targeted' })).toBeVisible();
  await map.button('Show the pupils of P13 Touch typing club').click();
  await expect(map.inRun('P13 Touch typing club', 'Albie')).toBeVisible();
  await shot('school');
  await expectAccessible(program.page, 'map of the school');
});

test('a pupil is dragged from the class beside the map into a run, and undo takes it back', async () => {
  await map.choose(/^A? ?Map of|Map of/, 'A class');
  await expect(map.main).toContainText(/^.*Class \w+ in 2026\/27/);
  await map.choose(/Class/, '4D');
  await expect(map.main).toContainText(/Class 4D in 2026\/27/);
  await shot('class');
  await expectAccessible(program.page, 'map of a class');
  await map.drag(map.inList('Arjun Chaudhrie'), 'P04 Vocabulary before the lesson');
  await expect(map.inRun('P04 Vocabulary before the lesson', 'Arjun Chaudhrie')).toBeVisible();
  await map.toast('was put into P04').getByRole('button', { name: 'Undo' }).click();
  await expect(map.inRun('P04 Vocabulary before the lesson', 'Arjun Chaudhrie')).toHaveCount(0);
});

test('a class is offered the runs that none of its pupils is in', async () => {
  const open = map.main.locator('h4', { has: program.page.getByRole('link') }).filter({
    has: program.page.locator('xpath=following-sibling::p[text()="None of these pupils"]'),
  });
  const name = (await open.first().textContent()) ?? '';
  expect(name).toMatch(/^P\d\d /);
  await expect(map.main.getByRole('grid', { name: `Pupils in ${name}` })).toHaveCount(0);
  await map.drag(map.inList('Arjun Chaudhrie'), name);
  await expect(map.inRun(name, 'Arjun Chaudhrie')).toBeVisible();
  await map
    .toast(`was put into ${name.slice(0, 3)}`)
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(map.inRun(name, 'Arjun Chaudhrie')).toHaveCount(0);
  await expect(map.run(name)).toBeVisible();
});

test('the spreadsheet is saved only after it was said that it is not protected', async () => {
  await map.button('Save as a spreadsheet').click();
  const question = program.page.getByRole('alertdialog', { name: 'Save an unprotected copy?' });
  await expect(question).toContainText('every child by their names');
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await question.getByRole('button', { name: 'Cancel' }).click();
});

test('the same by keyboard, from run to run; Enter is the way without dragging', async () => {
  await map.dragByKeyboard(
    map.inRun('P04 Vocabulary before the lesson', 'Tariq'),
    'P10 Number sense small group',
  );
  const moved = map.inRun('P10 Number sense small group', 'Tariq');
  await expect(moved).toBeVisible();
  await expect(moved).toBeFocused();
  const { keyboard } = program.page;
  await keyboard.press('Enter');
  const dialog = map.dialog(/^Move Tariq/);
  const run = dialog.getByRole('combobox', { name: 'Run' });
  await run.focus();
  await chooseByKeys(run, 'touch typing');
  await keyboardHand(program.page).press(dialog.getByRole('button', { name: 'Move', exact: true }));
  const again = map.inRun('P13 Touch typing club', 'Tariq');
  await expect(again).toBeVisible();
  await again.click();
  await expect(dialog).toBeVisible();
  await expectAccessible(program.page, 'moving a pupil', 'briefly');
  await program.page.reload();
  await map.choose(/^A? ?Map of|Map of/, 'A class');
});

test('the map of a pupil, with names hidden while privacy is on', async () => {
  await map.choose(/Map of/, 'A pupil');
  const maya = program.page.getByRole('option', { name: /O'Brien-Tate, Maya/ });
  await chooseByTyping(map.main.getByRole('combobox', { name: 'Pupil' }), "O'Brien-Tate", maya);
  await expect(map.main).toContainText(/Maya O'Brien-Tate in 2026\/27: 11 runs\./);
  await shot('pupil');
  await expectAccessible(program.page, 'map of a pupil');
});

test('a what-if version is changed, compared in words, and taken over', async () => {
  await map.openWhatIf();
  await expectAccessible(program.page, 'what if, empty');
  const make = async (name: string) => {
    await map.hand.type(map.main.getByLabel('Name of a new version'), name);
    await map.button('Make the version').click();
    await expect(map.main.getByRole('heading', { level: 1, name })).toBeVisible();
  };
  await make('Shorter year');
  await map.button('Change P02 Speech sounds practice 1:1').click();
  const weeks = map.main.getByLabel('Weeks');
  await weeks.fill('17');
  await weeks.press('Tab');
  await expect(map.main).toContainText('17 weeks instead of 34');
  await map.button('Leave P13 Touch typing club out').click();
  await expect(map.main.getByRole('grid', { name: /come to/ })).toContainText('£879.73 less');
  await shot('version');
  await expectAccessible(program.page, 'a what-if version');
  await map.openWhatIf();
  await make('Typing stays');
  await map.button('Change P02 Speech sounds practice 1:1').click();
  await map.main.getByLabel('Weeks').fill('10');
  await map.main.getByLabel('Weeks').press('Tab');
  await expect(map.main).toContainText('10 weeks instead of 34');
  await map.openWhatIf();
  await map.choose(/And beside it/, 'Shorter year');
  const between = map.main.getByRole('list', { name: 'Differences of Shorter year against Typing stays' });
  await expect(between).toContainText('17 weeks instead of 10');
  await expect(between).toContainText('Left out');
  await shot('what-if');
  await expectAccessible(program.page, 'what if');
  await map.button('Put Shorter year into the map').click();
  const dialog = map.dialog('Put Shorter year into the map');
  await expect(dialog).toContainText('P13 Touch typing club');
  await shot('take-over');
  await expectAccessible(program.page, 'taking a version over', 'briefly');
  await dialog.getByRole('button', { name: 'Change 2 runs' }).click();
  await expect(map.main.getByRole('grid', { name: /come to/ })).toContainText('£15,044.49');
  await map.toast('changed in the map').getByRole('button', { name: 'Undo' }).click();
  await expect(map.main.getByRole('grid', { name: /come to/ })).toContainText('£15,924.22');
});

async function mapOf(kind: MapWhose['kind'], of: string): Promise<ProvisionMap> {
  const found = await program.page.evaluate(
    async ([wanted, name]) => {
      const { calls } = (window as unknown as { desk: Desk }).desk;
      const ask = (whose: MapWhose) => calls.maps.page({ schoolId: null, startYear: null, whose });
      const all = await ask({ kind: 'school' });
      if (!all.ok) return null;
      const { classes, pupils } = all.value;
      const whose: MapWhose =
        wanted === 'class'
          ? { kind: 'class', classId: classes.find((one) => one.name === name)?.id ?? '' }
          : wanted === 'pupil'
            ? { kind: 'pupil', pupilId: pupils.find((one) => one.surnameFirst === name)?.id ?? '' }
            : wanted === 'year'
              ? { kind: 'year', ncy: Number(name) }
              : { kind: 'school' };
      const page = await ask(whose);
      return page.ok ? page.value.map : null;
    },
    [kind, of] as const,
  );
  if (found === null) throw new Error('There is no such map');
  return found;
}

for (const [kind, of, size] of [
  ['school', '', 'A4'],
  ['school', '', 'A3'],
  ['class', '4D', 'A4'],
  ['year', '4', 'A4'],
  ['pupil', "O'Brien-Tate, Maya", 'A4'],
] as const) {
  test(`the map of a ${kind} on ${size} is whole, its heads on every page`, async () => {
    const shown = await mapOf(kind, of);
    const file = path.join(process.env['SHOTS'] ?? program.scratch, `map-${kind}-${size}.pdf`);
    await printPaper(program, provisionMapPaper({ map: shown, names: 'full', size }), file);
    const { closed, pages, text } = await readPaper(file, size, true);
    for (const { name, children } of runsOfMap(shown)) {
      expect(closed).toContain(name.replace(/\s+/g, ''));
      if (kind !== 'pupil')
        for (const { pupil } of children)
          expect(closed).toContain(pupil.name.replace(/\s+/g, '').normalize('NFKC'));
    }
    if (kind === 'school')
      expect(text.match(/Cognition and learning/g)?.length).toBeGreaterThanOrEqual(Math.min(pages, 3));
    const secret = path.join(program.scratch, `initials-${kind}-${size}.pdf`);
    await printPaper(program, provisionMapPaper({ map: shown, names: 'initials', size }), secret);
    expect((await readPaper(secret, size, true)).closed).not.toContain("O'Brien-Tate");
  });
}

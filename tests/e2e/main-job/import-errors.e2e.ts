import { expect, test } from 'playwright/test';
import { ImportPage } from '../pages/import-page';
import { PupilPage } from '../pages/pupil-page';
import { RegisterPage } from '../pages/register-page';
import { fixture } from '../support/fixtures';
import { mouseHand } from '../support/hand';
import { type Program, startProgram } from '../support/program';
import { openVaultWithSchool } from '../support/vaults';

// A file with mistakes, and the file of the next term. What is expected of them: tests/fixtures/mis/*.expected.md.
test.describe.configure({ mode: 'serial' });

let program: Program;
let imports: ImportPage;
let register: RegisterPage;
test.beforeAll(async () => {
  program = await startProgram();
  const hand = mouseHand(program.page);
  imports = new ImportPage(program.page, hand);
  register = new RegisterPage(program.page, hand);
  await openVaultWithSchool(program);
});
test.afterAll(() => program.close());

test('every mistake is named by row, line and column, with the value', async () => {
  await imports.open();
  await imports.choose(program, fixture('mis', 'with-errors.csv'));
  await imports.look();
  for (const [row, place, words] of [
    [3, 'line 4', 'Year 3 by age'],
    [5, 'line 6', '30 columns'],
    [7, 'line 8', 'should be W, not B'],
    [9, 'line 10', '31/02/2018'],
    [12, 'line 13', 'surname'],
    [14, 'line 15', '14/05/2028'],
    [18, 'line 21', '13'],
    [24, 'line 27', '45 columns'],
    [26, 'line 29', 'DYSX'],
    [29, 'line 32', '2014'],
    [31, 'line 34', '='],
    [33, 'line 36', 'U886990120008'],
  ] as const) {
    const problem = await found(row);
    await expect(problem).toContainText(new RegExp(place, 'i'));
    await expect(problem).toContainText(words);
  }
});

test('nothing is written until it is confirmed', async () => {
  await register.open();
  await expect(register.main).toContainText('No pupils yet');
  // The look is still there to be gone on with.
  await imports.open();
  await expect(imports.main.getByRole('heading', { name: 'Look before writing' })).toBeVisible();
});

test('the good rows are imported, and the import is undone as one', async () => {
  const button = await imports.importButton.textContent();
  const added = Number(/add (\d+) pupils/.exec(button ?? '')?.[1]);
  expect(added).toBeGreaterThanOrEqual(25);
  await imports.importAll();
  await expect(imports.main).toContainText(`${added} pupils added.`);
  await imports.undo();
  await register.open();
  await expect(register.main).toContainText('No pupils yet');
});

test('next term’s file: every change is shown, and what was typed by hand is kept unless the user says otherwise', async () => {
  await imports.open();
  await imports.choose(program, fixture('mis', 'arbor-style.csv'));
  await imports.look();
  await imports.importAll();
  await register.open();
  await register.openPupil('Minh', /O'Shearwater/);
  const pupil = new PupilPage(program.page, imports.hand);
  await pupil.tab('Details');
  await imports.hand.choose(pupil.button(/Class$/), '4D');
  await expect(pupil.main.getByText('Saved')).toBeVisible();

  await imports.open();
  await imports.choose(program, fixture('mis', 'update-next-term.csv'));
  await imports.look();
  await expect(imports.main).toContainText('3 left the school');
  const shown: string[] = [];
  for (const name of ['Changed', 'Left the school', 'Added']) {
    await imports.tab(name);
    shown.push(await imports.main.getByRole('tabpanel').innerText());
  }
  const all = shown.join('\n');
  for (const name of [
    'Chaudhrie, Albie|Albie Chaudhrie',
    'Maryam McQuillan-Reef|McQuillan-Reef, Maryam',
    'Arjun Applegarth|Applegarth, Arjun',
    'Inês de la Marea|de la Marea, Inês',
    'Kofi Groynes|Groynes, Kofi',
    "Minh O'Shearwater|O'Shearwater, Minh",
    'Maryam Anchorley|Anchorley, Maryam',
    'Siân|Pebblewick',
    'Estuary-Foghorne',
    'Dev Copperfoil|Copperfoil, Dev',
    'Roza Chaudhrie|Chaudhrie, Roza',
    'Hettie Bjørnvik|Bjørnvik, Hettie',
  ]) {
    expect(all).toMatch(new RegExp(name));
  }

  await imports.tab('Changed');
  const minh = imports.changed("O'Shearwater");
  await expect(minh).toContainText('Typed by you');
  await expect(minh.getByRole('switch', { name: /Keep what is here/ })).not.toBeChecked();
  await imports.importAll();
  await register.open();
  await register.openPupil('Minh', /O'Shearwater/);
  await expect(pupil.main.getByRole('banner').or(pupil.main.locator('header')).first()).toContainText(
    'class 4D',
  );
});

/** The problem of a row; the list draws only what is in sight. */
async function found(row: number) {
  const problem = imports.problem(new RegExp(`Row ${row}(?!\\d)`)).first();
  for (let step = 0; step < 40 && (await problem.count()) === 0; step += 1) {
    await program.page.mouse.wheel(0, 400);
    await program.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
  return problem;
}

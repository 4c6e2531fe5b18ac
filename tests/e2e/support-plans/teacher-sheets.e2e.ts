import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Locator, test } from 'playwright/test';
import { answerOpenDialog, answerSaveDialog } from '../../../build/tools/launch.mjs';
import type { Desk } from '../../../domain/api';
import { rewriteWorkbook, rowWith } from '../../fixtures/teacher-sheets/fill-sheet';
import { PupilPage } from '../pages/pupil-page';
import { expectAccessible } from '../support/accessible';
import { mouseHand } from '../support/hand';
import { answerPrintDialog } from '../support/print-dialog';
import { type Program, startProgram } from '../support/program';
import { openDemoSchool } from '../support/vaults';

// A sheet goes out to a class teacher as a spreadsheet, is filled in without the program, and is read back.
test.describe.configure({ mode: 'serial' });

let program: Program;
let desk: PupilPage;
let main: Locator;
let given: Locator;
let folder: string;
let file: string;
test.beforeAll(async () => {
  program = await startProgram();
  desk = new PupilPage(program.page, mouseHand(program.page));
  main = desk.main;
  given = main.getByRole('grid', { name: 'Sheets given out' }).getByRole('row');
  folder = await mkdtemp(path.join(tmpdir(), 'sendco-sheet-'));
  file = path.join(folder, 'sheet.xlsx');
  await openDemoSchool(program);
});
test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true, force: true });
});

/** Three children of a class get a plan with a target, and one of them a provision that serves it. The name of the class. */
function preparePlans(): Promise<string> {
  return program.page.evaluate(async () => {
    const { calls } = (window as unknown as { desk: Desk }).desk;
    const list = await calls.supportPlans.list({});
    if (!list.ok) throw new Error(list.problem.message);
    const { rows, classes } = list.value;
    const without = (id: string) => rows.filter((row) => row.classId === id && row.state === 'none');
    // A class in which nobody has a plan yet.
    const one = classes
      .filter(({ id }) => rows.every((row) => row.classId !== id || row.state === 'none'))
      .sort((a, b) => without(b.id).length - without(a.id).length)[0];
    if (!one || without(one.id).length < 3) throw new Error('No class');
    const texts = [
      'Will read 60 words a minute from a book of the class.',
      'Will put up a hand before calling out, in 8 of 10 lessons.',
      'Will dress for PE without help.',
    ];
    for (const [index, { pupilId }] of without(one.id).slice(0, 3).entries()) {
      const dates = { termName: 'Term 2', startsOn: '2026-11-02', reviewDueOn: '2026-12-11' };
      const plan = await calls.supportPlans.start({ pupilId, layout: 'sen-support', ...dates });
      if (!plan.ok) throw new Error(plan.problem.message);
      const target = { planId: plan.value.planId, text: texts[index] ?? '', ehcOutcomeId: null };
      const added = await calls.supportPlans.addOutcome(target);
      if (!added.ok) throw new Error(added.problem.message);
      const outcomeId = added.value.id;
      await calls.supportPlans.setOutcomeField({ outcomeId, field: 'baselineValue', value: 42 });
      await calls.supportPlans.setOutcomeField({ outcomeId, field: 'targetValue', value: 60 });
      await calls.supportPlans.setOutcomeField({ outcomeId, field: 'byDate', value: '2026-12-11' });
    }
    return one.name;
  });
}

const items = (state: string) => main.getByRole('region', { name: state }).getByRole('listitem');

test('a sheet is given out for a class, after a word about its protection', async () => {
  const className = await preparePlans();
  await desk.goTo('Plans');
  await main.getByRole('link', { name: 'Teacher’s sheets' }).click();
  await expect(main.getByRole('heading', { level: 1, name: 'Teacher’s sheets' })).toBeVisible();
  // The demo school has printed one.
  await expect(given.filter({ hasText: 'On paper' })).toHaveCount(1);
  await expectAccessible(program.page, 'teacher’s sheets');
  await desk.hand.choose(main.getByRole('button', { name: /Class$/ }), className);
  await expect(main.getByText('3 pupils with a running plan, 3 targets.', { exact: false })).toBeVisible();
  await answerSaveDialog(program.app, file);
  await main.getByRole('button', { name: 'Save as a spreadsheet' }).click();
  const warning = program.page.getByRole('alertdialog');
  await expect(warning).toContainText('is not protected by your passphrase');
  await expectAccessible(program.page, 'saving a sheet', 'briefly');
  await warning.getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(desk.toast('It is not protected')).toBeVisible();
  await expect(given.filter({ hasText: 'Spreadsheet' })).toContainText([/Not yet/]);
});

test('it is read back with every change shown, taken over, and undone as one', async () => {
  await rewriteWorkbook(file, ([targets, ...others]) => {
    if (!targets) throw new Error('No targets');
    rowWith(targets, '60 words').splice(7, 4, '51', '3 - nearly', 'Read the page about owls', '20/11/2026');
    rowWith(targets, 'put up a hand').splice(7, 4, null, 'some help', null, null);
    rowWith(targets, 'dress for PE').splice(7, 4, null, 'very good', null, '20/11/2026');
    return [
      { ...targets, rows: [...targets.rows, [], [null, 'Could we meet on Friday?']].reverse() },
      ...others,
    ];
  });
  await answerOpenDialog(program.app, [file]);
  await main.getByRole('button', { name: 'Choose the file' }).click();
  await expect(items('New')).toHaveCount(2);
  await expect(items('New').filter({ hasText: '51; Nearly alone. Read the page about owls' })).toHaveCount(1);
  await expect(items('Not understood')).toContainText(['“very good” is not a rating from 0 to 4']);
  await expect(main.getByText('“Could we meet on Friday?”', { exact: false })).toBeVisible();
  await expectAccessible(program.page, 'a filled sheet');
  await main.getByRole('button', { name: 'Bring in 2 entries' }).click();
  await expect(items('Here already')).toHaveCount(2);
  await desk.toast('2 entries brought in').getByRole('button', { name: 'Undo' }).click();
  await expect(items('New')).toHaveCount(2);
  await items('New').last().getByRole('checkbox').press('Space');
  await main.getByRole('button', { name: 'Bring in 1 entry' }).click();
  await expect(items('Here already')).toHaveCount(1);
});

test('a sheet on paper is kept too, and a file that is no sheet is refused in words', async () => {
  await answerPrintDialog(program);
  await main.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(given.filter({ hasText: 'On paper' })).toHaveCount(2);
  const wrong = path.join(folder, 'letter.docx');
  await writeFile(wrong, 'Dear Ms Sandlingfold');
  await answerOpenDialog(program.app, [wrong]);
  await main.getByRole('button', { name: 'Choose the file' }).click();
  await expect(main.getByRole('alert')).toContainText('neither a spreadsheet (.xlsx) nor a Word file');
});

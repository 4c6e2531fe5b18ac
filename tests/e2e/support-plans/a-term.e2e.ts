import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Locator, test } from 'playwright/test';
import { answerOpenDialog, answerSaveDialog } from '../../../build/tools/launch.mjs';
import { rewriteWorkbook, rowWith } from '../../fixtures/teacher-sheets/fill-sheet';
import { MapPage } from '../pages/map-page';
import { ProvisionPage } from '../pages/provision-page';
import { PupilPage } from '../pages/pupil-page';
import { RegisterPage } from '../pages/register-page';
import { SessionsPage } from '../pages/sessions-page';
import { SupportPlanPage } from '../pages/support-plan-page';
import { TimetablePage } from '../pages/timetable-page';
import { expectAccessible } from '../support/accessible';
import { chooseByKeys, chooseByTyping } from '../support/choose-by-typing';
import { addClassOfThirty, supported } from '../support/class-of-thirty';
import { travelTo } from '../support/clock';
import { keyboardHand, mouseHand, typeDate } from '../support/hand';
import { readPaper } from '../support/printed-paper';
import { type Program, startProgram } from '../support/program';
import { takePaper } from '../support/taken-paper';
import { openVaultWithSchool } from '../support/vaults';

/*
 * A term of support for a class of thirty: six children get a plan and a group, the group its place in the week, the sessions are noted in
 * the register and by the class teacher on her sheet, progress is noted, a plan is reviewed and goes on, and the papers are printed.
 */
test.describe.configure({ mode: 'serial' });

const group = 'Reading fluency pairs';
const [first] = supported;
if (!first) throw new Error('Nobody is supported');

let program: Program;
let plan: SupportPlanPage;
let main: Locator;
let folder: string;
test.beforeAll(async () => {
  program = await startProgram({ day: '2026-11-02' });
  plan = new SupportPlanPage(program.page, mouseHand(program.page));
  main = plan.main;
  folder = process.env['SHOTS'] ?? (await mkdtemp(path.join(tmpdir(), 'sendco-term-')));
  await openVaultWithSchool(program);
  await addClassOfThirty(program);
});
test.afterAll(async () => {
  await program.close();
  if (!process.env['SHOTS']) await rm(folder, { recursive: true, force: true });
});

const press = (name: string) => program.page.keyboard.press(name);
const shot = (name: string) =>
  process.env['SHOTS'] ? program.page.screenshot({ path: path.join(folder, `${name}.png`) }) : undefined;

/** What came out of the printer when a button was pressed, as a paper that was looked through. */
async function printed(name: string, ask: () => Promise<void>, hasFootLine = false) {
  const file = path.join(folder, `${name}.pdf`);
  await writeFile(file, await takePaper(program, ask));
  return readPaper(file, 'A4', hasFootLine);
}

test('2 November: six of thirty get a plan with a target, the first by keyboard', async () => {
  const keys = new SupportPlanPage(program.page, keyboardHand(program.page));
  for (const [at, child] of supported.entries()) {
    const by = at === 0 ? keys : plan;
    await by.goTo('Plans');
    await by.startFromList(new RegExp(child.surname));
    await by.hand.press(by.dialog('Start a support plan').getByRole('button', { name: 'Start the plan' }));
    await expect(by.title).toHaveText('SEN support plan');
    if (child === first) {
      await by.hand.type(
        by.field('The child’s view'),
        'I like the owl books. Reading out loud makes me hot.',
      );
      await by.hand.type(by.field('Adaptations in every lesson'), 'The text is given out the day before.');
    }
    await by.tab(/^Targets/);
    await by.addTarget(`${child.forename} will read ${child.to} words a minute in a text that is new.`);
    const target = by.target(1);
    await expect(target).toBeFocused();
    await by.hand.type(by.field('Measured by', target), 'Words read correctly in a minute, once a week');
    await by.hand.type(by.field('Unit', target), 'words a minute');
    await by.hand.type(by.field('Baseline', target), String(child.from));
    await by.hand.type(by.field('To reach', target), String(child.to));
    await press('Tab');
    await expect(by.remark(1, 'Specific, measurable and with a date.')).toBeVisible();
  }
  await plan.goTo('Plans');
  await expect(main.getByRole('status')).toHaveText('6 pupils');
  await expect(main.getByRole('listitem').filter({ hasText: '1 target' })).toHaveCount(6);
});

test('a group is started from the catalogue, with its assistant and the six targets', async () => {
  const hand = keyboardHand(program.page);
  const provision = new ProvisionPage(program.page, hand);
  await provision.open();
  await provision.openCatalogue();
  await hand.press(provision.button(`Add ${group}`));
  await hand.press(provision.button(`Start a run of ${group}`));
  await hand.press(provision.dialog('Start a run').getByRole('button', { name: 'Start', exact: true }));
  for (const { surname } of supported) await provision.putPupilIn(surname);
  await press('Escape');
  const who = provision.main.getByRole('combobox', { name: 'Who' });
  await hand.press(who);
  await chooseByKeys(who, 'Fern');
  await expect(who).toHaveValue('Fern Loam');
  await hand.press(provision.button('Targets that it serves: change'));
  await hand.toggle(provision.main.getByRole('checkbox', { name: /Brackenfold/ }));
  // As fast as keys go: a tick that comes before the last one is kept takes nothing back.
  for (const _ of supported.slice(1)) {
    await press('Tab');
    await press('Space');
  }
  await hand.press(provision.button('Targets that it serves: change'));
  await expect(provision.main.getByRole('listitem').filter({ hasText: 'words a minute' })).toHaveCount(6);
  await shot('run');
});

test('the group has its time in the week of the assistant: typed once, then dragged', async () => {
  const timetable = new TimetablePage(program.page, plan.hand);
  const hand = keyboardHand(program.page);
  await timetable.open();
  await expect(timetable.tray).toHaveAccessibleName(new RegExp(`${group}, 5 sessions, 15 min, Fern Loam`));
  await timetable.tray.focus();
  await press('Enter');
  const dialog = timetable.page.getByRole('dialog');
  await hand.type(dialog.getByRole('textbox', { name: 'From' }), '1.10');
  await hand.type(dialog.getByRole('textbox', { name: 'To' }), '1.25');
  await expect(dialog.getByText('Nothing clashes with it.')).toBeVisible();
  await press('Enter');
  await expect(timetable.entry('Monday', new RegExp(`${group}, Monday 1.10 to 1.25`))).toBeVisible();
  for (const day of ['Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
    await timetable.dragTo(timetable.tray, day, 'Lesson 4');
    await expect(timetable.entry(day, new RegExp(`${group}, ${day} 1.`))).toBeVisible();
  }
  await expect(main.getByText('Every session that belongs here is in the timetable.')).toBeVisible();
  await expect(timetable.summary).toContainText('no clashes');
  await shot('timetable');
});

test('6 November: four sessions are noted with a key each, the fifth is left to the teacher', async () => {
  await travelTo(program, '2026-11-06');
  const sessions = new SessionsPage(program.page, keyboardHand(program.page));
  await sessions.open();
  await expect(sessions.state).toHaveText('5 of 5 sessions not yet noted');
  await sessions.reach(sessions.cell(group, 'Monday 2 November 2026'));
  for (const key of ['1', '1', '1', '3']) await press(key);
  await expect(sessions.dialog(/why was it not held/)).toBeVisible();
  await press('t');
  await expect(sessions.cell(group, 'Thursday')).toHaveAccessibleName(/not held, Trip or event/);
  await expect(sessions.state).toHaveText('1 of 5 sessions not yet noted');
});

/** The grids of sheets that were given out. */
const given = () => main.getByRole('grid', { name: 'Sheets given out' }).getByRole('row');
const items = (state: string) => main.getByRole('region', { name: state, exact: true }).getByRole('listitem');

test('13 November: the class teacher gets a sheet with targets and the sessions that nobody noted', async () => {
  await travelTo(program, '2026-11-13');
  const hand = keyboardHand(program.page);
  await hand.press(plan.place('Plans'));
  await hand.press(main.getByRole('link', { name: 'Teacher’s sheets' }));
  await expect(main.getByText('6 pupils with a running plan, 6 targets.', { exact: false })).toBeVisible();
  await shot('give-out');
  await answerSaveDialog(program.app, path.join(folder, 'sheet.xlsx'));
  await hand.press(main.getByRole('button', { name: 'Save as a spreadsheet' }));
  await hand.press(program.page.getByRole('alertdialog').getByRole('button', { name: /^Choose where/ }));
  await expect(plan.toast('It is not protected')).toBeVisible();
  await expect(given().filter({ hasText: 'Spreadsheet' })).toContainText([/12/]);
  const paper = await printed(
    'teacher-sheet',
    () => hand.press(main.getByRole('button', { name: 'Print', exact: true })),
    true,
  );
  for (const words of ['Ottiliewillread55', 'Fri6Nov2026', 'Whynot,oracomment'])
    expect(paper.closed).toContain(words);
  expect(paper.closed).not.toContain('Thu5Nov');
});

test('20 November: it comes back filled in, and takes no place of what was noted meanwhile', async () => {
  await travelTo(program, '2026-11-20');
  const hand = keyboardHand(program.page);
  const sessions = new SessionsPage(program.page, hand);
  await sessions.open();
  await sessions.reach(sessions.cell(group, 'Monday 16 November 2026'));
  await press('PageUp');
  await expect(main).toContainText('9 November 2026 to 13 November 2026');
  await sessions.reach(sessions.cell(group, 'Wednesday 11 November 2026'));
  await press('1');
  await expect(sessions.cell(group, 'Wednesday')).toHaveAccessibleName(/held, 15 min/);

  const file = path.join(folder, 'sheet.xlsx');
  await rewriteWorkbook(file, (pages) => {
    const [targets, days] = pages;
    if (!targets || !days) throw new Error('Two sheets');
    rowWith(targets, 'Ottilie').splice(7, 4, '46', '', 'Read the letter about the trip', '13/11/2026');
    rowWith(targets, 'Wren').splice(7, 4, '41', '2', '', '13/11/2026');
    rowWith(days, '6 Nov').splice(5, 3, 'Yes', '', '');
    rowWith(days, '9 Nov').splice(5, 3, 'Yes', 'Wren and Saffi', '');
    rowWith(days, '10 Nov').splice(5, 3, '10 min', '', 'fire drill');
    rowWith(days, '11 Nov').splice(5, 3, 'No', '', 'Staff absent');
    rowWith(days, '12 Nov').splice(5, 3, 'Yes', 'Ivo refused', '');
    return [days, targets];
  });
  await hand.press(plan.place('Plans'));
  await hand.press(main.getByRole('link', { name: 'Teacher’s sheets' }));
  await answerOpenDialog(program.app, [file]);
  await hand.press(main.getByRole('button', { name: 'Choose the file' }));
  await expect(items('New')).toHaveCount(6);
  await expect(items('New').filter({ hasText: 'Monday 9 November 2026' })).toContainText(
    'Held, 15 minutes; missed by Wren Dapplewood and Saffi Larkspindle',
  );
  const conflict = items('Something else is here already');
  await expect(conflict).toHaveCount(1);
  await expect(conflict).toContainText('Not held: Staff absent');
  await expect(conflict).toContainText('Held, 15 minutes');
  await expect(conflict.getByRole('checkbox')).not.toBeChecked();
  await expectAccessible(program.page, 'a filled sheet with sessions');
  await shot('filled');
  await hand.press(main.getByRole('button', { name: 'Bring in 6 entries' }));
  await expect(items('Here already')).toHaveCount(6);
  // She asks the teacher, who was there: the sheet is right.
  await hand.toggle(conflict.getByRole('checkbox'));
  await hand.press(main.getByRole('button', { name: 'Bring in 1 entry' }));
  await expect(items('Here already')).toHaveCount(7);

  await sessions.open();
  await sessions.reach(sessions.cell(group, 'Monday 16 November 2026'));
  await press('PageUp');
  await expect(sessions.cell(group, 'Monday 9')).toHaveAccessibleName(/held, 15 min, 2 marks/);
  await expect(sessions.cell(group, 'Tuesday')).toHaveAccessibleName(/shortened, 10 of 15 min/);
  await expect(sessions.cell(group, 'Wednesday')).toHaveAccessibleName(/not held, Staff absent/);
  await expect(sessions.cell(group, 'Thursday')).toHaveAccessibleName(/held, 15 min, 1 mark/);
});

test('11 December: progress of the group in one grid, by keyboard', async () => {
  await travelTo(program, '2026-12-11');
  await plan.goTo('Plans');
  await main.getByRole('navigation', { name: 'Plans' }).getByRole('link', { name: 'Progress' }).click();
  const box = main.getByRole('combobox', { name: 'Class or provision' });
  await box.focus();
  await press('ControlOrMeta+A');
  await chooseByKeys(box, group);
  const value = main
    .getByRole('table', { name: 'Targets and what was seen' })
    .getByRole('textbox', { name: /^Value/ });
  await expect(value).toHaveCount(6);
  await value.first().focus();
  for (const { to, from } of supported) {
    await program.page.keyboard.type(String(from + Math.round((to - from) * 0.8)));
    await press('Enter');
  }
  await expect(main.getByText(/6 of 6 targets noted/)).toBeVisible();
  await expectAccessible(program.page, 'the grid of a group', 'briefly');
  await shot('grid');
});

test('14 December: a plan is reviewed from Home, and the next cycle begins where it ended', async () => {
  await travelTo(program, '2026-12-14');
  const hand = keyboardHand(program.page);
  const keys = new SupportPlanPage(program.page, hand);
  await keys.goTo('Plans');
  await hand.press(main.getByRole('link', { name: `Review the plan of ${first.forename} ${first.surname}` }));
  await expect(main.getByRole('tab', { name: 'Review' })).toHaveAttribute('aria-selected', 'true');
  const target = keys.target(1);
  await hand.press(target.getByRole('button', { name: /^Take 52 as the value/ }));
  await expect(keys.field('Value now (words a minute)', target)).toHaveValue('52');
  await hand.choose(keys.select('Result', target), 'Partly achieved');
  await hand.choose(keys.select('What becomes of it', target), 'Carry on as it is');
  await hand.pick(main.getByRole('radio', { name: 'Continue with a new cycle' }));
  await expect(main.getByRole('radio', { name: 'Continue with a new cycle' })).toBeChecked();
  await typeDate(program.page, hand, 'Reviewed on', '14/12/2026');
  await shot('review');
  await hand.press(main.getByRole('button', { name: 'Start the next cycle' }));
  await hand.press(keys.dialog('Start the next cycle').getByRole('button', { name: 'Start the cycle' }));
  await expect(main.getByText(/^Cycle 2, Term 3\. Review by/)).toBeVisible();
  await keys.tab(/^Targets/);
  await expect(keys.field('Baseline', keys.target(1))).toHaveValue('52');
  await shot('next-cycle');
});

test('the plan, the maps and a profile are printed, each on its page', async () => {
  const { page } = program;
  await main.getByRole('link', { name: /^Cycle 1/ }).click();
  await expect(main.getByText(/^Cycle 1, .*Review/)).toBeVisible();
  const menu = async (name: string, item: RegExp) => {
    await main.getByRole('button', { name, exact: true }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  const planned = await printed('plan', () => menu('Print', /^Full copy/), true);
  for (const words of [
    'Ottiliewillread55wordsaminute',
    'Signature',
    '46wordsaminute',
    group.replaceAll(' ', ''),
  ])
    expect(planned.closed).toContain(words);

  const map = new MapPage(page, plan.hand);
  await map.open();
  await map.choose(/Map of/, 'A class');
  await expect(main).toContainText('Class 4 Heron in 2026/27: 1 run.');
  const ofClass = await printed('map-class', () => menu('Print the map', /A4/), true);
  for (const words of ['Everyday1.10to1.25', ...supported.map(({ surname }) => surname)])
    expect(ofClass.closed).toContain(words);
  await map.choose(/Map of/, 'A pupil');
  const option = page.getByRole('option', { name: new RegExp(first.surname) });
  await chooseByTyping(main.getByRole('combobox', { name: 'Pupil' }), first.surname, option);
  await expect(main).toContainText(`${first.forename} ${first.surname} in 2026/27: 1 run.`);
  await shot('map-pupil');
  const ofPupil = await printed('map-pupil', () => menu('Print the map', /A4/), true);
  expect(ofPupil.closed).toContain(group.replaceAll(' ', ''));
  expect(ofPupil.pages).toBe(1);

  const register = new RegisterPage(page, plan.hand);
  await register.open();
  await register.openPupil(first.surname, new RegExp(first.surname));
  const pupil = new PupilPage(page, plan.hand);
  await pupil.tab('Support');
  await shot('pupil-support');
  await main.getByRole('link', { name: 'Make the profile' }).click();
  await main.getByRole('button', { name: 'Start the profile' }).click();
  await pupil.field('What is important to me').fill('My rabbit Pebble, and to be asked before I read aloud');
  await pupil.field('Please do').fill('Give me the text a day before');
  await pupil.field('Please don’t').fill('Finish my words for me');
  await pupil.field('Made with').fill('Ottilie and Miss Tidewell');
  await pupil.field('Made with').press('Tab');
  const profile = await printed('profile', () =>
    main.getByRole('button', { name: 'Print the profile' }).click(),
  );
  expect(profile.pages).toBe(1);
  expect(profile.closed).toContain('MyrabbitPebble');
});

// @ts-check
// Plays the main job in the demo school through the real program, by what a user sees: roles and labels.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PDFDocument } from '@cantoo/pdf-lib';
import { answerOpenDialog, answerSaveDialog, launchProgram } from '../tools/launch.mjs';
import { demoDay, setDay } from '../tools/day.mjs';
import { inProject } from '../tools/paths.mjs';
import { runScript, say, SetUpProblem } from '../tools/say.mjs';
import { playSupport, supportFiles } from './play-support.mjs';
import { screenPhotographer } from './screens.mjs';

/** The reports about the demo pupil that are attached unless others are named. */
const defaultFiles = [
  'maya-ep-report-2026-10-14.pdf',
  'maya-salt-report-2026-11-12.docx',
  'maya-paediatric-letter-scan-2026-10-06.pdf',
  'maya-parent-email-2026-11-16.txt',
  'maya-my-views-drawing.jpg',
].map((name) => inProject('tests', 'fixtures', 'reports', name));

const pupil = "Maya O'Brien-Tate";

/** Whose meeting is over: the report to the local authority is about this child. */
const held = 'Łukasz Wieczorny';

const papers = { name: 'Papers for the meeting', file: 'review-pack.pdf' };
const invitations = { name: 'Invitations', file: 'invitations.pdf' };
const laReport = { name: 'Report to the local authority', file: 'report-to-la.pdf' };

/** What else is saved outside the vault. */
const wordFile = 'report-to-la.docx';
const calendar = 'calendar.ics';
const saved = [papers.file, invitations.file, laReport.file, wordFile, calendar, ...supportFiles];

await runScript(async () => {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, attach: { type: 'string', multiple: true } },
  });
  const out = values.out ?? '';
  const files = values.attach ?? defaultFiles;
  const absent = files.filter((file) => !existsSync(file));
  if (absent.length > 0)
    throw new SetUpProblem(`There is no file ${absent.join(', ')}: check the path after --attach.`);
  const made = await play(out, files);
  report(made, files.length);
  return made.problems.length === 0 ? 0 : 1;
});

/**
 * @typedef {object} Made
 * @property {number} pages of the pack, counted in the saved file
 * @property {number} attachments
 * @property {number} seconds from the press of the button to the pack on the screen
 * @property {string[]} warnings what the program says before printing
 * @property {string[]} screens
 * @property {string[]} problems what is missing; empty when all went well
 */

/**
 * @param {string} out
 * @param {readonly string[]} files
 * @returns {Promise<Made>}
 */
async function play(out, files) {
  const pack = path.join(out, papers.file);
  for (const old of ['vault', 'profile', 'screens', ...saved])
    rmSync(path.join(out, old), { recursive: true, force: true });
  mkdirSync(path.join(out, 'screens'), { recursive: true });
  const { app, page } = await launchProgram({
    profile: path.join(out, 'profile'),
    extraArguments: [`--demo-vault=${path.join(out, 'vault')}`],
  });
  await setDay(app, demoDay);
  page.setDefaultTimeout(60_000);
  const { photograph, taken } = screenPhotographer(page, path.join(out, 'screens'));
  const go = (/** @type {string} */ place) =>
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place }).click();
  const tab = (/** @type {string | RegExp} */ name) => page.getByRole('tab', { name }).click();

  await page.getByRole('button', { name: 'Open the demo school' }).waitFor();
  await photograph('start');
  await page.getByRole('button', { name: 'Open the demo school' }).click();
  await page.getByRole('heading', { name: 'Home', level: 1 }).waitFor();
  await photograph('home');
  await page.getByRole('button', { name: 'Save as a calendar' }).click();
  await photograph('save the calendar');
  await answerSaveDialog(app, path.join(out, calendar));
  await page.getByRole('dialog').getByRole('button', { name: /^Save/ }).click();
  await untilThere(page, path.join(out, calendar));

  await go('Pupils');
  await page.getByRole('heading', { name: 'Pupils', level: 1 }).waitFor();
  await photograph('pupils');
  await page.getByRole('searchbox').first().fill('maya o');
  await page
    .getByRole('link', { name: /O.Brien-Tate/ })
    .or(page.getByRole('row', { name: /O.Brien-Tate/ }))
    .first()
    .click();
  await page.getByRole('tab', { name: 'Story' }).waitFor();
  await photograph('pupil');
  for (const name of ['Details', 'Contacts', 'Needs and groups']) {
    await tab(new RegExp(name));
    await photograph(`pupil ${name}`);
  }
  await tab('Documents');
  await answerOpenDialog(app, files);
  await page.getByRole('button', { name: 'Choose files' }).click();
  await page.getByRole('button', { name: 'Done', exact: true }).waitFor();
  await photograph('documents attached');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await photograph('documents');
  await tab('Plan and reviews');
  await photograph('plan and reviews');
  await page
    .getByRole('link', { name: /version \d/ })
    .first()
    .click();
  await page
    .getByRole('heading', { name: /EHC plan/ })
    .first()
    .waitFor();

  await photograph('plan');
  await page.getByRole('link', { name: 'Enter it quickly from its PDF' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await photograph('plan quick entry');

  await go('Reviews');
  await photograph('reviews');
  await page.getByRole('link', { name: 'Year planner' }).click();
  await photograph('year planner');
  await openReview(page, pupil);
  await photograph('review');
  for (const name of [
    'Invitees',
    'Views and advice',
    'School report',
    'Outcomes',
    'Provision',
    'Attachments',
  ]) {
    await tab(name);
    await photograph(`review ${name}`);
  }
  const began = performance.now();
  await page.getByRole('link', { name: 'Preview and print the pack' }).click();
  await page.getByText(/Page 1 of \d+/).waitFor();
  const seconds = (performance.now() - began) / 1000;
  const warnings = await page
    .getByRole('complementary', { name: 'About this pack' })
    .locator('li:has(strong)')
    .allInnerTexts();
  for (const pack of [papers, invitations]) {
    await tab(pack.name);
    await page.getByText(/Page 1 of \d+/).waitFor();
    await photograph(pack.name);
    await saveCopy(app, page, path.join(out, pack.file));
  }

  await openReview(page, held);
  for (const name of [/^Meeting$/, 'After the meeting']) {
    await tab(name);
    await photograph(`review held ${String(name).replace(/\W+/g, ' ')}`);
  }
  await page.getByRole('link', { name: 'Copy sheet for the authority’s form' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await photograph('copy sheet');
  await answerSaveDialog(app, path.join(out, wordFile));
  await page.getByRole('button', { name: /Word/ }).first().click();
  await page.getByRole('alertdialog').getByRole('button', { name: /^Save/ }).click();
  await untilThere(page, path.join(out, wordFile));
  await openReview(page, held);
  await page.getByRole('link', { name: 'Preview and print the pack' }).click();
  await tab(laReport.name);
  await page.getByText(/Page 1 of \d+/).waitFor();
  await photograph(laReport.name);
  await saveCopy(app, page, path.join(out, laReport.file));
  await page.getByRole('button', { name: 'Mark as sent' }).click();
  await photograph('mark as sent');
  await page.getByRole('dialog').getByRole('button', { name: 'Mark as sent' }).click();
  await page.getByText('Nothing has changed since.').waitFor();
  await photograph('sent');

  await playSupport({ app, page, out, photograph, go, tab, untilThere: (file) => untilThere(page, file) });

  await go('School');
  await photograph('school');
  await tab(/^Staff/);
  await photograph('school staff');
  await tab('Letters');
  await photograph('school letters');
  await go('Settings');
  await photograph('settings');
  await go('Pupils');
  await page
    .getByRole('link', { name: /Import/ })
    .first()
    .click();
  await photograph('import');
  await page.getByRole('button', { name: 'Lock' }).click();
  await page.getByRole('heading', { name: /Unlock/ }).waitFor();
  await photograph('locked');
  await app.close();

  const pages = existsSync(pack) ? (await PDFDocument.load(readFileSync(pack))).getPageCount() : 0;
  const problems = [
    ...saved.flatMap((file) => (existsSync(path.join(out, file)) ? [] : [`${file} was not saved`])),
    ...(existsSync(path.join(out, 'vault', 'records.db')) ? [] : ['the vault is not in its place']),
    ...taken.filter((file) => !existsSync(file)).map((file) => `${path.basename(file)} was not taken`),
  ];
  return { pages, attachments: files.length, seconds, warnings, screens: taken, problems };
}

/**
 * Saves the pack that is shown, after the warning that it is then unprotected.
 * @param {import('playwright').ElectronApplication} app
 * @param {import('playwright').Page} page
 * @param {string} file
 */
async function saveCopy(app, page, file) {
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: 'Save a copy' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Save a copy' }).click();
  await untilThere(page, file);
}

/**
 * Waits for a file that the program is writing; what does not come is told at the end.
 * @param {import('playwright').Page} page
 * @param {string} file
 */
async function untilThere(page, file) {
  for (let waited = 0; !existsSync(file) && waited < 60; waited += 1) await page.waitForTimeout(500);
}

/**
 * Opens the review of a pupil from the list of reviews.
 * @param {import('playwright').Page} page
 * @param {string} name
 */
async function openReview(page, name) {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Reviews' }).click();
  await page
    .getByRole('row')
    .or(page.getByRole('listitem'))
    .filter({ hasText: name })
    .getByRole('link', { name: /^Open/ })
    .first()
    .click();
  await page.getByRole('tab', { name: 'Invitees' }).waitFor();
}

/**
 * @param {Made} made
 * @param {number} asked
 */
function report(made, asked) {
  const rows = [
    ['Pages in review-pack.pdf', String(made.pages)],
    ['Attachments', `${made.attachments} of ${asked}`],
    ['Seconds to make the pack', made.seconds.toFixed(1)],
    ['Screenshots', String(made.screens.length)],
  ];
  say('');
  for (const [what, value] of rows) say(`${(what ?? '').padEnd(28)} ${value}`);
  for (const warning of made.warnings) say(`${'Before printing'.padEnd(28)} ${warning.replace(/\s+/g, ' ')}`);
  for (const problem of made.problems) say(`${'Missing'.padEnd(28)} ${problem}`);
}

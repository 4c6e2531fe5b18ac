// @ts-check
// Plays the main job in the demo school through the real program, by what a user sees: roles and labels.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PDFDocument } from '@cantoo/pdf-lib';
import { answerOpenDialog, answerSaveDialog, launchProgram } from '../tools/launch.mjs';
import { inProject } from '../tools/paths.mjs';
import { runScript, say, SetUpProblem } from '../tools/say.mjs';
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

/** The packs by the names of their tabs. */
const packs = [
  { name: 'Papers for the meeting', file: 'review-pack.pdf' },
  { name: 'Invitations', file: 'invitations.pdf' },
  { name: 'Report to the local authority', file: 'report-to-la.pdf' },
];

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
  const pack = path.join(out, 'review-pack.pdf');
  for (const old of ['vault', 'profile', 'screens', ...packs.map(({ file }) => file)])
    rmSync(path.join(out, old), { recursive: true, force: true });
  mkdirSync(path.join(out, 'screens'), { recursive: true });
  const { app, page } = await launchProgram({
    profile: path.join(out, 'profile'),
    extraArguments: [`--demo-vault=${path.join(out, 'vault')}`],
  });
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
  await page.getByRole('button', { name: 'Done' }).waitFor();
  await photograph('documents attached');
  await page.getByRole('button', { name: 'Done' }).click();
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

  await go('Reviews');
  await photograph('reviews');
  await page
    .getByRole('row')
    .or(page.getByRole('listitem'))
    .filter({ hasText: pupil })
    .getByRole('link', { name: /^Open/ })
    .first()
    .click();
  await page.getByRole('tab', { name: 'Invitees' }).waitFor();
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
  await photograph('review pack');
  const warnings = await page
    .getByRole('complementary', { name: 'About this pack' })
    .locator('li:has(strong)')
    .allInnerTexts();
  for (const { name, file } of packs) {
    await tab(name);
    await page.getByText(/Page 1 of \d+/).waitFor();
    await photograph(name);
    await saveCopy(app, page, path.join(out, file));
  }

  for (const place of ['School', 'Settings']) {
    await go(place);
    await photograph(place);
  }
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
    ...packs.flatMap(({ file }) => (existsSync(path.join(out, file)) ? [] : [`${file} was not saved`])),
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
  for (let waited = 0; !existsSync(file) && waited < 60; waited += 1) await page.waitForTimeout(500);
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

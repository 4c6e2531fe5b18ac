// @ts-check
// The part of the demo that shows plans and provision: the screens, and their papers as the printer would get them.
import path from 'node:path';
import { answerSaveDialog } from '../tools/launch.mjs';
import { choose } from './choose.mjs';
import { playProvision, provisionFiles } from './play-provision.mjs';
import { playTimetable, timetableFiles } from './play-timetable.mjs';
import { answerPrintDialog, savePrinted } from './print-to-file.mjs';

/** What is saved, by what is pressed for it. */
const files = {
  plan: 'support-plan.pdf',
  classroom: 'support-plan-classroom-copy.pdf',
  profile: 'one-page-profile.pdf',
  meeting: 'meeting-notes.pdf',
  sheet: 'teachers-sheet.xlsx',
  wordSheet: 'teachers-sheet.docx',
  paperSheet: 'teachers-sheet.pdf',
};
export const supportFiles = [...Object.values(files), ...provisionFiles, ...timetableFiles];

/**
 * @typedef {object} Stage
 * @property {import('playwright').ElectronApplication} app
 * @property {import('playwright').Page} page
 * @property {string} out
 * @property {(name: string) => Promise<void>} photograph
 * @property {(place: string) => Promise<void>} go
 * @property {(name: string | RegExp) => Promise<void>} tab
 * @property {(file: string) => Promise<void>} untilThere
 */

/** @param {Stage} stage */
export async function playSupport(stage) {
  await answerPrintDialog(stage.app);
  await playPlans(stage);
  await playPupil(stage);
  await playTeachers(stage);
  await playProvision(stage);
  await playTimetable(stage);
}

/** @param {Stage} stage */
async function playPlans({ app, page, out, photograph, go, tab }) {
  const main = page.getByRole('main');
  await go('Plans');
  await main.getByRole('heading', { name: 'Support plans', level: 1 }).waitFor();
  await photograph('support plans');
  await main.getByRole('link', { name: /the plan of Maya/ }).click();
  await main.getByRole('heading', { name: 'SEN support plan', level: 1 }).waitFor();
  for (const name of ['Plan', 'Targets', 'Review']) {
    await tab(new RegExp(`^${name}`));
    await photograph(`support plan ${name}`);
  }
  const print = async (/** @type {RegExp} */ copy, /** @type {string} */ file) => {
    await main.getByRole('button', { name: 'Print' }).click();
    await page.getByRole('menuitem', { name: copy }).first().click();
    await savePrinted(app, page, path.join(out, file));
  };
  await print(/^Full copy/, files.plan);
  await print(/lassroom/, files.classroom);
}

/** @param {Stage} stage */
async function playPupil({ app, page, out, photograph }) {
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'From outcome to evidence, as a picture' }).click();
  await main.getByRole('heading', { name: 'From outcome to evidence' }).waitFor();
  await photograph('pupil Support');
  await main.getByRole('button', { name: /^8 October 2026/ }).click();
  await main.getByRole('button', { name: 'Print to sign' }).click();
  await savePrinted(app, page, path.join(out, files.meeting));
  await main
    .getByRole('link', { name: /profile/i })
    .first()
    .click();
  await main.getByRole('heading', { name: 'One-page profile', level: 1 }).waitFor();
  await photograph('profile');
  await main.getByRole('button', { name: 'Print the profile' }).click();
  await savePrinted(app, page, path.join(out, files.profile));
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('Banks of outcomes');
  await page.keyboard.press('Enter');
  await main.getByRole('heading', { name: 'Banks', level: 1 }).waitFor();
  await photograph('banks');
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('Meetings with parents');
  await page.keyboard.press('Enter');
  await main.getByRole('heading', { name: /^Meetings with parents/, level: 1 }).waitFor();
  await photograph('meetings with parents');
}

/** @param {Stage} stage */
async function playTeachers({ app, page, out, photograph, go, untilThere }) {
  const main = page.getByRole('main');
  const part = (/** @type {string} */ name) =>
    main.getByRole('navigation', { name: 'Plans' }).getByRole('link', { name }).click();
  await go('Plans');
  await part('Progress');
  await main.getByRole('heading', { name: 'Progress', level: 1 }).waitFor();
  await choose(page, 'Class or provision', 'Class 4D');
  await main.getByRole('link', { name: /Maya/ }).waitFor();
  await photograph('progress of a class');
  await part('Teacher’s sheets');
  await main.getByRole('heading', { name: 'Teacher’s sheets', level: 1 }).waitFor();
  await choose(page, 'Class', '4D');
  await main.getByText('Ms Calliope Driftmoor', { exact: false }).waitFor();
  for (const [button, file] of /** @type {const} */ ([
    ['Save as a spreadsheet', files.sheet],
    ['Save for Word', files.wordSheet],
  ])) {
    await answerSaveDialog(app, path.join(out, file));
    await main.getByRole('button', { name: button }).click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: /^Choose where/ })
      .click();
    await untilThere(path.join(out, file));
  }
  await main.getByRole('button', { name: 'Print', exact: true }).click();
  await savePrinted(app, page, path.join(out, files.paperSheet));
  await photograph('teachers sheets');
}

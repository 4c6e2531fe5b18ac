// @ts-check
// The part of the demo that shows plans and provision: the screens, and their papers as the printer would get them.
import path from 'node:path';
import { answerSaveDialog } from '../tools/launch.mjs';
import { answerPrintDialog, savePrinted } from './print-to-file.mjs';

/** What is saved, by what is pressed for it. */
const files = {
  plan: 'support-plan.pdf',
  classroom: 'support-plan-classroom-copy.pdf',
  profile: 'one-page-profile.pdf',
  meeting: 'meeting-notes.pdf',
  map: 'costed-map.pdf',
  workbook: 'costed-map.xlsx',
};
export const supportFiles = Object.values(files);

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
  await playProvision(stage);
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
async function playProvision({ app, page, out, photograph, go, tab, untilThere }) {
  const main = page.getByRole('main');
  const part = (/** @type {string} */ name) =>
    main.getByRole('navigation', { name: 'Provision' }).getByRole('link', { name }).click();
  await go('Provision');
  await main.getByRole('heading', { name: 'Provision', level: 1 }).waitFor();
  await photograph('provision');
  await main.getByRole('link', { name: 'Tidal Talk language group' }).click();
  await main.getByRole('heading', { name: 'Tidal Talk language group', level: 1 }).waitFor();
  await photograph('provision run');
  await go('Provision');
  await part('Catalogue');
  await main.getByRole('heading', { name: 'Catalogue of provision', level: 1 }).waitFor();
  await photograph('provision catalogue');
  await part('Costs');
  await main.getByRole('heading', { name: 'Costs', level: 1 }).waitFor();
  for (const name of ['School', 'Provisions', 'Pupils', 'Income']) {
    await tab(new RegExp(`^${name}`));
    await photograph(`costs ${name}`);
  }
  await main.getByRole('button', { name: 'Print the costed map' }).click();
  await savePrinted(app, page, path.join(out, files.map));
  await answerSaveDialog(app, path.join(out, files.workbook));
  await main.getByRole('button', { name: 'Save as a spreadsheet' }).click();
  await untilThere(path.join(out, files.workbook));
  await part('Impact');
  await main.getByRole('heading', { name: 'Impact', level: 1 }).waitFor();
  await tab(/^By run/);
  await photograph('impact');
}

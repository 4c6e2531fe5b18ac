// @ts-check
// The part of the demo that shows provision: the map on paper in every shape, sessions, costs, impact, and a version to compare.
import path from 'node:path';
import { answerSaveDialog } from '../tools/launch.mjs';
import { choose, chooseByTyping } from './choose.mjs';
import { savePrinted } from './print-to-file.mjs';

/** What is saved, by what is pressed for it. */
const files = {
  schoolA3: 'provision-map-school-a3.pdf',
  schoolA4: 'provision-map-school-a4.pdf',
  class: 'provision-map-class-4d-a4.pdf',
  pupil: 'provision-map-pupil-a4.pdf',
  mapBook: 'provision-map.xlsx',
  costs: 'costed-map.pdf',
  costBook: 'costed-map.xlsx',
};
export const provisionFiles = Object.values(files);

/** @typedef {import('./play-support.mjs').Stage} Stage */

/** @param {Stage} stage */
export async function playProvision(stage) {
  await playMap(stage);
  await playRuns(stage);
  await playCosts(stage);
  await playWhatIf(stage);
}

/**
 * Goes to a screen of provision by the row of links under the title.
 * @param {Stage} stage
 * @param {string} name
 * @param {string | RegExp} title
 */
async function part({ page, go }, name, title) {
  const main = page.getByRole('main');
  await go('Provision');
  await main.getByRole('navigation', { name: 'Provision' }).getByRole('link', { name }).click();
  await main.getByRole('heading', { name: title, level: 1 }).waitFor();
}

/**
 * Saves what the screen shows as a spreadsheet, after the question about the unprotected copy.
 * @param {Stage} stage
 * @param {string} file
 */
async function saveBook({ app, page, out, untilThere }, file) {
  await answerSaveDialog(app, path.join(out, file));
  await page.getByRole('main').getByRole('button', { name: 'Save as a spreadsheet' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Choose where to save it' }).click();
  await untilThere(path.join(out, file));
}

/** @param {Stage} stage */
async function playMap(stage) {
  const { app, page, out, photograph } = stage;
  const main = page.getByRole('main');
  const print = async (/** @type {'A4' | 'A3'} */ size, /** @type {string} */ file) => {
    await main.getByRole('button', { name: 'Print the map' }).click();
    await page.getByRole('menuitem', { name: `On ${size}, landscape` }).click();
    await savePrinted(app, page, path.join(out, file));
  };
  await part(stage, 'Map', 'Provision map');
  await photograph('provision map');
  await print('A3', files.schoolA3);
  await print('A4', files.schoolA4);
  await saveBook(stage, files.mapBook);
  await choose(page, 'Map of', 'A class');
  // Until the map of a class is there, the list beside the map of the school has a class to choose as well.
  await main.getByText(/^Class .+ in 2026\/27/).waitFor();
  await choose(page, 'Class', '4D');
  await main.getByText('Class 4D in 2026/27', { exact: false }).waitFor();
  await photograph('provision map of a class');
  await print('A4', files.class);
  await choose(page, 'Map of', 'A pupil');
  await chooseByTyping(page, 'Pupil', 'Brien-Tate');
  await main.getByText('Maya', { exact: false }).first().waitFor();
  await photograph('provision map of a pupil');
  await print('A4', files.pupil);
  await choose(page, 'Map of', 'Whole school');
}

/** @param {Stage} stage */
async function playRuns(stage) {
  const { page, photograph } = stage;
  const main = page.getByRole('main');
  await part(stage, 'Runs', 'Runs');
  await photograph('runs');
  await main.getByRole('link', { name: 'Tidal Talk language group' }).click();
  await main.getByRole('heading', { name: 'Tidal Talk language group', level: 1 }).waitFor();
  await photograph('a run');
  await part(stage, 'Catalogue', 'Catalogue of provision');
  await photograph('catalogue');
  await part(stage, 'Sessions', 'Sessions');
  await photograph('sessions of this week');
  await main.getByRole('button', { name: 'Previous week' }).click();
  await main.getByRole('heading', { name: /^16 November 2026/ }).waitFor();
  await photograph('sessions of last week');
}

/** @param {Stage} stage */
async function playCosts(stage) {
  const { app, page, out, photograph, tab } = stage;
  const main = page.getByRole('main');
  await part(stage, 'Costs', 'Costs');
  for (const name of ['School', 'Provisions', 'Pupils', 'Income']) {
    await tab(new RegExp(`^${name}`));
    await photograph(`costs ${name}`);
  }
  await main.getByRole('button', { name: 'Print the costed map' }).click();
  await savePrinted(app, page, path.join(out, files.costs));
  await saveBook(stage, files.costBook);
  await part(stage, 'Impact', 'Impact');
  for (const name of ['By provision', 'By run', 'By group']) {
    await tab(new RegExp(`^${name}`));
    await photograph(`impact ${name}`);
  }
}

/** @param {Stage} stage */
async function playWhatIf(stage) {
  const { page, photograph } = stage;
  const main = page.getByRole('main');
  await part(stage, 'What if', 'What if');
  await main.getByRole('textbox', { name: 'Name of a new version' }).fill('Fewer hours in spring');
  await main.getByRole('button', { name: 'Make the version' }).click();
  await main.getByRole('heading', { name: 'Fewer hours in spring' }).first().waitFor();
  await photograph('what if: a version');
  await main.getByRole('button', { name: /^Leave .*Pre-teaching maths out$/ }).click();
  await main.getByRole('button', { name: /^Bring .*Pre-teaching maths back$/ }).waitFor();
  await main.getByRole('link', { name: 'Back to What if' }).click();
  await main.getByRole('heading', { name: 'What if', level: 1 }).waitFor();
  await photograph('what if: beside the map');
}

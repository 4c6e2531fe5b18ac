// @ts-check
// The part of the demo that shows who is where when: the week in every view, what follows from it, and a page for each person.
import path from 'node:path';
import { choose, chooseByTyping } from './choose.mjs';
import { savePrinted } from './print-to-file.mjs';

/** What is printed, by what is pressed for it. */
const files = {
  'Print all assistants': 'timetables-of-assistants.pdf',
  'Print all classes': 'timetables-of-classes.pdf',
  'Print all pupils with support': 'timetables-of-pupils.pdf',
};
export const timetableFiles = Object.values(files);

/** @param {import('./play-support.mjs').Stage} stage */
export async function playTimetable({ app, page, out, photograph, go, tab }) {
  const main = page.getByRole('main');
  await go('Timetable');
  await main.getByRole('heading', { name: 'Timetable', level: 1 }).waitFor();
  await chooseByTyping(page, 'Assistant', 'Ms Quillane');
  await photograph('timetable by assistant');
  for (const [view, label, who] of /** @type {const} */ ([
    ['By pupil', 'Pupil', 'Brien-Tate'],
    ['By class', 'Class', '4D'],
    ['By room', 'Room', 'Rainbow room'],
  ])) {
    await choose(page, 'Show', view);
    await chooseByTyping(page, label, who);
    await photograph(`timetable ${view}`);
  }
  await choose(page, 'Show', 'By assistant');
  for (const name of [
    'EHC-plan minutes',
    'Lessons missed',
    'Hours',
    'Absences',
    'Observations',
    'School day',
    'Class lessons',
  ]) {
    await tab(new RegExp(`^${name}`));
    if (name === 'Observations') await chooseByTyping(page, 'Whose support', 'Ms Quillane');
    await main.getByRole('tab', { selected: true }).evaluate((one) => one.scrollIntoView({ block: 'start' }));
    await photograph(`timetable ${name}`);
  }
  for (const [item, file] of Object.entries(files)) {
    await main.getByRole('button', { name: 'Print', exact: true }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await savePrinted(app, page, path.join(out, file));
  }
}

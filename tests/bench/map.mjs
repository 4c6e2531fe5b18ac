// @ts-check
// The provision map of a whole school, drawn in the real program: 24 runs with every pupil of the demo school in each. The goal is 100 ms
// from the click to the finished picture, against putting 24 bare headings on the page.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchProgram } from '../../build/tools/launch.mjs';

const runs = 24;
const rounds = 7;

/** @returns {Promise<import('./figure.mjs').Figure[]>} */
export async function measureMap() {
  const folder = mkdtempSync(path.join(tmpdir(), 'sendco-bench-'));
  const { app, page } = await launchProgram({ profile: path.join(folder, 'profile') });
  try {
    page.setDefaultTimeout(60_000);
    await page.getByRole('button', { name: 'Open the demo school' }).click();
    await page.getByRole('heading', { name: 'Home', level: 1 }).waitFor();
    const pupils = await page.evaluate(startRuns, runs);
    const nav = page.getByRole('navigation', { name: 'Main' });
    await nav.getByRole('link', { name: 'Provision', exact: true }).click();
    await page
      .locator('main h4')
      .nth(runs - 1)
      .waitFor();
    /** @type {{ drawn: number, floor: number }[]} */
    const times = [];
    for (let round = 0; round < rounds; round += 1) {
      await page.getByRole('link', { name: 'Catalogue', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Catalogue of provision' }).waitFor();
      times.push(await page.evaluate(timeMap, runs));
    }
    const value = median(times.map(({ drawn }) => drawn));
    const floor = median(times.map(({ floor: least }) => least));
    return [
      {
        name: 'map of the whole school, drawn',
        size: `${runs} runs with ${pupils} pupils each`,
        value: Math.round(value),
        floor: Math.round(floor),
        unit: 'ms',
        ratio: value / floor,
        goal: 100 / floor,
      },
    ];
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs in the page. @param {number} count */
async function startRuns(count) {
  const { calls } = /** @type {{ desk: import('../../domain/api').Desk }} */ (/** @type {unknown} */ (window))
    .desk;
  const register = await calls.pupils.register({ who: 'on-roll' });
  if (!register.ok) throw new Error('The demo school cannot be read');
  const schoolId = register.value.rows[0]?.schoolId ?? '';
  const { today } = register.value;
  for (let index = 0; index < count; index += 1) {
    const started = await calls.provision.start({
      schoolId,
      typeId: null,
      name: `Run ${index}`,
      area: /** @type {const} */ (['CI', 'CL', 'SEMH', 'SP'])[index % 4] ?? 'CI',
      layer: /** @type {const} */ (['U', 'T', 'S'])[index % 3] ?? 'U',
      level: 'school',
      classId: null,
      cohort: null,
      startsOn: today,
      weeks: 12,
      pupilIds: [],
    });
    if (!started.ok) throw new Error(started.problem.message);
  }
  return register.value.rows.filter((row) => row.schoolId === schoolId).length;
}

/** Runs in the page: from the click to the second picture after the last run is there. @param {number} count */
async function timeMap(count) {
  const pictures = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined))));
  const link = [...document.querySelectorAll('main nav a')].find(({ textContent }) => textContent === 'Map');
  if (!(link instanceof HTMLElement)) throw new Error('There is no way to the map');
  await pictures();
  const bareBegan = performance.now();
  const box = document.createElement('div');
  for (let index = 0; index < count; index += 1) {
    const heading = document.createElement('h4');
    heading.textContent = `Run ${index}`;
    box.append(heading);
  }
  document.body.append(box);
  await pictures();
  const floor = performance.now() - bareBegan;
  box.remove();
  await pictures();
  const began = performance.now();
  link.click();
  while (document.querySelectorAll('main h4').length < count)
    await new Promise((resolve) => setTimeout(resolve));
  await pictures();
  return { drawn: performance.now() - began, floor };
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

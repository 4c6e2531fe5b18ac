// @ts-check
// Memory after an hour of use: the same round of screens and packs over and over, and what the whole program then holds against what it
// held after the first rounds.
import { readFileSync } from 'node:fs';
import { figure } from './figure.mjs';
import { onVault, unlock } from './program-on-vault.mjs';

/** As many screens as somebody sees in a busy hour: 13 in a round, and a pack in every fifth round. */
const rounds = 24;
/** Until every screen and the engine of packs have been loaded. */
const firstRounds = 2;
const packEvery = 5;

/** @param {{ vault: string, size: string }} measured @returns {Promise<import('./figure.mjs').Figure>} */
export function measureMemory({ vault, size }) {
  return onVault(vault, async ({ app, page }) => {
    await unlock(page);
    const { pupils, reviews } = await page.evaluate(whomToVisit);
    let floor = 0;
    for (let round = 0; round < rounds + firstRounds; round += 1) {
      const pupil = pupils[round % pupils.length];
      const review = reviews[round % reviews.length];
      const places = [
        ...['/', '/pupils', `/pupils/${pupil}`, '/support/meetings', '/reviews', `/reviews/${review}`],
        ...[
          '/support',
          '/provision',
          '/provision/runs',
          '/provision/sessions',
          '/timetable',
          '/school',
          '/settings',
        ],
      ];
      for (const place of places) await page.evaluate(visit, place);
      await page.evaluate(searchFor, ['read', 'handwriting', 'naive'][round % 3] ?? 'read');
      if (round % packEvery === 0) await page.evaluate(makePack, review ?? '');
      if (round === firstRounds - 1) floor = await megabytes({ app, page });
    }
    const value = await megabytes({ app, page });
    const screens = rounds * 13;
    return figure({
      ...{
        name: `memory after an hour of use (${screens} screens, ${Math.ceil(rounds / packEvery)} packs)`,
        size,
      },
      ...{ value, floor, unit: 'MB', goal: 1.2 },
    });
  });
}

/**
 * What all processes of the program hold together, after a collection in the main process and in the page.
 * @param {Pick<import('./program-on-vault.mjs').OpenProgram, 'app' | 'page'>} program
 */
async function megabytes({ app, page }) {
  await collectIn(page);
  const processes = await app.evaluate(async ({ app: running }) => {
    const { gc } = /** @type {{ gc?: () => void }} */ (/** @type {unknown} */ (globalThis));
    if (!gc) throw new Error('Memory cannot be collected');
    gc();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    gc();
    return running.getAppMetrics().map(({ pid, memory }) => ({ pid, ...memory }));
  });
  return processes.reduce((sum, { pid, workingSetSize }) => sum + (taken(pid) ?? workingSetSize), 0) / 1024;
}

/**
 * As the developer tools collect: `gc()` called by a script cannot be sure what that script still uses, and leaves most of the screens seen.
 * @param {import('playwright').Page} page
 */
async function collectIn(page) {
  const tools = await page.context().newCDPSession(page);
  await tools.send('HeapProfiler.collectGarbage');
  await tools.detach();
}

/**
 * Kilobytes that a process took for itself, its part of what several share counted once. The working set counts what is shared once for each
 * process, and the program's own code, which is the same before and after. Linux alone tells it; null elsewhere.
 * @param {number} pid
 */
function taken(pid) {
  if (process.platform !== 'linux') return null;
  const told = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return ['Pss_Anon', 'Pss_Shmem'].reduce((sum, name) => {
    const [, kilobytes] = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(told) ?? [];
    if (kilobytes === undefined) throw new Error('The system does not tell what a process holds');
    return sum + Number(kilobytes);
  }, 0);
}

/** Runs in the page. */
async function whomToVisit() {
  const { calls } = /** @type {{ desk: import('../../domain/api').Desk }} */ (/** @type {unknown} */ (window))
    .desk;
  const register = await calls.pupils.register({ who: 'on-roll' });
  const reviews = await calls.reviews.list({});
  if (!register.ok || !reviews.ok) throw new Error('The vault cannot be read');
  const pupils = register.value.rows.filter(({ status }) => status !== 'N').map(({ id }) => id);
  const open = reviews.value.rows.flatMap(({ reviewId }) => reviewId ?? []);
  return { pupils: pupils.slice(0, 30), reviews: open.slice(0, 10) };
}

/** Runs in the page: goes to a place and looks at it for a moment. @param {string} place */
async function visit(place) {
  location.hash = `#${place}`;
  await new Promise((resolve) => setTimeout(resolve, 120));
}

/** Runs in the page. @param {string} text */
async function searchFor(text) {
  const { calls } = /** @type {{ desk: import('../../domain/api').Desk }} */ (/** @type {unknown} */ (window))
    .desk;
  await calls.search.find({ text });
}

/** Runs in the page. @param {string} reviewId */
async function makePack(reviewId) {
  const { calls } = /** @type {{ desk: import('../../domain/api').Desk }} */ (/** @type {unknown} */ (window))
    .desk;
  const made = await calls.papers.makePack({ reviewId, pack: 'meeting' });
  if (!made.ok) throw new Error(made.problem.message);
}

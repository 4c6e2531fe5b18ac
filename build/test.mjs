// @ts-check
// npm test: all the set-up and every suite; `npm test -- unit e2e` runs only the suites named.
// The last line printed is `N passed, N failed, N skipped` over all that ran.
import { packageProgram } from './packaging/package-program.mjs';
import { setUp } from './setup/set-up.mjs';
import { lintChecks, runChecks, runStep, typeChecks } from './suites/checks.mjs';
import { inWords, sum } from './suites/counts.mjs';
import { runPlaywright, runVitest } from './suites/runners.mjs';
import { buildProgram } from './tools/program.mjs';
import { runScript, say, SetUpProblem } from './tools/say.mjs';

/** @typedef {import('./suites/counts.mjs').Counts} Counts */

/** In the order in which they run: what is quick and says most comes first. */
/** @type {Record<string, { heading: string, run: () => Promise<Counts> }>} */
const suites = {
  types: { heading: 'Type check', run: () => runChecks(typeChecks) },
  lint: { heading: 'Lint', run: () => runChecks(lintChecks) },
  unit: { heading: 'Unit tests', run: () => runVitest('unit') },
  migrations: { heading: 'Migration tests', run: () => runVitest('migrations') },
  integration: { heading: 'Integration tests', run: () => runVitest('integration') },
  build: { heading: 'Build', run: () => runStep(buildProgram) },
  package: { heading: 'Unpacked program', run: () => runStep(() => packageProgram({ forTest: true })) },
  e2e: { heading: 'End-to-end tests in the real program', run: runPlaywright },
};

/** What the end-to-end tests drive. */
const neededBy = { e2e: ['build', 'package'] };

await runScript(async () => {
  const names = namesToRun(process.argv.slice(2).filter((word) => !word.startsWith('--')));
  /** @type {Map<string, Counts>} */
  const results = new Map();
  const ready = await runStep(() => setUp({ forTests: true }));
  if (ready.failed > 0) return report(results.set('set-up', ready));
  for (const name of names) {
    const suite = suites[name];
    if (!suite) continue;
    say(`\n=== ${suite.heading} ===`);
    const counts = await suite.run();
    say(`${suite.heading}: ${inWords(counts)}`);
    results.set(name, counts);
  }
  return report(results);
});

/**
 * @param {string[]} asked names from the command line; none means all
 * @returns {string[]} in the order of the suites
 */
function namesToRun(asked) {
  const known = Object.keys(suites);
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new SetUpProblem(`There is no suite "${unknown.join('", "')}": choose from ${known.join(', ')}.`);
  }
  if (asked.length === 0) return known;
  const wanted = new Set([...asked, ...(asked.includes('e2e') ? neededBy.e2e : [])]);
  return known.filter((name) => wanted.has(name));
}

/**
 * Prints which suites failed, and the one line that sums everything up.
 * @param {Map<string, Counts>} results
 * @returns {number} the exit code
 */
function report(results) {
  const failed = [...results].filter(([, counts]) => counts.failed > 0).map(([name]) => name);
  const total = sum([...results.values()]);
  say('');
  if (failed.length > 0) say(`Failed: ${failed.join(', ')}. ("npm test -- <name>" runs one alone.)`);
  say(inWords(total));
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}

// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import { readIfThere } from '../tools/cache.mjs';
import { hasDisplay, onSomeDisplay } from '../tools/display.mjs';
import { inProject } from '../tools/paths.mjs';
import { run, runNode } from '../tools/run.mjs';
import { say } from '../tools/say.mjs';
import { countPlaywright, countVitest, oneFailed, passedAtSecondTry, sum, withRunner } from './counts.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 */

/** Of virtual screens, before those of the first half. */
const firstDisplay = 100;

/**
 * Runs one of vitest's projects.
 * @param {'unit' | 'migrations' | 'integration'} project
 * @returns {Promise<Counts>}
 */
export async function runVitest(project) {
  const report = freshReport(project);
  const vitest = inProject('node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runNode(vitest, ['run', '--project', project, ...reporters]);
  return counted(report, countVitest, code);
}

/**
 * Runs the end-to-end tests in the real program: in two parts beside each other, each on a screen of its own, because a program waits for
 * much of its time. On a screen that somebody looks at, they would take the keyboard from each other.
 * @returns {Promise<Counts>}
 */
export async function runPlaywright() {
  if (hasDisplay()) return runPart(1, 1);
  return sum(await Promise.all([runPart(1, 2), runPart(2, 2)]));
}

/** Playwright cuts by the number of tests, in the order of their files: those of the first part are shorter, so that it gets more of them. */
const weights = '57:43';

/**
 * @param {number} part from 1
 * @param {number} parts
 * @returns {Promise<Counts>}
 */
async function runPart(part, parts) {
  const report = freshReport(`e2e-${part}`);
  const playwright = inProject('node_modules', 'playwright', 'cli.js');
  const config = inProject('tests', 'e2e', 'playwright.config.ts');
  const [command, args] = onSomeDisplay(
    process.execPath,
    [
      ...[playwright, 'test', '-c', config, '--reporter=list,json', `--shard=${part}/${parts}`],
      ...['--output', inProject('out', 'test-results', `e2e-${part}`)],
    ],
    firstDisplay + 50 * part,
  );
  const code = await run(command, args, {
    env: {
      ...process.env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      ...(parts === 2 && { PWTEST_SHARD_WEIGHTS: weights }),
    },
  });
  for (const test of passedAtSecondTry(readIfThere(report) || '{}')) say(`Passed at the second try: ${test}`);
  return counted(report, countPlaywright, code);
}

/**
 * Where a suite writes its report; an older one must not be read instead.
 * @param {string} suite
 */
function freshReport(suite) {
  mkdirSync(inProject('out', 'test-results'), { recursive: true });
  const report = inProject('out', 'test-results', `${suite}.json`);
  rmSync(report, { force: true });
  return report;
}

/**
 * @param {string} report
 * @param {(report: string) => Counts} count
 * @param {number} exitCode
 * @returns {Counts}
 */
function counted(report, count, exitCode) {
  const text = readIfThere(report);
  return text ? withRunner(count(text), exitCode) : oneFailed;
}

// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import { readIfThere } from '../tools/cache.mjs';
import { onSomeDisplay } from '../tools/display.mjs';
import { inProject } from '../tools/paths.mjs';
import { run, runNode } from '../tools/run.mjs';
import { countPlaywright, countVitest, oneFailed, withRunner } from './counts.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 */

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
 * Runs the end-to-end tests in the real program.
 * @returns {Promise<Counts>}
 */
export async function runPlaywright() {
  const report = freshReport('e2e');
  const playwright = inProject('node_modules', 'playwright', 'cli.js');
  const config = inProject('tests', 'e2e', 'playwright.config.ts');
  const [command, args] = onSomeDisplay(process.execPath, [
    ...[playwright, 'test', '-c', config, '--reporter=list,json'],
  ]);
  const code = await run(command, args, { env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } });
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

// @ts-check
import { inProject } from '../tools/paths.mjs';
import { runNode } from '../tools/run.mjs';
import { say, SetUpProblem } from '../tools/say.mjs';
import { oneFailed, onePassed, sum } from './counts.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {{ name: string, tool: string[], args: string[] }} Check tool: path of its JavaScript file from the project's folder
 */

const typescript = ['node_modules', 'typescript', 'bin', 'tsc'];

/** @type {Check[]} */
export const typeChecks = [
  { name: 'Types of the main process, build and tests', tool: typescript, args: ['-p', 'tsconfig.json'] },
  { name: 'Types of domain', tool: typescript, args: ['-p', 'domain'] },
  { name: 'Types of renderer', tool: typescript, args: ['-p', 'renderer'] },
];

/** @type {Check[]} */
export const lintChecks = [
  {
    name: 'Rules of the house (eslint)',
    tool: ['node_modules', 'eslint', 'bin', 'eslint.js'],
    args: ['.', '--max-warnings', '0'],
  },
  {
    name: 'Who imports whom (dependency-cruiser)',
    tool: ['node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs'],
    args: ['--config', '.dependency-cruiser.mjs', 'domain', 'electron', 'migrations', 'renderer'],
  },
  {
    name: 'Layout (prettier)',
    tool: ['node_modules', 'prettier', 'bin', 'prettier.cjs'],
    args: ['--check', '.', '--log-level', 'warn'],
  },
  {
    name: 'Nothing unused (knip)',
    tool: ['node_modules', 'knip', 'bin', 'knip.js'],
    args: ['--no-progress'],
  },
  { name: 'Licences of every package', tool: ['build', 'licences.mjs'], args: [] },
];

/**
 * Runs checks one after the other; each counts as one test.
 * @param {Check[]} checks
 * @returns {Promise<Counts>}
 */
export async function runChecks(checks) {
  const results = [];
  for (const { name, tool, args } of checks) {
    const code = await runNode(inProject(...tool), args);
    say(`${code === 0 ? 'passed' : 'FAILED'}: ${name}`);
    results.push(code === 0 ? onePassed : oneFailed);
  }
  return sum(results);
}

/**
 * Runs a step that ends in a clear sentence when it fails, as one test.
 * @param {() => Promise<unknown>} step
 * @returns {Promise<Counts>}
 */
export async function runStep(step) {
  try {
    await step();
    return onePassed;
  } catch (error) {
    say(error instanceof SetUpProblem ? error.message : String(error instanceof Error ? error.stack : error));
    return oneFailed;
  }
}

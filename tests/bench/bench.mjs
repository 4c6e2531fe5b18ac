// @ts-check
import { rmSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { inProject } from '../../build/tools/paths.mjs';
import { say, SetUpProblem } from '../../build/tools/say.mjs';
import { measureAttach } from './attach.mjs';
import { measureCosts } from './costs.mjs';
import { measureMap } from './map.mjs';
import { measureMemory } from './memory.mjs';
import { measurePack } from './pack.mjs';
import { measureStart } from './start.mjs';
import { growth, table } from './table.mjs';
import { measureUnlock } from './unlock.mjs';
import { copyOf, plainOf, sizeNames, vaultOf, vaultsFolder } from './vaults.mjs';

/** @typedef {import('./figure.mjs').Figure} Figure */
/** @typedef {import('./vaults.mjs').SizeName} SizeName */

/**
 * @typedef {object} Asked
 * @property {string[]} sizes
 * @property {string} only a part of the name of a measure; '' for all
 * @property {string | undefined} vaults the folder of the vaults
 * @property {string | undefined} json
 * @property {boolean} makeOnly makes the vaults and measures nothing
 */

/** The memory of an hour is measured in one vault: the largest of these that is asked for. */
const forMemory = ['federation', 'school'];

/** @param {Asked} asked @returns {Promise<number>} exit code */
export async function bench({ sizes, only, vaults, json, makeOnly }) {
  const root = vaultsFolder(vaults);
  const known = sizes.map(knownSize);
  for (const size of known) await plainOf(await vaultOf(size, root));
  if (makeOnly) return 0;
  /** @type {Figure[]} */
  const results = [];
  /** @type {string[]} */
  const failed = [];
  const measure = async (
    /** @type {string} */ name,
    /** @type {() => Promise<Figure | Figure[]>} */ work,
  ) => {
    if (!name.includes(only)) return;
    /** @type {Figure[]} */
    let figures;
    try {
      figures = [await work()].flat();
    } catch (error) {
      // One that cannot be measured must not cost the others, which took minutes.
      failed.push(name);
      say(
        `${name} could not be measured: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      return;
    }
    for (const { name: what, size, value, floor, unit, ratio } of figures)
      say(`${what} (${size}): ${value} ${unit}; the least is ${floor} ${unit}, ${ratio.toFixed(2)} times`);
    results.push(...figures);
  };
  const memorySize = forMemory.find((size) => sizes.includes(size));
  for (const size of known)
    await measureVault(size, { root, measure, isFirst: size === known[0], memorySize });
  await measure('pack', measurePack);
  await measure('costs', measureCosts);
  await measure('map', measureMap);
  report(results);
  if (json) writeFileSync(json, `${JSON.stringify({ results }, null, 2)}\n`);
  return failed.length === 0 ? 0 : 1;
}

/** @param {string} name @returns {SizeName} */
function knownSize(name) {
  const found = sizeNames.find((size) => size === name);
  if (!found) throw new SetUpProblem(`There is no size "${name}": choose from ${sizeNames.join(', ')}.`);
  return found;
}

/**
 * @param {SizeName} size
 * @param {{ root: string, measure: (name: string, work: () => Promise<Figure | Figure[]>) => Promise<void>, isFirst: boolean, memorySize: string | undefined }} run
 */
async function measureVault(size, { root, measure, isFirst, memorySize }) {
  const queries = /** @type {typeof import('./queries')} */ (await load('queries.ts'));
  const { bareOpening } = /** @type {typeof import('./opening')} */ (await load('opening.ts'));
  const backup = /** @type {typeof import('./backup')} */ (await load('backup.ts'));
  const { measureImport } = /** @type {typeof import('./imports')} */ (await load('imports.ts'));
  const made = await vaultOf(size, root);
  const plain = await plainOf(made);
  const vault = copyOf(made);
  try {
    const here = { vault, plain, size };
    if (isFirst) await measure('start', () => measureStart(vault));
    await measure('unlock', async () => measureUnlock({ ...here, openBare: await bareOpening(vault) }));
    await measure('queries', () => queries.measureQueries(here));
    await measure('search', () => queries.measureSearch(here));
    await measure('attach', () => measureAttach(here));
    await measure('import', () => measureImport(here));
    if (size === memorySize) await measure('memory', () => measureMemory(here));
    // Last: it adds documents to the vault.
    if (isFirst) await measure('backup', () => backup.measureBackup(here));
  } finally {
    rmSync(vault, { recursive: true, force: true });
  }
}

/** @param {string} file */
async function load(file) {
  return (await runnerImport(inProject('tests', 'bench', file))).module;
}

/** @param {readonly Figure[]} results */
function report(results) {
  say(`\n${table(results)}\n`);
  const grown = growth(results);
  if (grown.includes('\n| '))
    say(`How each grows from one vault to the next, beside what it shows:\n\n${grown}\n`);
  const missed = results.filter(({ ratio, goal }) => ratio > goal);
  say(
    missed.length === 0
      ? 'Every goal is met.'
      : `Missed: ${missed.map(({ name, size }) => `${name} (${size})`).join('; ')}.`,
  );
}

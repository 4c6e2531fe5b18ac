// @ts-check
import { readFileSync } from 'node:fs';
import { inProject } from '../tools/paths.mjs';

/** What packages name among their dependencies but only need to be built or installed. */
const notNeededToRun = new Map([['sqlite3', ['node-addon-api', 'node-gyp', 'prebuild-install', 'tar']]]);

/**
 * @typedef {Record<string, { dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }>} Packages
 */

/**
 * The packages that npm counts as dependencies of the program though it runs without them.
 * @returns {string[]} their names
 */
export function buildOnlyPackages() {
  /** @type {{ packages: Packages }} */
  const { packages } = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8'));
  const needed = reachable(packages, notNeededToRun);
  return [...reachable(packages, new Map())].filter((name) => !needed.has(name)).sort();
}

/**
 * All packages that the project's dependencies lead to.
 * @param {Packages} packages the lock file's, by folder
 * @param {Map<string, string[]>} cut edges that are not followed
 * @returns {Set<string>} names
 */
export function reachable(packages, cut) {
  /** @type {Set<string>} */
  const found = new Set();
  const open = namesIn(packages['']);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const left = cut.get(name) ?? [];
    open.push(...namesIn(packages[`node_modules/${name}`]).filter((next) => !left.includes(next)));
  }
  return found;
}

/** @param {Packages[string]} [entry] */
const namesIn = (entry) => Object.keys({ ...entry?.dependencies, ...entry?.optionalDependencies });

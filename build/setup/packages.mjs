// @ts-check
import { inProject } from '../tools/paths.mjs';
import { readIfThere } from '../tools/cache.mjs';
import { runNpm } from '../tools/run.mjs';
import { say, sayDetail, SetUpProblem } from '../tools/say.mjs';

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 */

/**
 * Runs `npm ci` unless node_modules holds just what package-lock.json asks for.
 * @throws {SetUpProblem} when npm fails
 */
export async function ensurePackages() {
  const wanted = packagesIn(readIfThere(inProject('package-lock.json')));
  // npm writes this list when it has finished, so that half an installation does not count.
  const installed = packagesIn(readIfThere(inProject('node_modules', '.package-lock.json')));
  if (isSame(wanted, installed)) {
    sayDetail('The npm packages are ready.');
    return;
  }
  say('Installing the npm packages (about a minute)...');
  // Install scripts stay off: the only packages that have one would download or build what set-up makes itself.
  const code = await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code === 0) return;
  throw new SetUpProblem(
    'The npm packages could not be installed: check the internet connection and the message above, then run this command again.',
  );
}

/**
 * @param {string} lockFile the text of a lock file, or ''
 * @returns {Map<string, LockedPackage>} by folder, without the project itself
 */
export function packagesIn(lockFile) {
  if (!lockFile) return new Map();
  /** @type {{ packages?: Record<string, LockedPackage> }} */
  const { packages = {} } = JSON.parse(lockFile);
  return new Map(Object.entries(packages).filter(([folder]) => folder !== ''));
}

/**
 * Whether all that is wanted is installed, and nothing else. Optional packages may be missing: they are for other systems.
 * @param {Map<string, LockedPackage>} wanted
 * @param {Map<string, LockedPackage>} installed
 */
export function isSame(wanted, installed) {
  if (installed.size === 0) return false;
  for (const [folder, { version, integrity, optional, devOptional }] of wanted) {
    const found = installed.get(folder);
    if (!found && (optional || devOptional)) continue;
    if (found?.version !== version || found?.integrity !== integrity) return false;
  }
  return [...installed.keys()].every((folder) => wanted.has(folder));
}

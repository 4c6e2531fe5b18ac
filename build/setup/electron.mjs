// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';
import { cachePath, readIfThere, writeWhole } from '../tools/cache.mjs';
import { sayDetail, SetUpProblem } from '../tools/say.mjs';
import { downloadOfficial, officialExecutable, officialVersion } from './electron-official.mjs';
import { ensureStandIn, hasStandIn, standInFolder, standInVersion } from './electron-stand-in.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {string} executable the file to start
 * @property {string} folder the folder that holds the runtime
 * @property {string} version e.g. '45.4.1'
 * @property {boolean} isFallback whether it is the stand-in of the npm registry
 */

/** After this long without the official runtime its site is asked again: one week, in milliseconds. */
const askAgainAfter = 7 * 24 * 60 * 60 * 1000;

/**
 * The Electron runtime that set-up has put in place.
 * @returns {ElectronRuntime}
 * @throws {SetUpProblem} when set-up has not run
 */
export function electronRuntime() {
  const runtime = readyRuntime();
  if (!runtime) throw new SetUpProblem('There is no Electron runtime yet: run "npm run setup" first.');
  return runtime;
}

/** @returns {ElectronRuntime | undefined} */
function readyRuntime() {
  const official = officialExecutable();
  if (official) {
    const folder = path.join(path.dirname(official), process.platform === 'darwin' ? '../../..' : '.');
    return { executable: official, folder, version: officialVersion(), isFallback: false };
  }
  if (!hasStandIn || !existsSync(standInFolder())) return undefined;
  const folder = standInFolder();
  return { executable: path.join(folder, 'electron'), folder, version: standInVersion, isFallback: true };
}

/**
 * Puts an Electron runtime in place: the official one, or where its site is out of reach, the stand-in.
 * @returns {Promise<ElectronRuntime>}
 * @throws {SetUpProblem} when neither can be had
 */
export async function ensureElectron() {
  const official = officialExecutable() || (!recentlyOutOfReach() && (await downloadOfficial()));
  if (!official) await useStandIn();
  const runtime = electronRuntime();
  sayDetail(`Electron ${runtime.version} is ready: ${runtime.executable}`);
  return runtime;
}

async function useStandIn() {
  if (!hasStandIn) {
    throw new SetUpProblem(
      'The Electron runtime could not be downloaded: check the internet connection (or set ELECTRON_MIRROR to a site that has it), then run this command again.',
    );
  }
  await ensureStandIn();
  if (!recentlyOutOfReach()) writeWhole(outOfReachFile(), new Date().toISOString());
}

const outOfReachFile = () => cachePath(`electron/${officialVersion()}-out-of-reach`);

/** Whether the official site was found out of reach not long ago, so that not every start waits for it. */
function recentlyOutOfReach() {
  const since = Date.parse(readIfThere(outOfReachFile()));
  return hasStandIn && Date.now() - since < askAgainAfter;
}

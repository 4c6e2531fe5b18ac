// @ts-check
import { accessSync, constants, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SetUpProblem } from './say.mjs';

/** The folder of the whole project. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * A path inside the project.
 * @param {...string} parts
 */
export const inProject = (...parts) => path.join(projectFolder, ...parts);

/** The home folder; empty and missing HOME variables happen in containers, the password file then knows better. */
function homeFolder() {
  const home = process.env['HOME'] ?? process.env['USERPROFILE'] ?? '';
  if (path.isAbsolute(home)) return home;
  try {
    return os.userInfo().homedir;
  } catch {
    return '';
  }
}

/** Where this system keeps a user's caches, or '' when it cannot be told. */
function systemCacheFolder() {
  if (process.platform === 'win32') return process.env['LOCALAPPDATA'] ?? '';
  const home = homeFolder();
  if (process.platform === 'darwin') return home && path.join(home, 'Library', 'Caches');
  const xdg = process.env['XDG_CACHE_HOME'] ?? '';
  return path.isAbsolute(xdg) ? xdg : home && path.join(home, '.cache');
}

/**
 * Whether files can be made in the folder, which is made when it is missing.
 * @param {string} folder
 */
function canWriteTo(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** @type {string | undefined} */
let chosenCacheFolder;

/**
 * The folder for what costs time to make and outlives `npm ci`: SENDCO_CACHE, else the user's cache folder, else a
 * folder in node_modules. It exists and can be written to.
 */
export function cacheFolder() {
  if (chosenCacheFolder) return chosenCacheFolder;
  const own = process.env['SENDCO_CACHE'];
  const system = systemCacheFolder();
  const candidates = [
    own && path.resolve(own),
    system && path.join(system, 'sendco-desk'),
    inProject('node_modules', '.cache', 'sendco-desk'),
  ];
  const usable = candidates.find((folder) => folder && canWriteTo(folder));
  if (!usable) {
    throw new SetUpProblem(
      'No folder can be written to: set SENDCO_CACHE to one that can, then run this command again.',
    );
  }
  chosenCacheFolder = usable;
  return chosenCacheFolder;
}

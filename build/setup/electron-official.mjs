// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readIfThere } from '../tools/cache.mjs';
import { inProject } from '../tools/paths.mjs';
import { runNode } from '../tools/run.mjs';
import { say } from '../tools/say.mjs';

const packageFolder = inProject('node_modules', 'electron');

/** How long the download site may take to answer before it counts as out of reach, in milliseconds. */
const answerLimit = 10_000;

/** The version of the electron package, e.g. '45.4.1'. */
export function officialVersion() {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8'));
  return version;
}

/** The official executable if it has been downloaded, else ''. */
export function officialExecutable() {
  const name = readIfThere(path.join(packageFolder, 'path.txt'));
  const file = path.join(packageFolder, 'dist', name);
  return name && existsSync(file) ? file : '';
}

/**
 * Downloads the official runtime, unless its site does not answer.
 * @returns {Promise<boolean>} whether it is there now
 */
export async function downloadOfficial() {
  if (!(await siteAnswers())) return false;
  say(`Downloading Electron ${officialVersion()} (about 120 MB, once)...`);
  const code = await runNode(path.join(packageFolder, 'install.js'), []);
  return code === 0 && officialExecutable() !== '';
}

/** Asks for the head of a small file of the release. Behind a proxy only the download itself can tell. */
async function siteAnswers() {
  if (process.env['ELECTRON_GET_USE_PROXY']) return true;
  const mirror = process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron/releases/download/';
  try {
    const address = new URL(`v${officialVersion()}/SHASUMS256.txt`, mirror);
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(answerLimit) });
    return answer.ok;
  } catch {
    return false;
  }
}

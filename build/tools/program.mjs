// @ts-check
import { existsSync, rmSync } from 'node:fs';
import { readIfThere, writeWhole } from './cache.mjs';
import { fingerprint } from './fingerprint.mjs';
import { inProject } from './paths.mjs';
import { runNode } from './run.mjs';
import { say, sayDetail, SetUpProblem } from './say.mjs';

const sources = [
  ...['domain', 'electron', 'migrations', 'renderer'],
  ...['electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.base.json', 'tsconfig.json'],
];
const stamp = inProject('out', '.built-from');

/** The oldest Electron that the program runs on: the code is built for it and so runs on every newer one. */
const oldestElectron = '33';

/** What the built program was made from; '' when it is not there. */
export const builtFrom = () => (existsSync(inProject('out', 'main')) ? readIfThere(stamp) : '');

/**
 * Builds the program into out/, unless its sources are the same as at the last build.
 * @returns {Promise<void>}
 * @throws {SetUpProblem} when the build fails
 */
export async function buildProgram() {
  const now = fingerprint(sources, oldestElectron);
  if (builtFrom() === now) {
    sayDetail('The program is built.');
    return;
  }
  say('Building the program...');
  rmSync(stamp, { force: true });
  const builder = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const env = { ...process.env, ELECTRON_MAJOR_VER: oldestElectron, NODE_ENV: 'production' };
  const code = await runNode(builder, ['build', '--logLevel', 'warn'], { env });
  if (code !== 0) {
    throw new SetUpProblem(
      'The program could not be built: mend what the message above names, then run this command again.',
    );
  }
  writeWhole(stamp, now);
}

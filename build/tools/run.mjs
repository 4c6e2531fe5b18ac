// @ts-check
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './paths.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] the project folder when left out
 * @property {NodeJS.ProcessEnv} [env] the whole environment; ours when left out
 * @property {string} [logFile] output goes there instead of to the screen
 */

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code; 1 when a signal ended it, 127 when it cannot be started
 */
export function run(command, args, { cwd = projectFolder, env = process.env, logFile } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', ...outputs(logFile)] });
    if (logFile) {
      const log = createWriteStream(logFile, { flags: 'a' });
      child.stdout?.pipe(log, { end: false });
      child.stderr?.pipe(log, { end: false });
      child.on('close', () => log.end());
    }
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * @param {string | undefined} logFile
 * @returns {['pipe' | 'inherit', 'pipe' | 'inherit']}
 */
const outputs = (logFile) => (logFile ? ['pipe', 'pipe'] : ['inherit', 'inherit']);

/**
 * Runs a JavaScript file with this Node.
 * @param {string} file
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export const runNode = (file, args, options) => run(process.execPath, [file, ...args], options);

/**
 * Runs npm. Its own JavaScript file is preferred: on Windows `npm` is a shell script, which Node does not start.
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const file = [process.env['npm_execpath'] ?? '', ...npmBesideNode()].find(
    (candidate) => /npm-cli\.c?js$/.test(candidate) && existsSync(candidate),
  );
  return file ? runNode(file, args, options) : run('npm', args, options);
}

/** Where npm lies beside a Node: on Windows in its folder, elsewhere under lib. */
function npmBesideNode() {
  const folder = path.dirname(process.execPath);
  const npm = path.join('node_modules', 'npm', 'bin', 'npm-cli.js');
  return [path.join(folder, npm), path.join(folder, '..', 'lib', npm)];
}

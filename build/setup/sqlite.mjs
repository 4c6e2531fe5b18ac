// @ts-check
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { cachedFolder, cachePath, keyOf, readIfThere, writeWhole } from '../tools/cache.mjs';
import { inProject } from '../tools/paths.mjs';
import { run, runNode } from '../tools/run.mjs';
import { say, sayDetail, SetUpProblem } from '../tools/say.mjs';

const recipe = inProject('build', 'native', 'binding.gyp');
const built = inProject('node_modules', 'sqlite3', 'build', 'Release', 'node_sqlite3.node');
const stamp = inProject('node_modules', 'sqlite3', 'build', 'sendco-stamp');

/**
 * Puts the encrypted database engine into node_modules/sqlite3: from the cache, or built first.
 * @returns {Promise<void>}
 * @throws {SetUpProblem} when there is no compiler, or the result does not encrypt
 */
export async function ensureSqlite() {
  const key = engineKey();
  if (existsSync(built) && readIfThere(stamp) === key) {
    sayDetail('The encrypted database engine is ready.');
    return;
  }
  const folder = await cachedFolder(`sqlite3/${key}`, buildInto);
  mkdirSync(path.dirname(built), { recursive: true });
  // A program may be running with the old file open: replace the name, never write into it.
  const unfinished = `${built}.part`;
  copyFileSync(path.join(folder, 'node_sqlite3.node'), unfinished);
  renameSync(unfinished, built);
  writeWhole(stamp, key);
  say('The encrypted database engine is in place.');
}

/** Changes whenever a new build is needed: versions, flags (all in the recipe), platform. */
function engineKey() {
  const versions = ['sqlite3', 'better-sqlite3-multiple-ciphers', 'node-addon-api'].map(versionOf);
  return keyOf(readFileSync(recipe), ...versions, process.platform, process.arch);
}

/**
 * @param {string} name of an installed package
 * @returns {string} name and version
 */
function versionOf(name) {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(inProject('node_modules', name, 'package.json'), 'utf8'));
  return `${name}@${version}`;
}

/**
 * Compiles the engine and leaves node_sqlite3.node in the folder.
 * @param {string} folder
 */
async function buildInto(folder) {
  say('Building the encrypted database engine (about a minute, once)...');
  const workshop = mkdtempSync(path.join(os.tmpdir(), 'sendco-engine-'));
  try {
    gatherSources(workshop);
    const result = path.join(workshop, 'build', 'Release', 'node_sqlite3.node');
    await compile(workshop, result);
    await proveThatItEncrypts(result, workshop);
    copyFileSync(result, path.join(folder, 'node_sqlite3.node'));
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** @param {string} workshop */
function gatherSources(workshop) {
  copyFileSync(recipe, path.join(workshop, 'binding.gyp'));
  const addonHeaders = path.dirname(
    createRequire(inProject('package.json')).resolve('node-addon-api/package.json'),
  );
  const sources = {
    engine: inProject('node_modules', 'better-sqlite3-multiple-ciphers', 'deps', 'sqlite3'),
    binding: inProject('node_modules', 'sqlite3', 'src'),
    napi: addonHeaders,
  };
  for (const [room, from] of Object.entries(sources)) {
    cpSync(from, path.join(workshop, room), { recursive: true });
  }
}

/**
 * @param {string} workshop
 * @param {string} result the file that must exist afterwards
 */
async function compile(workshop, result) {
  const logFile = cachePath('sqlite3-build.log');
  rmSync(logFile, { force: true });
  const gyp = inProject('node_modules', 'node-gyp', 'bin', 'node-gyp.js');
  const jobs = String(Math.max(1, os.availableParallelism()));
  const code = await runNode(gyp, ['rebuild', '--release', '--jobs', jobs], {
    cwd: workshop,
    env: compilerEnvironment(),
    logFile,
  });
  if (code === 0 && existsSync(result)) return;
  throw new SetUpProblem(
    `The encrypted database engine could not be built: ${compilerAdvice()}, then run this command again ` +
      `(the compiler's own words are in ${logFile}).`,
  );
}

/** Debian's Node keeps its headers under /usr; without this node-gyp would download them. */
function compilerEnvironment() {
  const env = { ...process.env };
  if (!env['npm_config_nodedir'] && existsSync('/usr/include/node/node_api.h'))
    env['npm_config_nodedir'] = '/usr';
  return env;
}

function compilerAdvice() {
  if (process.platform === 'win32') {
    return 'install Python 3 and the "Desktop development with C++" part of the Visual Studio Build Tools';
  }
  if (process.platform === 'darwin') return 'run "xcode-select --install"';
  return 'install a C++ compiler, make and Python 3 (on Debian: apt-get install g++ make python3)';
}

/**
 * A build that silently lacks the cipher would write readable files: write one, look at it, and open it with a wrong key.
 * @param {string} engine path of node_sqlite3.node
 * @param {string} workshop
 */
async function proveThatItEncrypts(engine, workshop) {
  const proof = inProject('build', 'setup', 'sqlite-proof.mjs');
  const logFile = cachePath('sqlite3-build.log');
  if ((await run(process.execPath, [proof, engine, path.join(workshop, 'proof.db')], { logFile })) === 0)
    return;
  throw new SetUpProblem(
    `The database engine was built but does not encrypt: delete ${cachePath('sqlite3')}, run this command again, and ` +
      `report it with ${logFile} if it happens twice.`,
  );
}

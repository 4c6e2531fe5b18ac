// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { cachePath, readIfThere } from '../tools/cache.mjs';
import { run } from '../tools/run.mjs';
import { say, sayDetail, SetUpProblem } from '../tools/say.mjs';

/**
 * @typedef {object} SystemPart
 * @property {string} package the Debian package that brings it
 * @property {boolean} [onlyForTests]
 * @property {boolean} [renamed] newer releases of Debian and Ubuntu call the package <name>t64
 * @property {string} [library] the shared library to look for
 * @property {string} [command] the command to look for
 * @property {string} [folder] the folder to look for
 */

/** @type {SystemPart[]} */
const parts = [
  { package: 'g++', command: 'g++' },
  { package: 'make', command: 'make' },
  { package: 'python3', command: 'python3' },
  { package: 'libgtk-3-0', library: 'libgtk-3.so.0', renamed: true },
  { package: 'libnss3', library: 'libnss3.so' },
  { package: 'libasound2', library: 'libasound.so.2', renamed: true },
  { package: 'libgbm1', library: 'libgbm.so.1' },
  { package: 'xvfb', command: 'Xvfb', onlyForTests: true },
  { package: 'xauth', command: 'xauth', onlyForTests: true },
  { package: 'fonts-liberation', folder: '/usr/share/fonts/truetype/liberation', onlyForTests: true },
  { package: 'fonts-noto-core', folder: '/usr/share/fonts/truetype/noto', onlyForTests: true },
  { package: 'qpdf', command: 'qpdf', onlyForTests: true },
  // Shows what the program asks of the system, from below: files that it writes, connections that it tries.
  { package: 'strace', command: 'strace', onlyForTests: true },
  { package: 'poppler-utils', command: 'pdftotext', onlyForTests: true },
  // Opens the Word files that the program writes: 84 MB to fetch, 260 MB on disk, seconds to install.
  { package: 'libreoffice-writer-nogui', command: 'soffice', onlyForTests: true },
  { package: 'libssl-dev', folder: '/usr/include/openssl', onlyForTests: true },
];

/**
 * On Debian and its relatives: installs what Electron, the compiler and the tests need, or says how.
 * @param {{ forTests: boolean }} purpose
 * @throws {SetUpProblem} when something is missing and cannot be installed from here
 */
export async function ensureSystemLibraries({ forTests }) {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version')) return;
  const missing = missingParts();
  if (missing.length === 0) {
    sayDetail('The system libraries are ready.');
    return;
  }
  if (process.getuid?.() === 0) return install(missing.map(packageName));
  const needed = missing.filter((part) => forTests || !part.onlyForTests);
  if (needed.length === 0) return;
  throw new SetUpProblem(
    `Some system packages are missing: run "sudo apt-get install ${needed.map(packageName).join(' ')}", then this command again.`,
  );
}

function missingParts() {
  const { stdout: libraries } = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' });
  return parts.filter(({ library, command, folder }) => {
    if (library) return !libraries.includes(`\t${library} `);
    if (command) return !isInPath(command);
    return !existsSync(folder ?? '');
  });
}

/** @param {string} command */
function isInPath(command) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.some((folder) => folder && existsSync(path.join(folder, command)));
}

/** @param {SystemPart} part */
function packageName(part) {
  return part.renamed && hasRenamedPackages(readIfThere('/etc/os-release'))
    ? `${part.package}t64`
    : part.package;
}

/**
 * Debian 13 and Ubuntu 24.04 renamed many libraries when their time type grew to 64 bits.
 * @param {string} osRelease the text of /etc/os-release
 */
export function hasRenamedPackages(osRelease) {
  const version = Number(/^VERSION_ID="?([\d.]+)/m.exec(osRelease)?.[1] ?? 0);
  return /^ID="?ubuntu/m.test(osRelease) ? version >= 24.04 : version >= 13;
}

/** @param {string[]} packages */
async function install(packages) {
  say(`Installing system packages: ${packages.join(' ')}...`);
  const logFile = cachePath('system-packages.log');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update'], { env, logFile });
  const command = ['install', '-y', '--no-install-recommends', ...packages];
  if (updated === 0 && (await run('apt-get', command, { env, logFile })) === 0) return;
  throw new SetUpProblem(
    `The system packages could not be installed: run "apt-get update" and "apt-get ${command.join(' ')}" by hand, then this command again (see ${logFile}).`,
  );
}

// @ts-check
import { SetUpProblem } from '../tools/say.mjs';

/**
 * The switches inside Electron's own file, as the packaged program has them: name and whether it is on. What each means:
 * https://www.electronjs.org/docs/latest/tutorial/fuses
 */
export const releaseFuses = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  // Electron offers it on Windows and macOS alone.
  EnableEmbeddedAsarIntegrityValidation: process.platform !== 'linux',
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};

/** The one difference of the packaged program that the end-to-end tests drive: Playwright attaches by it. */
export const testFuses = { ...releaseFuses, EnableNodeCliInspectArguments: true };

/**
 * The fuses in electron-builder's spelling.
 * @param {Record<string, boolean>} fuses
 */
export function asBuilderOptions(fuses) {
  const entries = Object.entries(fuses).map(([name, on]) => [
    name.charAt(0).toLowerCase() + name.slice(1),
    on,
  ]);
  return {
    .../** @type {Record<string, boolean>} */ (Object.fromEntries(entries)),
    resetAdHocDarwinSignature: true,
  };
}

/**
 * Reads the fuses back from a program's own file.
 * @param {string} program the executable, or on macOS the .app
 * @returns {Promise<Record<string, boolean>>} by name
 */
export async function readFuses(program) {
  const { FuseState, FuseV1Options, getCurrentFuseWire } = await fuseTools();
  /** @type {Record<string, unknown>} */
  const wire = { ...(await getCurrentFuseWire(program)) };
  const names = Object.entries(FuseV1Options).filter(([name]) => Number.isNaN(Number(name)));
  return Object.fromEntries(names.map(([name, position]) => [name, wire[position] === FuseState.ENABLE]));
}

/**
 * Sets fuses in a program's own file.
 * @param {string} program
 * @param {Record<string, boolean>} fuses
 */
export async function setFuses(program, fuses) {
  const { flipFuses, FuseV1Options, FuseVersion } = await fuseTools();
  const byPosition = Object.entries(fuses).map(([name, on]) => [Reflect.get(FuseV1Options, name), on]);
  await flipFuses(program, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: process.platform === 'darwin',
    ...Object.fromEntries(byPosition),
  });
}

/**
 * @param {string} program
 * @param {Record<string, boolean>} expected
 * @throws {SetUpProblem} when a fuse is not as expected
 */
export async function checkFuses(program, expected) {
  const found = await readFuses(program);
  const wrong = Object.keys({ ...expected, ...found }).filter((name) => found[name] !== expected[name]);
  if (wrong.length === 0) return;
  throw new SetUpProblem(
    `The packaged program has the wrong fuses (${wrong.join(', ')}): mend build/packaging/fuses.mjs and package it again.`,
  );
}

/** Loaded late: this file is read before `npm ci` has run. The states are not among what the package exports. */
async function fuseTools() {
  const { flipFuses, FuseV1Options, FuseVersion, getCurrentFuseWire } = await import('@electron/fuses');
  const { FuseState } = await import('@electron/fuses/dist/constants.js');
  return { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire };
}

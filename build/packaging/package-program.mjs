// @ts-check
import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { builderConfig } from '../electron-builder.config.mjs';
import { electronRuntime } from '../setup/electron.mjs';
import { readIfThere, writeWhole } from '../tools/cache.mjs';
import { fingerprint } from '../tools/fingerprint.mjs';
import { inProject, projectFolder } from '../tools/paths.mjs';
import { builtFrom } from '../tools/program.mjs';
import { say, sayDetail, SetUpProblem } from '../tools/say.mjs';
import { checkFuses, releaseFuses, setFuses, testFuses } from './fuses.mjs';
import { packagedProgram } from './packaged-program.mjs';

/** Besides the built program: what decides how it is packed. */
const recipe = [
  'build/packaging',
  'build/electron-builder.config.mjs',
  'build/icons',
  'package.json',
  'package-lock.json',
];

/**
 * Makes the unpacked program under dist/, unless it is up to date, and reads its fuses back.
 * @param {object} options
 * @param {boolean} [options.forTest] also make the twin that Playwright can drive
 * @param {boolean} [options.installer] also make this system's installers
 * @returns {Promise<void>}
 * @throws {SetUpProblem} when the program is not built, packing fails, or a fuse is wrong
 */
export async function packageProgram({ forTest = false, installer = false }) {
  if (!builtFrom()) throw new SetUpProblem('The program is not built yet: run "npm run build" first.');
  const runtime = electronRuntime();
  const now = fingerprint(recipe, builtFrom(), runtime.version, String(runtime.isFallback));
  await makeRelease(now, installer);
  if (forTest) await makeTwin(now);
}

/**
 * @param {string} now the fingerprint of what it is made from
 * @param {boolean} installer
 */
async function makeRelease(now, installer) {
  const { folder, fuseHolder } = packagedProgram({ forTest: false });
  const stamp = `${folder}.made-from`;
  if (!installer && existsSync(fuseHolder) && readIfThere(stamp) === now) {
    await checkFuses(fuseHolder, releaseFuses);
    sayDetail('The unpacked program is up to date.');
    return;
  }
  say(
    installer
      ? 'Making the installers (a few minutes)...'
      : 'Making the unpacked program (about half a minute)...',
  );
  rmSync(stamp, { force: true });
  const { build } = await import('electron-builder');
  try {
    await build({
      projectDir: projectFolder,
      publish: 'never',
      config: builderConfig(electronRuntime()),
      ...(installer ? {} : { dir: true }),
    });
  } catch (error) {
    throw new SetUpProblem(
      `The program could not be packed: mend what the message names, then run this command again.\n${String(error)}`,
    );
  }
  await checkFuses(fuseHolder, releaseFuses);
  writeWhole(stamp, now);
}

/**
 * Copies the released program and turns on the one fuse that Playwright needs.
 * @param {string} now
 */
async function makeTwin(now) {
  const release = packagedProgram({ forTest: false });
  const twin = packagedProgram({ forTest: true });
  const stamp = `${twin.folder}.made-from`;
  if (!existsSync(twin.fuseHolder) || readIfThere(stamp) !== now) {
    rmSync(path.dirname(twin.folder), { recursive: true, force: true });
    cpSync(release.folder, twin.folder, { recursive: true, verbatimSymlinks: true });
    await setFuses(twin.fuseHolder, testFuses);
    writeWhole(stamp, now);
  }
  await checkFuses(twin.fuseHolder, testFuses);
  sayDetail(`The program for the end-to-end tests is ${path.relative(inProject(), twin.executable)}.`);
}

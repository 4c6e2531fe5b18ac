// @ts-check
import { checkNode } from './node-check.mjs';
import { ensureElectron } from './electron.mjs';
import { ensurePackages } from './packages.mjs';
import { ensureSqlite } from './sqlite.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

/**
 * Makes a fresh clone ready to be built, started and tested. Every step looks first and does only what is missing.
 * @param {{ forTests?: boolean }} [purpose] tests need a few more system packages
 * @returns {Promise<import('./electron.mjs').ElectronRuntime>}
 */
export async function setUp({ forTests = false } = {}) {
  checkNode();
  await ensureSystemLibraries({ forTests });
  await ensurePackages();
  await ensureSqlite();
  return ensureElectron();
}

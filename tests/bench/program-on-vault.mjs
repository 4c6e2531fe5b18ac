// @ts-check
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demoDay, setDay } from '../../build/tools/day.mjs';
import { launchProgram } from '../../build/tools/launch.mjs';

/** Of every vault of the benchmark; as in generator/write-vault.ts. */
export const passphrase = 'copper kettle on a tuesday';

/** @typedef {{ app: import('playwright').ElectronApplication, page: import('playwright').Page, scratch: string }} OpenProgram */

/**
 * Runs the real program on a vault for the time of some work. It stands at the unlock screen, and makes no backup by itself.
 * @template T
 * @param {string} vault
 * @param {(program: OpenProgram) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function onVault(vault, work) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'sendco-bench-'));
  const profile = profileFor(path.join(scratch, 'profile'), vault);
  const extraArguments = ['--backup-after=100000', '--js-flags=--expose-gc'];
  const { app, page } = await launchProgram({ profile, extraArguments });
  try {
    await setDay(app, demoDay);
    page.setDefaultTimeout(120_000);
    await passphraseField(page).waitFor();
    return await work({ app, page, scratch });
  } finally {
    await app.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A profile that remembers this vault. @param {string} folder @param {string} vault */
export function profileFor(folder, vault) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'settings.json'),
    JSON.stringify({ vaultFolder: vault, lockAfterMinutes: 120 }),
  );
  return folder;
}

/** @param {import('playwright').Page} page */
export function passphraseField(page) {
  return page.getByRole('textbox', { name: 'Passphrase', exact: true });
}

/** From the unlock screen to Home. @param {import('playwright').Page} page */
export async function unlock(page) {
  await passphraseField(page).fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Home', level: 1 }).waitFor();
}

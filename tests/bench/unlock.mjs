// @ts-check
// From the passphrase to a register that can be used, less the derivation of the key.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../../build/tools/paths.mjs';
import { byTurns, figure } from './figure.mjs';
import { onVault, passphrase, passphraseField } from './program-on-vault.mjs';

/**
 * @param {{ vault: string, size: string, openBare: () => Promise<number> }} measured `openBare` opens the same file by the bare driver
 * @returns {Promise<import('./figure.mjs').Figure>}
 */
export function measureUnlock({ vault, size, openBare }) {
  return onVault(vault, async ({ app, page }) => {
    let shown = 0;
    const times = await byTurns(
      5,
      async () => {
        const derivation = await app.evaluate(deriveKey, {
          from: inProject('package.json'),
          ...settingsOf(vault),
        });
        await page.evaluate(() => {
          location.hash = '#/pupils';
        });
        await passphraseField(page).fill(passphrase);
        const unlocked = await page.evaluate(timeUnlock);
        shown = unlocked.rows;
        await page.getByRole('button', { name: 'Lock' }).click();
        await passphraseField(page).waitFor();
        return unlocked.milliseconds - derivation;
      },
      openBare,
    );
    return figure({
      ...{
        name: 'unlock to a usable register, less the key derivation',
        size,
        ...times,
        unit: 'ms',
        goal: 2,
      },
      shown,
    });
  });
}

/** What vault.json says of the derivation. @param {string} vault */
function settingsOf(vault) {
  /** @type {{ passphrase: { memoryKiB: number, iterations: number, parallelism: number } }} */
  const { passphrase: sealed } = JSON.parse(readFileSync(path.join(vault, 'vault.json'), 'utf8'));
  const { memoryKiB, iterations, parallelism } = sealed;
  return { memoryKiB, iterations, parallelism };
}

/**
 * Runs in the main process: the derivation alone, in milliseconds, in the same process as the one that is taken off.
 * @param {unknown} _electron
 * @param {{ from: string, memoryKiB: number, iterations: number, parallelism: number }} settings
 */
async function deriveKey(_electron, { from, memoryKiB, iterations, parallelism }) {
  const { hashRaw } = process.getBuiltinModule('module').createRequire(from)('@node-rs/argon2');
  const began = performance.now();
  await hashRaw(Buffer.from('another passphrase'), {
    ...{ memoryCost: memoryKiB, timeCost: iterations, parallelism, outputLen: 32, salt: Buffer.alloc(16, 1) },
  });
  return performance.now() - began;
}

/** Runs in the page: from the key press to the second picture with rows of the register on it. */
async function timeUnlock() {
  const pictures = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined))));
  const field = document.querySelector('input[type="password"], input');
  const form = field?.closest('form');
  if (!form) throw new Error('This is not the unlock screen');
  const began = performance.now();
  form.requestSubmit();
  while (document.querySelectorAll('main [role="row"], main tr').length < 3)
    await new Promise((resolve) => setTimeout(resolve, 1));
  await pictures();
  const milliseconds = performance.now() - began;
  const words = document.querySelector('main')?.textContent ?? '';
  return { milliseconds, rows: Number(/(\d[\d,]*) pupils/.exec(words)?.[1]?.replaceAll(',', '') ?? 0) };
}

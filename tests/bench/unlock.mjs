// @ts-check
// From the passphrase to a register that can be used, less the derivation of the key.
import { byTurns, figure } from './figure.mjs';
import { onVault, passphrase, passphraseField } from './program-on-vault.mjs';

/** Milliseconds. */
const typingTime = 2000;

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
        // Nobody types a passphrase faster; meanwhile the program reads what it needs next.
        await page.waitForTimeout(typingTime);
        await page.evaluate(() => {
          location.hash = '#/pupils';
        });
        await passphraseField(page).fill(passphrase);
        await app.evaluate(watchDerivation);
        const unlocked = await page.evaluate(timeUnlock);
        const derivation = await app.evaluate(derivationTime);
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

/**
 * Runs in the main process: notes how long the derivation of the key takes within the next unlock itself. One that is timed by itself, before,
 * differs by more than all the rest takes, as soon as the machine does anything else. Argon2 is the first work of an unlock that a native
 * module gives to a thread, and its kind has no name.
 */
function watchDerivation() {
  const { createHook } = process.getBuiltinModule('async_hooks');
  const watched = { id: 0, began: 0, milliseconds: 0 };
  Object.assign(globalThis, { benchDerivation: watched });
  const hook = createHook({
    init(id, kind) {
      if (kind !== 'undefined' || watched.id !== 0) return;
      watched.id = id;
      watched.began = performance.now();
    },
    before(id) {
      if (id !== watched.id) return;
      watched.milliseconds = performance.now() - watched.began;
      // What follows is measured: it must not pay for being watched.
      hook.disable();
    },
  }).enable();
}

/** Runs in the main process: milliseconds of the derivation that was watched. */
function derivationTime() {
  /** @type {{ milliseconds: number } | undefined} */
  const watched = Reflect.get(globalThis, 'benchDerivation');
  if (!watched?.milliseconds) throw new Error('The derivation of the key was not seen');
  return watched.milliseconds;
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

// @ts-check
// From starting the program to the unlock screen, against a blank window of the same Electron.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchProgram } from '../../build/tools/launch.mjs';
import { byTurns, figure } from './figure.mjs';
import { passphraseField, profileFor } from './program-on-vault.mjs';

const blankMain = `import { app, BrowserWindow } from 'electron';
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800 });
  void window.loadURL('data:text/html,<h1>Blank</h1>');
});
app.on('window-all-closed', () => app.quit());
`;

/** @param {string} vault @returns {Promise<import('./figure.mjs').Figure>} */
export async function measureStart(vault) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'sendco-bench-'));
  try {
    const blank = path.join(scratch, 'blank');
    mkdirSync(blank);
    writeFileSync(path.join(blank, 'main.mjs'), blankMain);
    writeFileSync(
      path.join(blank, 'package.json'),
      JSON.stringify({ name: 'blank', version: '1.0.0', main: 'main.mjs' }),
    );
    const own = profileFor(path.join(scratch, 'profile'), vault);
    const others = path.join(scratch, 'other-profile');
    const times = await byTurns(
      7,
      () => startTime({ profile: own }, (page) => passphraseField(page).waitFor()),
      () => startTime({ profile: others, folder: blank }, (page) => page.getByRole('heading').waitFor()),
    );
    return figure({ name: 'start to the unlock screen', size: 'any', ...times, unit: 'ms', goal: 1.3 });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * @param {import('../../build/tools/launch.mjs').LaunchOptions} options
 * @param {(page: import('playwright').Page) => Promise<void>} shown
 */
async function startTime(options, shown) {
  const began = performance.now();
  const { app, page } = await launchProgram(options);
  await shown(page);
  const taken = performance.now() - began;
  await app.close();
  return taken;
}

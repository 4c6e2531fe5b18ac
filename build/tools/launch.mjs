// @ts-check
import { setTimeout } from 'node:timers/promises';
import { _electron } from 'playwright';
import { electronRuntime } from '../setup/electron.mjs';
import { developmentFlags } from './display.mjs';
import { projectFolder } from './paths.mjs';

/**
 * @typedef {object} LaunchOptions
 * @property {string} profile the profile folder; made when it is not there
 * @property {string} [executable] the packaged program; the built one when left out
 * @property {string} [folder] another program, for Electron itself to run; ours when left out
 * @property {readonly string[]} [extraArguments]
 */

/**
 * Starts the real program and waits for its window. The one place that knows how: tests, the demo and the benchmark share it.
 * @param {LaunchOptions} options
 * @returns {Promise<{ app: import('playwright').ElectronApplication, page: import('playwright').Page }>}
 */
export async function launchProgram({ profile, executable, folder = projectFolder, extraArguments = [] }) {
  const app = await _electron.launch({
    executablePath: executable ?? electronRuntime().executable,
    args: [
      ...developmentFlags(),
      ...(executable ? [] : [folder]),
      `--user-data-dir=${profile}`,
      ...extraArguments,
    ],
    env: /** @type {Record<string, string>} */ ({
      ...process.env,
      SENDCO_SHOW_BUGS: '1',
      TZ: 'Europe/London',
      LANG: 'en_GB.UTF-8',
    }),
  });
  app.process().stderr?.on('data', (chunk) => {
    if (process.env['SENDCO_E2E_LOG']) process.stderr.write(chunk);
  });
  askAgain(app);
  const page = await app.firstWindow();
  await page.setViewportSize({ width: 1366, height: 768 });
  return { app, page };
}

/** How often something is asked of the main process before it is given up: while that is busy, an answer may be lost several times. */
const mostAsked = 8;

/**
 * Now and then V8 collects the promise of an answer before Playwright has it (microsoft/playwright#33737), whatever was asked. It is
 * asked again: what the tests ask of the main process does no harm when it is done twice.
 * @param {import('playwright').ElectronApplication} app
 */
function askAgain(app) {
  const ask = /** @type {(...asked: unknown[]) => Promise<any>} */ (app.evaluate.bind(app));
  app.evaluate = async (/** @type {unknown[]} */ ...asked) => {
    for (let times = 1; ; times += 1)
      try {
        return await ask(...asked);
      } catch (error) {
        if (times === mostAsked || !String(error).includes('promise was garbage collected')) throw error;
        await setTimeout(100 * times);
      }
  };
}

/**
 * Answers the system's "open" dialogs with these paths from now on.
 * @param {import('playwright').ElectronApplication} app
 * @param {readonly string[]} filePaths
 */
export async function answerOpenDialog(app, filePaths) {
  await app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: paths.length === 0, filePaths: [...paths] });
  }, filePaths);
}

/**
 * Answers the system's "save" dialogs with this path from now on; null cancels.
 * @param {import('playwright').ElectronApplication} app
 * @param {string | null} filePath
 */
export async function answerSaveDialog(app, filePath) {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: path === null, filePath: path ?? '' });
  }, filePath);
}

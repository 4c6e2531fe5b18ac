import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { launchProgram } from '../../../build/tools/launch.mjs';
import { demoDay, setDay } from '../../../build/tools/day.mjs';
import { slowDown } from './slow-computer';

export interface StartOptions {
  /** A profile folder to use again; a fresh one otherwise. */
  readonly profile?: string;
  /** The packaged program instead of the built one. */
  readonly executable?: string;
  readonly extraArguments?: readonly string[];
  /** What day it is, yyyy-mm-dd; the day of the samples otherwise. */
  readonly day?: string;
}

/** The program at work, in a profile of its own. */
export interface Program {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly profile: string;
  /** A folder for this test's own files, beside the profile. */
  readonly scratch: string;
  /** Ends the program and removes what this test made, unless it brought its own profile. */
  close(): Promise<void>;
}

/** Starts the real program on a fresh profile and waits for its first screen. */
export async function startProgram(options: StartOptions = {}): Promise<Program> {
  const home = await mkdtemp(path.join(tmpdir(), 'sendco-e2e-'));
  const profile = options.profile ?? path.join(home, 'profile');
  const scratch = path.join(home, 'scratch');
  await mkdir(scratch, { recursive: true });
  const { app, page } = await launchProgram({ ...options, profile });
  await setDay(app, options.day ?? demoDay);
  await sitAtKeyboard(app);
  // Whatever a slow computer loses is found by running every test on one: "SENDCO_E2E_SLOW=4 npm test -- e2e".
  const slow = Number(process.env['SENDCO_E2E_SLOW'] ?? 1);
  if (slow > 1) await slowDown(page, slow);
  return {
    app,
    page,
    profile,
    scratch,
    close: async () => {
      await app.close();
      // A profile that was brought along lies elsewhere.
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** What a test presses is no use of the system's keyboard: on a busy machine the vault would be locked in the midst of a long one. */
async function sitAtKeyboard(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 0;
  });
}

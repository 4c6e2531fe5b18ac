import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { developmentFlags } from '../../../build/tools/display.mjs';
import { electronRuntime } from '../../../build/setup/electron.mjs';

const project = path.resolve(import.meta.dirname, '../../..');

export interface StartOptions {
  /** A profile folder to use again; a fresh one otherwise. */
  readonly profile?: string;
  /** The packaged program instead of the built one. */
  readonly executable?: string;
  readonly extraArguments?: readonly string[];
}

/** The program at work, in a profile of its own. */
export interface Program {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly profile: string;
  /** A folder for this test's own files, beside the profile. */
  readonly scratch: string;
  close(): Promise<void>;
}

/** Starts the real program on a fresh profile and waits for its first screen. */
export async function startProgram(options: StartOptions = {}): Promise<Program> {
  const home = await mkdtemp(path.join(tmpdir(), 'sendco-e2e-'));
  const profile = options.profile ?? path.join(home, 'profile');
  const scratch = path.join(home, 'scratch');
  await mkdir(scratch, { recursive: true });
  const app = await _electron.launch({
    executablePath: options.executable ?? electronRuntime().executable,
    args: [
      ...developmentFlags(),
      ...(options.executable ? [] : [project]),
      `--user-data-dir=${profile}`,
      ...(options.extraArguments ?? []),
    ],
    env: {
      ...(process.env as Record<string, string>),
      SENDCO_SHOW_BUGS: '1',
      TZ: 'Europe/London',
      LANG: 'en_GB.UTF-8',
    },
  });
  app.process().stderr?.on('data', (chunk: Buffer) => {
    if (process.env['SENDCO_E2E_LOG']) process.stderr.write(chunk);
  });
  const page = await app.firstWindow();
  await page.setViewportSize({ width: 1366, height: 768 });
  return {
    app,
    page,
    profile,
    scratch,
    close: async () => {
      await app.close();
      if (!options.profile) await rm(home, { recursive: true, force: true });
    },
  };
}

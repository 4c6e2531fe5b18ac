import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { hasDisplay } from '../../../../build/tools/display.mjs';

/** Where windows are shown: the machine's own screen, or a virtual one of this test's own. */
export interface Screen {
  readonly env: Record<string, string>;
  readonly close: () => void;
}

export async function someScreen(): Promise<Screen> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  if (hasDisplay()) return { env, close: () => undefined };
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = (await text(server.stdio[3] as Readable)).trim();
  return { env: { ...env, DISPLAY: `:${display}` }, close: () => void server.kill() };
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Acknowledged } from './acknowledged';
import type { WorkOrder } from './work-order';

/** When to kill: so many milliseconds after the start, or after the vault was opened. */
export interface KillMoment {
  readonly after: 'start' | 'open';
  readonly ms: number;
}

/**
 * Lets a program work in a vault and kills it (SIGKILL: it can clear up nothing). Gives every line that it printed, also what was still in
 * the pipe when it died. Throws when it ended by itself: it met a problem.
 */
export async function runAndKill(
  file: string,
  order: WorkOrder,
  { after, ms }: KillMoment,
): Promise<readonly Acknowledged[]> {
  const child = spawn(process.execPath, [file, JSON.stringify(order)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: Acknowledged[] = [];
  let complaint = '';
  child.stderr.on('data', (data: Buffer) => (complaint += data.toString('utf8')));
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  const opened = new Promise<void>((resolve) => {
    createInterface(child.stdout).on('line', (text) => {
      // The last line may be cut off by the death: then nobody was told.
      if (!text.endsWith('}')) return;
      lines.push(JSON.parse(text) as Acknowledged);
      resolve();
    });
  });
  if (after === 'open') await Promise.race([opened, ended]);
  await Promise.race([sleep(ms), ended]);
  child.kill('SIGKILL');
  const [code, signal] = await ended;
  if (signal !== 'SIGKILL') throw new Error(`The program ended by itself (${code}): ${complaint}`);
  return lines;
}

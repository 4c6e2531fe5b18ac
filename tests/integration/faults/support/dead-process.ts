import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** The number of a process that has ended. */
export async function deadProcess(): Promise<number> {
  const ended = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(ended, 'close');
  if (ended.pid === undefined) throw new Error('No process was started');
  return ended.pid;
}

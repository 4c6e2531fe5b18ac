/**
 * A program of its own that takes a vault's lock: `hold-lock.mjs <folder> <machine id> [start at, ms]`.
 * Prints "held" or the problem's kind; releases and ends when its input closes; killed, it leaves the lock behind.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { programIdentity } from '../../../../electron/vault/lock-record';
import { acquireLock } from '../../../../electron/vault/vault-lock';

const [folder = '', machineId = '', startAt = '0'] = process.argv.slice(2);
await sleep(Math.max(0, Number(startAt) - Date.now()));
const held = await acquireLock(folder, programIdentity(machineId), {
  beatEveryMs: 50,
  onLost: () => console.log('lost'),
});
console.log(held.ok ? 'held' : held.problem.kind);
if (held.ok) {
  process.stdin.on('end', () => {
    held.value.release();
    process.exit(0);
  });
  process.stdin.resume();
}

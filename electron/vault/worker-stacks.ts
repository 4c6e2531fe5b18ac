import { hashRaw } from '@node-rs/argon2';
import { saltBytes } from './key-derivation';
import { keyBytes } from './wrapped-key';

/** Far more than there are threads (four), so that each of them gets some while the others are busy. */
const jobs = 24;

/** KiB: a job takes a few thousandths of a second, so that none ends before every thread was woken; all of them together, a few hundredths. */
const memoryCost = 4096;

/** On a machine at its limit a thread can be kept waiting for the whole of one round. */
const rounds = 4;

/**
 * Overwrites what is left on the stacks of the threads that read and wrote the records. SQLite's encryption wipes the keys that it keeps,
 * but expands the key of each page on its stack and leaves it there: after closing, a copy of the key lies on the stack of every thread
 * that did so, until something reaches as deep. Argon2 does, with nothing but zeros. Call it when the database is closed.
 */
export async function overwriteWorkerStacks(): Promise<void> {
  for (let round = 0; round < rounds; round += 1) await overwriteOnce();
}

async function overwriteOnce(): Promise<void> {
  const [nothing, salt] = [Buffer.alloc(keyBytes), Buffer.alloc(saltBytes)];
  const settings = { memoryCost, timeCost: 1, parallelism: 1, outputLen: keyBytes, salt };
  await Promise.all(Array.from({ length: jobs }, () => hashRaw(nothing, settings)));
}

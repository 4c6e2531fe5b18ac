import { hashRaw } from '@node-rs/argon2';
import sqlite3 from 'sqlite3';
import { saltBytes } from './key-derivation';
import { keyBytes } from './wrapped-key';

/** Far more than there are threads (four), so that each of them gets some while the others are busy. */
const jobs = 24;

/** SQLite walks a sum of so many numbers by calling itself as often, each time some 50 bytes deeper: more than work on records goes. */
const depth = 900;

/** A statement of so many sums takes some hundredths of a second, so that none ends before every thread was woken. */
const sums = 60;

/** KiB: a job of Argon2 takes a few thousandths of a second. */
const memoryCost = 4096;

const deepStatement = `SELECT ${new Array(sums).fill(new Array(depth).fill('1').join('+')).join(',')}`;

/**
 * Overwrites what is left on the stacks of the threads that read and wrote the records. SQLite's encryption wipes the keys that it keeps,
 * but expands the key of each page on its stack and leaves it there: after closing, a copy of the key lies on the stack of every thread
 * that did so, until something fills it as deep. SQLite itself fills it from some 3 KB downwards, with a statement that nests deeper than any of
 * ours, on an empty database of its own; Argon2 fills what is above that, with nothing but zeros. Call it when the records are closed.
 */
export async function overwriteWorkerStacks(): Promise<void> {
  await onEveryThread(nestDeeply);
  await onEveryThread(deriveNothing);
}

async function onEveryThread(work: () => Promise<unknown>): Promise<void> {
  await Promise.all(Array.from({ length: jobs }, () => work()));
}

function deriveNothing(): Promise<unknown> {
  const [nothing, salt] = [Buffer.alloc(keyBytes), Buffer.alloc(saltBytes)];
  return hashRaw(nothing, { memoryCost, timeCost: 1, parallelism: 1, outputLen: keyBytes, salt });
}

function nestDeeply(): Promise<void> {
  return new Promise((resolve, reject) => {
    const database = new sqlite3.Database(':memory:', (opening) => {
      if (opening) {
        reject(opening);
        return;
      }
      database.get(deepStatement, (reading) => {
        database.close(() => {
          if (reading) reject(reading);
          else resolve();
        });
      });
    });
  });
}

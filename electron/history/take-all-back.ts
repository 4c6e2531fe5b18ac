import type { Writer } from '../database/database';
import { stepsBefore } from './repository';
import { type Run, runsOf, takeBackRun } from './take-back';

/** Steps that are read, and taken back, at a time. */
const atOnce = 2000;

/** Reverses a whole change. False when a row no longer holds what the change left there: then roll back what was done so far. */
export async function takeAllBack(writer: Writer, changeId: string): Promise<boolean> {
  let before = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const steps = await stepsBefore(writer, changeId, before, atOnce);
    const last = steps.at(-1);
    if (last === undefined) return true;
    for (const run of runsOf(steps)) {
      if (!(await takeBackInOrder(writer, changeId, run))) return false;
    }
    before = last.seq;
  }
}

/**
 * A run as one; where rows gave each other a place that only one of them may have (the rank of a need, the open status), one after the
 * other, the last step first: each was possible on the way there.
 */
async function takeBackInOrder(writer: Writer, changeId: string, run: Run): Promise<boolean> {
  try {
    return await takeBackRun(writer, changeId, run);
  } catch (error) {
    if ((error as { code?: string }).code !== 'SQLITE_CONSTRAINT') throw error;
  }
  // Another record needs the row, or its place (a UPN, a class) was taken since.
  if (run.length === 1) return false;
  for (const step of run) if (!(await takeBackInOrder(writer, changeId, [step]))) return false;
  return true;
}

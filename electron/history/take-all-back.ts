import type { Writer } from '../database/database';
import { stepsBefore } from './repository';
import { runsOf, takeBackRun } from './take-back';

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
      try {
        if (!(await takeBackRun(writer, changeId, run))) return false;
      } catch (error) {
        // Another record needs the row, or its place (a UPN, a class) was taken since.
        if ((error as { code?: string }).code === 'SQLITE_CONSTRAINT') return false;
        throw error;
      }
    }
    before = last.seq;
  }
}

import type { Service } from '../../domain/common/call';
import { fail, ok, type Result } from '../../domain/common/result';
import type { historyApi } from '../../domain/history/api';
import type { Database, Writer } from '../database/database';
import { changeById, stepsBefore, wasUndone } from './repository';
import { runsOf, takeBackRun } from './take-back';

/** Undo, for any change of any feature: the history knows the old values. */
export function historyService(database: Database): Service<typeof historyApi> {
  return {
    undo: ({ changeId }) => undoChange(database, changeId),
  };
}

/**
 * Takes a change back as one, whatever its size. Failures, each with nothing changed: `not-found`, `already-undone`, `changed-since` when
 * a row was changed again, or something new hangs on it.
 */
export async function undoChange(database: Database, changeId: string): Promise<Result<{ what: string }>> {
  const change = await changeById(database.read, changeId);
  if (!change) return fail('not-found', 'This change is not in the history.');
  if (await wasUndone(database.read, changeId))
    return fail('already-undone', 'This change has already been undone.');
  return database.change(
    `Undid: ${change.what}`,
    async (writer) => {
      const done = await takeAllBack(writer, changeId);
      return done ? ok({ what: change.what }) : changedSince;
    },
    changeId,
  );
}

const changedSince = fail(
  'changed-since',
  'This has been changed again since, so it was not undone. Nothing was changed.',
);

/** Steps that are read, and taken back, at a time. */
const atOnce = 2000;

async function takeAllBack(writer: Writer, changeId: string): Promise<boolean> {
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

import type { Service } from '../../domain/common/call';
import { fail, ok } from '../../domain/common/result';
import type { historyApi } from '../../domain/history/api';
import type { Database } from '../database/database';
import { changeById, stepsOf, takeBack, wasUndone } from './repository';

/** Undo, for any change of any feature: the history knows the old values. */
export function historyService(database: Database): Service<typeof historyApi> {
  return {
    undo: ({ changeId }) => undo(database, changeId),
  };
}

async function undo(database: Database, changeId: string) {
  const change = await changeById(database.read, changeId);
  if (!change) return fail('not-found', 'This change is not in the history.');
  if (await wasUndone(database.read, changeId))
    return fail('already-undone', 'This change has already been undone.');
  return database.change(
    `Undid: ${change.what}`,
    async (writer) => {
      const steps = await stepsOf(writer, changeId);
      for (const step of steps.reverse()) {
        if (!(await takeBack(writer, step))) {
          return fail(
            'changed-since',
            'This has been changed again since, so it was not undone. Nothing was changed.',
          );
        }
      }
      return ok({ what: change.what });
    },
    changeId,
  );
}

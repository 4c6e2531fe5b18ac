import type { IsoInstant } from '../../domain/common/calendar-date';
import { fail, type Failure, ok, type Result } from '../../domain/common/result';
import type { Database, Writer } from '../database/database';
import { type Change, chainOf } from './repository';
import { takeAllBack } from './take-all-back';

/**
 * Takes a change back as one, whatever its size. Failures, each with nothing changed: `not-found`, `already-undone`, `changed-since` when
 * a row was changed again, or something new hangs on it.
 * @param alsoDo more to do in the same change, told when what is taken back was made
 */
export async function undoChange(
  database: Database,
  changeId: string,
  alsoDo?: AlsoDo,
): Promise<Result<{ what: string }>> {
  const chain = await chainOf(database.read, changeId);
  const asked = chain.findIndex(({ id }) => id === changeId);
  const [first] = chain;
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return notFound;
  // Between the change and its last undo or redo lie whole pairs of them as long as it is in effect.
  if ((chain.length - 1 - asked) % 2 === 1) return alreadyUndone;
  return takeBack(database, first, last, isUndo(asked) ? 'Done again' : 'Undid', cannotUndo, alsoDo);
}

/**
 * Does again what an undo took back. `undoId` is that of the undo. Failures, each with nothing changed: `not-found`, `already-done-again`,
 * `changed-since`.
 */
export async function redoChange(database: Database, undoId: string): Promise<Result<{ what: string }>> {
  const chain = await chainOf(database.read, undoId);
  const asked = chain.findIndex(({ id }) => id === undoId);
  const [first] = chain;
  const last = chain.at(-1);
  if (first === undefined || last === undefined || !isUndo(asked)) return notFound;
  if ((chain.length - 1 - asked) % 2 === 1) return alreadyDoneAgain;
  return takeBack(database, first, last, 'Done again', cannotRedo);
}

/** A chain begins with the change itself; then undo and redo alternate. */
function isUndo(place: number): boolean {
  return place % 2 === 1;
}

function takeBack(
  database: Database,
  first: Change,
  last: Change,
  done: 'Undid' | 'Done again',
  refusal: Failure,
  alsoDo?: AlsoDo,
): Promise<Result<{ what: string }>> {
  return database.change(
    `${done}: ${first.what}`,
    async (writer) => {
      if (!(await takeAllBack(writer, last.id))) return refusal;
      await alsoDo?.(writer, last.at);
      return ok({ what: first.what });
    },
    last.id,
  );
}

type AlsoDo = (writer: Writer, madeAt: IsoInstant) => Promise<void>;

const notFound = fail('not-found', 'This change is not in the history.');
const alreadyUndone = fail('already-undone', 'This change has already been undone.');
const alreadyDoneAgain = fail('already-done-again', 'This has already been done again.');
const cannotUndo = fail(
  'changed-since',
  'This has been changed again since, so it was not undone. Nothing was changed.',
);
const cannotRedo = fail(
  'changed-since',
  'This has been changed since it was undone, so it was not done again. Nothing was changed.',
);

import { addDays, type IsoDate } from '../common/calendar-date';
import { fail, ok, type Problem, type Result } from '../common/result';
import { type StatusEntry, statusHistoryProblems } from './rules';

function before<Entry extends StatusEntry>(history: readonly Entry[], entry: Entry): Entry | undefined {
  return history
    .filter((other) => other !== entry && other.startsOn < entry.startsOn)
    .sort((one, other) => (one.startsOn < other.startsOn ? 1 : -1))[0];
}

function joined(earlier: StatusEntry | undefined, entry: StatusEntry): boolean {
  return earlier?.endsOn === addDays(entry.startsOn, -1);
}

/**
 * The history after the day from which an entry holds is corrected: the one before, when it ended on the day before, ends on the new
 * day before. Fails with the first thing that is then wrong with the history.
 */
export function correctStatusStart<Entry extends StatusEntry>(
  history: readonly Entry[],
  entry: Entry,
  startsOn: IsoDate,
): Result<readonly Entry[]> {
  const earlier = before(history, entry);
  const moved = history.map((other): Entry => {
    if (other === entry) return { ...entry, startsOn };
    if (other === earlier && joined(earlier, entry)) return { ...other, endsOn: addDays(startsOn, -1) };
    return other;
  });
  return checked(moved);
}

/**
 * The history without an entry that was a mistake: when it was the open one, the one before, which it had closed, is open again.
 * Historic codes (A, P, S) are never opened again.
 */
export function withoutStatus<Entry extends StatusEntry>(
  history: readonly Entry[],
  entry: Entry,
): Result<readonly Entry[]> {
  const earlier = before(history, entry);
  const reopens = entry.endsOn === null && joined(earlier, entry) && !/[APS]/.test(earlier?.code ?? '');
  return checked(
    history
      .filter((other) => other !== entry)
      .map((other) => (reopens && other === earlier ? { ...other, endsOn: null } : other)),
  );
}

function checked<Entry extends StatusEntry>(history: readonly Entry[]): Result<readonly Entry[]> {
  const problem: Problem | undefined = statusHistoryProblems(history)[0];
  return problem === undefined ? ok(history) : fail(problem.kind, problem.message);
}

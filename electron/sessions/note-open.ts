import { addDays, type IsoDate } from '../../domain/common/calendar-date';
import type { InputOf } from '../../domain/common/call';
import { formatDate } from '../../domain/common/date-words';
import { fail, ok, type Result } from '../../domain/common/result';
import { countOf } from '../../domain/common/text';
import type { sessionsApi } from '../../domain/sessions/api';
import type { Database } from '../database/database';
import { insertSession, type SessionValues } from './note-session';
import { readSessionsBetween } from './sessions-between';

type Input = InputOf<(typeof sessionsApi)['noteOpen']>;

interface OpenSession {
  readonly line: { readonly id: string; readonly provisionId: string; readonly minutes: number };
  readonly heldOn: IsoDate;
  readonly number: number;
}

/** A school week at a time is plenty: nobody vouches for a term with one key. */
const mostDays = 31;

/** Notes what is planned and not noted, in one change. Only planned sessions, so never on a day without school; held ones up to today. */
export async function noteOpen(database: Database, input: Input): Promise<Result<{ noted: number }>> {
  const { from, reason } = input;
  const today = database.clock.today();
  const to = reason === null && input.to > today ? today : input.to;
  if (addDays(from, mostDays) < input.to) return fail('invalid', 'Note at most a month at a time.');
  const open = await openSessions(database, { ...input, to }, today);
  if (open.length === 0) return ok({ noted: 0 });
  const days = from === input.to ? `on ${formatDate(from)}` : `from ${formatDate(from)} to ${formatDate(to)}`;
  const how = reason === null ? 'held as planned' : 'not held';
  return database.change(`Noted ${countOf(open.length, 'session')} ${how} ${days}`, async (writer) => {
    for (const { line, heldOn, number } of open) {
      const values: SessionValues =
        reason === null
          ? { state: 'held', minutes: line.minutes, reason: null }
          : { state: 'not-held', minutes: null, reason };
      await insertSession(database, writer, line, { heldOn, number }, values);
    }
    return ok({ noted: open.length });
  });
}

async function openSessions(
  database: Database,
  { from, to, filter }: Input,
  today: IsoDate,
): Promise<OpenSession[]> {
  const sessions = await readSessionsBetween(database.read, { from, to }, { today, filter });
  return sessions
    .filter(({ session }) => session.noted === null)
    .map(({ row: { staffLineId, runId, minutesPerSession }, session }) => ({
      line: { id: staffLineId, provisionId: runId, minutes: minutesPerSession },
      heldOn: session.on,
      number: session.number,
    }));
}

import type { InputOf } from '../../domain/common/call';
import { fail, invalid, ok, type Result } from '../../domain/common/result';
import type { sessionsApi } from '../../domain/sessions/api';
import { isInRun } from '../../domain/sessions/delivery';
import type { RunPupil } from '../../domain/provision/run';
import type { Database } from '../database/database';
import { notThere } from '../database/not-there';
import { lineOf, wordsOf } from './note-session';
import { sessionById } from './repository';

/** One child's mark in a session that was held; null takes it away: the child had all of it. */
export async function setMark(
  database: Database,
  { id, pupilId, as }: InputOf<(typeof sessionsApi)['setMark']>,
): Promise<Result<null>> {
  const session = await sessionById(database.read, id);
  const line = session && (await lineOf(database.read, session.staffLineId));
  if (session === undefined || line === undefined) return notThere;
  if (session.state === 'not-held')
    return fail('invalid', 'The session was not held, so nobody can be marked in it.');
  const minutes = as.mark === 'part' ? as.minutes : null;
  if (minutes !== null && minutes >= (session.minutes ?? 0))
    return invalid('minutes', `Part of it is less than the ${session.minutes ?? 0} minutes that it took.`);
  return database.change(wordsOf(line, session), async (writer) => {
    const member: RunPupil | undefined = await writer('provisionPupils')
      .where({ provisionId: session.provisionId, pupilId })
      .whereNull('deletedAt')
      .first();
    if (member === undefined || !isInRun(member, session.heldOn))
      return fail('invalid', 'This pupil was not in the run on that day.');
    const now = database.clock.now();
    await writer('sessionMarks').where({ sessionId: id, pupilId }).delete();
    if (as.mark !== null)
      await writer('sessionMarks').insert({
        ...database.newRecord(),
        sessionId: id,
        pupilId,
        mark: as.mark,
        minutes,
      });
    await writer('provisionSessions').where({ id }).update({ updatedAt: now });
    return ok(null);
  });
}

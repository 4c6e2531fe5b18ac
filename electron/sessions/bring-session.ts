import type { NotedSession, SessionPlace } from '../../domain/sessions/model';
import type { Database, Writer } from '../database/database';

/** A session as somebody wrote it down elsewhere, for the register. */
interface BroughtSession {
  readonly place: SessionPlace;
  readonly runId: string;
  readonly kept: Pick<NotedSession, 'state' | 'minutes' | 'reason' | 'note' | 'marks'>;
  /** The children of whom it speaks: marks of others stay, except in a session that was not held. */
  readonly pupilIds: readonly string[];
}

/** Notes a session inside a change: over what is noted of it already, if anything. Who covered stays. */
export async function bringSession(
  database: Database,
  writer: Writer,
  { place, runId, kept, pupilIds }: BroughtSession,
): Promise<void> {
  const { marks, ...values } = kept;
  const known: { id: string } | undefined = await writer('provisionSessions')
    .select('id')
    .where({ ...place })
    .first();
  const record = database.newRecord();
  const sessionId = known?.id ?? record.id;
  if (known === undefined)
    await writer('provisionSessions').insert({ ...record, provisionId: runId, ...place, ...values });
  else
    await writer('provisionSessions')
      .where({ id: known.id })
      .update({ ...values, updatedAt: record.updatedAt });
  const before = writer('sessionMarks').where({ sessionId });
  if (kept.state !== 'not-held') void before.whereIn('pupilId', [...pupilIds]);
  await before.delete();
  for (const mark of marks)
    await writer('sessionMarks').insert({ ...database.newRecord(), sessionId, ...mark });
}

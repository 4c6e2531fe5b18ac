import { ok, type Result } from '../../domain/common/result';
import { instantOn } from '../../domain/common/london-time';
import { type MeetingHistory, meetingHistory, type MeetingStep } from '../../domain/reviews/meeting-history';
import type { Database, Reader } from '../database/database';

/** The dates that the meeting of a review has had, out of the history. */
export async function meetingHistoryOf(
  database: Database,
  reviewId: string,
): Promise<Result<MeetingHistory>> {
  return ok(meetingHistory(await stepsOf(database.read, reviewId)));
}

/** Each change of the date that still holds: neither what was undone nor the undoing itself. */
async function stepsOf(reader: Reader, reviewId: string): Promise<readonly MeetingStep[]> {
  const rows: { at: string; from: string | null; to: string | null }[] = await reader.raw(
    `SELECT changes.at AS at,
       json_extract(history.old_values, '$.meeting_on') AS "from",
       json_extract(history.new_values, '$.meeting_on') AS "to"
     FROM history
     JOIN changes ON changes.id = history.change_id
     WHERE history.table_name = 'reviews' AND history.row_id = ? AND history.action <> 'delete'
       AND json_extract(history.old_values, '$.meeting_on') IS NOT json_extract(history.new_values, '$.meeting_on')
       AND changes.undoes IS NULL
       AND NOT EXISTS (SELECT 1 FROM changes AS later WHERE later.undoes = changes.id)
     ORDER BY history.seq`,
    [reviewId],
  );
  return rows.map(({ at, from, to }) => ({ changedOn: instantOn(at), from, to }));
}

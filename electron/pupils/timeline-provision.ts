import type { IsoDate, IsoInstant } from '../../domain/common/calendar-date';
import { countOf } from '../../domain/common/text';
import type { TimelineEvent, TimelinePage } from '../../domain/pupils/timeline';
import type { Reader } from '../database/database';
import { type Draft, ended, event, idsWith } from './timeline-event';
import { whenSet } from './when-set';

interface RunRow {
  readonly id: string;
  readonly runId: string;
  readonly name: string;
  readonly joinsOn: IsoDate | null;
  readonly startsOn: IsoDate;
  readonly leavesOn: IsoDate | null;
  readonly createdAt: IsoInstant;
}

/** Provision begun and left. */
export async function runEvents(reader: Reader, pupilId: string): Promise<readonly TimelineEvent[]> {
  const rows: RunRow[] = await reader('provisionPupils as t')
    .join('provisions as r', 'r.id', 't.provisionId')
    .select('t.id', 'r.id as runId', 'r.name', 't.joinsOn', 'r.startsOn', 't.leavesOn', 't.createdAt')
    .where('t.pupilId', pupilId)
    .whereNull('t.deletedAt')
    .whereNull('r.deletedAt');
  const left = await whenSet(
    reader,
    'provision_pupils',
    'leaves_on',
    idsWith(rows, ({ leavesOn }) => leavesOn),
  );
  return rows.flatMap((row) => {
    const draft: Draft = {
      id: row.id,
      kind: 'provision',
      on: row.joinsOn ?? row.startsOn,
      enteredAt: row.createdAt,
      title: `Provision: ${row.name}`,
      link: { kind: 'provisionRun', id: row.runId },
    };
    return [event(draft), ...ended(draft, row.leavesOn, `Left: ${row.name}`, left.get(row.id))];
  });
}

interface WeekRow {
  /** Of all weeks. */
  readonly total: number;
  readonly runId: string;
  readonly name: string;
  readonly lastOn: IsoDate;
  readonly enteredAt: IsoInstant;
  readonly held: number;
  readonly notHeld: number;
  readonly missed: number;
}

/** Weeks from Monday to Sunday; 2001 began with a Monday. */
const week = `CAST((julianday(s.held_on) - julianday('2001-01-01')) / 7 AS INTEGER)`;

/** A pupil's sessions: those of her runs, while she was in them. */
const sessions = `provision_pupils t
  JOIN provisions r ON r.id = t.provision_id AND r.deleted_at IS NULL
  JOIN provision_sessions s ON s.provision_id = r.id
    AND s.held_on >= coalesce(t.joins_on, s.held_on) AND s.held_on <= coalesce(t.leaves_on, s.held_on)`;

/**
 * The sessions of each run, a week at a time: ten years of them, one by one, would bury all else. All weeks are counted, by the index
 * alone; what was held in them is read of the latest.
 */
export async function sessionEvents(reader: Reader, pupilId: string, atMost: number): Promise<TimelinePage> {
  const rows: WeekRow[] = await reader.raw(
    `WITH weeks AS MATERIALIZED (
      SELECT r.id AS run_id, ${week} AS week, min(s.held_on) AS first_on, max(s.held_on) AS last_on
      FROM ${sessions} WHERE t.pupil_id = :pupilId AND t.deleted_at IS NULL GROUP BY 1, 2
    ),
    -- Which of two weeks with the same last day was entered later is not known yet: both are read.
    latest AS (SELECT * FROM weeks
      WHERE last_on >= coalesce((SELECT last_on FROM weeks ORDER BY last_on DESC LIMIT 1 OFFSET :atMost - 1), ''))
    SELECT (SELECT count(*) FROM weeks) AS total, r.id AS run_id, r.name, latest.last_on, max(s.created_at) AS entered_at,
      sum(s.state <> 'not-held' AND coalesce(m.mark, '') NOT IN ('absent', 'refused')) AS held,
      sum(s.state = 'not-held') AS not_held,
      sum(s.state <> 'not-held' AND coalesce(m.mark, '') IN ('absent', 'refused')) AS missed
    FROM latest CROSS JOIN ${sessions}
    LEFT JOIN session_marks m ON m.session_id = s.id AND m.pupil_id = t.pupil_id
    WHERE t.provision_id = latest.run_id AND t.pupil_id = :pupilId AND t.deleted_at IS NULL
      AND s.held_on BETWEEN latest.first_on AND latest.last_on
    GROUP BY latest.run_id, latest.week`,
    { pupilId, atMost },
  );
  const events = rows.map((row) =>
    event({
      id: `${row.runId}:${row.lastOn}`,
      kind: 'session',
      on: row.lastOn,
      enteredAt: row.enteredAt,
      title: `${row.name}: ${sessionWords(row)}`,
      link: { kind: 'provisionRun', id: row.runId },
    }),
  );
  return { events, total: rows[0]?.total ?? 0 };
}

/** '3 sessions in this week, 1 not held, 1 missed'. */
function sessionWords({ held, notHeld, missed }: WeekRow): string {
  const words = [
    `${countOf(held, 'session')} in this week`,
    ...(notHeld > 0 ? [`${notHeld} not held`] : []),
    ...(missed > 0 ? [`${missed} missed`] : []),
  ];
  return words.join(', ');
}

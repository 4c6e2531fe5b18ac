import type { IsoDate, IsoInstant } from '../../domain/common/calendar-date';
import { countOf } from '../../domain/common/text';
import type { TimelineEvent } from '../../domain/pupils/timeline';
import type { Reader } from '../database/database';
import { type Draft, ended, event, idsOf } from './timeline-event';
import { whenSet } from './when-set';

/** Provision begun and left, and its sessions, a week at a time. */
export async function provisionEvents(reader: Reader, pupilId: string): Promise<readonly TimelineEvent[]> {
  return [...(await runEvents(reader, pupilId)), ...(await sessionEvents(reader, pupilId))];
}

interface RunRow {
  readonly id: string;
  readonly runId: string;
  readonly name: string;
  readonly joinsOn: IsoDate | null;
  readonly startsOn: IsoDate;
  readonly leavesOn: IsoDate | null;
  readonly createdAt: IsoInstant;
}

async function runEvents(reader: Reader, pupilId: string): Promise<readonly TimelineEvent[]> {
  const rows: RunRow[] = await reader('provisionPupils as t')
    .join('provisions as r', 'r.id', 't.provisionId')
    .select('t.id', 'r.id as runId', 'r.name', 't.joinsOn', 'r.startsOn', 't.leavesOn', 't.createdAt')
    .where('t.pupilId', pupilId)
    .whereNull('t.deletedAt')
    .whereNull('r.deletedAt');
  const left = await whenSet(reader, 'provision_pupils', 'leaves_on', idsOf(rows));
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
  readonly runId: string;
  readonly name: string;
  readonly lastOn: IsoDate;
  readonly enteredAt: IsoInstant;
  readonly held: number;
  readonly notHeld: number;
  readonly missed: number;
}

/** The sessions of each run, a week at a time: ten years of them, one by one, would bury all else. */
async function sessionEvents(reader: Reader, pupilId: string): Promise<readonly TimelineEvent[]> {
  const rows: WeekRow[] = await reader.raw(
    `SELECT r.id AS run_id, r.name, max(s.held_on) AS last_on, max(s.created_at) AS entered_at,
        sum(s.state <> 'not-held' AND coalesce(m.mark, '') NOT IN ('absent', 'refused')) AS held,
        sum(s.state = 'not-held') AS not_held,
        sum(s.state <> 'not-held' AND coalesce(m.mark, '') IN ('absent', 'refused')) AS missed
      FROM provision_pupils t
      JOIN provisions r ON r.id = t.provision_id AND r.deleted_at IS NULL
      JOIN provision_sessions s ON s.provision_id = r.id
        AND s.held_on >= coalesce(t.joins_on, s.held_on) AND s.held_on <= coalesce(t.leaves_on, s.held_on)
      LEFT JOIN session_marks m ON m.session_id = s.id AND m.pupil_id = t.pupil_id
      WHERE t.pupil_id = ? AND t.deleted_at IS NULL
      -- Weeks from Monday to Sunday; 2001 began with a Monday.
      GROUP BY r.id, CAST((julianday(s.held_on) - julianday('2001-01-01')) / 7 AS INTEGER)`,
    [pupilId],
  );
  return rows.map((row) =>
    event({
      id: `${row.runId}:${row.lastOn}`,
      kind: 'session',
      on: row.lastOn,
      enteredAt: row.enteredAt,
      title: `${row.name}: ${sessionWords(row)}`,
      link: { kind: 'provisionRun', id: row.runId },
    }),
  );
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

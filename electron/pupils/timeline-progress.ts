import type { IsoDate, IsoInstant } from '../../domain/common/calendar-date';
import { shortened } from '../../domain/common/shortened';
import type { TimelineEvent, TimelinePage } from '../../domain/pupils/timeline';
import type { Rating } from '../../domain/support-plans/codes';
import { seenInSentences } from '../../domain/support-plans/words';
import type { Reader } from '../database/database';
import { event } from './timeline-event';

/** So much of a target is told in a line. */
const longest = 80;

interface ProgressRow {
  /** Of all entries. */
  readonly total: number;
  readonly id: string;
  readonly planId: string;
  readonly target: string;
  readonly unit: string | null;
  readonly observedOn: IsoDate;
  readonly value: number | null;
  readonly rating: Rating | null;
  readonly note: string | null;
  readonly seenBy: string | null;
  readonly createdAt: IsoInstant;
}

/** The latest of what was seen of a pupil's targets, and the observations of her support. */
export async function progressEvents(reader: Reader, pupilId: string, atMost: number): Promise<TimelinePage> {
  const seen = await seenEvents(reader, pupilId, atMost);
  const observations = await observationEvents(reader, pupilId);
  return { events: [...seen.events, ...observations], total: seen.total + observations.length };
}

/** All entries are put in order, and the latest then read. */
async function seenEvents(reader: Reader, pupilId: string, atMost: number): Promise<TimelinePage> {
  const rows: ProgressRow[] = await reader.raw(
    `WITH latest AS MATERIALIZED (
      SELECT p.id, count(*) OVER () AS total
      FROM support_plans s
      JOIN plan_outcomes o ON o.plan_id = s.id AND o.deleted_at IS NULL
      JOIN outcome_progress p ON p.outcome_id = o.id AND p.deleted_at IS NULL
      WHERE s.pupil_id = :pupilId AND s.deleted_at IS NULL
      ORDER BY p.observed_on DESC, p.created_at DESC, p.id LIMIT :atMost
    )
    SELECT latest.total, p.id, o.plan_id, o.text AS target, o.unit, p.observed_on, p.value, p.rating, p.note, p.seen_by, p.created_at
    FROM latest JOIN outcome_progress p ON p.id = latest.id JOIN plan_outcomes o ON o.id = p.outcome_id`,
    { pupilId, atMost },
  );
  const events = rows.map((row) =>
    event({
      id: row.id,
      kind: 'progress',
      on: row.observedOn,
      enteredAt: row.createdAt,
      title: `Progress seen: ${shortened(row.target, longest)}`,
      text: seenInSentences(row, row.unit),
      link: { kind: 'supportPlan', id: row.planId },
    }),
  );
  return { events, total: rows[0]?.total ?? 0 };
}

interface ObservationRow {
  readonly id: string;
  readonly planId: string;
  readonly observedOn: IsoDate;
  readonly seen: string;
  readonly createdAt: IsoInstant;
}

async function observationEvents(reader: Reader, pupilId: string): Promise<readonly TimelineEvent[]> {
  const rows: ObservationRow[] = await reader('supportObservations as v')
    .join('planOutcomes as o', 'o.id', 'v.outcomeId')
    .join('supportPlans as s', 's.id', 'o.planId')
    .select('v.id', 'o.planId', 'v.observedOn', 'v.seen', 'v.createdAt')
    .where('s.pupilId', pupilId)
    .whereNull('s.deletedAt')
    .whereNull('v.deletedAt');
  return rows.map((row) =>
    event({
      id: row.id,
      kind: 'progress',
      on: row.observedOn,
      enteredAt: row.createdAt,
      title: 'Support observed',
      text: row.seen,
      link: { kind: 'supportPlan', id: row.planId },
    }),
  );
}

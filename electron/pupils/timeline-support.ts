import type { IsoDate, IsoInstant } from '../../domain/common/calendar-date';
import { shortened } from '../../domain/common/shortened';
import type { TimelineEvent } from '../../domain/pupils/timeline';
import type { Rating } from '../../domain/support-plans/codes';
import { cycleInWords, ratingName } from '../../domain/support-plans/words';
import type { Reader } from '../database/database';
import { liveRows } from './repository';
import { type Draft, ended, event, idsOf } from './timeline-event';
import { whenSet } from './when-set';

/** So much of a target is told in a line. */
const longest = 80;

/** Support plans begun and reviewed, targets set, what was seen of them. */
export async function supportEvents(reader: Reader, pupilId: string): Promise<readonly TimelineEvent[]> {
  return [
    ...(await planEvents(reader, pupilId)),
    ...(await targetEvents(reader, pupilId)),
    ...(await progressEvents(reader, pupilId)),
    ...(await observationEvents(reader, pupilId)),
  ];
}

interface PlanRow {
  readonly id: string;
  readonly cycle: number;
  readonly termName: string | null;
  readonly startsOn: IsoDate;
  readonly reviewedOn: IsoDate | null;
  readonly createdAt: IsoInstant;
}

async function planEvents(reader: Reader, pupilId: string): Promise<readonly TimelineEvent[]> {
  const rows: PlanRow[] = await liveRows(reader, 'supportPlans', pupilId).select(
    'id',
    'cycle',
    'termName',
    'startsOn',
    'reviewedOn',
    'createdAt',
  );
  const reviewed = await whenSet(reader, 'support_plans', 'reviewed_on', idsOf(rows));
  return rows.flatMap((row) => {
    const words = cycleInWords(row);
    const draft: Draft = {
      id: row.id,
      kind: 'support',
      on: row.startsOn,
      enteredAt: row.createdAt,
      title: `Support plan begun: ${words}`,
      link: { kind: 'supportPlan', id: row.id },
    };
    return [
      event(draft),
      ...ended(draft, row.reviewedOn, `Support plan reviewed: ${words}`, reviewed.get(row.id)),
    ];
  });
}

interface TargetRow {
  readonly id: string;
  readonly planId: string;
  readonly text: string;
  readonly baselineOn: IsoDate | null;
  readonly startsOn: IsoDate;
  readonly createdAt: IsoInstant;
}

async function targetEvents(reader: Reader, pupilId: string): Promise<readonly TimelineEvent[]> {
  const rows: TargetRow[] = await reader('planOutcomes as o')
    .join('supportPlans as s', 's.id', 'o.planId')
    .select('o.id', 'o.planId', 'o.text', 'o.baselineOn', 's.startsOn', 'o.createdAt')
    .where('s.pupilId', pupilId)
    .whereNull('s.deletedAt')
    .whereNull('o.deletedAt');
  return rows.map((row) =>
    event({
      id: row.id,
      kind: 'support',
      on: row.baselineOn ?? row.startsOn,
      enteredAt: row.createdAt,
      title: 'Target set',
      text: row.text,
      link: { kind: 'supportPlan', id: row.planId },
    }),
  );
}

interface ProgressRow {
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

async function progressEvents(reader: Reader, pupilId: string): Promise<readonly TimelineEvent[]> {
  const rows: ProgressRow[] = await reader('outcomeProgress as p')
    .join('planOutcomes as o', 'o.id', 'p.outcomeId')
    .join('supportPlans as s', 's.id', 'o.planId')
    .select('p.id', 'o.planId', 'o.text as target', 'o.unit', 'p.observedOn', 'p.value', 'p.rating')
    .select('p.note', 'p.seenBy', 'p.createdAt')
    .where('s.pupilId', pupilId)
    .whereNull('s.deletedAt')
    .whereNull('o.deletedAt')
    .whereNull('p.deletedAt');
  return rows.map((row) =>
    event({
      id: row.id,
      kind: 'progress',
      on: row.observedOn,
      enteredAt: row.createdAt,
      title: `Progress seen: ${shortened(row.target, longest)}`,
      text: seenWords(row),
      link: { kind: 'supportPlan', id: row.planId },
    }),
  );
}

function seenWords({ value, unit, rating, note, seenBy }: ProgressRow): string | null {
  const words = [
    value === null ? null : [value, unit].filter((part) => part !== null).join(' '),
    rating === null ? null : ratingName(rating),
    note,
    seenBy === null ? null : `seen by ${seenBy}`,
  ].filter((part) => part !== null);
  return words.length === 0 ? null : words.join(', ');
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

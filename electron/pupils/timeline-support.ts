import type { IsoDate, IsoInstant } from '../../domain/common/calendar-date';
import type { TimelineEvent } from '../../domain/pupils/timeline';
import { cycleInWords } from '../../domain/support-plans/words';
import type { Reader } from '../database/database';
import { liveRows } from './repository';
import { type Draft, ended, event, idsWith } from './timeline-event';
import { whenSet } from './when-set';

/** Support plans begun and reviewed, and targets set. */
export async function supportEvents(reader: Reader, pupilId: string): Promise<readonly TimelineEvent[]> {
  return [...(await planEvents(reader, pupilId)), ...(await targetEvents(reader, pupilId))];
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
  const reviewed = await whenSet(
    reader,
    'support_plans',
    'reviewed_on',
    idsWith(rows, ({ reviewedOn }) => reviewedOn),
  );
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

import type { TargetObservation } from '../../domain/timetable/observations';
import type { Reader } from '../database/database';

/** What was seen of the support for a target, the latest first; nothing of staff who were removed. */
export async function targetObservations(reader: Reader, outcomeId: string): Promise<TargetObservation[]> {
  const rows: TargetObservation[] = await reader('supportObservations as o')
    .join('staff as s', 's.id', 'o.staffId')
    .leftJoin('provisions as r', (join) => {
      void join.on('r.id', 'o.provisionId').onNull('r.deletedAt');
    })
    .select('o.id', 'o.staffId', 's.name as staffName', 'o.observedOn', 'r.name as provisionName')
    .select('o.seen', 'o.strength', 'o.nextStep', 'o.effect')
    .where({ outcomeId })
    .whereNull('o.deletedAt')
    .whereNull('s.deletedAt')
    .orderBy([
      { column: 'o.observedOn', order: 'desc' },
      { column: 'o.id', order: 'desc' },
    ]);
  return rows;
}

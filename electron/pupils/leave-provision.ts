import type { IsoDate } from '../../domain/common/calendar-date';
import type { Writer } from '../database/database';

/** A pupil with the last day here. `at`: the instant that is also kept as when the pupil was archived. */
export interface Leaving {
  readonly pupilId: string;
  readonly leavingDate: IsoDate;
  readonly at: string;
}

/**
 * Whoever leaves is in no provision and on no timetable from the next day on, so that neither registers nor the costs of coming weeks count
 * them. What took place stays.
 */
export async function leaveProvision(writer: Writer, { pupilId, leavingDate, at }: Leaving): Promise<void> {
  // Never began, or not before the pupil left: to the bin, with the instant by which coming back finds them again.
  await writer('provisionPupils')
    .where({ pupilId })
    .whereNull('deletedAt')
    .andWhere((begins) => {
      void begins
        .where('joinsOn', '>', leavingDate)
        .orWhereIn('provisionId', writer('provisions').select('id').where('startsOn', '>', leavingDate));
    })
    .update({ deletedAt: at, updatedAt: at });
  // Weeks of a run count school weeks: over its holidays it may take twice as long.
  const goesOn = writer('provisions')
    .select('id')
    .whereRaw(`date(starts_on, '+' || (weeks * 14) || ' days') >= ?`, [leavingDate]);
  await writer('provisionPupils')
    .where({ pupilId })
    .whereNull('deletedAt')
    .andWhere((open) => void open.whereNull('leavesOn').orWhere('leavesOn', '>', leavingDate))
    .whereIn('provisionId', goesOn)
    .update({ leavesOn: leavingDate, updatedAt: at });
  await writer('timetableSlots')
    .where({ pupilId })
    .whereNull('deletedAt')
    .where('fromOn', '>', leavingDate)
    .update({ deletedAt: at, updatedAt: at });
  await writer('timetableSlots')
    .where({ pupilId })
    .whereNull('deletedAt')
    .andWhere((open) => void open.whereNull('toOn').orWhere('toOn', '>', leavingDate))
    .update({ toOn: leavingDate, updatedAt: at });
}

/** Takes that back for a pupil who comes back: what ended with the last day here goes on. */
export async function comeBackToProvision(
  writer: Writer,
  { pupilId, leavingDate, at }: Leaving,
  now: string,
): Promise<void> {
  for (const table of ['provisionPupils', 'timetableSlots'])
    await writer(table).where({ pupilId, deletedAt: at }).update({ deletedAt: null, updatedAt: now });
  await writer('provisionPupils')
    .where({ pupilId, leavesOn: leavingDate })
    .whereNull('deletedAt')
    .update({ leavesOn: null, updatedAt: now });
  await writer('timetableSlots')
    .where({ pupilId, toOn: leavingDate })
    .whereNull('deletedAt')
    .update({ toOn: null, updatedAt: now });
}

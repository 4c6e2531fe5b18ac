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

/** Takes that back for a pupil who comes back: what ended with the last day here goes on, until the day on which it was to end before. */
export async function comeBackToProvision(
  writer: Writer,
  { pupilId, leavingDate, at }: Leaving,
  now: string,
): Promise<void> {
  for (const table of ['provisionPupils', 'timetableSlots'])
    await writer(table).where({ pupilId, deletedAt: at }).update({ deletedAt: null, updatedAt: now });
  const changeId = await leavingChange(writer, { pupilId, at });
  for (const { table, column } of endings)
    await (changeId === null
      ? writer.raw(
          `UPDATE ${table} SET ${column} = NULL, updated_at = :now
            WHERE pupil_id = :pupilId AND ${column} = :leavingDate AND deleted_at IS NULL`,
          { now, pupilId, leavingDate },
        )
      : writer.raw(
          `UPDATE ${table} SET ${column} = json_extract(h.old_values, '$.${column}'), updated_at = :now FROM history h
            WHERE h.change_id = :changeId AND h.table_name = '${table}' AND h.row_id = ${table}.id AND h.action = 'update'
              AND json_extract(h.old_values, '$.${column}') IS NOT json_extract(h.new_values, '$.${column}')
              AND json_extract(h.new_values, '$.${column}') IS ${table}.${column}
              AND ${table}.pupil_id = :pupilId AND ${table}.deleted_at IS NULL`,
          { now, pupilId, changeId },
        ));
}

/** The last day of a part in provision and of a slot, as in SQL. */
const endings = [
  { table: 'provision_pupils', column: 'leaves_on' },
  { table: 'timetable_slots', column: 'to_on' },
] as const;

/** The change in which the pupil left: what it ended, and which last day each of them had before. Null where the history has no such change. */
async function leavingChange(
  writer: Writer,
  { pupilId, at }: Pick<Leaving, 'pupilId' | 'at'>,
): Promise<string | null> {
  const step: { changeId: string } | undefined = await writer('history')
    .select('changeId')
    .where({ tableName: 'pupils', rowId: pupilId, action: 'update' })
    .whereRaw(`json_extract(old_values, '$.archived_at') IS NULL`)
    .whereRaw(`json_extract(new_values, '$.archived_at') = ?`, [at])
    .orderBy('seq', 'desc')
    .first();
  return step?.changeId ?? null;
}

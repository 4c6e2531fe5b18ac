import { type IsoDate } from '../../domain/common/calendar-date';
import { weekdayNames } from '../../domain/provision/map/when';
import type { Reader } from '../database/database';

interface SlotRow {
  readonly provisionId: string;
  readonly day: number;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** When runs take place, by the timetable that holds on a day or later: 'Monday 09:15 to 09:35'. */
export async function readWhen(
  reader: Reader,
  runIds: readonly string[],
  today: IsoDate,
): Promise<Map<string, string[]>> {
  const rows: SlotRow[] = await reader('timetableSlots')
    .select('provisionId', 'day', 'startsAt', 'endsAt')
    .whereIn('provisionId', [...runIds])
    .whereNull('deletedAt')
    .andWhere((where) => void where.whereNull('toOn').orWhere('toOn', '>=', today))
    .orderBy(['day', 'startsAt', 'id']);
  const when = new Map<string, string[]>();
  for (const { provisionId, day, startsAt, endsAt } of rows) {
    const words = `${weekdayNames[day - 1] ?? ''} ${startsAt} to ${endsAt}`;
    const known = when.get(provisionId) ?? [];
    if (!known.includes(words)) when.set(provisionId, [...known, words]);
  }
  return when;
}

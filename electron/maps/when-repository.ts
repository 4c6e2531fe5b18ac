import { type IsoDate } from '../../domain/common/calendar-date';
import { groupBy } from '../../domain/common/group-by';
import { type WeeklyTime, whenInWords } from '../../domain/provision/map/when';
import type { Reader } from '../database/database';

/** When runs take place, by the timetable that holds on a day or later: 'Monday 9.15 to 9.35'. */
export async function readWhen(
  reader: Reader,
  runIds: readonly string[],
  today: IsoDate,
): Promise<Map<string, string[]>> {
  const rows: (WeeklyTime & { readonly provisionId: string })[] = await reader('timetableSlots')
    .select('provisionId', 'day', 'startsAt', 'endsAt')
    .whereIn('provisionId', [...runIds])
    .whereNull('deletedAt')
    .andWhere((where) => void where.whereNull('toOn').orWhere('toOn', '>=', today))
    .orderBy(['day', 'startsAt', 'id']);
  const byRun = groupBy(rows, ({ provisionId }) => provisionId);
  return new Map([...byRun].map(([id, times]) => [id, whenInWords(times)]));
}

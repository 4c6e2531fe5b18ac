import { addMonths, type IsoDate } from '../../domain/common/calendar-date';
import { academicYearOf } from '../../domain/school/academic-year';
import type { DueMeetings } from '../../domain/tasks/due-meetings';
import type { Reader } from '../database/database';
import { meetingStandings } from './standings';

/**
 * How the meetings with parents stand in the schools that keep them here: a school that has recorded none in this year or the last keeps
 * them elsewhere, and would only be told every day what it knows better.
 */
export async function dueMeetings(reader: Reader, today: IsoDate): Promise<readonly DueMeetings[]> {
  const since = addMonths(academicYearOf(today).startsOn, -12);
  const kept: { schoolId: string }[] = await reader('parentMeetings as m')
    .join('pupils as p', 'p.id', 'm.pupilId')
    .whereNull('m.deletedAt')
    .where('m.heldOn', '>=', since)
    .distinct('p.schoolId');
  const keeping = new Set(kept.map(({ schoolId }) => schoolId));
  if (keeping.size === 0) return [];
  const rows = await meetingStandings(reader, today);
  return rows.filter(({ pupil }) => keeping.has(pupil.schoolId));
}

import type { IsoDate } from '../../domain/common/calendar-date';
import { groupBy } from '../../domain/common/group-by';
import type { ProvisionRun } from '../../domain/provision/run';
import { weekOf } from '../../domain/provision/run-weeks';
import type { RunRecord } from '../../domain/sessions/run-sessions';
import type { Reader } from '../database/database';
import { readCalendars } from '../school/calendars';
import { readNoted, readUsualDays } from './repository';

/**
 * What is known of the sessions of some runs, in their order. The days of the timetable are those of this week: a line that moved to
 * other days during the run keeps its number of sessions, and what is noted says on which days they were.
 */
export async function readRecords(
  reader: Reader,
  runs: readonly ProvisionRun[],
  today: IsoDate,
): Promise<RunRecord[]> {
  const ids = runs.map(({ id }) => id);
  const calendars = await readCalendars(reader);
  const noted = groupBy(await readNoted(reader, ids), ({ provisionId }) => provisionId);
  const usualDays = await readUsualDays(reader, ids, weekOf(today));
  return runs.map((run) => ({
    run,
    calendar: calendars.get(run.schoolId) ?? { terms: [] },
    noted: noted.get(run.id) ?? [],
    usualDays,
  }));
}

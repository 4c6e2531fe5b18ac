import { yearsOfRun } from '../../domain/provision/planned-weeks';
import type { RunSpan } from '../../domain/provision/run-weeks';
import { schoolTime } from '../../domain/school/school-time';
import type { Reader } from '../database/database';
import { readCalendars } from '../school/calendars';

/** The school years, by the year in which they start, that runs of any school touch, and others; the latest first. */
export async function readRunYears(reader: Reader, always: readonly number[]): Promise<number[]> {
  const runs: (RunSpan & { readonly schoolId: string })[] = await reader('provisions')
    .distinct('schoolId', 'startsOn', 'weeks')
    .whereNull('deletedAt');
  const calendars = await readCalendars(reader);
  const timeOf = new Map([...calendars].map(([id, calendar]) => [id, schoolTime(calendar)]));
  const years = runs.flatMap((run) => yearsOfRun(run, timeOf.get(run.schoolId) ?? []));
  return [...new Set([...always, ...years])].sort((one, other) => other - one);
}

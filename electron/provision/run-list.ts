import { ok, type Result } from '../../domain/common/result';
import type { RunList } from '../../domain/provision/run-list';
import { academicYearOf, academicYearStart } from '../../domain/school/academic-year';
import type { Database, Reader } from '../database/database';
import { readRunNames, runRows } from './run-rows';
import { readRuns } from './runs-repository';

/** The runs that start in an academic year, of all schools. */
export async function runList(database: Database, wanted: number | null): Promise<Result<RunList>> {
  const { read, clock } = database;
  const today = clock.today();
  const year = wanted ?? academicYearStart(today);
  const { startsOn, endsOn } = academicYearOf(`${year}-09-01`);
  const schools: { id: string; name: string }[] = await read('schools')
    .select('id', 'name')
    .whereNull('deletedAt')
    .orderBy(['position', 'name']);
  const names = await readRunNames(read);
  const runs = [];
  for (const { id } of schools)
    runs.push(...(await readRuns(read, { schoolId: id, startsFrom: startsOn, startsTo: endsOn })));
  return ok({
    rows: await runRows(read, runs, names, today),
    year,
    years: await yearsOf(read, [year, academicYearStart(today)]),
    schools,
    classes: names.classes,
    staff: names.staff,
    today,
  });
}

async function yearsOf(reader: Reader, always: readonly number[]): Promise<number[]> {
  const rows: { startsOn: string }[] = await reader('provisions').distinct('startsOn').whereNull('deletedAt');
  const years = new Set([...always, ...rows.map(({ startsOn }) => academicYearStart(startsOn))]);
  return [...years].sort((one, other) => other - one);
}

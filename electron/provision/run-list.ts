import { ok, type Result } from '../../domain/common/result';
import type { RunList } from '../../domain/provision/run-list';
import { academicYearStart } from '../../domain/school/academic-year';
import type { Database } from '../database/database';
import { readRunNames, runRows } from './run-rows';
import { readRunYears } from './run-years';
import { readRuns } from './runs-repository';

/** The runs that touch an academic year, of all schools. */
export async function runList(database: Database, wanted: number | null): Promise<Result<RunList>> {
  const { read, clock } = database;
  const today = clock.today();
  const year = wanted ?? academicYearStart(today);
  const schools: { id: string; name: string }[] = await read('schools')
    .select('id', 'name')
    .whereNull('deletedAt')
    .orderBy(['position', 'name']);
  const names = await readRunNames(read);
  const runs = [];
  for (const { id } of schools) runs.push(...(await readRuns(read, { schoolId: id, year })));
  return ok({
    rows: await runRows(read, runs, names, today),
    year,
    years: await readRunYears(read, [year, academicYearStart(today)]),
    schools,
    classes: names.classes,
    staff: names.staff,
    today,
  });
}

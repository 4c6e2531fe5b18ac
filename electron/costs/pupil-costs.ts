import { ok, type Result } from '../../domain/common/result';
import { type PupilCosts, pupilCosts } from '../../domain/costs/pupil-costs';
import { yearsOfRun } from '../../domain/provision/planned-weeks';
import type { Database } from '../database/database';
import { notThere } from '../database/not-there';
import { readRuns } from '../provision/runs-repository';
import { readBases } from './basis';
import { readIncomes } from './incomes';
import { readPupilFacts } from './pupils-repository';
import { readSchoolYear } from './school-year';

/** What one pupil's provision costs in the present school year. */
export async function readPupilCosts(database: Database, pupilId: string): Promise<Result<PupilCosts>> {
  const { read } = database;
  const { startYear, from, to, today, hidesActual } = await readSchoolYear(database, {
    schoolId: null,
    startYear: null,
  });
  const facts = (await readPupilFacts(read, [pupilId], today)).get(pupilId);
  if (facts === undefined) return notThere;
  const all = await readRuns(read, { pupilId });
  const basisOf = await readBases(
    read,
    all.map(({ schoolId }) => schoolId),
    today,
  );
  const runs = all.filter((run) => yearsOfRun(run, basisOf(run.schoolId).terms).includes(startYear));
  const incomes = await readIncomes(read, { pupilId }, { from, to });
  return ok(pupilCosts({ pupilId, name: facts.name, startYear, today, hidesActual, runs, basisOf, incomes }));
}

import { ok, type Result } from '../../domain/common/result';
import type { CostPage } from '../../domain/costs/cost-model';
import { costPage, type CostPageInput } from '../../domain/costs/cost-page';
import type { CostBasis } from '../../domain/costs/run-cost';
import type { Database } from '../database/database';
import { readRuns } from '../provision/runs-repository';
import { readBasis } from './basis';
import { readIncomes } from './incomes';
import { pupilsOnRoll, readPupilFacts } from './pupils-repository';
import { readSchoolYear, type SchoolYearAsked } from './school-year';

/** The costs of one school in one academic year: the runs that touch it. */
export async function readCostPage(database: Database, asked: SchoolYearAsked): Promise<Result<CostPage>> {
  return ok(costPage(await readCostInput(database, asked)));
}

/** What the page and the papers of a school year's costs follow from. */
export async function readCostInput(database: Database, asked: SchoolYearAsked): Promise<CostPageInput> {
  const year = await readSchoolYear(database, asked);
  const { schoolId, from, to, today } = year;
  const { read } = database;
  const head = {
    schoolId,
    schools: year.schools,
    startYear: year.startYear,
    today,
    hidesActual: year.hidesActual,
  };
  if (schoolId === null) {
    return { ...head, runs: [], basis: noBasis(today), pupils: new Map(), incomes: [], pupilChoices: [] };
  }
  const runs = await readRuns(read, { schoolId, year: year.startYear });
  const incomes = await readIncomes(read, { schoolId }, { from, to });
  const ids = new Set(runs.flatMap((run) => run.pupils.map(({ pupilId }) => pupilId)));
  for (const { pupilId } of incomes) if (pupilId !== null) ids.add(pupilId);
  return {
    ...head,
    runs,
    incomes,
    basis: await readBasis(read, schoolId, today),
    pupils: await readPupilFacts(read, [...ids], today),
    pupilChoices: await pupilsOnRoll(read, schoolId),
  };
}

function noBasis(on: string): CostBasis {
  return { terms: [], on, grades: new Map(), gradeOfStaff: new Map() };
}

import { ok, type Result } from '../../domain/common/result';
import { type ImpactPage, impactTables, type ImpactTables } from '../../domain/costs/impact-page';
import type { Database } from '../database/database';
import { readCostInput } from './cost-page';
import type { SchoolYearAsked } from './school-year';

/** What the runs of one school in one academic year came to. */
export async function readImpactPage(
  database: Database,
  asked: SchoolYearAsked,
): Promise<Result<ImpactPage>> {
  const { runs, basis, pupils, schoolId, schools, startYear, today, hidesActual } = await readCostInput(
    database,
    asked,
  );
  const typeNames = await readTypeNames(database);
  const tables: ImpactTables = impactTables({ runs, basisOf: () => basis, pupils, typeNames });
  return ok({ schoolId, schools, startYear, today, hidesActual, ...tables });
}

/** The names of the catalogue, of what was removed from it too: runs keep their type. */
export async function readTypeNames({ read }: Database): Promise<Map<string, string>> {
  const rows: { id: string; name: string }[] = await read('provisionTypes').select('id', 'name');
  return new Map(rows.map(({ id, name }) => [id, name]));
}

import type { YearClassKey } from '../../domain/retention/classes';
import type { Reader } from '../database/database';
import { inPieces } from './in-pieces';

/** The rows of a class with the day that says which school year they are of. SQL: SELECT id, on_day. */
const sources: Readonly<
  Record<YearClassKey, readonly { readonly table: string; readonly select: string }[]>
> = {
  'teacher-sheets': [{ table: 'teacher_sheets', select: 'SELECT id, made_on AS on_day FROM teacher_sheets' }],
  'what-if': [
    {
      table: 'provision_scenarios',
      select: `SELECT id, year || '-09-01' AS on_day FROM provision_scenarios`,
    },
  ],
  provision: [
    {
      table: 'provisions',
      // By its last week; while one of its pupils is here, the run is part of that pupil's file.
      select: `SELECT id, date(starts_on, '+' || (weeks * 7 - 1) || ' days') AS on_day FROM provisions r
        WHERE NOT EXISTS (SELECT 1 FROM provision_pupils WHERE provision_id = r.id)`,
    },
    { table: 'incomes', select: 'SELECT id, to_on AS on_day FROM incomes WHERE pupil_id IS NULL' },
  ],
  timetable: [
    {
      table: 'timetable_slots',
      select: `SELECT id, to_on AS on_day FROM timetable_slots
        WHERE to_on IS NOT NULL AND pupil_id IS NULL AND ehc_provision_id IS NULL`,
    },
  ],
  staff: [
    { table: 'staff_absences', select: 'SELECT id, to_on AS on_day FROM staff_absences' },
    {
      table: 'support_observations',
      select: 'SELECT id, observed_on AS on_day FROM support_observations WHERE outcome_id IS NULL',
    },
  ],
  imports: [{ table: 'import_batches', select: 'SELECT id, imported_on AS on_day FROM import_batches' }],
};

/** SQL for the school year of `on_day`: it begins on 1 September. */
const startYear = `CAST(strftime('%Y', on_day, '-8 months') AS INTEGER)`;

/** The school years in which there are records of a class, the bin included, and how many. */
export async function yearsOfClass(reader: Reader, key: YearClassKey): Promise<ReadonlyMap<number, number>> {
  const years = new Map<number, number>();
  for (const { select } of sources[key]) {
    const rows: { year: number; found: number }[] = await reader.raw(
      `SELECT ${startYear} AS year, count(*) AS found FROM (${select}) GROUP BY 1`,
    );
    for (const { year, found } of rows) years.set(year, (years.get(year) ?? 0) + found);
  }
  return years;
}

/** The school years of some rows of a table, each once. */
export async function yearsOfTable(
  reader: Reader,
  table: string,
  ids: readonly string[],
): Promise<ReadonlySet<number>> {
  const years = new Set<number>();
  const source = Object.values(sources)
    .flat()
    .find((one) => one.table === table);
  if (source === undefined) throw new Error(`${table} is not kept by school years`);
  for (const piece of inPieces(ids)) {
    const rows: { year: number }[] = await reader.raw(
      `SELECT DISTINCT ${startYear} AS year FROM (${source.select}) WHERE id IN (${piece.map(() => '?').join()})`,
      [...piece],
    );
    for (const { year } of rows) years.add(year);
  }
  return years;
}

/** The ids of the records of one class and school year, by table. */
export async function idsOfYear(
  reader: Reader,
  key: YearClassKey,
  year: number,
): Promise<readonly { readonly table: string; readonly ids: readonly string[] }[]> {
  const found: { table: string; ids: string[] }[] = [];
  for (const { table, select } of sources[key]) {
    const rows: { id: string }[] = await reader.raw(`SELECT id FROM (${select}) WHERE ${startYear} = ?`, [
      year,
    ]);
    found.push({ table, ids: rows.map(({ id }) => id) });
  }
  return found;
}

import type { ImportSchool } from '../../domain/imports/api';
import type { Reader } from '../database/database';

/** The schools with the number of pupils on roll, in the order of the federation. */
export async function importSchools(reader: Reader): Promise<readonly ImportSchool[]> {
  const schools: { id: string; name: string }[] = await reader('schools')
    .select('id', 'name')
    .whereNull('deletedAt')
    .orderBy(['position', 'name']);
  const counts: { schoolId: string; pupils: number }[] = await reader('pupils')
    .select('schoolId')
    .count({ pupils: '*' })
    .whereNull('deletedAt')
    .whereNull('archivedAt')
    .groupBy('schoolId');
  const bySchool = new Map(counts.map((row) => [row.schoolId, row.pupils]));
  return schools.map((school) => ({ ...school, pupils: bySchool.get(school.id) ?? 0 }));
}

export async function schoolNames(reader: Reader): Promise<ReadonlyMap<string, string>> {
  const rows: { id: string; name: string }[] = await reader('schools')
    .select('id', 'name')
    .whereNull('deletedAt');
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** The classes of a school by name. */
export async function classesOf(
  reader: Reader,
  schoolId: string,
): Promise<readonly { readonly id: string; readonly name: string; readonly position: number }[]> {
  const rows: { id: string; name: string; position: number }[] = await reader('classes')
    .select('id', 'name', 'position')
    .where({ schoolId })
    .whereNull('deletedAt')
    .orderBy('position');
  return rows;
}

/** A number that grows with every change of any record: two equal marks mean that nothing was changed between. */
export async function lastChangeMark(reader: Reader): Promise<number> {
  const rows: { seq: number | null }[] = await reader('history').max({ seq: 'seq' });
  return rows[0]?.seq ?? 0;
}

import type { IsoDate } from '../../domain/common/calendar-date';
import type { CostBasis } from '../../domain/costs/run-cost';
import type { Reader } from '../database/database';
import { readGrades } from '../provision/grades-repository';
import { readSchoolTime } from '../school/calendars';

/** What the cost of a school's runs follows from: its terms, its grades and the grade of each of its staff (those who left, too). */
export async function readBasis(reader: Reader, schoolId: string, on: IsoDate): Promise<CostBasis> {
  const terms = await readSchoolTime(reader, schoolId);
  const staff: { id: string; gradeId: string | null }[] = await reader('staff')
    .select('id', 'gradeId')
    .where({ schoolId });
  const grades = await readGrades(reader, schoolId);
  return {
    terms,
    on,
    grades: new Map(grades.map((grade) => [grade.id, grade])),
    gradeOfStaff: new Map(
      staff.flatMap(({ id, gradeId }) => (gradeId === null ? [] : [[id, gradeId] as const])),
    ),
  };
}

/** The bases of several schools. */
export async function readBases(
  reader: Reader,
  schoolIds: Iterable<string>,
  on: IsoDate,
): Promise<(schoolId: string) => CostBasis> {
  const bases = new Map<string, CostBasis>();
  for (const schoolId of new Set(schoolIds)) bases.set(schoolId, await readBasis(reader, schoolId, on));
  return (schoolId) => {
    const basis = bases.get(schoolId);
    if (basis === undefined) throw new Error('The terms and rates of this school were not read');
    return basis;
  };
}

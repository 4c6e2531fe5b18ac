import type { GradeRate, StaffGrade } from '../../domain/provision/run';
import type { Reader } from '../database/database';

/** The grades of a school with their rates, oldest rate first: two queries. */
export async function readGrades(reader: Reader, schoolId: string): Promise<StaffGrade[]> {
  const grades: Omit<StaffGrade, 'rates'>[] = await reader('staffGrades')
    .select('id', 'schoolId', 'code', 'name')
    .where({ schoolId })
    .whereNull('deletedAt')
    .orderBy(['position', 'id']);
  const rates: (GradeRate & { gradeId: string })[] = await reader('gradeRates')
    .select('gradeId', 'id', 'fromOn', 'actualPence', 'standardPence', 'onCost')
    .whereIn(
      'gradeId',
      grades.map(({ id }) => id),
    )
    .whereNull('deletedAt')
    .orderBy(['fromOn', 'id']);
  return grades.map((grade) => ({
    ...grade,
    rates: rates.filter(({ gradeId }) => gradeId === grade.id).map(({ gradeId: _, ...rate }) => rate),
  }));
}

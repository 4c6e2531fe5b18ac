import { calledName, fullName, type PupilNames } from '../../domain/pupils/names';
import { cycleInWords } from '../../domain/support-plans/words';
import type { RunningSupportPlan } from '../../domain/tasks/due-support-plans';
import type { Reader } from '../database/database';

interface Row extends PupilNames {
  readonly planId: string;
  readonly pupilId: string;
  readonly cycle: number;
  readonly termName: string | null;
  readonly startsOn: string;
  readonly reviewDueOn: string | null;
  readonly schoolId: string;
  readonly schoolName: string;
}

/** The plans of pupils on roll that are not reviewed. */
export async function runningPlans(reader: Reader): Promise<RunningSupportPlan[]> {
  const rows: Row[] = await reader('supportPlans as p')
    .join('pupils as u', 'u.id', 'p.pupilId')
    .join('schools as s', 's.id', 'u.schoolId')
    .select({ planId: 'p.id', schoolName: 's.name' })
    .select('p.pupilId', 'p.cycle', 'p.termName', 'p.startsOn', 'p.reviewDueOn', 'u.schoolId')
    .select('u.legalForename', 'u.legalSurname', 'u.knownAs', 'u.preferredSurname')
    .whereNull('p.reviewedOn')
    .whereNull('p.deletedAt')
    .whereNull('u.deletedAt')
    .whereNull('u.archivedAt')
    .orderBy(['u.legalSurname', 'u.legalForename', 'p.id']);
  return rows.map((row) => ({
    planId: row.planId,
    pupil: {
      id: row.pupilId,
      name: fullName(row),
      calledName: calledName(row),
      schoolId: row.schoolId,
      schoolName: row.schoolName,
    },
    cycleWords: cycleInWords(row),
    startsOn: row.startsOn,
    reviewDueOn: row.reviewDueOn,
  }));
}

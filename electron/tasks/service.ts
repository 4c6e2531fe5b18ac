import type { Service } from '../../domain/common/call';
import { ok } from '../../domain/common/result';
import type { PlanToEnter, tasksApi } from '../../domain/tasks/api';
import { dueLists } from '../../domain/tasks/due';
import type { Database, Reader } from '../database/database';
import { loadCases } from '../reviews/caseload';
import { dueReview, planWithoutReview } from '../reviews/due-cases';

/** What is due across all pupils. */
export function tasksService(database: Database): Service<typeof tasksApi> {
  return {
    due: async () => {
      const today = database.clock.today();
      const cases = await loadCases(database.read, today);
      const reviews = cases.flatMap((one) => one.reviews.map((review) => dueReview(one.pupil, review)));
      const plans = cases.flatMap((one) => planWithoutReview(one, today) ?? []);
      return ok({
        ...dueLists(reviews, plans, today),
        today,
        pupilCount: await pupilCount(database.read),
        planCount: cases.filter((one) => one.inForce !== null).length,
        plansToEnter: await plansToEnter(database.read),
      });
    },
  };
}

async function pupilCount(reader: Reader): Promise<number> {
  const rows: { n: number }[] = await reader('pupils')
    .whereNull('deletedAt')
    .whereNull('archivedAt')
    .count({ n: '*' });
  return rows[0]?.n ?? 0;
}

/** Pupils on roll whose status is E and who have no plan in the program. */
async function plansToEnter(reader: Reader): Promise<PlanToEnter[]> {
  const rows: { pupilId: string; forename: string; surname: string }[] = await reader('pupils')
    .join('senStatuses', 'senStatuses.pupilId', 'pupils.id')
    .select({ pupilId: 'pupils.id', forename: 'pupils.legalForename', surname: 'pupils.legalSurname' })
    .where({ 'senStatuses.code': 'E' })
    .whereNull('senStatuses.endsOn')
    .whereNull('senStatuses.deletedAt')
    .whereNull('pupils.deletedAt')
    .whereNull('pupils.archivedAt')
    .whereNotIn('pupils.id', reader('ehcPlans').select('pupilId').whereNull('deletedAt'))
    .orderBy(['pupils.legalSurname', 'pupils.legalForename']);
  return rows.map(({ pupilId, forename, surname }) => ({ pupilId, name: `${forename} ${surname}` }));
}

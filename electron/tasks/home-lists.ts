import type { HomeLists, PlanToEnter } from '../../domain/tasks/api';
import { dueLists } from '../../domain/tasks/due';
import { meetingLines } from '../../domain/tasks/due-meetings';
import type { OpenReview, PlanWithoutReview } from '../../domain/tasks/due-model';
import { accessLines, transferLines } from '../../domain/tasks/due-rights';
import { type RunningSupportPlan, supportPlanLines } from '../../domain/tasks/due-support-plans';
import type { Database, Reader } from '../database/database';
import { dueMeetings } from '../meetings/due-meetings';
import { loadWatchedCases } from '../reviews/caseload';
import { dueReview, planWithoutReview } from '../reviews/due-cases';
import { openRequests } from '../subject-access/due-rights';
import { runningPlans } from '../support-plans/running-plans';
import { dueTransfers } from '../transfers/due-transfers';

/** Every review that is not settled, and every plan whose review is not started, as the rules of what is due see them. */
export interface WatchedCases {
  readonly today: string;
  readonly reviews: readonly OpenReview[];
  readonly plans: readonly PlanWithoutReview[];
  readonly supportPlans: readonly RunningSupportPlan[];
  /** Plans in force. */
  readonly planCount: number;
}

export async function watchedCases(database: Database): Promise<WatchedCases> {
  const today = database.clock.today();
  const cases = await loadWatchedCases(database.read, today);
  return {
    today,
    reviews: cases.flatMap((one) => one.reviews.map((review) => dueReview(one.pupil, review))),
    plans: cases.flatMap((one) => planWithoutReview(one, today) ?? []),
    supportPlans: await runningPlans(database.read),
    planCount: cases.filter((one) => one.inForce !== null).length,
  };
}

/** Everything that Home shows. */
export async function homeLists(database: Database): Promise<HomeLists> {
  const { today, reviews, plans, supportPlans, planCount } = await watchedCases(database);
  return {
    ...dueLists(reviews, plans, today, [
      ...supportPlanLines(supportPlans, today),
      ...meetingLines(await dueMeetings(database.read, today), today),
      ...accessLines(await openRequests(database), today),
      ...transferLines(await dueTransfers(database), today),
    ]),
    today,
    planCount,
    pupilCount: await pupilCount(database.read),
    plansToEnter: await plansToEnter(database.read),
    schools: await schoolsOnRoll(database.read),
  };
}

/** The schools that have pupils on roll, by name. */
async function schoolsOnRoll(reader: Reader): Promise<{ id: string; name: string }[]> {
  const rows: { id: string; name: string }[] = await reader('schools')
    .select('id', 'name')
    .whereNull('deletedAt')
    .whereIn('id', reader('pupils').select('schoolId').whereNull('deletedAt').whereNull('archivedAt'))
    .orderBy('name');
  return rows;
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
  const rows: { pupilId: string; schoolId: string; forename: string; surname: string }[] = await reader(
    'pupils',
  )
    .join('senStatuses', 'senStatuses.pupilId', 'pupils.id')
    .select({
      pupilId: 'pupils.id',
      schoolId: 'pupils.schoolId',
      forename: 'pupils.legalForename',
      surname: 'pupils.legalSurname',
    })
    .where({ 'senStatuses.code': 'E' })
    .whereNull('senStatuses.endsOn')
    .whereNull('senStatuses.deletedAt')
    .whereNull('pupils.deletedAt')
    .whereNull('pupils.archivedAt')
    .whereNotIn('pupils.id', reader('ehcPlans').select('pupilId').whereNull('deletedAt'))
    .orderBy(['pupils.legalSurname', 'pupils.legalForename']);
  return rows.map(({ pupilId, schoolId, forename, surname }) => ({
    pupilId,
    schoolId,
    name: `${forename} ${surname}`,
  }));
}

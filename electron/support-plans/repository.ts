import type { PlanOutcome, SupportPlan } from '../../domain/support-plans/model';
import type { SeenProgress } from '../../domain/support-plans/plan-data';
import type { Reader } from '../database/database';

const planColumns = [
  'id',
  'pupilId',
  'layout',
  'cycle',
  'termName',
  'startsOn',
  'reviewDueOn',
  'reviewedOn',
  'layer',
  'teacherId',
  'nextStep',
  'nextStepNote',
  'previousId',
] as const;

/** A plan that is not in the bin. */
export async function planById(reader: Reader, id: string): Promise<SupportPlan | undefined> {
  const row: SupportPlan | undefined = await reader('supportPlans')
    .select(...planColumns)
    .where({ id })
    .whereNull('deletedAt')
    .first();
  return row;
}

/** All cycles of a pupil, the newest first. */
export async function plansOfPupil(reader: Reader, pupilId: string): Promise<SupportPlan[]> {
  const rows: SupportPlan[] = await reader('supportPlans')
    .select(...planColumns)
    .where({ pupilId })
    .whereNull('deletedAt')
    .orderBy([
      { column: 'cycle', order: 'desc' },
      { column: 'startsOn', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
  return rows;
}

/** What is written under the headings, by field. */
export async function answersOf(reader: Reader, planId: string): Promise<ReadonlyMap<string, string>> {
  const rows: { field: string; value: string }[] = await reader('supportPlanAnswers')
    .select('field', 'value')
    .where({ planId })
    .orderBy(['createdAt', 'id']);
  return new Map(rows.map(({ field, value }) => [field, value]));
}

const outcomeColumns = [
  'id',
  'planId',
  'area',
  'ehcOutcomeId',
  'longTerm',
  'text',
  'measure',
  'unit',
  'baselineValue',
  'baselineWords',
  'baselineOn',
  'targetValue',
  'targetWords',
  'byDate',
  'criterion',
  'strategies',
  'homeSupport',
  'exitValue',
  'exitWords',
  'result',
  'resultNote',
  'next',
  'carriedFromId',
  'position',
] as const;

/** The targets of plans, each plan's in its own order. Targets in the bin are never among them. */
export async function outcomesOf(reader: Reader, planIds: readonly string[]): Promise<PlanOutcome[]> {
  const rows: PlanOutcome[] = await reader('planOutcomes')
    .select(...outcomeColumns)
    .whereIn('planId', [...planIds])
    .whereNull('deletedAt')
    .orderBy(['position', 'createdAt', 'id']);
  return rows;
}

/** A target that is not in the bin, of a plan that is not in it. */
export async function outcomeById(reader: Reader, id: string): Promise<PlanOutcome | undefined> {
  const row: PlanOutcome | undefined = await reader('planOutcomes')
    .select(...outcomeColumns)
    .where({ id })
    .whereIn('planId', reader('supportPlans').select('id').whereNull('deletedAt'))
    .whereNull('deletedAt')
    .first();
  return row;
}

/** What was seen of targets, the earliest first, each with the title of its document. */
export async function progressOf(reader: Reader, outcomeIds: readonly string[]): Promise<SeenProgress[]> {
  const rows: SeenProgress[] = await reader('outcomeProgress as e')
    .leftJoin('documents as d', (join) => {
      void join.on('d.id', 'e.documentId').onNull('d.deletedAt');
    })
    .select('e.id', 'e.outcomeId', 'e.observedOn', 'e.value', 'e.rating', 'e.note', 'e.seenBy')
    .select({ documentId: 'd.id', documentTitle: 'd.title' })
    .whereIn('e.outcomeId', [...outcomeIds])
    .whereNull('e.deletedAt')
    .orderBy(['e.observedOn', 'e.createdAt', 'e.id']);
  return rows;
}

import type { NeededItem } from '../../domain/provision/unmet';
import type { Reader } from '../database/database';
import { plansInForce } from '../provision/link-choices';

/** The items of section F of the plans in force of the pupils on roll in a school, plan by plan, in the order of the plan. */
export async function readNeededItems(reader: Reader, schoolId: string): Promise<NeededItem[]> {
  const pupils: { id: string }[] = await reader('pupils')
    .select('id')
    .where({ schoolId })
    .whereNull('deletedAt')
    .whereNull('archivedAt');
  const plans = await plansInForce(
    reader,
    pupils.map(({ id }) => id),
  );
  const items: NeededItem[] = await reader('ehcProvisions as f')
    .join('ehcPlans as p', 'p.id', 'f.planId')
    .select('f.id', 'p.pupilId', 'f.ref', 'f.what', 'f.minutesPerSession', 'f.sessionsPerWeek')
    .select('f.sessionsPerYear', 'f.weeksPerYear')
    .where('f.section', 'F')
    .whereNull('f.deletedAt')
    .whereIn('f.planId', plans)
    .orderBy(['p.pupilId', 'f.position', 'f.id']);
  return items;
}

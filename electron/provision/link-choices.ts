import { planInForce } from '../../domain/ehc-plans/in-force';
import type { PlanStatus } from '../../domain/ehc-plans/model';
import type { EhcItemChoice, TargetChoice } from '../../domain/provision/run-page';
import type { Reader } from '../database/database';

/** The targets of the pupils' plans that are not reviewed yet, and those that are linked already, in the plans' order. */
export async function targetChoices(
  reader: Reader,
  pupilIds: readonly string[],
  linked: readonly string[],
): Promise<TargetChoice[]> {
  const rows: TargetChoice[] = await reader('planOutcomes as o')
    .join('supportPlans as s', 's.id', 'o.planId')
    .select('o.id', 's.pupilId', 'o.planId', 'o.area', 'o.text')
    .whereNull('o.deletedAt')
    .whereNull('s.deletedAt')
    .andWhere(
      (where) =>
        void where
          .whereIn('o.id', [...linked])
          .orWhere((open) => void open.whereIn('s.pupilId', [...pupilIds]).whereNull('s.reviewedOn')),
    )
    .orderBy(['s.pupilId', 's.startsOn', 'o.position', 'o.id']);
  return rows;
}

/** The items of section F of the pupils' plans in force, and those that are linked already, in the plans' order. */
export async function ehcItemChoices(
  reader: Reader,
  pupilIds: readonly string[],
  linked: readonly string[],
): Promise<EhcItemChoice[]> {
  const inForce = await plansInForce(reader, pupilIds);
  const rows: Omit<EhcItemChoice, 'isInForce'>[] = await reader('ehcProvisions as f')
    .join('ehcPlans as p', 'p.id', 'f.planId')
    .select('f.id', 'p.pupilId', 'f.planId', 'f.ref', 'f.what', 'f.minutesPerSession', 'f.sessionsPerWeek')
    .where('f.section', 'F')
    .whereNull('f.deletedAt')
    .whereNull('p.deletedAt')
    .andWhere((where) => void where.whereIn('f.id', [...linked]).orWhereIn('f.planId', inForce))
    .orderBy(['p.pupilId', 'p.version', 'f.position', 'f.id']);
  return rows.map((row) => ({ ...row, isInForce: inForce.includes(row.planId) }));
}

/** The plans that are in force among those of some pupils. */
export async function plansInForce(reader: Reader, pupilIds: readonly string[]): Promise<string[]> {
  const plans: { id: string; pupilId: string; status: PlanStatus }[] = await reader('ehcPlans')
    .select('id', 'pupilId', 'status')
    .whereIn('pupilId', [...pupilIds])
    .whereNull('deletedAt')
    .orderBy([
      { column: 'version', order: 'desc' },
      { column: 'issuedOn', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
  return pupilIds.flatMap((pupilId) => {
    const plan = planInForce(plans.filter((item) => item.pupilId === pupilId));
    return plan === null ? [] : [plan.id];
  });
}

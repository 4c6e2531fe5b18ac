import { planInForce } from '../../domain/ehc-plans/in-force';
import type { ChainFacts, VersionedOutcome } from '../../domain/support-plans/chain';
import type { Reader } from '../database/database';
import { plansOfPupil } from '../ehc-plans/repository';

/** The outcomes of section E of the plan in force, and of every version that is not in the bin. */
export async function sectionE(
  reader: Reader,
  pupilId: string,
): Promise<Pick<ChainFacts, 'inForce' | 'linked'> & { readonly ehcPlanId: string | null }> {
  const plans = await plansOfPupil(reader, pupilId);
  const rows: Omit<VersionedOutcome, 'version'>[] = await reader('ehcOutcomes')
    .select('id', { ehcPlanId: 'planId' }, 'ref', 'area', 'text', 'step', 'measure', 'byDate')
    .whereIn(
      'planId',
      plans.map(({ id }) => id),
    )
    .whereNull('deletedAt')
    .orderBy(['position', 'createdAt', 'id']);
  const versions = new Map(plans.map(({ id, version }) => [id, version]));
  const linked = rows.map((row) => ({ ...row, version: versions.get(row.ehcPlanId) ?? 1 }));
  const now = planInForce(plans);
  return {
    linked,
    inForce: linked.filter(({ ehcPlanId }) => ehcPlanId === now?.id),
    ehcPlanId: now?.id ?? null,
  };
}

import type { PlanStatus } from './model';

/**
 * The plan that is in force among a pupil's plans, given the newest first: the newest that is not a draft, unless that one has ceased.
 * Null when there is none.
 */
export function planInForce<Plan extends { readonly status: PlanStatus }>(
  plans: readonly Plan[],
): Plan | null {
  const newest = plans.find((plan) => plan.status !== 'draft');
  return newest === undefined || newest.status === 'ceased' ? null : newest;
}

import type { PlanVersion } from './plan-view';

/**
 * The version that one compares a plan with first, given all versions, the newest first: the one that it took the place of, else the
 * next earlier, else the next later. Null when it is the only one.
 */
export function earlierVersion(
  versions: readonly PlanVersion[],
  plan: { readonly id: string; readonly previousId: string | null },
): PlanVersion | null {
  const index = versions.findIndex(({ id }) => id === plan.id);
  const previous = versions.find(({ id }) => id === plan.previousId && id !== plan.id);
  return previous ?? versions[index + 1] ?? versions[index - 1] ?? null;
}

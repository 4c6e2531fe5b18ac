import { paths } from '../app/paths';

/** The parts of a plan's screen. */
export const planTabs = ['plan', 'targets', 'review'] as const;
export type PlanTab = (typeof planTabs)[number];

/** The address of a part of a plan's screen; `target` brings one target into view. */
export function planTabPath(planId: string, tab: PlanTab, target?: string): string {
  const one = target === undefined ? '' : `&target=${encodeURIComponent(target)}`;
  return `${paths.supportPlan(planId)}?tab=${tab}${one}`;
}

/** A pupil's cycles and chain, on the pupil's own page. */
export function pupilSupportPath(pupilId: string): string {
  return `${paths.pupil(pupilId)}?tab=support`;
}

/** The same with the dialog open that starts a plan. */
export function startPlanPath(pupilId: string): string {
  return `${pupilSupportPath(pupilId)}&start`;
}

import { countOf } from '../common/text';
import type { SupportPlanData } from './plan-data';

/** What the review of a cycle still leaves open, in sentences; empty when it is whole. Nothing hangs on it: a review may stay short. */
export function openInReview({
  plan,
  targets,
}: Pick<SupportPlanData, 'plan' | 'targets'>): readonly string[] {
  const without = targets.filter(({ outcome }) => outcome.result === null).length;
  const unmeasured = targets.filter(
    ({ outcome }) => outcome.exitValue === null && outcome.exitWords === null,
  ).length;
  return [
    ...(plan.reviewedOn === null ? ['The day of the review is not entered.'] : []),
    ...(without > 0 ? [`${countOf(without, 'target')} without a result.`] : []),
    ...(unmeasured > 0 ? [`${countOf(unmeasured, 'target')} without what was found at the end.`] : []),
    ...(plan.nextStep === null ? ['What happens next is not chosen.'] : []),
  ];
}

/** So many targets a child can work on at a time; more are allowed. */
export const usualTargets = 4;

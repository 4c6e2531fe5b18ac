import { fail, ok, type Result } from '../../domain/common/result';
import type { NotCarried } from '../../domain/ehc-plans/carry-delivery';
import { ehcPlanSchema, type PlanStatus } from '../../domain/ehc-plans/model';
import { type LeftAmendment, planWithAmendments } from '../../domain/reviews/apply-amendments';
import type { Database } from '../database/database';
import { noReview } from '../database/not-there';
import { carryRunLinks } from '../ehc-plans/carry-run-links';
import { plansOfPupil, planView } from '../ehc-plans/repository';
import { contentOf, savePlan } from '../ehc-plans/save-plan';
import { amendmentsOf } from './record-repository';
import { reviewById } from './repository';

const noPlan = fail('not-found', 'The plan of this review is no longer there. Nothing was changed.');

export interface EnterAmendedPlan {
  readonly reviewId: string;
  readonly status: PlanStatus;
  readonly issuedOn: string;
  /** Whether the agreed amendments are put into the copied wording. */
  readonly withAmendments: boolean;
}

export interface EnteredPlan {
  readonly planId: string;
  readonly applied: readonly string[];
  readonly left: readonly LeftAmendment[];
  readonly notCarried: readonly NotCarried[];
}

/**
 * Makes the version of the plan that follows from a review, as one change: the review's plan is copied, its last meeting and decision are
 * those of the review and, if wanted, the agreed amendments stand in it already. The plan that was reviewed stays as it was.
 */
export async function enterAmendedPlan(
  database: Database,
  { reviewId, status, issuedOn, withAmendments }: EnterAmendedPlan,
): Promise<Result<EnteredPlan>> {
  return database.change('Entered the amended plan', async (writer) => {
    const review = await reviewById(writer, reviewId);
    if (!review) return noReview;
    const view = await planView(writer, review.planId);
    if (!view) return noPlan;
    const amendments = withAmendments ? await amendmentsOf(writer, reviewId) : [];
    const amended = planWithAmendments(view, amendments);
    const content = contentOf(amended.view);
    const newest = (await plansOfPupil(writer, review.pupilId))[0]?.version ?? view.plan.version;
    const { meetingOn, completedOn } = review;
    const reviewed =
      meetingOn === null || completedOn === null
        ? {}
        : { lastMeetingOn: meetingOn, lastReviewCompletedOn: completedOn };
    const plan = ehcPlanSchema.safeParse({
      ...content.plan,
      ...reviewed,
      version: newest + 1,
      status,
      issuedOn,
    });
    if (!plan.success)
      return fail('invalid', plan.error.issues[0]?.message ?? 'The plan could not be saved like this.');
    const next = { ...content, plan: plan.data };
    const planId = await savePlan(database, writer, review.pupilId, next, view.plan.id);
    const notCarried = await carryRunLinks(database, writer, { fromPlanId: view.plan.id, toPlanId: planId });
    return ok({ planId, applied: amended.applied, left: amended.left, notCarried });
  });
}

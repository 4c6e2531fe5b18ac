import { fail, ok, type Result } from '../../domain/common/result';
import { deliveredFields } from '../../domain/reviews/record-model';
import type { Database } from '../database/database';
import { reviewById } from './repository';

const noReview = fail('not-found', 'This review is no longer there. It may have been removed or undone.');

/** Keeps one fact of how an item of the review's own plan was delivered. */
export async function setDelivered(
  database: Database,
  input: { reviewId: string; provisionId: string; field: string; value: string | number | null },
): Promise<Result<null>> {
  const { reviewId, provisionId, field, value } = input;
  if (!Object.hasOwn(deliveredFields, field)) return fail('invalid', 'This cannot be changed here.');
  const checked = deliveredFields[field as keyof typeof deliveredFields].safeParse(value);
  if (!checked.success)
    return fail('invalid', checked.error.issues[0]?.message ?? 'This value cannot be saved.');
  return database.change('Changed the provision as delivered', async (writer) => {
    const review = await reviewById(writer, reviewId);
    if (!review) return noReview;
    const provision: { id: string } | undefined = await writer('ehcProvisions')
      .select('id')
      .where({ id: provisionId, planId: review.planId })
      .whereNull('deletedAt')
      .first();
    if (!provision) return fail('not-found', 'This provision is no longer in the plan. Nothing was changed.');
    const row: { id: string } | undefined = await writer('reviewProvisions')
      .select('id')
      .where({ reviewId, provisionId })
      .first();
    const values = { [field]: checked.data };
    if (row) {
      await writer('reviewProvisions')
        .where({ id: row.id })
        .update({ ...values, updatedAt: database.clock.now() });
    } else {
      await writer('reviewProvisions').insert({ ...database.newRecord(), reviewId, provisionId, ...values });
    }
    return ok(null);
  });
}

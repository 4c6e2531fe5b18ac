import { ok, type Result } from '../../domain/common/result';
import { proposedAmendments } from '../../domain/reviews/propose-amendments';
import type { Database } from '../database/database';
import { noReview } from '../database/not-there';
import { gatherReview } from './pack-data';
import { insertLine } from './record-lines';

/** Begins the amendments that follow from the outcomes and the provision, as one change; gives how many. Those there stay as they are. */
export async function proposeAmendments(
  database: Database,
  reviewId: string,
): Promise<Result<{ added: number }>> {
  return database.change('Proposed amendments from the review', async (writer) => {
    const material = await gatherReview(writer, reviewId, database.clock.today());
    if (!material) return noReview;
    const drafts = proposedAmendments(material.data);
    for (const values of drafts) {
      const added = await insertLine(database, writer, {
        reviewId,
        list: 'amendment',
        values: { ...values },
      });
      if (!added.ok) return added;
    }
    return ok({ added: drafts.length });
  });
}

import { fail, ok, type Result } from '../../domain/common/result';
import { keptAnswer } from '../../domain/reviews/answer-field';
import { inviteeAnswerField } from '../../domain/reviews/forms/forms';
import type { InviteeRole } from '../../domain/reviews/model';
import type { Database } from '../database/database';

const gone = fail('not-found', 'This person is no longer on the list. Nothing was changed.');

/** Keeps an answer of an invitee's form: a parent's views or a professional's advice. */
export async function setInviteeAnswer(
  database: Database,
  { inviteeId, field, value }: { inviteeId: string; field: string; value: string },
): Promise<Result<null>> {
  return database.change('Changed views or advice', async (writer) => {
    const invitee: { reviewId: string; role: InviteeRole } | undefined = await writer('reviewInvitees')
      .select('reviewId', 'role')
      .where({ id: inviteeId })
      .whereNull('deletedAt')
      .first();
    if (!invitee) return gone;
    const item = inviteeAnswerField(invitee.role, field);
    if (!item) return fail('invalid', 'This part of the form is not known.');
    const kept = keptAnswer(item, value);
    if (!kept.ok) return kept;
    const row: { id: string } | undefined = await writer('reviewInviteeAnswers')
      .select('id')
      .where({ inviteeId, field })
      .first();
    if (row) {
      await writer('reviewInviteeAnswers')
        .where({ id: row.id })
        .update({ value: kept.value, updatedAt: database.clock.now() });
    } else {
      const { reviewId } = invitee;
      await writer('reviewInviteeAnswers').insert({
        ...database.newRecord(),
        reviewId,
        inviteeId,
        field,
        value: kept.value,
      });
    }
    return ok(null);
  });
}

import { checkValue } from '../../domain/common/check-value';
import { fail, ok, type Result } from '../../domain/common/result';
import { attainmentFields, outcomeNoteFields } from '../../domain/reviews/model';
import { keptAnswer } from '../../domain/reviews/answer-field';
import { reviewAnswerField } from '../../domain/reviews/forms/forms';
import { noField } from '../database/check-field';
import type { Database } from '../database/database';
import { lastPosition, moveRow } from '../database/move-row';
import { noReview } from '../database/not-there';
import { reviewById } from './repository';

const noRow = fail('not-found', 'This row is no longer there. Nothing was changed.');

/** Keeps an answer of one of the review's forms. A blank one is kept too, so that what the record says does not come back. */
export async function setAnswer(
  database: Database,
  { reviewId, field, value }: { reviewId: string; field: string; value: string },
): Promise<Result<null>> {
  const item = reviewAnswerField(field);
  if (!item) return fail('invalid', 'This part of the report is not known.');
  const kept = keptAnswer(item, value);
  if (!kept.ok) return kept;
  return database.change(`Changed an answer: ${item.label}`, async (writer) => {
    if (!(await reviewById(writer, reviewId))) return noReview;
    const row: { id: string } | undefined = await writer('reviewAnswers')
      .select('id')
      .where({ reviewId, field })
      .first();
    if (row)
      await writer('reviewAnswers')
        .where({ id: row.id })
        .update({ value: kept.value, updatedAt: database.clock.now() });
    else
      await writer('reviewAnswers').insert({ ...database.newRecord(), reviewId, field, value: kept.value });
    return ok(null);
  });
}

export async function addAttainment(
  database: Database,
  reviewId: string,
  subject: string,
): Promise<Result<{ id: string }>> {
  return database.change('Added a row to the attainment table', async (writer) => {
    if (!(await reviewById(writer, reviewId))) return noReview;
    const position = await lastPosition(writer, 'reviewAttainments', { reviewId });
    const row = { ...database.newRecord(), reviewId, subject, position };
    await writer('reviewAttainments').insert(row);
    return ok({ id: row.id });
  });
}

export async function setAttainmentField(
  database: Database,
  { id, field, value }: { id: string; field: keyof typeof attainmentFields; value: string | null },
): Promise<Result<null>> {
  const checked = checkValue(attainmentFields[field], field, value);
  if (!checked.ok) return checked;
  return database.change('Changed the attainment table', async (writer) => {
    const changed = await writer('reviewAttainments')
      .where({ id })
      .whereNull('deletedAt')
      .update({ [field]: checked.value, updatedAt: database.clock.now() });
    return changed === 1 ? ok(null) : noRow;
  });
}

export async function moveAttainment(database: Database, id: string, by: -1 | 1): Promise<Result<null>> {
  return database.change('Moved a row of the attainment table', async (writer) => {
    const row: { reviewId: string } | undefined = await writer('reviewAttainments')
      .select('reviewId')
      .where({ id })
      .whereNull('deletedAt')
      .first();
    if (!row) return noRow;
    await moveRow(writer, 'reviewAttainments', id, by, { reviewId: row.reviewId }, database.clock.now());
    return ok(null);
  });
}

export async function removeAttainment(database: Database, id: string): Promise<Result<null>> {
  return database.change('Removed a row from the attainment table', async (writer) => {
    const now = database.clock.now();
    const changed = await writer('reviewAttainments')
      .where({ id })
      .whereNull('deletedAt')
      .update({ deletedAt: now, updatedAt: now });
    return changed === 1 ? ok(null) : noRow;
  });
}

/** Keeps one field of what the review says of an outcome of its own plan. */
export async function setOutcomeField(
  database: Database,
  input: { reviewId: string; outcomeId: string; field: string; value: string | boolean | null },
): Promise<Result<null>> {
  const { reviewId, outcomeId, field, value } = input;
  if (!Object.hasOwn(outcomeNoteFields, field)) return noField;
  const checked = checkValue(outcomeNoteFields[field as keyof typeof outcomeNoteFields], field, value);
  if (!checked.ok) return checked;
  return database.change('Changed the progress of an outcome', async (writer) => {
    const review = await reviewById(writer, reviewId);
    if (!review) return noReview;
    const outcome: { ref: string } | undefined = await writer('ehcOutcomes')
      .select('ref')
      .where({ id: outcomeId, planId: review.planId })
      .whereNull('deletedAt')
      .first();
    if (!outcome) return fail('not-found', 'This outcome is no longer in the plan. Nothing was changed.');
    const row: { id: string } | undefined = await writer('reviewOutcomes')
      .select('id')
      .where({ reviewId, outcomeId })
      .first();
    if (row) {
      await writer('reviewOutcomes')
        .where({ id: row.id })
        .update({ [field]: checked.value, updatedAt: database.clock.now() });
    } else
      await writer('reviewOutcomes').insert({
        ...database.newRecord(),
        reviewId,
        outcomeId,
        [field]: checked.value,
      });
    return ok(null);
  });
}

import { checkValue } from '../../domain/common/check-value';
import { fail, ok, type Result } from '../../domain/common/result';
import type { EhcProvision } from '../../domain/ehc-plans/model';
import { asPlanned } from '../../domain/reviews/delivered-gap';
import { dueForReview, figuresDue } from '../../domain/reviews/planned-to-date';
import type { PackDelivered } from '../../domain/reviews/record-data';
import { deliveredFields } from '../../domain/reviews/record-model';
import { noField } from '../database/check-field';
import type { Database, Reader, Writer } from '../database/database';
import { noReview } from '../database/not-there';
import { caseOfReview } from './caseload';
import { reviewById } from './repository';

const noProvision = fail('not-found', 'This provision is no longer in the plan. Nothing was changed.');

type Planned = Pick<
  EhcProvision,
  'who' | 'minutesPerSession' | 'sessionsPerWeek' | 'sessionsPerYear' | 'weeksPerYear'
>;

/** Keeps one fact of how an item of the review's own plan was delivered. */
export async function setDelivered(
  database: Database,
  input: { reviewId: string; provisionId: string; field: string; value: string | number | null },
): Promise<Result<null>> {
  const { reviewId, provisionId, field, value } = input;
  if (!Object.hasOwn(deliveredFields, field)) return noField;
  const checked = checkValue(deliveredFields[field as keyof typeof deliveredFields], field, value);
  if (!checked.ok) return checked;
  return database.change('Changed the provision as delivered', async (writer) => {
    const review = await reviewById(writer, reviewId);
    if (!review) return noReview;
    if (!(await plannedOf(writer, review.planId, provisionId))) return noProvision;
    await keepDelivered(database, writer, { reviewId, provisionId }, { [field]: checked.value });
    return ok(null);
  });
}

/** Takes what the plan says for the time since the last review as delivered, for each of these items; nothing is written when one of them cannot be. */
export async function deliverAsPlanned(
  database: Database,
  { reviewId, provisionIds }: { reviewId: string; provisionIds: readonly string[] },
): Promise<Result<null>> {
  return database.change('Recorded provision as delivered as planned', async (writer) => {
    const today = database.clock.today();
    const review = await caseOfReview(writer, today, reviewId);
    if (!review) return noReview;
    const due = dueForReview(review.facts, today);
    for (const provisionId of provisionIds) {
      const planned = await plannedOf(writer, review.row.planId, provisionId);
      if (!planned) return noProvision;
      const known = await deliveredRow(writer, reviewId, provisionId);
      const deliveredBy = known?.deliveredBy ?? planned.who;
      await keepDelivered(
        database,
        writer,
        { reviewId, provisionId },
        { ...asPlanned(figuresDue(planned, due)), deliveredBy },
      );
    }
    return ok(null);
  });
}

/** Keeps what items cost, in whole pence, as the provision map says it. What is null stays as it is; nothing is written when one item cannot be. */
export async function takeCosts(
  database: Database,
  { reviewId, items }: { reviewId: string; items: readonly TakenCost[] },
): Promise<Result<null>> {
  return database.change('Took costs from the provision map', async (writer) => {
    const review = await reviewById(writer, reviewId);
    if (!review) return noReview;
    for (const { provisionId, hourlyCostPence, otherCostPence } of items) {
      if (!(await plannedOf(writer, review.planId, provisionId))) return noProvision;
      await keepDelivered(
        database,
        writer,
        { reviewId, provisionId },
        {
          ...(hourlyCostPence !== null && { hourlyCostPence }),
          ...(otherCostPence !== null && { otherCostPence }),
        },
      );
    }
    return ok(null);
  });
}

interface TakenCost {
  readonly provisionId: string;
  readonly hourlyCostPence: number | null;
  readonly otherCostPence: number | null;
}

async function plannedOf(reader: Reader, planId: string, id: string): Promise<Planned | undefined> {
  const row: Planned | undefined = await reader('ehcProvisions')
    .select('who', 'minutesPerSession', 'sessionsPerWeek', 'sessionsPerYear', 'weeksPerYear')
    .where({ id, planId })
    .whereNull('deletedAt')
    .first();
  return row;
}

async function deliveredRow(
  reader: Reader,
  reviewId: string,
  provisionId: string,
): Promise<{ id: string; deliveredBy: string | null } | undefined> {
  const row: { id: string; deliveredBy: string | null } | undefined = await reader('reviewProvisions')
    .select('id', 'deliveredBy')
    .where({ reviewId, provisionId })
    .first();
  return row;
}

/** Keeps what is given of how an item was delivered; the rest stays. */
export async function keepDelivered(
  database: Database,
  writer: Writer,
  place: { readonly reviewId: string; readonly provisionId: string },
  values: Partial<Record<keyof PackDelivered, string | number | null>>,
): Promise<void> {
  const row = await deliveredRow(writer, place.reviewId, place.provisionId);
  if (row) {
    await writer('reviewProvisions')
      .where({ id: row.id })
      .update({ ...values, updatedAt: database.clock.now() });
  } else await writer('reviewProvisions').insert({ ...database.newRecord(), ...place, ...values });
}

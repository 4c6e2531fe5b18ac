import { checkValue } from '../../domain/common/check-value';
import { fail, ok, type Result } from '../../domain/common/result';
import { keptAnswer } from '../../domain/reviews/answer-field';
import { planField, planLayouts } from '../../domain/support-plans/layouts';
import { type SupportPlanField, supportPlanFields } from '../../domain/support-plans/model';
import { noField } from '../database/check-field';
import type { Database } from '../database/database';
import { noPlan } from '../database/not-there';
import { planById } from './repository';

/** Sets one of the plan's own fields, or how it is laid out. */
export async function setField(
  database: Database,
  { planId, field, value }: { planId: string; field: string; value: string | number | null },
): Promise<Result<null>> {
  const kept = keptField(field, value);
  if (!kept.ok) return kept;
  const what = field === 'reviewedOn' ? 'Noted the review of a support plan' : 'Changed a support plan';
  return database.change(what, async (writer) => {
    const plan = await planById(writer, planId);
    if (!plan) return noPlan;
    const changed = { ...plan, [field]: kept.value };
    if (changed.reviewDueOn !== null && changed.reviewDueOn < changed.startsOn)
      return fail('invalid', 'The review cannot be before the start.');
    if (changed.reviewedOn !== null && changed.reviewedOn < changed.startsOn)
      return fail('invalid', 'The plan cannot have been reviewed before it started.');
    await writer('supportPlans')
      .where({ id: planId })
      .update({ [field]: kept.value, updatedAt: database.clock.now() });
    return ok(null);
  });
}

function keptField(field: string, value: string | number | null): Result<string | null> {
  if (field === 'layout')
    return planLayouts.some(({ id }) => id === value)
      ? ok(String(value))
      : fail('invalid', 'Choose how the plan is laid out.');
  if (!Object.hasOwn(supportPlanFields, field)) return noField;
  return checkValue(supportPlanFields[field as SupportPlanField], field, value);
}

/** Saves what is written under a heading; empty takes it away. */
export async function setAnswer(
  database: Database,
  { planId, field, value }: { planId: string; field: string; value: string },
): Promise<Result<null>> {
  const item = planField(field);
  if (!item) return fail('invalid', 'This part of the plan is not known.');
  const kept = keptAnswer(item, value);
  if (!kept.ok) return kept;
  return database.change(`Changed a support plan: ${item.label}`, async (writer) => {
    if (!(await planById(writer, planId))) return noPlan;
    const row: { id: string } | undefined = await writer('supportPlanAnswers')
      .select('id')
      .where({ planId, field })
      .first();
    const change = { value: kept.value, updatedAt: database.clock.now() };
    if (row) await writer('supportPlanAnswers').where({ id: row.id }).update(change);
    else
      await writer('supportPlanAnswers').insert({
        ...database.newRecord(),
        planId,
        field,
        value: kept.value,
      });
    return ok(null);
  });
}

/** Puts a whole cycle into the bin. */
export async function removePlan(database: Database, id: string): Promise<Result<null>> {
  return database.change('Removed a support plan', async (writer) => {
    if (!(await planById(writer, id))) return noPlan;
    const now = database.clock.now();
    await writer('supportPlans').where({ id }).update({ deletedAt: now, updatedAt: now });
    return ok(null);
  });
}

import type { InputOf } from '../../domain/common/call';
import { checkValue } from '../../domain/common/check-value';
import { fail, ok, type Result } from '../../domain/common/result';
import type { supportPlansApi } from '../../domain/support-plans/api';
import { planOutcomeFields, type PlanOutcomeField } from '../../domain/support-plans/model';
import { noField } from '../database/check-field';
import { type Database, newId, type Writer } from '../database/database';
import { lastPosition, moveRow } from '../database/move-row';
import { noPlan } from '../database/not-there';
import { outcomeById, planById } from './repository';
import { sectionE } from './section-e';

const noOutcome = fail('not-found', 'This target is no longer there. Nothing was changed.');
const noParent = fail('not-found', 'This outcome is no longer in the EHC plan. Nothing was changed.');

/** Adds a target at the end. Its date is that of the review until another is entered. */
export async function addOutcome(
  database: Database,
  { planId, text, ehcOutcomeId, measured }: InputOf<typeof supportPlansApi.addOutcome>,
): Promise<Result<{ id: string }>> {
  const checked = checkValue(planOutcomeFields.text, 'text', text);
  if (!checked.ok) return checked;
  return database.change('Added a target to a support plan', async (writer) => {
    const plan = await planById(writer, planId);
    if (!plan) return noPlan;
    const parent = ehcOutcomeId === null ? null : await parentOf(writer, plan.pupilId, ehcOutcomeId);
    if (parent === undefined) return noParent;
    const record = {
      ...database.newRecord(),
      planId,
      ehcOutcomeId,
      text: checked.value,
      ...measured,
      area: parent?.area ?? measured?.area ?? null,
      byDate: plan.reviewDueOn,
      position: await lastPosition(writer, 'planOutcomes', { planId }),
    };
    await writer('planOutcomes').insert(record);
    return ok({ id: record.id });
  });
}

/** Undefined when it is no outcome of this pupil's own plan. */
async function parentOf(writer: Writer, pupilId: string, ehcOutcomeId: string) {
  const { linked } = await sectionE(writer, pupilId);
  return linked.find(({ id }) => id === ehcOutcomeId);
}

/** Sets one field of a target. The SMART check says what it thinks beside it, and refuses nothing. */
export async function setOutcomeField(
  database: Database,
  { outcomeId, field, value }: { outcomeId: string; field: string; value: string | number | null },
): Promise<Result<null>> {
  if (!Object.hasOwn(planOutcomeFields, field)) return noField;
  const checked = checkValue(planOutcomeFields[field as PlanOutcomeField], field, value);
  if (!checked.ok) return checked;
  return database.change('Changed a target', async (writer) => {
    const outcome = await outcomeById(writer, outcomeId);
    if (!outcome) return noOutcome;
    const plan = await planById(writer, outcome.planId);
    if (!plan) return noPlan;
    const change: Record<string, unknown> = { [field]: checked.value };
    if (field === 'ehcOutcomeId' && typeof checked.value === 'string') {
      const parent = await parentOf(writer, plan.pupilId, checked.value);
      if (parent === undefined) return noParent;
      if (outcome.area === null) change['area'] = parent.area;
    }
    await writer('planOutcomes')
      .where({ id: outcomeId })
      .update({ ...change, updatedAt: database.clock.now() });
    return ok(null);
  });
}

export async function moveOutcome(database: Database, outcomeId: string, by: -1 | 1): Promise<Result<null>> {
  return database.change('Moved a target', async (writer) => {
    const outcome = await outcomeById(writer, outcomeId);
    if (!outcome) return noOutcome;
    await moveRow(writer, 'planOutcomes', outcomeId, by, { planId: outcome.planId }, database.clock.now());
    return ok(null);
  });
}

/** Puts a target into the bin. What was seen of it stays with it. */
export async function removeOutcome(database: Database, outcomeId: string): Promise<Result<null>> {
  return database.change('Removed a target', async (writer) => {
    if (!(await outcomeById(writer, outcomeId))) return noOutcome;
    const now = database.clock.now();
    await writer('planOutcomes').where({ id: outcomeId }).update({ deletedAt: now, updatedAt: now });
    return ok(null);
  });
}

/** Links a run to a target, or takes the link away; asked twice, it stays as it is. */
export async function linkProvision(
  database: Database,
  { outcomeId, provisionId, linked }: { outcomeId: string; provisionId: string; linked: boolean },
): Promise<Result<null>> {
  const what = linked ? 'Linked provision to a target' : 'Took provision off a target';
  return database.change(what, async (writer) => {
    if (!(await outcomeById(writer, outcomeId))) return noOutcome;
    const run: { id: string } | undefined = await writer('provisions')
      .select('id')
      .where({ id: provisionId })
      .whereNull('deletedAt')
      .first();
    if (!run) return fail('not-found', 'This provision is no longer there. Nothing was changed.');
    const link: { id: string } | undefined = await writer('provisionOutcomes')
      .select('id')
      .where({ outcomeId, provisionId })
      .first();
    if (linked && !link) await writer('provisionOutcomes').insert({ id: newId(), outcomeId, provisionId });
    if (!linked && link) await writer('provisionOutcomes').where({ id: link.id }).delete();
    return ok(null);
  });
}

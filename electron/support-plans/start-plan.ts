import { addDays } from '../../domain/common/calendar-date';
import { fail, ok, type Result } from '../../domain/common/result';
import { carriedAnswers, carriedOutcome, goesOn } from '../../domain/support-plans/carry-over';
import { resolveParent } from '../../domain/support-plans/chain';
import { firstAnswers } from '../../domain/support-plans/first-answers';
import type { SupportPlan } from '../../domain/support-plans/model';
import { type Database, newId, type Writer } from '../database/database';
import { noPlan, noPupil } from '../database/not-there';
import { readRuns } from '../provision/runs-repository';
import { openNeedsOf, pupilRow } from './people';
import { answersOf, outcomesOf, planById, plansOfPupil } from './repository';
import { sectionE } from './section-e';

interface Dates {
  readonly termName: string | null;
  readonly startsOn: string;
  readonly reviewDueOn: string | null;
}

const reviewBeforeStart = fail('invalid', 'The review cannot be before the start.', {
  fields: [{ field: 'reviewDueOn', message: 'The review cannot be before the start.' }],
});

/** Starts a plan from the pupil's record: nothing that is known is typed again. */
export async function startPlan(
  database: Database,
  { pupilId, layout, ...dates }: Dates & { readonly pupilId: string; readonly layout: string },
): Promise<Result<{ planId: string }>> {
  if (dates.reviewDueOn !== null && dates.reviewDueOn < dates.startsOn) return reviewBeforeStart;
  return database.change('Started a support plan', async (writer) => {
    const pupil = await pupilRow(writer, pupilId);
    if (!pupil) return noPupil;
    const cycles = await plansOfPupil(writer, pupilId);
    if (cycles.some(({ reviewedOn }) => reviewedOn === null))
      return fail('in-use', 'A plan is running already. Review it first, then start the next cycle.');
    const planId = await insertPlan(database, writer, {
      pupilId,
      layout,
      ...dates,
      cycle: (cycles[0]?.cycle ?? 0) + 1,
      layer: null,
      teacherId: pupil.classTeacherId,
      previousId: null,
    });
    const needs = await openNeedsOf(writer, pupilId);
    await insertAnswers(database, writer, planId, firstAnswers({ ...pupil, needs }));
    return ok({ planId });
  });
}

/** Starts the cycle after a reviewed one. */
export async function startNext(
  database: Database,
  { planId, ...dates }: Dates & { readonly planId: string },
): Promise<Result<{ planId: string }>> {
  if (dates.reviewDueOn !== null && dates.reviewDueOn < dates.startsOn) return reviewBeforeStart;
  return database.change('Started the next cycle of a support plan', async (writer) => {
    const last = await planById(writer, planId);
    if (!last) return noPlan;
    if (last.reviewedOn === null)
      return fail(
        'invalid',
        'Enter the day of the review first. The next cycle begins where this one ended.',
      );
    const cycles = await plansOfPupil(writer, last.pupilId);
    if (cycles.some(({ previousId, reviewedOn }) => previousId === planId || reviewedOn === null))
      return fail('in-use', 'The next cycle has been started already.');
    const pupil = await pupilRow(writer, last.pupilId);
    if (!pupil) return noPupil;
    const nextId = await insertPlan(database, writer, {
      pupilId: last.pupilId,
      layout: last.layout,
      ...dates,
      cycle: (cycles[0]?.cycle ?? last.cycle) + 1,
      layer: last.layer,
      // A new year brings a new teacher.
      teacherId: pupil.classTeacherId ?? last.teacherId,
      previousId: planId,
    });
    await insertAnswers(database, writer, nextId, carriedAnswers(await answersOf(writer, planId)));
    await carryOutcomes(database, writer, { last, reviewedOn: last.reviewedOn, nextId, dates });
    return ok({ planId: nextId });
  });
}

async function insertPlan(
  database: Database,
  writer: Writer,
  plan: Omit<SupportPlan, 'id' | 'reviewedOn' | 'nextStep' | 'nextStepNote'>,
): Promise<string> {
  const record = { ...database.newRecord(), ...plan };
  await writer('supportPlans').insert(record);
  return record.id;
}

async function insertAnswers(
  database: Database,
  writer: Writer,
  planId: string,
  answers: readonly { readonly field: string; readonly value: string }[],
): Promise<void> {
  for (const answer of answers)
    await writer('supportPlanAnswers').insert({ ...database.newRecord(), planId, ...answer });
}

interface Carrying {
  readonly last: SupportPlan;
  readonly reviewedOn: string;
  readonly nextId: string;
  readonly dates: Dates;
}

/** The targets that go on, towards the same outcome of the plan in force, with the provision that surely goes on as well. */
async function carryOutcomes(
  database: Database,
  writer: Writer,
  { last, reviewedOn, nextId, dates }: Carrying,
): Promise<void> {
  const section = await sectionE(writer, last.pupilId);
  const outcomes = (await outcomesOf(writer, [last.id])).filter(goesOn);
  for (const [position, outcome] of outcomes.entries()) {
    const carried = carriedOutcome(outcome, { reviewedOn, reviewDueOn: dates.reviewDueOn });
    const parent = resolveParent(carried.ehcOutcomeId, section)?.parent;
    const record = {
      ...database.newRecord(),
      ...carried,
      ehcOutcomeId: parent?.id ?? carried.ehcOutcomeId,
      planId: nextId,
      position,
    };
    await writer('planOutcomes').insert(record);
    await carryProvision(writer, outcome.id, record.id, dates.startsOn);
  }
}

/** `weeks` are school weeks, so that a run ends no earlier than so many weeks of the calendar after it began. */
async function carryProvision(writer: Writer, fromId: string, toId: string, startsOn: string): Promise<void> {
  const links: { provisionId: string }[] = await writer('provisionOutcomes')
    .select('provisionId')
    .where({ outcomeId: fromId });
  const runs = await readRuns(writer, { ids: links.map(({ provisionId }) => provisionId) });
  for (const run of runs)
    if (addDays(run.startsOn, run.weeks * 7) > startsOn)
      await writer('provisionOutcomes').insert({ id: newId(), provisionId: run.id, outcomeId: toId });
}

import type { z } from 'zod';
import type { Service } from '../../domain/common/call';
import { fail, ok, type Problem, type Result } from '../../domain/common/result';
import type { ehcPlansApi, NewPlan } from '../../domain/ehc-plans/api';
import {
  ceasedOnField,
  type EhcPlanContent,
  ehcPlanFields,
  ehcPlanSchema,
  type EhcPlanValues,
} from '../../domain/ehc-plans/model';
import type { KeptPlan } from '../../domain/ehc-plans/plan-view';
import { noField } from '../database/check-field';
import type { Database } from '../database/database';
import { noPlan, noPupil } from '../database/not-there';
import type { Dialogs } from '../files/dialogs';
import { carryRunLinks } from './carry-run-links';
import { PlanFiles } from './plan-files';
import { keepDraft, readDraft } from './entry-drafts';
import { setLinks } from './item-links';
import { addItem, moveItem, removeItem, setItemField } from './plan-items';
import { planPage } from './plan-page';
import { planById, planPupil, plansOfPupil, planView } from './repository';
import { contentOf, savePlan } from './save-plan';
import { saveSection } from './save-section';
import { setText, setTexts } from './section-texts';

/** EHC plans: entered by hand or loaded from a file, edited in place, kept in versions. */
export function ehcPlansService(database: Database, dialogs: Dialogs): Service<typeof ehcPlansApi> {
  const files = new PlanFiles(dialogs);
  return {
    page: ({ id }) => planPage(database.read, id),
    create: (input) => create(database, input),
    chooseFile: async ({ pupilId }) => {
      const pupil = await planPupil(database.read, pupilId);
      return pupil ? files.choose(pupil) : noPupil;
    },
    load: async ({ pupilId, token }) => {
      const loaded = files.take(token, pupilId);
      if (!loaded)
        return fail('not-found', 'Choose the file again: it is no longer remembered. Nothing was changed.');
      return addPlan(database, pupilId, loaded.content, 'Loaded an EHC plan from a file');
    },
    newVersion: ({ planId, status, issuedOn }) => newVersion(database, planId, { status, issuedOn }),
    setField: (input) => setField(database, input),
    setText: (input) => setText(database, input),
    setTexts: (input) => setTexts(database, input),
    saveSection: (input) => saveSection(database, input),
    entryDraft: ({ planId }) => readDraft(database, planId),
    keepEntryDraft: ({ planId, draft }) => keepDraft(database, planId, draft),
    addItem: ({ planId, letter, text }) => addItem(database, planId, letter, text),
    setItemField: (input) => setItemField(database, input),
    setLinks: (input) => setLinks(database, input),
    moveItem: ({ kind, id, by }) => moveItem(database, kind, id, by),
    removeItem: ({ kind, id }) => removeItem(database, kind, id),
    remove: ({ id }) => remove(database, id),
  };
}

const emptyContent: Omit<EhcPlanContent, 'plan'> = {
  texts: [],
  needs: [],
  outcomes: [],
  provisions: [],
  advice: [],
  universal: [],
  directPaymentPence: null,
};

async function create(
  database: Database,
  input: { pupilId: string } & Pick<EhcPlanValues, 'status' | 'firstIssuedOn' | 'issuedOn'>,
): Promise<Result<{ planId: string }>> {
  const { pupilId, ...dates } = input;
  const plan = ehcPlanSchema.safeParse({
    ...dates,
    version: 1,
    lastMeetingOn: null,
    lastReviewCompletedOn: null,
    localAuthority: null,
    caseOfficer: null,
    band: null,
  });
  if (!plan.success) return { ok: false, problem: problemOf(plan.error) };
  return addPlan(database, pupilId, { ...emptyContent, plan: plan.data }, 'Added an EHC plan');
}

/** Saves a plan; when the pupil has one already, it follows that one. A version number in use is raised to the next free one. */
async function addPlan(
  database: Database,
  pupilId: string,
  content: EhcPlanContent,
  what: string,
): Promise<Result<NewPlan>> {
  return database.change(what, async (writer) => {
    if (!(await planPupil(writer, pupilId))) return noPupil;
    const earlier = await plansOfPupil(writer, pupilId);
    const highest = earlier[0]?.version ?? 0;
    const version = Math.max(content.plan.version, highest + 1);
    const plan = { ...content.plan, version };
    const previousId = earlier[0]?.id ?? null;
    const planId = await savePlan(database, writer, pupilId, { ...content, plan }, previousId);
    // A plan without items gets them by hand: each brings its links along when it is typed.
    if (previousId === null || content.provisions.length === 0) return ok({ planId, notCarried: [] });
    const versions = { fromPlanId: previousId, toPlanId: planId };
    return ok({ planId, notCarried: await carryRunLinks(database, writer, versions) });
  });
}

async function newVersion(
  database: Database,
  planId: string,
  { status, issuedOn }: Pick<EhcPlanValues, 'status' | 'issuedOn'>,
): Promise<Result<NewPlan>> {
  return database.change('Made a new version of the EHC plan', async (writer) => {
    const view = await planView(writer, planId);
    if (!view) return noPlan;
    const content = contentOf(view);
    const newest = (await plansOfPupil(writer, view.plan.pupilId))[0]?.version ?? view.plan.version;
    const plan = ehcPlanSchema.safeParse({ ...content.plan, version: newest + 1, status, issuedOn });
    if (!plan.success) return { ok: false as const, problem: problemOf(plan.error) };
    const next = { ...content, plan: plan.data };
    const toPlanId = await savePlan(database, writer, view.plan.pupilId, next, planId);
    const notCarried = await carryRunLinks(database, writer, { fromPlanId: planId, toPlanId });
    return ok({ planId: toPlanId, notCarried });
  });
}

async function setField(
  database: Database,
  { planId, field, value }: { planId: string; field: string; value: string | number | null },
): Promise<Result<null>> {
  if (field === 'directPaymentPence') return setDirectPayment(database, planId, value);
  if (field === 'ceasedOn') return setCeasedOn(database, planId, value);
  if (!Object.hasOwn(ehcPlanFields, field)) return noField;
  return database.change('Changed the EHC plan', async (writer) => {
    const plan = await planById(writer, planId);
    if (!plan) return noPlan;
    const checked = ehcPlanSchema.safeParse({ ...plan, [field]: value });
    if (!checked.success) return { ok: false as const, problem: problemOf(checked.error) };
    const kept = checked.data[field as keyof EhcPlanValues];
    await writer('ehcPlans')
      .where({ id: planId })
      .update({ [field]: kept, ...endOf(plan, field, kept, database), updatedAt: database.clock.now() });
    return ok(null);
  });
}

/** A plan that is marked as ceased ends today, until another day is entered; one that is in force again has no end. */
function endOf(
  { status }: KeptPlan,
  field: string,
  kept: unknown,
  { clock }: Database,
): Pick<KeptPlan, 'ceasedOn'> | Record<string, never> {
  if (field !== 'status' || kept === status) return {};
  return { ceasedOn: kept === 'ceased' ? clock.today() : null };
}

/** The day on which a ceased plan ended, which need not be the day on which it was marked. */
async function setCeasedOn(
  database: Database,
  planId: string,
  value: string | number | null,
): Promise<Result<null>> {
  const checked = ceasedOnField.safeParse(value);
  if (!checked.success) return { ok: false as const, problem: problemOf(checked.error) };
  const ceasedOn = checked.data;
  return database.change('Changed the day on which the EHC plan ceased', async (writer) => {
    const plan = await planById(writer, planId);
    if (!plan) return noPlan;
    if (plan.status !== 'ceased') return fail('invalid', 'The plan has not ceased. Change its status first.');
    if (ceasedOn !== null && ceasedOn < plan.issuedOn)
      return fail('invalid', 'The plan cannot have ceased before it was issued.');
    await writer('ehcPlans').where({ id: planId }).update({ ceasedOn, updatedAt: database.clock.now() });
    return ok(null);
  });
}

/** An amount as typed in pounds ('1,250.50') is kept in whole pence. */
async function setDirectPayment(
  database: Database,
  planId: string,
  value: string | number | null,
): Promise<Result<null>> {
  const text = String(value ?? '').replace(/[£,\s]/g, '');
  if (text !== '' && !/^\d{1,7}(\.\d{1,2})?$/.test(text)) {
    return fail('invalid', 'The direct payment must be an amount in pounds, for example 1,250.50.');
  }
  const directPaymentPence = text === '' ? null : Math.round(Number(text) * 100);
  return database.change('Changed the direct payment', async (writer) => {
    if (!(await planById(writer, planId))) return noPlan;
    await writer('ehcPlans')
      .where({ id: planId })
      .update({ directPaymentPence, updatedAt: database.clock.now() });
    return ok(null);
  });
}

async function remove(database: Database, id: string): Promise<Result<null>> {
  return database.change('Removed an EHC plan', async (writer) => {
    if (!(await planById(writer, id))) return noPlan;
    const review: { id: string } | undefined = await writer('reviews')
      .select('id')
      .where({ planId: id })
      .whereNull('deletedAt')
      .first();
    if (review) {
      return fail(
        'in-use',
        'A review belongs to this plan, so the plan was not removed. Remove the review first if it was made by mistake.',
      );
    }
    const now = database.clock.now();
    await writer('ehcPlans').where({ id }).update({ deletedAt: now, updatedAt: now });
    return ok(null);
  });
}

function problemOf(error: z.ZodError): Problem {
  const [first] = error.issues;
  return {
    kind: 'invalid',
    message: first?.message ?? 'This cannot be saved.',
    fields: error.issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message })),
  };
}

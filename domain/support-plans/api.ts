import { z } from 'zod';
import type { IsoDate } from '../common/calendar-date';
import { call } from '../common/call';
import { byId, idSchema } from '../common/ids';
import { nothing } from '../common/ids';
import type { SenNeedCode } from '../pupils/codes';
import { nameKinds } from '../tasks/names';
import type { ChainStrand } from './chain';
import type { CycleDates } from './cycle-dates';
import { planLayouts } from './layouts';
import type { SupportPlanRow } from './list-row';
import { planOutcomeFields, supportPlanFields } from './model';
import type { ParentOutcome, SupportPlanData, TargetProvision } from './plan-data';

/** Everything on the list of support plans. */
export interface SupportPlanList {
  readonly rows: readonly SupportPlanRow[];
  readonly schools: readonly { readonly id: string; readonly name: string }[];
  readonly classes: readonly { readonly id: string; readonly name: string; readonly schoolId: string }[];
  readonly today: IsoDate;
}

/** One cycle in the list of a child's cycles. */
export interface CycleLine {
  readonly id: string;
  /** 'Cycle 2, Term 3'. */
  readonly words: string;
  /** 'reviewed 11 December 2026', 'review by 5 February 2027 (in 10 weeks)'. */
  readonly when: string;
}

/** What the pupil's page shows of support. */
export interface PupilSupport {
  readonly calledName: string;
  /** The newest first. */
  readonly cycles: readonly CycleLine[];
  /** The cycle that is not reviewed, if there is one. */
  readonly openPlanId: string | null;
  readonly chain: readonly ChainStrand[];
  /** Of the EHC plan in force; null without one. */
  readonly ehcPlanId: string | null;
  /** What a first plan may be, the likeliest first. */
  readonly choices: readonly CycleDates[];
}

/** Everything on the screen of one plan. */
export interface SupportPlanPage {
  readonly data: SupportPlanData;
  readonly cycles: readonly CycleLine[];
  /** The cycle after this one, if it is started. */
  readonly nextId: string | null;
  /** Outcomes of section E of the plan in force. */
  readonly parents: readonly ParentOutcome[];
  /** Runs that this child is in, to be linked. */
  readonly runs: readonly TargetProvision[];
  readonly teachers: readonly { readonly id: string; readonly name: string }[];
  /** What the next cycle may be, the likeliest first. */
  readonly nextChoices: readonly CycleDates[];
  /** What the banks are narrowed to for this child. */
  readonly forBank: { readonly needs: readonly SenNeedCode[]; readonly ncy: number };
}

const layout = z.enum(planLayouts.map(({ id }) => id) as [string, ...string[]], {
  error: 'Choose how the plan is laid out.',
});
const { termName, startsOn, reviewDueOn } = supportPlanFields;
const { area, measure, unit, targetValue } = planOutcomeFields;
const dates = { termName, startsOn, reviewDueOn };
const value = z.union([z.string(), z.number(), z.null()], { error: 'This value cannot be saved.' });
const planId = idSchema;
const outcomeId = idSchema;

/** What a printed copy is for. */
export const planCopies = ['full', 'classroom', 'blank'] as const;
export type PlanCopy = (typeof planCopies)[number];

export const supportPlansApi = {
  list: call(nothing).returns<SupportPlanList>(),
  forPupil: call(z.object({ pupilId: idSchema })).returns<PupilSupport>(),
  page: call(byId).returns<SupportPlanPage>(),
  /** Starts the first cycle, or one after a plan of long ago, with what the pupil's record says already. */
  start: call(z.object({ pupilId: idSchema, layout, ...dates })).returns<{ planId: string }>(),
  /** Starts the cycle after a reviewed one: its headings, and its targets that go on with where they ended as the new baseline. */
  startNext: call(z.object({ planId, ...dates })).returns<{ planId: string }>(),
  /** One of supportPlanFields, or `layout`. */
  setField: call(z.object({ planId, field: z.string().max(40), value })).returns<null>(),
  setAnswer: call(
    z.object({ planId, field: z.string().max(40), value: z.string().max(20_000, 'This is too long.') }),
  ).returns<null>(),
  addOutcome: call(
    z.object({
      planId,
      text: z.string().max(2000, 'This is too long.'),
      ehcOutcomeId: idSchema.nullable(),
      /** What an entry of the bank brings along. */
      measured: z.object({ area, measure, unit, targetValue }).optional(),
    }),
  ).returns<{ id: string }>(),
  /** One of planOutcomeFields. */
  setOutcomeField: call(z.object({ outcomeId, field: z.string().max(40), value })).returns<null>(),
  moveOutcome: call(z.object({ outcomeId, by: z.union([z.literal(-1), z.literal(1)]) })).returns<null>(),
  removeOutcome: call(z.object({ outcomeId })).returns<null>(),
  /** Links a run of provision to a target, or takes the link away. */
  linkProvision: call(z.object({ outcomeId, provisionId: idSchema, linked: z.boolean() })).returns<null>(),
  remove: call(byId).returns<null>(),
  /** Prints a copy through the system's print dialog. */
  print: call(z.object({ id: idSchema, copy: z.enum(planCopies), names: z.enum(nameKinds) })).returns<{
    readonly printed: boolean;
  }>(),
};

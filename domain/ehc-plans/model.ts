import { z } from 'zod';
import { count } from '../common/number-fields';
import { broadAreas, codesOf } from '../pupils/codes';
import {
  chosenDate,
  optional,
  optionalDate,
  optionalLine,
  optionalText,
  requiredLine,
  requiredText,
} from '../pupils/field-schemas';

export type PlanStatus = 'draft' | 'final' | 'amended' | 'ceased';
export const planStatuses: readonly { readonly code: PlanStatus; readonly name: string }[] = [
  { code: 'draft', name: 'Draft' },
  { code: 'final', name: 'Final' },
  { code: 'amended', name: 'Amended final' },
  { code: 'ceased', name: 'Ceased' },
];

const area = optional(z.enum(codesOf(broadAreas), { error: 'Choose one of the four broad areas.' }));
const ref = requiredLine('Enter the reference, for example B1.', 'The reference', 12);

/** Facts of the plan itself. */
export const ehcPlanFields = {
  version: z.coerce.number({ error: 'The version must be a number.' }).int().min(1, 'Versions start at 1.'),
  status: z.enum(['draft', 'final', 'amended', 'ceased'], { error: 'Choose the status of the plan.' }),
  firstIssuedOn: chosenDate('Enter the date on which the plan was first made.', 'The date of the first plan'),
  issuedOn: chosenDate('Enter the date of issue of this plan.', 'The date of issue'),
  lastMeetingOn: optionalDate('The date of the last review meeting'),
  lastReviewCompletedOn: optionalDate('The date of the decision after the last review'),
  localAuthority: optionalLine('The local authority', 200),
  caseOfficer: optionalLine('The case officer', 200),
  band: optionalLine('The band or top-up', 200),
} as const;

/** The day on which a plan ceased. */
export const ceasedOnField = optionalDate('The day on which the plan ceased');

export const ehcPlanSchema = z
  .object(ehcPlanFields)
  .refine((plan) => plan.issuedOn >= plan.firstIssuedOn, {
    error: 'This plan cannot have been issued before the first plan.',
    path: ['issuedOn'],
  })
  .refine(
    (plan) =>
      plan.lastMeetingOn === null ||
      plan.lastReviewCompletedOn === null ||
      plan.lastReviewCompletedOn >= plan.lastMeetingOn,
    {
      error: 'The decision cannot be before the review meeting.',
      path: ['lastReviewCompletedOn'],
    },
  );
export type EhcPlanValues = z.output<typeof ehcPlanSchema>;

/** A part of section A, I or J: plain text with paragraphs. */
export const ehcSectionTextSchema = z.object({
  letter: z.enum(['A', 'I', 'J'], { error: 'Choose a section.' }),
  part: requiredLine('Choose the part of the section.', 'The part', 40),
  text: optionalText('The text', 20_000).transform((text) => text ?? ''),
});
export type EhcSectionText = z.output<typeof ehcSectionTextSchema>;

/** A need of section B, C or D. */
export const ehcNeedSchema = z.object({
  letter: z.enum(['B', 'C', 'D'], { error: 'Choose section B, C or D.' }),
  ref,
  area,
  title: optionalLine('The title', 200),
  strengths: optionalText('The strengths', 20_000),
  text: requiredText('Describe the need.'),
});
export type EhcNeed = z.output<typeof ehcNeedSchema>;

/** An outcome of section E. `needRefs` are references of needs ('B1'). */
export const ehcOutcomeSchema = z.object({
  ref,
  area,
  text: requiredText('Describe the outcome.'),
  step: optionalText('The step for this year', 5000),
  measure: optionalText('The measure', 2000),
  byDate: optionalDate('The date'),
  needRefs: z.array(ref),
});
export type EhcOutcome = z.output<typeof ehcOutcomeSchema>;

/** Provision of section F, G, H1 or H2, in minutes and sessions; null where the plan does not say. */
export const ehcProvisionSchema = z.object({
  section: z.enum(['F', 'G', 'H1', 'H2'], { error: 'Choose section F, G, H1 or H2.' }),
  ref,
  what: requiredText('Describe the provision.'),
  who: optionalText('Who provides it', 1000),
  ratio: optionalLine('The ratio', 100),
  minutesPerSession: count('Minutes in a session', 1440, true),
  sessionsPerWeek: count('Sessions in a week', 100, false),
  sessionsPerYear: count('Sessions in a year', 5000, false),
  weeksPerYear: count('Weeks in a year', 53, true),
  place: optionalLine('The place', 200),
  note: optionalText('The note', 2000),
  needRefs: z.array(ref),
  outcomeRefs: z.array(ref),
});
export type EhcProvision = z.output<typeof ehcProvisionSchema>;

/** One piece of advice of section K. */
export const ehcAdviceSchema = z.object({
  number: z.coerce.number({ error: 'The number must be a number.' }).int().min(1, 'Numbers start at 1.'),
  title: requiredLine('Enter the title of the advice.', 'The title', 300),
  author: optionalLine('The author', 300),
  datedOn: optionalDate('The date of the advice'),
});
export type EhcAdvice = z.output<typeof ehcAdviceSchema>;

/** A whole plan with everything in it. References tie the parts to each other. */
export interface EhcPlanContent {
  readonly plan: EhcPlanValues;
  readonly texts: readonly EhcSectionText[];
  readonly needs: readonly EhcNeed[];
  readonly outcomes: readonly EhcOutcome[];
  readonly provisions: readonly EhcProvision[];
  readonly advice: readonly EhcAdvice[];
  /** Section F provision that has no figures by its nature (a seat near the front, a quiet place). */
  readonly universal: readonly string[];
  /** Yearly direct payment of section J in pence, or null. */
  readonly directPaymentPence: number | null;
}

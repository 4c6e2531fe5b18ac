import { z } from 'zod';
import type { IsoDate } from '../common/calendar-date';
import { idSchema } from '../common/ids';
import { type BroadAreaCode, broadAreas, codesOf, type SenLayerCode, senLayers } from '../pupils/codes';
import {
  chosenDate,
  optional,
  optionalDate,
  optionalLine,
  optionalText,
  requiredText,
} from '../pupils/field-schemas';
import { decimal } from '../common/number-fields';
import {
  nextSteps,
  type NextStepCode,
  outcomeNexts,
  type OutcomeNextCode,
  outcomeResults,
  type OutcomeResultCode,
  type Rating,
} from './codes';

const area = optional(z.enum(codesOf(broadAreas), { error: 'Choose an area of need.' }));

/** One cycle of a plan: what can be typed, beside the answers under its headings (layouts.ts). */
export const supportPlanFields = {
  termName: optionalLine('The name of the term', 60),
  startsOn: chosenDate('Enter the date on which this cycle starts.', 'The start'),
  reviewDueOn: optionalDate('The date of the review'),
  reviewedOn: optionalDate('The date on which it was reviewed'),
  layer: optional(z.enum(codesOf(senLayers), { error: 'Choose a layer.' })),
  teacherId: optional(idSchema),
  nextStep: optional(z.enum(codesOf(nextSteps), { error: 'Choose what happens next.' })),
  nextStepNote: optionalText('The note', 2000),
} as const;
export type SupportPlanField = keyof typeof supportPlanFields;

/** A target of one cycle. Values are numbers in the unit of the measure; words where no number fits. */
export const planOutcomeFields = {
  area,
  ehcOutcomeId: optional(idSchema),
  longTerm: optionalText('The long-term outcome', 2000),
  text: requiredText('Describe what the child will do.', 'The target', 2000),
  measure: optionalLine('The measure', 200),
  unit: optionalLine('The unit', 40),
  baselineValue: decimal('The baseline'),
  baselineWords: optionalText('The baseline', 1000),
  baselineOn: optionalDate('The date of the baseline'),
  targetValue: decimal('The target'),
  targetWords: optionalText('The target', 1000),
  byDate: optionalDate('The date'),
  criterion: optionalText('The criterion', 2000),
  strategies: optionalText('The strategies', 5000),
  homeSupport: optionalText('The support at home', 2000),
  exitValue: decimal('The value at the review'),
  exitWords: optionalText('What the review found', 2000),
  result: optional(z.enum(codesOf(outcomeResults), { error: 'Choose how far it was achieved.' })),
  resultNote: optionalText('The note', 5000),
  next: optional(z.enum(codesOf(outcomeNexts), { error: 'Choose what happens to it.' })),
} as const;
export type PlanOutcomeField = keyof typeof planOutcomeFields;

export interface SupportPlan {
  readonly id: string;
  readonly pupilId: string;
  /** A layout of layouts.ts. */
  readonly layout: string;
  readonly cycle: number;
  readonly termName: string | null;
  readonly startsOn: IsoDate;
  readonly reviewDueOn: IsoDate | null;
  readonly reviewedOn: IsoDate | null;
  readonly layer: SenLayerCode | null;
  readonly teacherId: string | null;
  readonly nextStep: NextStepCode | null;
  readonly nextStepNote: string | null;
  readonly previousId: string | null;
}

export interface PlanOutcome {
  readonly id: string;
  readonly planId: string;
  readonly area: BroadAreaCode | null;
  /** The outcome of section E that it is a step towards. */
  readonly ehcOutcomeId: string | null;
  /** The same in words for a child without a plan. */
  readonly longTerm: string | null;
  readonly text: string;
  readonly measure: string | null;
  readonly unit: string | null;
  readonly baselineValue: number | null;
  readonly baselineWords: string | null;
  readonly baselineOn: IsoDate | null;
  readonly targetValue: number | null;
  readonly targetWords: string | null;
  readonly byDate: IsoDate | null;
  readonly criterion: string | null;
  readonly strategies: string | null;
  readonly homeSupport: string | null;
  readonly exitValue: number | null;
  readonly exitWords: string | null;
  readonly result: OutcomeResultCode | null;
  readonly resultNote: string | null;
  readonly next: OutcomeNextCode | null;
  /** The same target in the cycle before. */
  readonly carriedFromId: string | null;
  readonly position: number;
}

/** What was seen of a target on a day: a value, a rating, or words. */
export interface ProgressEntry {
  readonly id: string;
  readonly outcomeId: string;
  readonly observedOn: IsoDate;
  readonly value: number | null;
  readonly rating: Rating | null;
  readonly note: string | null;
  readonly seenBy: string | null;
  readonly documentId: string | null;
}

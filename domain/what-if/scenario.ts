import { z } from 'zod';
import {
  fundingSources,
  impacts,
  provisionCostKinds,
  provisionLayers,
  provisionLevels,
} from '../provision/codes';
import type { ProvisionRun } from '../provision/run';
import { broadAreas, codesOf } from '../pupils/codes';

const text = z.string().nullable();
const number = z.number().nullable();
const pence = z.int().min(0);

const staffLine = z.object({
  id: z.string(),
  staffId: text,
  who: text,
  gradeId: text,
  minutesPerSession: z.number().min(0).max(1440),
  sessionsPerWeek: z.number().min(0).max(100),
  actualPence: pence.nullable(),
  standardPence: pence.nullable(),
});

const runPupil = z.object({
  id: z.string(),
  pupilId: z.string(),
  joinsOn: text,
  leavesOn: text,
  weight: z.number().min(0),
  entryValue: number,
  entryOn: text,
  exitValue: number,
  exitOn: text,
  impact: z.enum(codesOf(impacts)).nullable(),
  comment: text,
});

const runCost = z.object({
  id: z.string(),
  kind: z.enum(codesOf(provisionCostKinds)),
  what: text,
  plannedPence: pence,
  spentPence: pence,
  spentOn: text,
});

const run = z.object({
  id: z.string(),
  schoolId: z.string(),
  typeId: text,
  code: text,
  name: z.string(),
  area: z.enum(codesOf(broadAreas)),
  layer: z.enum(codesOf(provisionLayers)),
  level: z.enum(codesOf(provisionLevels)),
  classId: text,
  cohort: number,
  startsOn: z.iso.date(),
  weeks: z.int().min(1).max(53),
  place: text,
  ratio: text,
  funding: z.enum(codesOf(fundingSources)).nullable(),
  entryMeasure: text,
  exitMeasure: text,
  expectedGain: number,
  gainUnit: text,
  evaluation: text,
  staff: z.array(staffLine),
  pupils: z.array(runPupil),
  costs: z.array(runCost),
  outcomeIds: z.array(z.string()),
  ehcItemIds: z.array(z.string()),
}) satisfies z.ZodType<ProvisionRun>;

/**
 * What is kept of a what-if version: the runs as they would be, and the map as it was when they were changed last, so that later changes
 * of the map can be told from those of the version.
 */
export const scenarioSchema = z.object({ base: z.array(run), runs: z.array(run) });

export interface Scenario {
  readonly base: readonly ProvisionRun[];
  readonly runs: readonly ProvisionRun[];
}

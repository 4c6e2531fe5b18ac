import { z } from 'zod';
import { idSchema } from '../common/ids';
import { count, decimal, money } from '../common/number-fields';
import { broadAreas, codesOf } from '../pupils/codes';
import {
  chosenDate,
  optional,
  optionalDate,
  optionalLine,
  optionalText,
  requiredLine,
  yesOrNo,
} from '../pupils/field-schemas';
import { fundingSources, impacts, provisionCostKinds, provisionLayers, provisionLevels } from './codes';

const area = z.enum(codesOf(broadAreas), { error: 'Choose an area of need.' });
const layer = z.enum(codesOf(provisionLayers), { error: 'Choose universal, targeted or specialist.' });
const name = requiredLine('Enter the name of the provision.', 'The name', 200);
const most = 100_000_000;

function needed(schema: z.ZodType<number | null>, missing: string) {
  return schema.refine((value) => value !== null, { error: missing });
}

/** What the catalogue says of a provision. */
export const provisionTypeFields = {
  name,
  area,
  layer,
  what: optionalText('What it is', 5000),
  evidenceBase: optionalText('The evidence', 5000),
  minutesPerSession: count('Minutes in a session', 1440, true),
  sessionsPerWeek: count('Sessions in a week', 100, false),
  weeks: count('Weeks', 53, true),
  ratio: optionalLine('The ratio', 40),
  entryMeasure: optionalLine('The measure at the start', 200),
  exitMeasure: optionalLine('The measure at the end', 200),
  expectedGain: decimal('The expected gain'),
  gainUnit: optionalLine('The unit', 40),
  resources: optionalText('The resources', 2000),
  resourcePence: money('The cost of resources', most),
  training: optionalText('The training', 2000),
  active: yesOrNo('Choose whether the school uses it.'),
} as const;
export type ProvisionTypeField = keyof typeof provisionTypeFields;

/** What can be typed of a run. */
export const provisionFields = {
  name,
  area,
  layer,
  level: z.enum(codesOf(provisionLevels), { error: 'Choose who it is for.' }),
  classId: optional(idSchema),
  cohort: optional(
    z.coerce.number({ error: 'Choose a year group.' }).int().min(-2, 'Choose a year group.').max(6),
  ),
  startsOn: chosenDate('Enter the first day.', 'The first day'),
  weeks: needed(count('Weeks', 53, true), 'Enter how many weeks it runs.').refine(
    (weeks) => weeks !== 0,
    'A provision runs for at least one week.',
  ),
  place: optionalLine('The place', 200),
  ratio: optionalLine('The ratio', 40),
  funding: optional(z.enum(codesOf(fundingSources), { error: 'Choose a source of funding.' })),
  entryMeasure: optionalLine('The measure at the start', 200),
  exitMeasure: optionalLine('The measure at the end', 200),
  expectedGain: decimal('The expected gain'),
  gainUnit: optionalLine('The unit', 40),
  evaluation: optionalText('The evaluation', 5000),
} as const;
export type ProvisionField = keyof typeof provisionFields;

/** One adult's part in a run. */
export const staffLineFields = {
  staffId: optional(idSchema),
  gradeId: optional(idSchema),
  who: optionalLine('The name', 200),
  minutesPerSession: needed(count('Minutes in a session', 1440, true), 'Enter the minutes.'),
  sessionsPerWeek: needed(count('Sessions in a week', 100, false), 'Enter the sessions in a week.'),
  actualPence: money('The actual rate', 1_000_000),
  standardPence: money('The standard rate', 1_000_000),
} as const;
export type StaffLineField = keyof typeof staffLineFields;

/** One child's part in a run. */
export const runPupilFields = {
  joinsOn: optionalDate('The day on which the child joins'),
  leavesOn: optionalDate('The last day'),
  weight: needed(count('The share', 1000, false), 'Enter a share; 1 is an equal part.'),
  entryValue: decimal('The value at the start'),
  entryOn: optionalDate('The date of the measure'),
  exitValue: decimal('The value at the end'),
  exitOn: optionalDate('The date of the measure'),
  impact: optional(z.enum(codesOf(impacts), { error: 'Choose how it ended.' })),
  comment: optionalText('The comment', 2000),
} as const;
export type RunPupilField = keyof typeof runPupilFields;

/** A cost besides staff. */
export const runCostFields = {
  kind: z.enum(codesOf(provisionCostKinds), { error: 'Choose what sort of cost it is.' }),
  what: optionalLine('What it is for', 200),
  plannedPence: needed(money('The planned cost', most), 'Enter an amount; it can be 0.'),
  spentPence: needed(money('The cost so far', most), 'Enter an amount; it can be 0.'),
  spentOn: optionalDate('The date'),
} as const;
export type RunCostField = keyof typeof runCostFields;

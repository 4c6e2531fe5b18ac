import { z } from 'zod';
import { idSchema } from '../common/ids';
import type { ProvisionType } from '../provision/catalogue';
import { provisionFields, staffLineFields } from '../provision/model';
import type { ProvisionRun, RunPupil, StaffLine } from '../provision/run';
import { newPart } from './new-rows';

/** A run that only a version has: what is decided of it at first. Everything can be changed afterwards, as in other runs. */
export const newRunSchema = z.object({
  /** The provision of the catalogue that it is; null for something else. */
  typeId: idSchema.nullable(),
  name: provisionFields.name,
  area: provisionFields.area,
  layer: provisionFields.layer,
  startsOn: provisionFields.startsOn,
  weeks: provisionFields.weeks,
  minutes: staffLineFields.minutesPerSession,
  sessions: staffLineFields.sessionsPerWeek,
  staffId: idSchema.nullable(),
  pupilIds: z.array(idSchema).max(500),
  /** Items of section F that it would deliver. */
  itemIds: z.array(idSchema).max(500),
});
export type NewRun = z.output<typeof newRunSchema>;

/** What the catalogue gives to a run that is started from it. */
export type TypeFacts = Pick<
  ProvisionType,
  'ratio' | 'entryMeasure' | 'exitMeasure' | 'expectedGain' | 'gainUnit' | 'resourcePence'
>;

interface RunBasis {
  readonly schoolId: string;
  /** Null without a provision of the catalogue. */
  readonly type: TypeFacts | null;
  readonly newId: () => string;
}

/** The run as it would be started: for one pupil or a group, with one adult, and the resources that the catalogue knows of. */
export function newRun(wanted: NewRun, { schoolId, type, newId }: RunBasis): ProvisionRun {
  const { typeId, name, area, layer, startsOn, weeks, pupilIds, itemIds } = wanted;
  return {
    ...{ id: newId(), schoolId, typeId, code: null, name, area, layer, startsOn, weeks },
    level: pupilIds.length === 1 ? 'pupil' : 'group',
    ...{ classId: null, cohort: null, place: null, funding: null, evaluation: null },
    ratio: type?.ratio ?? null,
    entryMeasure: type?.entryMeasure ?? null,
    exitMeasure: type?.exitMeasure ?? null,
    expectedGain: type?.expectedGain ?? null,
    gainUnit: type?.gainUnit ?? null,
    staff: [firstLine(wanted, newId())],
    pupils: [...new Set(pupilIds)].map((pupilId): RunPupil => newPart(newId(), pupilId, null)),
    costs: costsOf(type, newId),
    outcomeIds: [],
    ehcItemIds: [...new Set(itemIds)],
  };
}

function firstLine({ staffId, minutes, sessions }: NewRun, id: string): StaffLine {
  return {
    ...{ id, staffId, who: null, gradeId: null, actualPence: null, standardPence: null },
    minutesPerSession: minutes,
    sessionsPerWeek: sessions,
  };
}

function costsOf(type: TypeFacts | null, newId: () => string): ProvisionRun['costs'] {
  const plannedPence = type?.resourcePence ?? 0;
  if (plannedPence === 0) return [];
  return [{ id: newId(), kind: 'resources', what: null, plannedPence, spentPence: 0, spentOn: null }];
}

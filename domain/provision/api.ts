import { z } from 'zod';
import { call } from '../common/call';
import { byId, idSchema, nothing } from '../common/ids';
import type { CataloguePage } from './catalogue';
import { provisionFields, provisionTypeFields } from './model';
import type { PupilRuns } from './pupil-runs';
import type { RunList } from './run-list';
import type { RunChoices, RunPage } from './run-page';

const value = z.union([z.string(), z.number(), z.boolean(), z.null()], {
  error: 'This value cannot be saved.',
});
const setOf = z.object({ id: idSchema, field: z.string().max(40), value });
const made = <Input extends z.ZodType>(input: Input) => call(input).returns<{ id: string }>();
const done = <Input extends z.ZodType>(input: Input) => call(input).returns<null>();
const ids = z.array(idSchema).max(5000);
const ofRun = z.object({ runId: idSchema });
const week = z.number().int().min(1).max(53);

export const provisionApi = {
  /** The school's catalogue, and what of the starting catalogue is not in it. */
  catalogue: call(nothing).returns<CataloguePage>(),
  /** Takes provisions of the starting catalogue over; those that are there already are left alone. */
  takeStarting: call(z.object({ keys: z.array(z.string().max(60)).max(200) })).returns<{ taken: number }>(),
  addType: made(
    z.object({
      name: provisionTypeFields.name,
      area: provisionTypeFields.area,
      layer: provisionTypeFields.layer,
    }),
  ),
  setTypeField: done(setOf),
  /** To the bin; the runs that were started from it stay. */
  removeType: done(byId),

  /** The runs that touch an academic year (2026 for 2026/27); null for this year. */
  list: call(z.object({ year: z.number().int().min(1900).max(2200).nullable() })).returns<RunList>(),
  run: call(byId).returns<RunPage>(),
  /** Pupils on roll, staff, grades and classes of a school, to choose from. */
  choices: call(z.object({ schoolId: idSchema })).returns<RunChoices>(),
  forPupil: call(z.object({ pupilId: idSchema })).returns<PupilRuns>(),

  /**
   * Starts a run, from the catalogue or from nothing. A class, a year group or the whole school fills itself with the pupils on roll;
   * otherwise `pupilIds` are put in.
   */
  start: made(
    z.object({
      schoolId: idSchema,
      typeId: idSchema.nullable(),
      name: provisionFields.name,
      area: provisionFields.area,
      layer: provisionFields.layer,
      level: provisionFields.level,
      classId: provisionFields.classId,
      cohort: provisionFields.cohort,
      startsOn: provisionFields.startsOn,
      weeks: provisionFields.weeks,
      pupilIds: ids,
    }),
  ),
  setField: done(setOf),
  /** To the bin, with everything in it. */
  remove: done(byId),

  addStaff: made(ofRun.extend({ staffId: idSchema.nullable(), who: z.string().max(200).nullable() })),
  setStaffField: done(setOf),
  removeStaff: done(byId),

  /** Puts pupils in; who is in it already is left alone. */
  addPupils: call(ofRun.extend({ pupilIds: ids })).returns<{ added: number }>(),
  /** Puts in everyone on roll for whom the run is meant (its class, its year group, the school) and who is not in it yet. */
  fill: call(ofRun).returns<{ added: number }>(),
  setPupilField: done(setOf),
  /** The school weeks of the run in which a child is in it: 3 to 8. From the first to the last means the whole run. */
  setPupilWeeks: done(z.object({ id: idSchema, from: week, to: week })),
  removePupil: done(byId),

  addCost: made(ofRun),
  setCostField: done(setOf),
  removeCost: done(byId),

  /** The targets of plans that the run serves, all of them. */
  setOutcomes: done(ofRun.extend({ ids })),
  /** The items of section F that the run delivers, all of them. */
  setEhcItems: done(ofRun.extend({ ids })),
};

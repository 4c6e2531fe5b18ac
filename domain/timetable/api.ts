import { z } from 'zod';
import { call } from '../common/call';
import { byId, idSchema } from '../common/ids';
import { optionalDate, optionalLine } from '../pupils/field-schemas';
import { nameKinds } from '../tasks/names';
import type { AbsenceWeeks } from './absence-cover';
import {
  absenceSchema,
  daySchema,
  hoursSchema,
  observationFields,
  periodSchema,
  slotSchema,
  slotTimeSchema,
  subjectSchema,
  timeField,
} from './model';
import type { ObservationPage, TargetObservation } from './observations';
import type { TimetableWeek } from './week';

const made = <Input extends z.ZodType>(input: Input) => call(input).returns<{ id: string }>();
const done = <Input extends z.ZodType>(input: Input) => call(input).returns<null>();
const day = optionalDate('The day');
const ofSchool = z.object({ schoolId: idSchema });
const value = z.union([z.string(), z.null()], { error: 'This value cannot be saved.' });
const cover = z.object({
  slotId: idSchema,
  onDay: z.iso.date(),
  coverStaffId: idSchema.nullable(),
  note: optionalLine('The note', 200),
});
const papers = ['assistant', 'pupil', 'class'] as const;

export const timetableApi = {
  /**
   * The timetable of a school (null: the first one) in the week of a day (null: this week). A day at the weekend belongs to the week that
   * follows. Null while there is no school.
   */
  week: call(z.object({ schoolId: idSchema.nullable(), on: day })).returns<TimetableWeek | null>(),

  addSlot: made(slotSchema),
  /** All of a slot anew. */
  changeSlot: done(slotSchema.and(byId)),
  /** To another time, and, when given, to another person. */
  moveSlot: done(slotTimeSchema.and(byId.extend({ staffId: idSchema.optional() }))),
  /** To the bin. */
  removeSlot: done(byId),
  /** One session of a run, by the adult's line in it: as long as its sessions are, where the run takes place, from the week's Monday on. */
  placeSession: made(
    z.object({
      lineId: idSchema,
      staffId: idSchema,
      day: daySchema,
      startsAt: timeField('Enter when it begins.'),
      fromOn: optionalDate('The first day'),
    }),
  ),

  /** Puts in a usual school day; refused where there are periods already. */
  takeUsualDay: done(ofSchool),
  addPeriod: made(ofSchool.extend({ period: periodSchema })),
  changePeriod: done(byId.extend({ period: periodSchema })),
  /** To the bin, with the lessons in it. */
  removePeriod: done(byId),

  /** When somebody works: all stretches of the week. */
  setHours: done(z.object({ staffId: idSchema, hours: hoursSchema })),
  /** Paid time in a week; null for not known. */
  setContract: done(
    z.object({
      staffId: idSchema,
      minutes: z.number().int().min(0).max(3600, 'More than 60 hours a week cannot be right.').nullable(),
    }),
  ),
  /** What a class does in a period of a day; without a subject the entry goes. */
  setLesson: done(
    z.object({ classId: idSchema, day: daySchema, periodId: idSchema, subject: subjectSchema }),
  ),

  addAbsence: made(z.object({ staffId: idSchema, absence: absenceSchema })),
  changeAbsence: done(byId.extend({ absence: absenceSchema })),
  /** To the bin; what was arranged for it goes too. */
  removeAbsence: done(byId),
  /** The weeks of an absence, to arrange cover for all of it: of a long one the next weeks. */
  absenceWeeks: call(byId).returns<AbsenceWeeks>(),
  /** Who takes a slot over on a day; null: it does not take place. */
  setCover: done(cover),
  /** The same for many at once, as one change. */
  setCovers: done(z.object({ covers: z.array(cover).min(1).max(1000) })),
  /** As if nothing had been arranged. */
  removeCover: done(byId),

  observations: call(z.object({ staffId: idSchema })).returns<ObservationPage>(),
  /** What was seen of the support for a target of a support plan, the latest first. */
  observationsOfTarget: call(z.object({ outcomeId: idSchema })).returns<readonly TargetObservation[]>(),
  addObservation: made(
    z.object({ staffId: idSchema, observedOn: observationFields.observedOn, seen: observationFields.seen }),
  ),
  setObservationField: done(z.object({ id: idSchema, field: z.string().max(40), value })),
  removeObservation: done(byId),

  /** Prints one timetable, or a page for each that has anything in it (`id` null), through the system's print dialog. */
  print: call(
    z.object({
      schoolId: idSchema,
      on: day,
      of: z.enum(papers),
      id: idSchema.nullable(),
      names: z.enum(nameKinds),
    }),
  ).returns<{ readonly printed: boolean }>(),
  /** The same as one PDF at a place chosen with the system's dialog: unprotected from then on. */
  savePdf: call(
    z.object({
      schoolId: idSchema,
      on: day,
      of: z.enum(papers),
      id: idSchema.nullable(),
      names: z.enum(nameKinds),
    }),
  ).returns<{ readonly saved: boolean }>(),
};
export type TimetablePaperOf = (typeof papers)[number];

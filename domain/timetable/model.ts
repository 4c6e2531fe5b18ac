import { z } from 'zod';
import { idSchema } from '../common/ids';
import { codesOf } from '../pupils/codes';
import {
  chosenDate,
  optional,
  optionalDate,
  optionalLine,
  optionalText,
  requiredLine,
  requiredText,
} from '../pupils/field-schemas';
import { effects, periodKinds, slotKinds } from './codes';
import { readTime } from './times';

/** A time as typed; kept as hh:mm. */
export function timeField(missing: string) {
  return z
    .string({ error: missing })
    .refine((typed) => typed.trim() !== '', { error: missing, abort: true })
    .transform((typed, context) => {
      const time = readTime(typed);
      if (time !== null) return time;
      context.addIssue({ code: 'custom', message: 'Enter a time like 9.30 or 14:15.' });
      return z.NEVER;
    });
}

export const daySchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)], {
  error: 'Choose a day from Monday to Friday.',
});

const inOrder = { error: 'The end must be after the beginning.', path: ['endsAt'] };
const times = {
  startsAt: timeField('Enter when it begins.'),
  endsAt: timeField('Enter when it ends.'),
};

/** A time of a weekday. */
export const slotTimeSchema = z
  .object({ day: daySchema, ...times })
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, inOrder);

/** What can be entered of a slot. What does not belong to its kind is dropped when it is kept. */
export const slotSchema = z
  .object({
    staffId: idSchema,
    day: daySchema,
    ...times,
    kind: z.enum(codesOf(slotKinds), { error: 'Choose what it is.' }),
    /** The adult's line in a run: the session that it is. */
    lineId: idSchema.nullable(),
    classId: idSchema.nullable(),
    pupilId: idSchema.nullable(),
    ehcItemId: idSchema.nullable(),
    what: optionalLine('What it is', 200),
    place: optionalLine('The place', 100),
    fromOn: chosenDate('Enter the first day.', 'The first day'),
    toOn: optionalDate('The last day'),
  })
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, inOrder)
  .refine(({ fromOn, toOn }) => toOn === null || fromOn <= toOn, {
    error: 'The last day is before the first one.',
    path: ['toOn'],
  })
  .refine(({ kind, lineId }) => kind !== 'provision' || lineId !== null, {
    error: 'Choose the provision.',
    path: ['lineId'],
  })
  .refine(({ kind, classId }) => kind !== 'class' || classId !== null, {
    error: 'Choose the class.',
    path: ['classId'],
  })
  .refine(({ kind, pupilId }) => kind !== 'pupil' || pupilId !== null, {
    error: 'Choose the pupil.',
    path: ['pupilId'],
  });
export type SlotValues = z.output<typeof slotSchema>;

export const periodSchema = z
  .object({
    name: requiredLine('Enter the name of the period.', 'The name', 60),
    ...times,
    kind: z.enum(codesOf(periodKinds), { error: 'Choose what it is.' }),
  })
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, inOrder);
export type PeriodValues = z.output<typeof periodSchema>;

/** The hours of one person: at most a few stretches a day. */
export const hoursSchema = z
  .array(z.object({ day: daySchema, ...times }).refine(({ startsAt, endsAt }) => startsAt < endsAt, inOrder))
  .max(40);

export const subjectSchema = optionalLine('The subject', 60);

export const absenceSchema = z
  .object({
    fromOn: chosenDate('Enter the first day.', 'The first day'),
    toOn: chosenDate('Enter the last day.', 'The last day'),
    reason: optionalLine('The reason', 200),
  })
  .refine(({ fromOn, toOn }) => fromOn <= toOn, {
    error: 'The last day is before the first one.',
    path: ['toOn'],
  });

/** What was seen of support in the classroom. */
export const observationFields = {
  observedOn: chosenDate('Enter the date.', 'The date'),
  provisionId: optional(idSchema),
  outcomeId: optional(idSchema),
  focus: optionalLine('The focus', 200),
  seen: requiredText('Write down what you saw.', 'What was seen', 5000),
  strength: optionalText('What works', 2000),
  nextStep: optionalText('The next step', 2000),
  effect: optional(z.enum(codesOf(effects), { error: 'Choose how well it works.' })),
} as const;
export type ObservationField = keyof typeof observationFields;

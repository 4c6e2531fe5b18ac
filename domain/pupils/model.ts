import { z } from 'zod';
import type { IsoDate } from '../common/calendar-date';
import { idSchema } from '../common/ids';
import {
  chosenDate,
  optional,
  optionalDate,
  optionalLine,
  optionalText,
  requiredLine,
  yesOrNo,
} from './field-schemas';
import {
  broadAreas,
  codesOf,
  flagKinds,
  historicSenStatuses,
  monitoringOutcomes,
  senLayers,
  senNeedTypes,
  senStatuses,
  sexes,
} from './codes';
import { ethnicityCode } from './ethnicity';
import { languageName } from './language';
import { nhsNumberProblem, tidyNhsNumber } from './nhs-number';
import { tidyUln, ulnProblem } from './uln';
import { tidyUpn, upnProblem } from './upn';
import { highestNcy, lowestNcy, parseYearGroup } from './year-group';

/** A number that has a check of its own: tidied, then refused with the sentence that its rule gives. */
function checked(clean: (raw: string) => string, problemOf: (raw: string) => string | null) {
  return optional(
    z.string({ error: 'Type this as text.' }).transform((raw, context) => {
      const text = clean(raw);
      const problem = problemOf(text);
      if (problem === null) return text;
      context.issues.push({ code: 'custom', message: problem, input: raw });
      return z.NEVER;
    }),
  );
}

const ncy = optional(
  z.union([z.string(), z.number()], { error: 'Choose a year group.' }).transform((raw, context) => {
    const value = typeof raw === 'number' ? raw : parseYearGroup(raw);
    if (value !== null && Number.isInteger(value) && value >= lowestNcy && value <= highestNcy) return value;
    const message = `${raw} is not a year group of a primary school. Choose nursery, Reception or Year 1 to 6.`;
    context.issues.push({ code: 'custom', message, input: raw });
    return z.NEVER;
  }),
);

/**
 * One schema for each field of a pupil that can be typed, so that a single field can be checked when it is saved
 * by itself. All take text as typed (null or blank for "nothing") and give the value that is kept.
 */
export const pupilFields = {
  legalForename: requiredLine('Enter the legal forename.', 'The legal forename', 100),
  middleNames: optionalLine('The middle names', 100),
  legalSurname: requiredLine('Enter the legal surname.', 'The legal surname', 100),
  knownAs: optionalLine('The name that the pupil is known by', 100),
  preferredSurname: optionalLine('The preferred surname', 100),
  dob: chosenDate('Enter the date of birth.', 'The date of birth'),
  sex: optional(z.enum(codesOf(sexes), { error: 'Choose female or male, as the school census records it.' })),
  upn: checked(tidyUpn, upnProblem),
  formerUpn: checked(tidyUpn, upnProblem),
  uln: checked(tidyUln, ulnProblem),
  nhsNumber: checked(tidyNhsNumber, nhsNumberProblem),
  ncy,
  classId: optional(idSchema),
  admissionDate: optionalDate('The admission date'),
  leavingDate: optionalDate('The leaving date'),
  destination: optionalLine('The next school', 200),
  ethnicity: optionalLine('The ethnicity', 100).transform((text) =>
    text === null ? null : ethnicityCode(text),
  ),
  firstLanguage: optionalLine('The first language', 100).transform((text) =>
    text === null ? null : languageName(text),
  ),
  address: optionalText('The address', 500),
  postcode: optionalLine('The postcode', 10).transform((text) => text?.toUpperCase() ?? null),
  gp: optionalText('The GP', 300),
  attendancePercent: optional(
    z.coerce
      .number({ error: 'Enter the attendance as a number from 0 to 100.' })
      .min(0, 'Attendance cannot be less than 0%.')
      .max(100, 'Attendance cannot be more than 100%.'),
  ),
  photoDocumentId: optional(idSchema),
  summary: optionalText('The summary', 10_000),
  strengths: optionalText('The strengths', 10_000),
  communication: optionalText('How the pupil communicates', 10_000),
  /** Where the medical plan is kept: a pointer, never the plan itself. */
  medicalPointer: optionalText('Where the medical plan is kept', 300),
  /** Where the child protection file is kept. Its detail is never stored here. */
  protectionPointer: optionalText('Where the child protection file is kept', 300),
} as const;

export type PupilFieldName = keyof typeof pupilFields;

/** The kept value of every typed field. */
export const pupilValuesSchema = z.object(pupilFields);
export type PupilValues = z.output<typeof pupilValuesSchema>;
export type PupilFieldValue<Name extends PupilFieldName> = PupilValues[Name];

/** A pupil as kept. */
export const pupilSchema = pupilValuesSchema.extend({
  id: idSchema,
  schoolId: idSchema,
  archivedAt: z.string().nullable(),
});
export type Pupil = z.output<typeof pupilSchema>;

/** A person around a pupil, with what ties her to this pupil. */
export const contactFields = {
  name: requiredLine('Enter the contact’s name.', 'The name', 200),
  relationship: requiredLine(
    'Enter the relationship to the pupil, for example mother or foster carer.',
    'The relationship',
    60,
  ),
  parentalResponsibility: yesOrNo('Choose whether this person has parental responsibility.'),
  livesWith: yesOrNo('Choose whether the pupil lives with this person.'),
  contactAllowed: yesOrNo('Choose whether this person may be contacted.'),
  phone: optionalLine('The telephone number', 40),
  mobile: optionalLine('The mobile number', 40),
  email: optional(
    z
      .string({ error: 'Enter an e-mail address.' })
      .trim()
      .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/u, 'Enter an e-mail address like name@example.org.'),
  ),
  address: optionalText('The address', 500),
  postcode: optionalLine('The postcode', 10).transform((text) => text?.toUpperCase() ?? null),
  language: optionalLine('The language', 100).transform((text) =>
    text === null ? null : languageName(text),
  ),
  interpreter: yesOrNo('Choose whether an interpreter is needed.'),
  communicationNeeds: optionalText('The communication needs', 1000),
  note: optionalText('The note', 2000),
} as const;

export type ContactFieldName = keyof typeof contactFields;
export const contactValuesSchema = z.object(contactFields);
export type ContactValues = z.output<typeof contactValuesSchema>;

/** A contact of a pupil as kept: `id` is that of the tie, `contactId` that of the person, whom siblings share. */
export const contactSchema = contactValuesSchema.extend({
  id: idSchema,
  pupilId: idSchema,
  contactId: idSchema,
  position: z.number().int().min(0),
});
export type Contact = z.output<typeof contactSchema>;

function notBeforeStart(value: {
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
}): boolean {
  return value.startsOn === null || value.endsOn === null || value.startsOn <= value.endsOn;
}
const endsTooEarly = { error: 'The end date is before the start date.', path: ['endsOn'] };

/** One stretch of a SEN status (see rules.ts for what must hold between them). */
export const senStatusSchema = z
  .object({
    code: z.enum([...codesOf(senStatuses), ...codesOf(historicSenStatuses)], {
      error: 'Choose an SEN status.',
    }),
    layer: optional(z.enum(codesOf(senLayers), { error: 'Choose a layer of support.' })),
    startsOn: chosenDate('Enter the date from which the status holds.', 'The start date'),
    endsOn: optionalDate('The end date'),
    reason: optionalText('The reason', 2000),
  })
  .refine(notBeforeStart, endsTooEarly);
export type SenStatus = z.output<typeof senStatusSchema>;

/** One stretch of a need; rank 1 is the primary need. */
export const senNeedSchema = z
  .object({
    type: z.enum(codesOf(senNeedTypes), { error: 'Choose a type of need.' }),
    rank: z
      .number({ error: 'Choose the rank of the need.' })
      .int()
      .min(1, 'Ranks start at 1, the primary need.'),
    broadArea: optional(z.enum(codesOf(broadAreas), { error: 'Choose one of the four broad areas.' })),
    startsOn: chosenDate('Enter the date from which the need is recorded.', 'The start date'),
    endsOn: optionalDate('The end date'),
    note: optionalText('The note', 2000),
  })
  .refine(notBeforeStart, endsTooEarly);
export type SenNeed = z.output<typeof senNeedSchema>;

/** A concern on the monitoring list, before SEN support. */
export const monitoringSchema = z
  .object({
    concern: requiredLine('Describe the concern in a few words.', 'The concern', 2000),
    raisedBy: optionalLine('Who raised it', 100),
    raisedOn: chosenDate('Enter the date on which the concern was raised.', 'The date'),
    lookAgainOn: optionalDate('The date to look again'),
    outcome: z.enum(codesOf(monitoringOutcomes), { error: 'Choose what became of the concern.' }),
    closedOn: optionalDate('The closing date'),
  })
  .refine((value) => value.closedOn === null || value.closedOn >= value.raisedOn, {
    error: 'The closing date is before the concern was raised.',
    path: ['closedOn'],
  })
  .refine((value) => value.lookAgainOn === null || value.lookAgainOn >= value.raisedOn, {
    error: 'The date to look again is before the concern was raised.',
    path: ['lookAgainOn'],
  });
export type Monitoring = z.output<typeof monitoringSchema>;

/** A vulnerable-group flag with its dates; `code` only where its kind has codes. */
export const pupilFlagSchema = z
  .object({
    type: z.enum(codesOf(flagKinds), { error: 'Choose a group.' }),
    code: optionalLine('The code', 10),
    startsOn: optionalDate('The start date'),
    endsOn: optionalDate('The end date'),
    source: optionalLine('The source', 200),
  })
  .refine(notBeforeStart, endsTooEarly)
  .refine(
    ({ type, code }) => {
      const codes = flagKinds.find((kind) => kind.code === type)?.codes ?? [];
      return code === null || codes.some((item) => item.code === code);
    },
    { error: 'This code does not belong to this group.', path: ['code'] },
  );
export type PupilFlag = z.output<typeof pupilFlagSchema>;

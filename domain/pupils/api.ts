import { z } from 'zod';
import { call } from '../common/call';
import { byId, idSchema, nothing } from '../common/ids';
import { leavingReasons } from '../retention/leaving';
import { monitoringOutcomes, codesOf, senLayers, senNeedTypes, senStatuses, flagKinds } from './codes';
import { chosenDate, optional, optionalDate, optionalLine, optionalText } from './field-schemas';
import { contactFields, pupilFields } from './model';
import { noteFields, noteSchema } from './note-model';
import type { PupilHeaderData, PupilPageData } from './page-model';
import { registerColumnKeys } from './register-columns';
import { registerViewSchema, type SavedView } from './register-query';
import type { Register } from './register-row';
import { timelineKindIds, type TimelinePage } from './timeline';

/** A value of any field, checked by the field's own schema in the service. */
const value = z.union([z.string(), z.number(), z.boolean(), z.null()], {
  error: 'This value cannot be saved.',
});
const setOf = z.object({ id: idSchema, field: z.string().max(40), value });
const made = <Input extends z.ZodType>(input: Input) => call(input).returns<{ id: string }>();
const done = <Input extends z.ZodType>(input: Input) => call(input).returns<null>();

/** A pupil found by a search from anywhere in the program. */
export interface PupilChoice {
  readonly id: string;
  readonly name: string;
  readonly knownAs: string | null;
  /** 'Year 4, class 4D, Harbour Street Primary School'. */
  readonly where: string;
}

/** A person who is a contact of somebody already, to be shared with a sibling. */
export interface ContactChoice {
  readonly contactId: string;
  readonly name: string;
  /** 'Mother of Maya Chen'. */
  readonly of: string;
}

export const pupilsApi = {
  /* The register */
  register: call(z.object({ who: z.enum(['on-roll', 'left']) })).returns<Register>(),
  /** Asks where, then writes the pupils of these ids, in this order, with these columns. Null when the user cancelled. */
  saveRegister: call(
    z.object({
      who: z.enum(['on-roll', 'left']),
      ids: z.array(idSchema).max(50_000),
      columns: z.array(z.enum(registerColumnKeys)).min(1, 'Choose at least one column.'),
    }),
  ).returns<{ fileName: string } | null>(),
  savedViews: call(nothing).returns<readonly SavedView[]>(),
  /** Keeps a view under a name; a view of the same name is replaced. */
  saveView: made(
    z.object({
      name: z
        .string()
        .trim()
        .min(1, 'Give the view a name.')
        .max(80, 'A name can have at most 80 characters.'),
      view: registerViewSchema,
    }),
  ),
  removeView: done(byId),
  /** All pupils on roll, for the search that goes anywhere. */
  choices: call(nothing).returns<readonly PupilChoice[]>(),

  /* One pupil */
  header: call(byId).returns<PupilHeaderData>(),
  page: call(byId).returns<PupilPageData>(),
  /** The story, the latest first: so many events at most, of these kinds. */
  timeline: call(
    byId.extend({
      kinds: z.array(z.enum(timelineKindIds, { error: 'This kind is not known.' })).max(30),
      atMost: z.number().int().min(1).max(100_000),
    }),
  ).returns<TimelinePage>(),
  /** Failures `invalid` with the problems by field, `upn-taken`. */
  add: made(
    z.object({
      legalForename: z.string().max(200),
      legalSurname: z.string().max(200),
      dob: z.string().max(40).nullable(),
      schoolId: z.string().max(40).nullable(),
      classId: z.string().max(40).nullable(),
      upn: z.string().max(40).nullable(),
    }),
  ),
  setField: done(setOf),
  /** To another school of the federation; the class is chosen anew. */
  setSchool: done(z.object({ id: idSchema, schoolId: idSchema })),
  /** A pupil who leaves keeps the whole record, apart from the register. */
  archive: done(
    z.object({
      id: idSchema,
      leavingDate: chosenDate('Enter the last day at this school.', 'The last day'),
      destination: pupilFields.destination,
      reason: optional(z.enum(codesOf(leavingReasons), { error: 'Choose why the pupil leaves.' })).default(
        null,
      ),
    }),
  ),
  unarchive: done(byId),
  /** To the bin. */
  remove: done(byId),

  /* Status and needs */
  changeStatus: made(
    z.object({
      pupilId: idSchema,
      code: z.enum(codesOf(senStatuses), { error: 'Choose an SEN status.' }),
      layer: optional(z.enum(codesOf(senLayers), { error: 'Choose a layer of support.' })),
      startsOn: chosenDate('Enter the date from which the status holds.', 'The start date'),
      reason: optionalText('The reason', 2000),
    }),
  ),
  /** Corrects `startsOn`, `layer` or `reason` of an entry. */
  setStatusField: done(setOf),
  removeStatus: done(byId),
  /** The needs from a day on, the primary one first. What is left out ends on the day before. */
  setNeeds: done(
    z.object({
      pupilId: idSchema,
      types: z.array(z.enum(codesOf(senNeedTypes), { error: 'Choose a type of need.' })).max(10),
      from: chosenDate('Enter the date from which the needs hold.', 'The date'),
    }),
  ),
  /** Corrects `broadArea`, `startsOn`, `endsOn` or `note` of an entry. */
  setNeedField: done(setOf),
  removeNeed: done(byId),

  /* Monitoring, groups, notes */
  addMonitoring: made(
    z.object({
      pupilId: idSchema,
      concern: z.string().max(3000),
      raisedBy: optionalLine('Who raised it', 100),
      raisedOn: chosenDate('Enter the date on which the concern was raised.', 'The date'),
      lookAgainOn: optionalDate('The date to look again'),
    }),
  ),
  setMonitoringField: done(setOf),
  closeMonitoring: done(
    z.object({
      id: idSchema,
      outcome: z.enum(codesOf(monitoringOutcomes), { error: 'Choose what became of the concern.' }),
      closedOn: optionalDate('The closing date'),
    }),
  ),
  removeMonitoring: done(byId),
  addFlag: made(
    z.object({
      pupilId: idSchema,
      type: z.enum(codesOf(flagKinds), { error: 'Choose a group.' }),
      code: optionalLine('The code', 10),
      startsOn: optionalDate('The start date'),
    }),
  ),
  setFlagField: done(setOf),
  removeFlag: done(byId),
  addNote: made(noteSchema.extend({ pupilId: idSchema })),
  setNoteField: done(
    z.object({ id: idSchema, field: z.enum(Object.keys(noteFields) as (keyof typeof noteFields)[]), value }),
  ),
  removeNote: done(byId),

  /* Contacts */
  /** A new person, or (with `contactId`) one who is a contact of a sibling already. */
  addContact: made(
    z.object({
      pupilId: idSchema,
      contactId: idSchema.nullable(),
      name: z.string().max(300),
      relationship: contactFields.relationship,
      parentalResponsibility: contactFields.parentalResponsibility,
    }),
  ),
  /** `id` is that of the tie; what belongs to the person changes for all her children. */
  setContactField: done(setOf),
  moveContact: done(z.object({ id: idSchema, by: z.union([z.literal(-1), z.literal(1)]) })),
  /** Takes the person off this pupil's list; siblings keep her. */
  removeContact: done(byId),
  /** People who are contacts of other pupils, for a sibling. */
  contactChoices: call(z.object({ pupilId: idSchema })).returns<readonly ContactChoice[]>(),
};

import { z } from 'zod';
import { call } from '../common/call';
import { byId, idSchema, nothing } from '../common/ids';
import { closureSchema } from './closures';
import { classFields, schoolFields, type SchoolPage, staffFields, termSchema } from './model';

const value = z.union([z.string(), z.boolean(), z.null()], { error: 'This value cannot be saved.' });
const setOf = z.object({ id: idSchema, field: z.string().max(40), value });
const made = <Input extends z.ZodType>(input: Input) => call(input).returns<{ id: string }>();
const done = <Input extends z.ZodType>(input: Input) => call(input).returns<null>();

export const schoolApi = {
  /** Schools of the federation with their classes, staff and terms. */
  page: call(nothing).returns<SchoolPage>(),
  addSchool: made(z.object({ name: schoolFields.name })),
  setSchoolField: done(setOf),
  /** To the bin. Failure `has-pupils` while pupils are on roll there. */
  removeSchool: done(byId),
  addClass: made(z.object({ schoolId: idSchema, name: classFields.name })),
  setClassField: done(setOf),
  moveClass: done(z.object({ id: idSchema, by: z.union([z.literal(-1), z.literal(1)]) })),
  /** To the bin; its pupils stay, without a class. */
  removeClass: done(byId),
  addStaff: made(z.object({ schoolId: idSchema, name: staffFields.name, role: staffFields.role })),
  setStaffField: done(setOf),
  removeStaff: done(byId),
  addTerms: done(
    z.object({
      schoolId: idSchema,
      terms: z.array(termSchema).min(1, 'Enter at least one term.').max(20),
    }),
  ),
  setTermField: done(setOf),
  removeTerm: done(byId),
  /** Days in term on which the school is closed; those that are entered already are left alone. */
  addClosures: call(
    z.object({
      schoolId: idSchema,
      closures: z.array(closureSchema).min(1, 'Enter at least one closed day.').max(200),
    }),
  ).returns<{ added: number }>(),
  setClosureField: done(setOf),
  removeClosure: done(byId),
};

import { z } from 'zod';
import { idSchema } from '../common/ids';
import { codesOf, flagKinds, senNeedTypes, senStatuses } from './codes';
import { registerColumnKeys } from './register-columns';
import { highestNcy, lowestNcy } from './year-group';

/** SEN support and EHC plans together: the SEN register in the narrow sense. */
export const wholeSenRegister = 'SEN';

/** What the register is narrowed to. Null or empty narrows nothing. */
export const registerQuerySchema = z.object({
  text: z.string().max(200),
  who: z.enum(['on-roll', 'left']),
  schoolId: idSchema.nullable(),
  classId: idSchema.nullable(),
  ncy: z.number().int().min(lowestNcy).max(highestNcy).nullable(),
  status: z.enum([wholeSenRegister, ...codesOf(senStatuses)]).nullable(),
  need: z.enum(codesOf(senNeedTypes)).nullable(),
  flag: z.enum(codesOf(flagKinds)).nullable(),
  monitoring: z.boolean(),
});
export type RegisterQuery = z.output<typeof registerQuerySchema>;

export const emptyQuery: RegisterQuery = {
  text: '',
  who: 'on-roll',
  schoolId: null,
  classId: null,
  ncy: null,
  status: null,
  need: null,
  flag: null,
  monitoring: false,
};

export const registerSortSchema = z.object({
  column: z.enum(registerColumnKeys),
  direction: z.enum(['ascending', 'descending']),
});
export type RegisterSort = z.output<typeof registerSortSchema>;

/** How the register is looked at: what a saved view remembers. */
export const registerViewSchema = z.object({
  query: registerQuerySchema,
  sort: registerSortSchema,
  columns: z
    .array(z.enum(registerColumnKeys))
    .min(1, 'Choose at least one column.')
    .max(registerColumnKeys.length),
});
export type RegisterView = z.output<typeof registerViewSchema>;

export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly view: RegisterView;
}

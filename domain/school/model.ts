import { z } from 'zod';
import type { IsoDate } from '../common/calendar-date';
import { tidyLine } from '../common/text';
import {
  chosenDate,
  optional,
  optionalLine,
  optionalText,
  requiredLine,
  yesOrNo,
} from '../pupils/field-schemas';
import { idSchema } from '../common/ids';
import type { SchoolClosure } from './closures';

function digits(label: string, count: number) {
  const message = `${label} has ${count} digits.`;
  return optional(
    z
      .string({ error: message })
      .transform((raw) => tidyLine(raw).replace(/[\s/-]/g, ''))
      .pipe(z.string().regex(new RegExp(`^\\d{${count}}$`), message)),
  );
}

const email = optional(
  z
    .string({ error: 'Enter an e-mail address.' })
    .trim()
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/u, 'Enter an e-mail address like name@example.org.'),
);

/** The fields of a school of the federation. */
export const schoolFields = {
  name: requiredLine('Enter the school’s name.', 'The name', 200),
  /** Local authority number: 886 is Kent. */
  laNumber: digits('The local authority number', 3),
  /** LA number and establishment number together, '886/9901' or '8869901'. */
  laEstab: digits('LAESTAB', 7),
  urn: digits('The URN', 6),
  address: optionalText('The address', 500),
  postcode: optionalLine('The postcode', 10).transform((text) => text?.toUpperCase() ?? null),
  phone: optionalLine('The telephone number', 40),
  email,
  headName: optionalLine('The head’s name', 200),
  sencoName: optionalLine('The SENDCO’s name', 200),
  /** Whom parents can ask for free advice (SENDIASS; in Kent, IASK): name, telephone and e-mail, for the letters to them. */
  adviceService: optionalLine('The advice service', 300),
  /** As letters name it: 'Kent County Council'. */
  laName: optionalLine('The name of the local authority', 200),
} as const;
export type SchoolFieldName = keyof typeof schoolFields;
type SchoolValues = { readonly [Name in SchoolFieldName]: z.output<(typeof schoolFields)[Name]> };
export interface School extends SchoolValues {
  readonly id: string;
  readonly logoDocumentId: string | null;
}

export const classFields = {
  name: requiredLine('Enter the name of the class.', 'The name', 60),
  teacherId: optional(idSchema),
} as const;
export type ClassFieldName = keyof typeof classFields;
export interface SchoolClass {
  readonly id: string;
  readonly schoolId: string;
  readonly name: string;
  readonly teacherId: string | null;
  /** Pupils on roll in it. */
  readonly pupils: number;
}

export const staffFields = {
  name: requiredLine('Enter the name.', 'The name', 200),
  role: requiredLine('Enter the role, for example teaching assistant.', 'The role', 100),
  email,
  active: yesOrNo('Choose whether this person works here.'),
} as const;
export type StaffFieldName = keyof typeof staffFields;
export interface StaffMember {
  readonly id: string;
  readonly schoolId: string;
  readonly name: string;
  readonly role: string;
  readonly email: string | null;
  readonly active: boolean;
}

/** Roles to choose from; any other may be typed. */
export const staffRoles: readonly string[] = [
  'Head of school',
  'SENDCO',
  'Class teacher',
  'Teaching assistant',
  'Higher level teaching assistant',
  'Emotional literacy support assistant',
  'Learning mentor',
  'Family liaison officer',
  'Designated safeguarding lead',
  'School office',
];

export const termSchema = z
  .object({
    name: requiredLine('Enter the name of the term.', 'The name', 60),
    startsOn: chosenDate('Enter the first day of the term.', 'The first day'),
    endsOn: chosenDate('Enter the last day of the term.', 'The last day'),
  })
  .refine((term) => term.startsOn <= term.endsOn, {
    error: 'The last day of the term is before its first day.',
    path: ['endsOn'],
  });
export type TermValues = z.output<typeof termSchema>;
export interface SchoolTerm extends TermValues {
  readonly id: string;
  readonly schoolId: string;
}

/** Everything on the screen of the school. */
export interface SchoolPage {
  readonly schools: readonly School[];
  readonly classes: readonly SchoolClass[];
  readonly staff: readonly StaffMember[];
  /** In order of their first day. */
  readonly terms: readonly SchoolTerm[];
  /** In order of their first day. */
  readonly closures: readonly SchoolClosure[];
  readonly today: IsoDate;
}

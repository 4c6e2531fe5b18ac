import { flagKinds, type FlagType } from '../pupils/codes';

/** Fields of a pupil that an import can fill; `className` is found among the school's classes by the service. */
export const importFields = [
  'legalForename',
  'middleNames',
  'legalSurname',
  'knownAs',
  'preferredSurname',
  'dob',
  'sex',
  'upn',
  'formerUpn',
  'uln',
  'nhsNumber',
  'ncy',
  'className',
  'admissionDate',
  'leavingDate',
  'ethnicity',
  'firstLanguage',
  'address',
  'postcode',
  'gp',
  'attendancePercent',
] as const;
export type ImportField = (typeof importFields)[number];

export const contactParts = [
  'name',
  'title',
  'forename',
  'surname',
  'relationship',
  'parentalResponsibility',
  'anyPhone',
  'phone',
  'mobile',
  'email',
  'address',
  'postcode',
] as const;
export type ContactPart = (typeof contactParts)[number];

export type ContactNumber = 1 | 2 | 3 | 4 | 5 | 6;
export const contactNumbers: readonly ContactNumber[] = [1, 2, 3, 4, 5, 6];

/** What a column of a file can mean. `senNeeds` holds ranked needs in one cell; `senNeed1` the primary need alone. */
export type TargetField =
  | ImportField
  | 'town'
  | 'county'
  | 'senStatus'
  | 'senStatusFrom'
  | 'senNeeds'
  | 'senNeed1'
  | 'senNeed2'
  | 'senNeed3'
  | `flag.${FlagType}`
  | `contact${ContactNumber}.${ContactPart}`;

/** One choice in the list of meanings, with the heading that it stands under. */
export interface Target {
  readonly field: TargetField;
  readonly name: string;
  readonly group: 'Pupil' | 'SEN' | 'Groups' | `Contact ${ContactNumber}`;
}

const pupilNames: Readonly<Record<ImportField | 'town' | 'county', string>> = {
  legalForename: 'Legal forename',
  middleNames: 'Middle names',
  legalSurname: 'Legal surname',
  knownAs: 'Known as (preferred forename)',
  preferredSurname: 'Preferred surname',
  dob: 'Date of birth',
  sex: 'Sex',
  upn: 'UPN',
  formerUpn: 'Former UPN',
  uln: 'ULN',
  nhsNumber: 'NHS number',
  ncy: 'Year group',
  className: 'Class',
  admissionDate: 'Admission date',
  leavingDate: 'Leaving date',
  ethnicity: 'Ethnicity',
  firstLanguage: 'First language',
  address: 'Address',
  town: 'Town (added to the address)',
  county: 'County (added to the address)',
  postcode: 'Postcode',
  gp: 'GP',
  attendancePercent: 'Attendance %',
};

const partNames: Readonly<Record<ContactPart, string>> = {
  name: 'full name',
  title: 'title',
  forename: 'forename',
  surname: 'surname',
  relationship: 'relationship',
  parentalResponsibility: 'parental responsibility',
  anyPhone: 'telephone (mobile or not)',
  phone: 'home telephone',
  mobile: 'mobile',
  email: 'e-mail',
  address: 'address',
  postcode: 'postcode',
};

/** Every meaning that a column can be given, in the order of a list to choose from. */
export const targets: readonly Target[] = [
  ...Object.entries(pupilNames).map(([field, name]): Target => ({
    field: field as ImportField,
    name,
    group: 'Pupil',
  })),
  { field: 'senStatus', name: 'SEN status', group: 'SEN' },
  { field: 'senStatusFrom', name: 'SEN status start date', group: 'SEN' },
  { field: 'senNeeds', name: 'SEN needs, ranked, in one column', group: 'SEN' },
  { field: 'senNeed1', name: 'SEN need 1 (primary)', group: 'SEN' },
  { field: 'senNeed2', name: 'SEN need 2', group: 'SEN' },
  { field: 'senNeed3', name: 'SEN need 3', group: 'SEN' },
  ...flagKinds.map((kind): Target => ({ field: `flag.${kind.code}`, name: kind.name, group: 'Groups' })),
  ...contactNumbers.flatMap((number) =>
    contactParts.map((part): Target => ({
      field: `contact${number}.${part}`,
      name: `Contact ${number}: ${partNames[part]}`,
      group: `Contact ${number}`,
    })),
  ),
];

const byField = new Map(targets.map((target) => [target.field, target]));

/** The name of a meaning, for lists and messages. */
export function targetName(field: TargetField): string {
  return byField.get(field)?.name ?? field;
}

/** True for text that names a meaning: mappings come back from storage as text. */
export function isTargetField(text: string): text is TargetField {
  return byField.has(text as TargetField);
}

import type { IsoDate } from '../common/calendar-date';
import { formatDateShort, formatDateSlashes } from '../common/date-words';
import { flagKinds, senNeedName, type SenStatusCode, senStatusName, sexes } from './codes';
import { knownAsName, surnameFirst } from './names';
import type { RegisterRow } from './register-row';
import { ageInWords, yearGroupName } from './year-group';

export const registerColumnKeys = [
  'name',
  'knownAs',
  'year',
  'class',
  'school',
  'status',
  'statusSince',
  'needs',
  'flags',
  'monitoring',
  'nextReview',
  'contact',
  'phone',
  'dob',
  'age',
  'sex',
  'upn',
  'leftOn',
] as const;
export type RegisterColumn = (typeof registerColumnKeys)[number];

const names: Readonly<Record<RegisterColumn, string>> = {
  name: 'Name',
  knownAs: 'Known as',
  year: 'Year',
  class: 'Class',
  school: 'School',
  status: 'SEN status',
  statusSince: 'Status since',
  needs: 'Needs',
  flags: 'Groups',
  monitoring: 'Monitoring',
  nextReview: 'Next review',
  contact: 'First contact',
  phone: 'Telephone',
  dob: 'Date of birth',
  age: 'Age',
  sex: 'Sex',
  upn: 'UPN',
  leftOn: 'Left on',
};

export function registerColumnName(column: RegisterColumn): string {
  return names[column];
}

/** The columns of a register that nobody has changed; the school only where there are several. */
export function defaultColumns(schools: number): readonly RegisterColumn[] {
  const columns: RegisterColumn[] = ['name', 'year', 'class', 'status', 'needs', 'flags', 'nextReview'];
  return schools > 1 ? [...columns.slice(0, 3), 'school', ...columns.slice(3)] : columns;
}

/** 'Year 4', and for a child who is taught in another year than that of her age: 'Year 4, a year behind'. */
export function yearWords({ ncy, yearOffset }: Pick<RegisterRow, 'ncy' | 'yearOffset'>): string {
  const offset = offsetWords(yearOffset);
  return offset === null ? yearGroupName(ncy) : `${yearGroupName(ncy)}, ${offset}`;
}

/** 'a year behind', '2 years ahead'; null for a child in the year of her age. */
export function offsetWords(yearOffset: number): string | null {
  if (yearOffset === 0) return null;
  const years = Math.abs(yearOffset);
  return `${years === 1 ? 'a year' : `${years} years`} ${yearOffset < 0 ? 'behind' : 'ahead'}`;
}

/** 'SEN support', 'EHC plan'; empty without SEN, so that the eye finds the others. */
export function shortStatus(status: SenStatusCode): string {
  return status === 'N' ? '' : status === 'E' ? 'EHC plan' : senStatusName(status);
}

/** Needs as codes, for a narrow column: 'SLCN, SEMH'. */
export function needCodes(row: Pick<RegisterRow, 'needs'>): string {
  return row.needs.join(', ');
}

/** Groups by their few letters: 'FSM, PP'. */
export function flagShorts(row: Pick<RegisterRow, 'flags'>): string {
  return flagKinds
    .filter((kind) => row.flags.includes(kind.code))
    .map((kind) => kind.short)
    .join(', ');
}

/** What stands in a cell on the screen; empty where there is nothing. */
export function cellText(row: RegisterRow, column: RegisterColumn, today: IsoDate): string {
  const date = (value: IsoDate | null): string => (value === null ? '' : formatDateShort(value));
  switch (column) {
    case 'statusSince':
      return date(row.statusSince);
    case 'nextReview':
      return date(row.nextReviewOn);
    case 'dob':
      return date(row.dob);
    case 'leftOn':
      return date(row.leftOn);
    default:
      return plainText(row, column, today);
  }
}

/** The same for a file: dates as spreadsheets read them, needs and statuses in words. */
export function fileCell(row: RegisterRow, column: RegisterColumn, today: IsoDate): string {
  const date = (value: IsoDate | null): string => (value === null ? '' : formatDateSlashes(value));
  switch (column) {
    case 'statusSince':
      return date(row.statusSince);
    case 'nextReview':
      return date(row.nextReviewOn);
    case 'dob':
      return date(row.dob);
    case 'leftOn':
      return date(row.leftOn);
    case 'needs':
      return row.needs.map((code) => `${code} ${senNeedName(code)}`).join('; ');
    default:
      return plainText(row, column, today);
  }
}

type PlainColumn = Exclude<RegisterColumn, 'statusSince' | 'nextReview' | 'dob' | 'leftOn'>;

function plainText(row: RegisterRow, column: PlainColumn, today: IsoDate): string {
  switch (column) {
    case 'name':
      return surnameFirst(row);
    case 'knownAs':
      return knownAsName(row) ?? '';
    case 'year':
      return yearWords(row);
    case 'class':
      return row.className ?? '';
    case 'school':
      return row.schoolName;
    case 'status':
      return shortStatus(row.status);
    case 'needs':
      return needCodes(row);
    case 'flags':
      return flagShorts(row);
    case 'monitoring':
      return row.concern ?? '';
    case 'contact':
      return row.contact === null ? '' : `${row.contact.name} (${row.contact.relationship.toLowerCase()})`;
    case 'phone':
      return row.contact?.phone ?? '';
    case 'age':
      return ageInWords(row.dob, row.leftOn ?? today);
    case 'sex':
      return sexes.find(({ code }) => code === row.sex)?.name ?? '';
    case 'upn':
      return row.upn ?? '';
  }
}

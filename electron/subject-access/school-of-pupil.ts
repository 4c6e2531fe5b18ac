import { calledName, initials } from '../../domain/pupils/names';
import { formatDate } from '../../domain/common/date-words';
import { dfeNumber } from '../../domain/school/dfe-number';
import { yearGroupName } from '../../domain/pupils/year-group';
import type { Reader } from '../database/database';

/** The child and the school as the head of a copy names them. */
export interface CopyHead {
  readonly pupilId: string;
  readonly name: string;
  readonly calledName: string;
  readonly initials: string;
  readonly schoolId: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly school: { readonly name: string; readonly lines: readonly string[] };
  readonly logoDocumentId: string | null;
  readonly senco: string | null;
}

interface HeadRow {
  readonly id: string;
  readonly legalForename: string;
  readonly legalSurname: string;
  readonly knownAs: string | null;
  readonly preferredSurname: string | null;
  readonly dob: string;
  readonly upn: string | null;
  readonly ncy: number | null;
  readonly className: string | null;
  readonly schoolId: string;
  readonly schoolName: string;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly laEstab: string | null;
  readonly sencoName: string | null;
  readonly logoDocumentId: string | null;
}

/** Undefined for a pupil who is not there or in the bin. */
export async function copyHead(reader: Reader, pupilId: string): Promise<CopyHead | undefined> {
  const row: HeadRow | undefined = await reader('pupils as p')
    .join('schools as s', 's.id', 'p.schoolId')
    .leftJoin('classes as c', 'c.id', 'p.classId')
    .select('p.id', 'p.legalForename', 'p.legalSurname', 'p.knownAs', 'p.preferredSurname', 'p.dob', 'p.upn')
    .select('p.ncy', 'p.schoolId', {
      className: 'c.name',
      schoolName: 's.name',
    })
    .select('s.address', 's.postcode', 's.phone', 's.email', 's.laEstab', 's.sencoName', 's.logoDocumentId')
    .where({ 'p.id': pupilId })
    .whereNull('p.deletedAt')
    .first();
  if (!row) return undefined;
  const year = row.ncy === null ? null : yearGroupName(row.ncy);
  const facts = [
    { label: 'Date of birth', value: formatDate(row.dob) },
    { label: 'Year and class', value: [year, row.className].filter(Boolean).join(', ') },
    { label: 'UPN', value: row.upn ?? '' },
  ];
  return {
    pupilId: row.id,
    name: `${row.legalForename} ${row.legalSurname}`,
    calledName: calledName(row),
    initials: initials(row),
    schoolId: row.schoolId,
    facts: facts.filter(({ value }) => value !== ''),
    school: {
      name: row.schoolName,
      lines: [
        [row.address, row.postcode].filter(Boolean).join(', '),
        [row.phone, row.email].filter(Boolean).join(' · '),
        row.laEstab === null ? '' : `DfE number ${dfeNumber(row.laEstab)}`,
      ].filter((line) => line !== ''),
    },
    logoDocumentId: row.logoDocumentId,
    senco: row.sencoName,
  };
}

import type { FlagType, SenNeedCode } from '../../domain/pupils/codes';
import type { PackContact, PackSchool } from '../../domain/reviews/pack-data';
import type { Reader } from '../database/database';

/** A pupil as reviews need her: read here, kept by the pupils feature. */
export interface PupilRow {
  readonly id: string;
  readonly schoolId: string;
  readonly legalForename: string;
  readonly middleNames: string | null;
  readonly legalSurname: string;
  readonly knownAs: string | null;
  readonly dob: string;
  readonly sex: 'F' | 'M' | null;
  readonly upn: string | null;
  readonly ncy: number | null;
  readonly admissionDate: string | null;
  readonly firstLanguage: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly gp: string | null;
  readonly attendancePercent: number | null;
  readonly strengths: string | null;
  readonly communication: string | null;
  readonly medicalPointer: string | null;
  readonly protectionPointer: string | null;
  readonly className: string | null;
  readonly teacherName: string | null;
  readonly schoolName: string;
}

const pupilColumns = [
  'id',
  'schoolId',
  'legalForename',
  'middleNames',
  'legalSurname',
  'knownAs',
  'dob',
  'sex',
  'upn',
  'ncy',
  'admissionDate',
  'firstLanguage',
  'address',
  'postcode',
  'gp',
  'attendancePercent',
  'strengths',
  'communication',
  'medicalPointer',
  'protectionPointer',
] as const;

/** Pupils with their class, its teacher and their school. Without ids: all who are on roll and have a plan. */
export async function pupilsWithPlans(reader: Reader, pupilIds?: readonly string[]): Promise<PupilRow[]> {
  const query = reader('pupils')
    .join('schools', 'schools.id', 'pupils.schoolId')
    .leftJoin('classes', 'classes.id', 'pupils.classId')
    .leftJoin('staff', 'staff.id', 'classes.teacherId')
    .select(pupilColumns.map((column) => `pupils.${column}`))
    .select({ className: 'classes.name', teacherName: 'staff.name', schoolName: 'schools.name' })
    .whereNull('pupils.deletedAt')
    .orderBy(['pupils.legalSurname', 'pupils.legalForename', 'pupils.id']);
  if (pupilIds) void query.whereIn('pupils.id', [...pupilIds]);
  else {
    void query
      .whereNull('pupils.archivedAt')
      .whereIn('pupils.id', reader('ehcPlans').select('pupilId').whereNull('deletedAt'));
  }
  const rows: PupilRow[] = await query;
  return rows;
}

export async function schoolById(reader: Reader, id: string): Promise<PackSchool | undefined> {
  return reader<PackSchool>('schools')
    .select(
      'id',
      'name',
      'laNumber',
      'laEstab',
      'urn',
      'address',
      'postcode',
      'phone',
      'email',
      'headName',
      'sencoName',
      'adviceService',
      'laName',
      'logoDocumentId',
    )
    .where({ id })
    .first();
}

/** Everyone around a pupil, parental responsibility first; `contactAllowed` is left for the caller to heed. */
export async function contactsOf(
  reader: Reader,
  pupilId: string,
): Promise<(PackContact & { contactAllowed: boolean })[]> {
  const rows: (Omit<PackContact, 'parentalResponsibility' | 'livesWith' | 'interpreter'> & {
    parentalResponsibility: number;
    livesWith: number;
    interpreter: number;
    contactAllowed: number;
  })[] = await reader('pupilContacts')
    .join('contacts', 'contacts.id', 'pupilContacts.contactId')
    .select({
      contactId: 'contacts.id',
      name: 'contacts.name',
      relationship: 'pupilContacts.relationship',
      parentalResponsibility: 'pupilContacts.parentalResponsibility',
      livesWith: 'pupilContacts.livesWith',
      contactAllowed: 'pupilContacts.contactAllowed',
      address: 'contacts.address',
      postcode: 'contacts.postcode',
      phone: 'contacts.phone',
      mobile: 'contacts.mobile',
      email: 'contacts.email',
      language: 'contacts.language',
      interpreter: 'contacts.interpreter',
      communicationNeeds: 'contacts.communicationNeeds',
    })
    .where({ 'pupilContacts.pupilId': pupilId })
    .whereNull('pupilContacts.deletedAt')
    .whereNull('contacts.deletedAt')
    .orderBy([
      { column: 'pupilContacts.parentalResponsibility', order: 'desc' },
      { column: 'pupilContacts.position' },
      { column: 'contacts.name' },
    ]);
  return rows.map((row) => ({
    ...row,
    parentalResponsibility: row.parentalResponsibility === 1,
    livesWith: row.livesWith === 1,
    interpreter: row.interpreter === 1,
    contactAllowed: row.contactAllowed === 1,
  }));
}

/** The open status of a pupil, her open needs by rank and the flags that hold today. */
export async function senRecordOf(reader: Reader, pupilId: string, today: string) {
  const status: { code: string } | undefined = await reader('senStatuses')
    .select('code')
    .where({ pupilId })
    .whereNull('endsOn')
    .whereNull('deletedAt')
    .first();
  const needs: { type: SenNeedCode; rank: number }[] = await reader('senNeeds')
    .select('type', 'rank')
    .where({ pupilId })
    .whereNull('endsOn')
    .whereNull('deletedAt')
    .orderBy('rank');
  const flags: { type: FlagType; code: string | null; startsOn: string | null }[] = await reader('pupilFlags')
    .select('type', 'code', 'startsOn')
    .where({ pupilId })
    .whereNull('deletedAt')
    .whereRaw('(ends_on IS NULL OR ends_on >= ?)', [today])
    .orderBy('type');
  return { status: status?.code ?? null, needs, flags };
}

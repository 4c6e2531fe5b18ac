import type { IsoDate } from '../../domain/common/calendar-date';
import type { ProfileEdition, ProfilePupil } from '../../domain/profiles/model';
import type { SenNeedCode } from '../../domain/pupils/codes';
import { calledName, fullName, type PupilNames } from '../../domain/pupils/names';
import { yearGroupName, yearGroupOn } from '../../domain/pupils/year-group';
import type { Reader } from '../database/database';

interface PupilRow extends PupilNames {
  readonly id: string;
  readonly dob: IsoDate;
  readonly ncy: number | null;
  readonly photoDocumentId: string | null;
  readonly className: string | null;
  readonly schoolName: string;
}

/** A pupil as a profile shows her; undefined when she is not there. */
export async function profilePupil(
  reader: Reader,
  pupilId: string,
  today: IsoDate,
): Promise<ProfilePupil | undefined> {
  const row: PupilRow | undefined = await reader('pupils as p')
    .join('schools as s', 's.id', 'p.schoolId')
    .leftJoin('classes as c', 'c.id', 'p.classId')
    .select('p.id', 'p.legalForename', 'p.legalSurname', 'p.knownAs', 'p.preferredSurname')
    .select('p.dob', 'p.ncy', 'p.photoDocumentId', { className: 'c.name', schoolName: 's.name' })
    .where({ 'p.id': pupilId })
    .whereNull('p.deletedAt')
    .first();
  if (row === undefined) return undefined;
  const needs: { type: SenNeedCode }[] = await reader('senNeeds')
    .select('type')
    .where({ pupilId })
    .whereNull('deletedAt')
    .whereNull('endsOn')
    .orderBy('rank');
  const ncy = yearGroupOn(row, today);
  return {
    id: row.id,
    name: nameOnProfile(row),
    calledName: calledName(row),
    ncy,
    yearAndClass: [yearGroupName(ncy), row.className].filter(Boolean).join(', '),
    schoolName: row.schoolName,
    photoDocumentId: row.photoDocumentId,
    needs: needs.map(({ type }) => type),
  };
}

/** The name that the child goes by: it is the child's own page. */
function nameOnProfile(names: PupilNames): string {
  return fullName({
    ...names,
    legalForename: calledName(names),
    legalSurname: names.preferredSurname ?? names.legalSurname,
  });
}

type EditionRow = Omit<ProfileEdition, 'answers'>;
const columns = ['id', 'madeOn', 'madeWith', 'reviewOn', 'photoAgreedOn'] as const;

/** All editions of a pupil's profile with their answers, the newest first. */
export async function editionsOf(reader: Reader, pupilId: string): Promise<readonly ProfileEdition[]> {
  const rows: EditionRow[] = await reader('pupilProfiles')
    .select(...columns)
    .where({ pupilId })
    .whereNull('deletedAt')
    .orderBy([
      { column: 'madeOn', order: 'desc' },
      { column: 'createdAt', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
  const answers: { profileId: string; field: string; value: string }[] = await reader('pupilProfileAnswers')
    .select('profileId', 'field', 'value')
    .whereIn(
      'profileId',
      rows.map(({ id }) => id),
    );
  return rows.map((row) => ({
    ...row,
    answers: Object.fromEntries(
      answers.filter(({ profileId }) => profileId === row.id).map(({ field, value }) => [field, value]),
    ),
  }));
}

/** Whose profile an edition is, with the child's name for the words of a change; undefined when it is not there. */
export async function editionOwner(
  reader: Reader,
  id: string,
): Promise<{ readonly pupilId: string; readonly name: string } | undefined> {
  const row: (PupilNames & { pupilId: string }) | undefined = await reader('pupilProfiles as e')
    .join('pupils as p', 'p.id', 'e.pupilId')
    .select('e.pupilId', 'p.legalForename', 'p.legalSurname', 'p.knownAs', 'p.preferredSurname')
    .where({ 'e.id': id })
    .whereNull('e.deletedAt')
    .whereNull('p.deletedAt')
    .first();
  return row && { pupilId: row.pupilId, name: fullName(row) };
}

/**
 * What the pupil's record says already, by the profile's fields: nobody types it a second time. The note on the medical plan is left out,
 * since it may name a diagnosis and a profile is read by many.
 */
export async function knownForProfile(
  reader: Reader,
  pupilId: string,
): Promise<Readonly<Record<string, string>>> {
  const row: { communication: string | null } | undefined = await reader('pupils')
    .select('communication')
    .where({ id: pupilId })
    .first();
  return row?.communication ? { communication: row.communication } : {};
}

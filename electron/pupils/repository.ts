import type { ContactFieldName, Pupil, PupilFieldName } from '../../domain/pupils/model';
import { isPupilField, pupilFieldNames } from '../../domain/pupils/field-names';
import type { Reader } from '../database/database';

const pupilFields = Object.keys(pupilFieldNames).filter(isPupilField);

/** The columns of a pupil that are typed, with her id, school and when she left the register. */
const pupilColumns: readonly ('id' | 'schoolId' | 'archivedAt' | PupilFieldName)[] = [
  'id',
  'schoolId',
  'archivedAt',
  ...pupilFields,
];

/** A pupil who is not in the bin. */
export async function pupilById(reader: Reader, id: string): Promise<Pupil | undefined> {
  const row: Pupil | undefined = await reader('pupils')
    .select(...pupilColumns)
    .where({ id })
    .whereNull('deletedAt')
    .first();
  return row;
}

/** Those of these pupils who are not in the bin, by id. */
export async function pupilsById(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Pupil>> {
  const rows: Pupil[] = await reader('pupils')
    .select(...pupilColumns)
    .whereIn('id', [...ids])
    .whereNull('deletedAt');
  return new Map(rows.map((row) => [row.id, row]));
}

/** Who has this UPN already, in any school, among those who left too. */
export async function pupilWithUpn(reader: Reader, upn: string, notId: string | null) {
  const row: Pick<Pupil, 'id' | 'legalForename' | 'legalSurname' | 'archivedAt'> | undefined = await reader(
    'pupils',
  )
    .select('id', 'legalForename', 'legalSurname', 'archivedAt')
    .where({ upn })
    .whereNot({ id: notId ?? '' })
    .whereNull('deletedAt')
    .first();
  return row;
}

export interface ClassRow {
  readonly id: string;
  readonly name: string;
  readonly schoolId: string;
}

/** Classes in the school's own order; of all schools without an id. */
export async function classesOf(reader: Reader, schoolId?: string): Promise<ClassRow[]> {
  const rows: ClassRow[] = await reader('classes')
    .select('id', 'name', 'schoolId')
    .where(schoolId === undefined ? {} : { schoolId })
    .whereNull('deletedAt')
    .orderBy(['position', 'name']);
  return rows;
}

export async function schoolNames(reader: Reader): Promise<{ id: string; name: string }[]> {
  const rows: { id: string; name: string }[] = await reader('schools')
    .select('id', 'name')
    .whereNull('deletedAt')
    .orderBy(['position', 'name']);
  return rows;
}

/** The rows of a table that belong to a pupil and are not in the bin. */
export function liveRows(reader: Reader, table: string, pupilId: string) {
  return reader(table).where({ pupilId }).whereNull('deletedAt');
}

/** Fields of a contact that belong to the tie between her and the pupil, not to her. */
export const tieFields: readonly ContactFieldName[] = [
  'relationship',
  'parentalResponsibility',
  'livesWith',
  'contactAllowed',
  'note',
];

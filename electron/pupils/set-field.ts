import { invalid, ok, type Result } from '../../domain/common/result';
import { isPupilField, pupilFieldNames } from '../../domain/pupils/field-names';
import { fullName } from '../../domain/pupils/names';
import { pupilProblems, validatePupilField } from '../../domain/pupils/validate';
import { noField } from '../database/check-field';
import type { Database, Writer } from '../database/database';
import { noPupil } from '../database/not-there';
import { pupilById, pupilWithUpn } from './repository';

export interface FieldInput {
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
}

/**
 * Saves one field of a pupil. Failures: `invalid` beside the field, `upn-taken`, `not-found`. Nothing is written when the value is what
 * stands there already, so that leaving a field is no change.
 */
export async function setPupilField(
  database: Database,
  { id, field, value }: FieldInput,
): Promise<Result<null>> {
  if (!isPupilField(field)) return noField;
  const pupil = await pupilById(database.read, id);
  if (pupil === undefined) return noPupil;
  const checked = validatePupilField(field, value);
  if (!checked.ok) return checked;
  if (pupil[field] === checked.value) return ok(null);
  const after = { ...pupil, [field]: checked.value };
  const problem = pupilProblems(after, database.clock.today()).find((item) => item.field === field);
  if (problem !== undefined) return invalid(field, problem.message);
  return database.change(`Changed the ${pupilFieldNames[field]} of ${fullName(pupil)}`, async (writer) => {
    if (field === 'upn' && after.upn !== null) {
      const taken = await upnTaken(writer, after.upn, id);
      if (taken !== null) return taken;
    }
    if (field === 'classId' && !(await isClassOf(writer, after.classId, pupil.schoolId)))
      return invalid(field, 'This class belongs to another school.');
    await writer('pupils')
      .where({ id })
      .update({ [field]: checked.value, updatedAt: database.clock.now() });
    return ok(null);
  });
}

/** The failure that names who has the UPN already, or null. */
export async function upnTaken(writer: Writer, upn: string, notId: string | null) {
  const other = await pupilWithUpn(writer, upn, notId);
  if (other === undefined) return null;
  const left = other.archivedAt === null ? '' : ', who has left';
  return invalid(
    'upn',
    `UPN ${upn} already belongs to ${fullName({ knownAs: null, preferredSurname: null, ...other })}${left}.`,
  );
}

/** True for no class, and for a class of this school that is not in the bin. */
export async function isClassOf(writer: Writer, classId: string | null, schoolId: string): Promise<boolean> {
  if (classId === null) return true;
  const found: unknown = await writer('classes')
    .where({ id: classId, schoolId })
    .whereNull('deletedAt')
    .first();
  return found !== undefined;
}

/** Moves a pupil to another school of the federation; the old class is left. */
export async function setPupilSchool(
  database: Database,
  { id, schoolId }: { id: string; schoolId: string },
): Promise<Result<null>> {
  const pupil = await pupilById(database.read, id);
  if (pupil === undefined) return noPupil;
  if (pupil.schoolId === schoolId) return ok(null);
  return database.change(`Moved ${fullName(pupil)} to another school`, async (writer) => {
    const school: unknown = await writer('schools').where({ id: schoolId }).whereNull('deletedAt').first();
    if (school === undefined) return invalid('schoolId', 'This school is no longer there.');
    await writer('pupils').where({ id }).update({ schoolId, classId: null, updatedAt: database.clock.now() });
    return ok(null);
  });
}

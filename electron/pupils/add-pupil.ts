import { fail, type FieldProblem, invalid, ok, type Result } from '../../domain/common/result';
import { fullName } from '../../domain/pupils/names';
import { validatePupilField } from '../../domain/pupils/validate';
import type { Database } from '../database/database';
import { chronologicalNcy, highestNcy, lowestNcy } from '../../domain/pupils/year-group';
import { isClassOf, upnTaken } from './set-field';

export interface NewPupil {
  readonly legalForename: string;
  readonly legalSurname: string;
  readonly dob: string | null;
  readonly schoolId: string | null;
  readonly classId: string | null;
  readonly upn: string | null;
}

/**
 * Adds a pupil with the little that a form asks for; the year is that of the age, until somebody says otherwise, and the SEN status is
 * open from today as "no special educational need". Failures `invalid`, with a problem for each field.
 */
export async function addPupil(database: Database, input: NewPupil): Promise<Result<{ id: string }>> {
  const today = database.clock.today();
  const checked = checkNewPupil(input, today);
  if (!checked.ok) return checked;
  const { schoolId, ...values } = checked.value;
  const record = database.newRecord();
  const name = fullName({ ...values, knownAs: null, preferredSurname: null });
  return database.change(`Added ${name}`, async (writer) => {
    const school: unknown = await writer('schools').where({ id: schoolId }).whereNull('deletedAt').first();
    if (school === undefined) return invalid('schoolId', 'This school is no longer there.');
    if (!(await isClassOf(writer, values.classId, schoolId)))
      return invalid('classId', 'This class belongs to another school.');
    if (values.upn !== null) {
      const taken = await upnTaken(writer, values.upn, null);
      if (taken !== null) return taken;
    }
    const ncy = chronologicalNcy(values.dob, today);
    await writer('pupils').insert({
      ...record,
      ...values,
      schoolId,
      ncy: ncy >= lowestNcy && ncy <= highestNcy ? ncy : null,
    });
    await writer('senStatuses').insert({
      ...database.newRecord(),
      pupilId: record.id,
      code: 'N',
      startsOn: today,
    });
    return ok({ id: record.id });
  });
}

function checkNewPupil(input: NewPupil, today: string) {
  const legalForename = validatePupilField('legalForename', input.legalForename);
  const legalSurname = validatePupilField('legalSurname', input.legalSurname);
  const dob = validatePupilField('dob', input.dob ?? '');
  const upn = validatePupilField('upn', input.upn);
  const classId = validatePupilField('classId', input.classId);
  const fields: FieldProblem[] = [legalForename, legalSurname, dob, classId, upn].flatMap((result) =>
    result.ok ? [] : (result.problem.fields ?? []),
  );
  if (dob.ok && dob.value > today)
    fields.push({ field: 'dob', message: 'The date of birth is in the future.' });
  if (input.schoolId === null) fields.push({ field: 'schoolId', message: 'Choose the school.' });
  if (
    fields.length > 0 ||
    !legalForename.ok ||
    !legalSurname.ok ||
    !dob.ok ||
    !upn.ok ||
    !classId.ok ||
    input.schoolId === null
  )
    return fail('invalid', 'Some fields need another look.', { fields });
  return ok({
    legalForename: legalForename.value,
    legalSurname: legalSurname.value,
    dob: dob.value,
    upn: upn.value,
    classId: classId.value,
    schoolId: input.schoolId,
  });
}

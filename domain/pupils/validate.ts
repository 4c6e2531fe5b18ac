import type { z } from 'zod';
import type { IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import { fail, type FieldProblem, ok, type Result } from '../common/result';
import {
  type ContactFieldName,
  contactFields,
  type ContactValues,
  type PupilFieldName,
  pupilFields,
  type PupilFieldValue,
  type PupilValues,
  pupilValuesSchema,
} from './model';

function fieldProblems(error: z.ZodError): readonly FieldProblem[] {
  return error.issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message }));
}

/**
 * Checks one field of a pupil as typed, for autosave. Gives the value to keep, or the failure `invalid` whose message stands beside the
 * field. What depends on other fields or on today is checked by `pupilProblems`.
 */
export function validatePupilField<Name extends PupilFieldName>(
  name: Name,
  raw: unknown,
): Result<PupilFieldValue<Name>> {
  const parsed = pupilFields[name].safeParse(raw);
  if (parsed.success) return ok(parsed.data as PupilFieldValue<Name>);
  const message = parsed.error.issues[0]?.message ?? 'This cannot be kept.';
  return fail('invalid', message, { fields: [{ field: name, message }] });
}

/** The same for one field of a contact. */
export function validateContactField<Name extends ContactFieldName>(
  name: Name,
  raw: unknown,
): Result<ContactValues[Name]> {
  const parsed = contactFields[name].safeParse(raw);
  if (parsed.success) return ok(parsed.data as ContactValues[Name]);
  const message = parsed.error.issues[0]?.message ?? 'This cannot be kept.';
  return fail('invalid', message, { fields: [{ field: name, message }] });
}

/** Checks a whole pupil as typed, with the rules between fields. `today` is the calendar date of entry. */
export function validatePupil(raw: unknown, today: IsoDate): Result<PupilValues> {
  const parsed = pupilValuesSchema.safeParse(raw);
  const fields = parsed.success ? pupilProblems(parsed.data, today) : fieldProblems(parsed.error);
  if (parsed.success && fields.length === 0) return ok(parsed.data);
  return fail('invalid', 'Some fields need another look.', { fields });
}

/** What is wrong between the fields of a pupil, or with today: a birth in the future, a leaving before the admission. */
export function pupilProblems(
  pupil: Pick<PupilValues, 'dob' | 'admissionDate' | 'leavingDate' | 'upn' | 'formerUpn'>,
  today: IsoDate,
): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const add = (field: PupilFieldName, message: string): void => {
    problems.push({ field, message });
  };
  if (pupil.dob > today) add('dob', `The date of birth, ${formatDate(pupil.dob)}, is in the future.`);
  if (pupil.admissionDate !== null && pupil.admissionDate < pupil.dob) {
    add('admissionDate', 'The admission date is before the date of birth.');
  }
  if (pupil.leavingDate !== null && pupil.leavingDate < (pupil.admissionDate ?? pupil.dob)) {
    add('leavingDate', 'The leaving date is before the admission date.');
  }
  if (pupil.upn !== null && pupil.upn === pupil.formerUpn) {
    add('formerUpn', 'The former UPN is the same as the UPN.');
  }
  return problems;
}

import type { z } from 'zod';
import { fail, type Failure } from '../../domain/common/result';

/** Turns what a schema found into a problem with one message for each field, worded by the schema. */
export function inputProblem(error: z.ZodError): Failure {
  const fields = error.issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message }));
  return fail('invalid', fields[0]?.message ?? 'Something in this form is not right.', { fields });
}

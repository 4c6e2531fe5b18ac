import type { z } from 'zod';
import { fail, type FieldProblem, ok, type Result } from '../../domain/common/result';

/** What a schema makes of an input, or the failure `invalid` with a problem for each field, the first one as the message. */
export function check<Schema extends z.ZodType>(schema: Schema, input: unknown): Result<z.output<Schema>> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return ok(parsed.data);
  const fields = parsed.error.issues.map((issue): FieldProblem => ({
    field: issue.path.join('.'),
    message: issue.message,
  }));
  return fail('invalid', fields[0]?.message ?? 'This cannot be kept.', { fields });
}

/** A failure beside one field. */
export function invalid(field: string, message: string) {
  return fail('invalid', message, { fields: [{ field, message }] });
}

export const noPupil = fail('not-found', 'This pupil is no longer there. The pupil may be in the bin.');
export const noRow = fail('not-found', 'This entry is no longer there. It may have been removed or undone.');
export const noField = fail('invalid', 'This field cannot be changed here.');

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

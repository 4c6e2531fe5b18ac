import type { z } from 'zod';
import { invalid, ok, type Result } from './result';

/** What a schema makes of the value of one field. Failure: `invalid`, beside that field, in the words of the schema. */
export function checkValue<Schema extends z.ZodType>(
  schema: Schema,
  field: string,
  value: unknown,
): Result<z.output<Schema>> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  return invalid(field, parsed.error.issues[0]?.message ?? 'This value cannot be saved.');
}

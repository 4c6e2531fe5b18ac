import type { z } from 'zod';
import { checkValue } from '../../domain/common/check-value';
import { fail, ok, type Result } from '../../domain/common/result';

/** What a column holds: SQLite has no booleans, so yes is 1 and no is 0. */
export type Column = string | number | null;

export type FieldSchemas = Readonly<Record<string, z.ZodType>>;

export interface FieldInput {
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
}

/** A field that the record does not have, or that is not set by hand. */
export const noField = fail('invalid', 'This field cannot be changed here.');

/** One field as typed, checked by its schema and as its column keeps it; the failure `invalid` stands beside it. */
export function checkField(schemas: FieldSchemas, { field, value }: Omit<FieldInput, 'id'>): Result<Column> {
  const schema = Object.hasOwn(schemas, field) ? schemas[field] : undefined;
  if (schema === undefined) return noField;
  const checked = checkValue(schema, field, value);
  return checked.ok ? ok(columnOf(checked.value as Column | boolean)) : checked;
}

export function columnOf<Value extends Column>(value: Value | boolean): Value | number {
  return typeof value === 'boolean' ? Number(value) : value;
}

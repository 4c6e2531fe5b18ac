import type { z } from 'zod';
import { fail, ok, type Result } from '../../domain/common/result';
import type { Database, Writer } from '../database/database';
import { rowById, type SchoolTable } from './repository';

export const notThere = fail(
  'not-found',
  'This entry is no longer there. It may have been removed or undone.',
);

export function invalid(field: string, message: string) {
  return fail('invalid', message, { fields: [{ field, message }] });
}

export interface FieldInput {
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
}

/** One field as typed, checked by its schema; the failure `invalid` stands beside it. */
export function checkField(
  fields: Readonly<Record<string, z.ZodType>>,
  { field, value }: Pick<FieldInput, 'field' | 'value'>,
): Result<string | number | null> {
  const schema = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (schema === undefined) return fail('invalid', 'This field cannot be changed here.');
  const parsed = schema.safeParse(value);
  if (!parsed.success) return invalid(field, parsed.error.issues[0]?.message ?? 'This cannot be kept.');
  return ok(typeof parsed.data === 'boolean' ? Number(parsed.data) : (parsed.data as string | null));
}

/** Saves one field of a row. `also` may refuse, with the row as it stands. */
export async function setRowField(
  database: Database,
  table: { readonly name: SchoolTable; readonly fields: Readonly<Record<string, z.ZodType>> },
  input: FieldInput,
  also?: (
    writer: Writer,
    row: { id: string; schoolId: string },
    value: string | number | null,
  ) => Promise<Result<null>>,
): Promise<Result<null>> {
  const checked = checkField(table.fields, input);
  if (!checked.ok) return checked;
  const named = await rowById(database.read, table.name, input.id);
  if (named === undefined) return notThere;
  return database.change(`Changed ${named.name}`, async (writer) => {
    const row = await rowById(writer, table.name, input.id);
    if (row === undefined) return notThere;
    const allowed = await also?.(writer, row, checked.value);
    if (allowed?.ok === false) return allowed;
    await writer(table.name)
      .where({ id: input.id })
      .update({ [input.field]: checked.value, updatedAt: database.clock.now() });
    return ok(null);
  });
}

/** To the bin. `also` takes care of what pointed at the row, in the same change. */
export async function removeRow(
  database: Database,
  table: SchoolTable,
  id: string,
  also?: (writer: Writer, now: string) => Promise<Result<null>>,
): Promise<Result<null>> {
  const row = await rowById(database.read, table, id);
  if (row === undefined) return notThere;
  return database.change(`Removed ${row.name}`, async (writer) => {
    const now = database.clock.now();
    const allowed = await also?.(writer, now);
    if (allowed?.ok === false) return allowed;
    await writer(table).where({ id }).update({ deletedAt: now, updatedAt: now });
    return ok(null);
  });
}

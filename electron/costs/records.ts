import type { z } from 'zod';
import { fail, ok, type Result } from '../../domain/common/result';
import type { Database, Reader, Writer } from '../database/database';

type Column = string | number | null;

export interface FieldInput {
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
}

export const notThere = fail('not-found', 'This is no longer there. It may have been removed or undone.');

export function invalid(field: string, message: string) {
  return fail('invalid', message, { fields: [{ field, message }] });
}

export type CostTable = 'staffGrades' | 'gradeRates' | 'incomes';

/** A row that is not in the bin. */
export async function liveRow<Row extends object>(
  reader: Reader,
  table: CostTable | 'schools' | 'staff' | 'pupils',
  id: string,
): Promise<Row | undefined> {
  const row: Row | undefined = await reader(table).where({ id }).whereNull('deletedAt').first();
  return row;
}

interface Editable<Row> {
  readonly name: CostTable;
  readonly fields: Readonly<Record<string, z.ZodType>>;
  /** For the history: 'Changed the income'. */
  readonly what: string;
  /** May refuse, with the row as it would be. */
  readonly check: (writer: Writer, row: Row) => Promise<Result<null>>;
}

/** Saves one field of a row. */
export async function setRowField<Row extends object>(
  database: Database,
  table: Editable<Row>,
  { id, field, value }: FieldInput,
): Promise<Result<null>> {
  const schema = Object.hasOwn(table.fields, field) ? table.fields[field] : undefined;
  if (schema === undefined) return fail('invalid', 'This field cannot be changed here.');
  const parsed = schema.safeParse(value);
  if (!parsed.success) return invalid(field, parsed.error.issues[0]?.message ?? 'This cannot be kept.');
  const column = parsed.data as Column;
  return database.change(table.what, async (writer) => {
    const row = await liveRow<Row>(writer, table.name, id);
    if (row === undefined) return notThere;
    const allowed = await table.check(writer, { ...row, [field]: column });
    if (!allowed.ok) return allowed;
    await writer(table.name)
      .where({ id })
      .update({ [field]: column, updatedAt: database.clock.now() });
    return ok(null);
  });
}

/** To the bin. `also` takes care of what pointed at the row, in the same change. */
export async function removeRow(
  database: Database,
  table: CostTable,
  { id, what }: { readonly id: string; readonly what: string },
  also?: (writer: Writer, now: string) => Promise<void>,
): Promise<Result<null>> {
  return database.change(what, async (writer) => {
    if ((await liveRow(writer, table, id)) === undefined) return notThere;
    const now = database.clock.now();
    await also?.(writer, now);
    await writer(table).where({ id }).update({ deletedAt: now, updatedAt: now });
    return ok(null);
  });
}

import { ok, type Result } from '../../domain/common/result';
import { checkField, type Column, type FieldInput, type FieldSchemas } from '../database/check-field';
import type { Database, Writer } from '../database/database';
import { noEntry } from '../database/not-there';
import { rowById, type SchoolTable } from './repository';

/** Saves one field of a row. `also` may refuse, with the row as it stands. */
export async function setRowField(
  database: Database,
  table: { readonly name: SchoolTable; readonly fields: FieldSchemas },
  input: FieldInput,
  also?: (writer: Writer, row: { id: string; schoolId: string }, value: Column) => Promise<Result<null>>,
): Promise<Result<null>> {
  const checked = checkField(table.fields, input);
  if (!checked.ok) return checked;
  const named = await rowById(database.read, table.name, input.id);
  if (named === undefined) return noEntry;
  return database.change(`Changed ${named.name}`, async (writer) => {
    const row = await rowById(writer, table.name, input.id);
    if (row === undefined) return noEntry;
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
  if (row === undefined) return noEntry;
  return database.change(`Removed ${row.name}`, async (writer) => {
    const now = database.clock.now();
    const allowed = await also?.(writer, now);
    if (allowed?.ok === false) return allowed;
    await writer(table).where({ id }).update({ deletedAt: now, updatedAt: now });
    return ok(null);
  });
}

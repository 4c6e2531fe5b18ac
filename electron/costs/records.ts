import { ok, type Result } from '../../domain/common/result';
import { checkField, type FieldInput, type FieldSchemas } from '../database/check-field';
import type { Database, Writer } from '../database/database';
import { liveRow } from '../database/live-row';
import { notThere } from '../database/not-there';

type CostTable = 'staffGrades' | 'gradeRates' | 'incomes';

interface Editable<Row> {
  readonly name: CostTable;
  readonly fields: FieldSchemas;
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
  const checked = checkField(table.fields, { field, value });
  if (!checked.ok) return checked;
  return database.change(table.what, async (writer) => {
    const row = await liveRow<Row>(writer, table.name, id);
    if (row === undefined) return notThere;
    const allowed = await table.check(writer, { ...row, [field]: checked.value });
    if (!allowed.ok) return allowed;
    await writer(table.name)
      .where({ id })
      .update({ [field]: checked.value, updatedAt: database.clock.now() });
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

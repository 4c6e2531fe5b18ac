import { ok, type Result } from '../../domain/common/result';
import { checkField, type Column, type FieldInput, type FieldSchemas } from '../database/check-field';
import type { Database, Reader, Writer } from '../database/database';
import { liveRow } from '../database/live-row';
import { notThere } from '../database/not-there';

/** The name of a run that is not in the bin, for the words of a change. */
export async function runName(reader: Reader, id: string): Promise<string | null> {
  const row = await liveRow<{ name: string }>(reader, 'provisions', id);
  return row?.name ?? null;
}

/** A table of what a run consists of. */
export interface PartTable {
  readonly name: 'provisionStaff' | 'provisionPupils' | 'provisionCosts';
  /** 'the staff': for the words of a change. */
  readonly noun: string;
  readonly fields: FieldSchemas;
}

export type PartRow = Readonly<Record<string, Column>> & {
  readonly id: string;
  readonly provisionId: string;
};

/** Saves one field of a part of a run. `also` may refuse, with the row as it would be. Nothing is written when nothing changes. */
export async function setPartField(
  database: Database,
  table: PartTable,
  input: FieldInput,
  also?: (writer: Writer, row: PartRow) => Promise<Result<null>>,
): Promise<Result<null>> {
  const checked = checkField(table.fields, input);
  if (!checked.ok) return checked;
  return changePart(database, table, input.id, { [input.field]: checked.value }, also);
}

export async function changePart(
  database: Database,
  table: PartTable,
  id: string,
  values: Readonly<Record<string, Column>>,
  also?: (writer: Writer, row: PartRow) => Promise<Result<null>>,
): Promise<Result<null>> {
  const named = await partOf(database.read, table.name, id);
  if (named === null) return notThere;
  const isSame = Object.entries(values).every(([field, value]) => named.row[field] === value);
  if (isSame) return ok(null);
  return database.change(`Changed ${table.noun} of ${named.runName}`, async (writer) => {
    const found = await partOf(writer, table.name, id);
    if (found === null) return notThere;
    const allowed = await also?.(writer, { ...found.row, ...values });
    if (allowed?.ok === false) return allowed;
    await writer(table.name)
      .where({ id })
      .update({ ...values, updatedAt: database.clock.now() });
    return ok(null);
  });
}

/** To the bin. */
export async function removePart(
  database: Database,
  table: PartTable,
  id: string,
  also?: (writer: Writer, row: PartRow) => Promise<Result<null>>,
): Promise<Result<null>> {
  const named = await partOf(database.read, table.name, id);
  if (named === null) return notThere;
  return database.change(`Changed ${table.noun} of ${named.runName}`, async (writer) => {
    const allowed = await also?.(writer, named.row);
    if (allowed?.ok === false) return allowed;
    const now = database.clock.now();
    await writer(table.name).where({ id }).update({ deletedAt: now, updatedAt: now });
    return ok(null);
  });
}

async function partOf(reader: Reader, table: PartTable['name'], id: string) {
  const row = await liveRow<PartRow>(reader, table, id);
  if (row === undefined) return null;
  const name = await runName(reader, row.provisionId);
  return name === null ? null : { row, runName: name };
}

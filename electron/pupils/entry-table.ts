import type { z } from 'zod';
import { ok, type Result } from '../../domain/common/result';
import { noField } from '../database/check-field';
import type { Database } from '../database/database';
import { noEntry, noPupil } from '../database/not-there';
import { check } from './input-checks';
import { ownerName, pupilName } from './pupil-name';
import type { FieldInput } from './set-field';

type Column = string | number | null;

/** A table of a pupil's entries that are added, corrected field by field, and put into the bin. */
export interface EntryTable {
  readonly name: 'monitorings' | 'pupilFlags' | 'pupilNotes';
  /** 'a concern': for the words of a change. */
  readonly noun: string;
  readonly schema: z.ZodType<Readonly<Record<string, Column>>>;
}

/** Adds an entry: the whole of it is checked. Failure `invalid` with a problem for each field. */
export async function addEntry(
  database: Database,
  table: EntryTable,
  pupilId: string,
  values: object,
): Promise<Result<{ id: string }>> {
  const name = await pupilName(database, pupilId);
  if (name === null) return noPupil;
  const checked = check(table.schema, values);
  if (!checked.ok) return checked;
  const record = database.newRecord();
  return database.change(`Added ${table.noun} for ${name}`, async (writer) => {
    await writer(table.name).insert({ ...record, pupilId, ...checked.value });
    return ok({ id: record.id });
  });
}

/** Changes some fields of an entry; what they make together must still be right. */
export async function changeEntry(
  database: Database,
  table: EntryTable,
  { id, values }: { id: string; values: Readonly<Record<string, unknown>> },
): Promise<Result<null>> {
  const owner = await ownerName(database.read, table.name, id);
  if (owner === null) return noEntry;
  return database.change(`Changed ${table.noun} of ${owner}`, async (writer) => {
    const row: Record<string, Column> | undefined = await writer(table.name)
      .where({ id })
      .whereNull('deletedAt')
      .first();
    if (row === undefined) return noEntry;
    const checked = check(table.schema, { ...row, ...values });
    if (!checked.ok) return checked;
    const changed = Object.entries(checked.value).filter(([field]) => Object.hasOwn(values, field));
    if (changed.length === 0) return noField;
    await writer(table.name)
      .where({ id })
      .update({ ...Object.fromEntries(changed), updatedAt: database.clock.now() });
    return ok(null);
  });
}

export function setEntryField(database: Database, table: EntryTable, { id, field, value }: FieldInput) {
  return changeEntry(database, table, { id, values: { [field]: value } });
}

/** To the bin. */
export async function removeEntry(database: Database, table: EntryTable, id: string): Promise<Result<null>> {
  const owner = await ownerName(database.read, table.name, id);
  if (owner === null) return noEntry;
  return database.change(`Removed ${table.noun} of ${owner}`, async (writer) => {
    const now = database.clock.now();
    await writer(table.name).where({ id }).update({ deletedAt: now, updatedAt: now });
    return ok(null);
  });
}

import type { InputOf } from '../../domain/common/call';
import { checkValue } from '../../domain/common/check-value';
import { fail, ok, type Result } from '../../domain/common/result';
import type { progressApi } from '../../domain/progress/api';
import { progressFields, type ProgressField, saysSomething } from '../../domain/progress/model';
import type { ProgressEntry } from '../../domain/support-plans/model';
import { noField } from '../database/check-field';
import type { Database, Writer } from '../database/database';
import { noEntry } from '../database/not-there';
import { entryById, isDocumentOf, targetOf } from './repository';

export const noTarget = fail('not-found', 'This target is no longer there. Nothing was changed.');
const noDocument = fail('not-found', 'This document is no longer there. Nothing was changed.');
const saysNothing = fail('invalid', 'Enter a value, a rating or a note, or choose a document.');
const wouldSayNothing = fail(
  'invalid',
  'Then nothing would be left in this entry. Remove the whole entry instead.',
);

type Written = Omit<ProgressEntry, 'id' | 'outcomeId'>;
const fieldNames = Object.keys(progressFields) as readonly ProgressField[];

/** One field as typed, checked: the kept value, or why it cannot be kept. */
export function keptField(
  database: Database,
  field: ProgressField,
  value: unknown,
): Result<Written[ProgressField]> {
  const checked = checkValue(progressFields[field], field, value);
  if (!checked.ok) return checked;
  if (field === 'observedOn' && typeof checked.value === 'string' && checked.value > database.clock.today())
    return fail('invalid', 'This day is still to come. Enter the day on which it was seen.');
  return ok(checked.value);
}

/** Notes what was seen of a target. */
export async function addEntry(
  database: Database,
  input: InputOf<typeof progressApi.add>,
): Promise<Result<{ id: string }>> {
  const kept: Partial<Record<ProgressField, Written[ProgressField]>> = {};
  for (const field of fieldNames) {
    const value = keptField(database, field, input[field]);
    if (!value.ok) return value;
    kept[field] = value.value;
  }
  const written = kept as Written;
  if (!saysSomething(written)) return saysNothing;
  return database.change('Noted progress', async (writer) => {
    const target = await targetOf(writer, input.outcomeId);
    if (!target) return noTarget;
    if (!(await mayShow(writer, target.pupilId, written.documentId))) return noDocument;
    const record = { ...database.newRecord(), outcomeId: input.outcomeId, ...written };
    await writer('outcomeProgress').insert(record);
    return ok({ id: record.id });
  });
}

/** Sets one field of an entry. */
export async function setEntryField(
  database: Database,
  { id, field, value }: InputOf<typeof progressApi.setField>,
): Promise<Result<null>> {
  const name = fieldNames.find((known) => known === field);
  if (name === undefined) return noField;
  const kept = keptField(database, name, value);
  if (!kept.ok) return kept;
  return database.change('Changed an entry of progress', async (writer) => {
    const entry = await entryById(writer, id);
    if (!entry) return noEntry;
    const changed: ProgressEntry = { ...entry, [name]: kept.value };
    if (!saysSomething(changed)) return wouldSayNothing;
    if (name === 'documentId' && !(await mayShow(writer, entry.pupilId, changed.documentId)))
      return noDocument;
    await writer('outcomeProgress')
      .where({ id })
      .update({ [name]: kept.value, updatedAt: database.clock.now() });
    return ok(null);
  });
}

/** Puts an entry into the bin. */
export async function removeEntry(database: Database, id: string): Promise<Result<null>> {
  return database.change('Removed an entry of progress', async (writer) => {
    if (!(await entryById(writer, id))) return noEntry;
    await binEntry(database, writer, id);
    return ok(null);
  });
}

export async function binEntry(database: Database, writer: Writer, id: string): Promise<void> {
  const now = database.clock.now();
  await writer('outcomeProgress').where({ id }).update({ deletedAt: now, updatedAt: now });
}

/** No document, or one of the pupil's own: never another child's. */
async function mayShow(writer: Writer, pupilId: string, documentId: string | null): Promise<boolean> {
  return documentId === null || isDocumentOf(writer, pupilId, documentId);
}

import type { ZodType } from 'zod';
import { checkValue } from '../../domain/common/check-value';
import { fail, ok, type Result } from '../../domain/common/result';
import { firstFieldOf, recordFields, type RecordList, usualAgenda } from '../../domain/reviews/record-model';
import { noField } from '../database/check-field';
import type { Database, Writer } from '../database/database';
import { lastPosition, moveRow } from '../database/move-row';
import { noReview } from '../database/not-there';
import { agendaOf, listTables } from './record-repository';
import { reviewById } from './repository';

const noLine = fail('not-found', 'This line is no longer there. Nothing was changed.');

type FieldValue = string | boolean | null;

/** The value of a field of a list as it is kept. Failure `invalid`, in words. */
function checkedField(list: RecordList, field: string, value: FieldValue): Result<unknown> {
  const fields: Readonly<Record<string, ZodType>> = recordFields[list];
  const schema = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (!schema) return noField;
  return checkValue(schema, field, value);
}

/** Adds a line at the end of one of the lists of a review, with whatever else is known of it already. */
export async function addRecordLine(
  database: Database,
  { reviewId, list, text, more = {} }: AddedLine,
): Promise<Result<{ id: string }>> {
  const values: Record<string, unknown> = {};
  for (const [field, value] of Object.entries({ ...more, [firstFieldOf[list]]: text })) {
    const checked = checkedField(list, field, value);
    if (!checked.ok) return checked;
    values[field] = checked.value;
  }
  return database.change(`Added ${listTables[list].one}`, (writer) =>
    insertLine(database, writer, { reviewId, list, values }),
  );
}

interface AddedLine {
  readonly reviewId: string;
  readonly list: RecordList;
  readonly text: string;
  readonly more?: Readonly<Record<string, FieldValue>> | undefined;
}

interface NewLine {
  readonly reviewId: string;
  readonly list: RecordList;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Writes a checked line inside a change. */
export async function insertLine(
  records: Pick<Database, 'newRecord'>,
  writer: Writer,
  { reviewId, list, values }: NewLine,
): Promise<Result<{ id: string }>> {
  if (!(await reviewById(writer, reviewId))) return noReview;
  const { table } = listTables[list];
  const position = await lastPosition(writer, table, { reviewId });
  const row = { ...records.newRecord(), reviewId, position, ...values };
  await writer(table).insert(row);
  return ok({ id: row.id });
}

export async function setRecordField(
  database: Database,
  { list, id, field, value }: { list: RecordList; id: string; field: string; value: FieldValue },
): Promise<Result<null>> {
  const checked = checkedField(list, field, value);
  if (!checked.ok) return checked;
  const { table, one } = listTables[list];
  return database.change(`Changed ${one}`, async (writer) => {
    const changed = await writer(table)
      .where({ id })
      .whereNull('deletedAt')
      .update({ [field]: checked.value, updatedAt: database.clock.now() });
    return changed === 1 ? ok(null) : noLine;
  });
}

export async function moveRecordLine(
  database: Database,
  { list, id, by }: { list: RecordList; id: string; by: -1 | 1 },
): Promise<Result<null>> {
  const { table, one } = listTables[list];
  return database.change(`Moved ${one}`, async (writer) => {
    const row: { reviewId: string } | undefined = await writer(table)
      .select('reviewId')
      .where({ id })
      .whereNull('deletedAt')
      .first();
    if (!row) return noLine;
    await moveRow(writer, table, id, by, { reviewId: row.reviewId }, database.clock.now());
    return ok(null);
  });
}

export async function removeRecordLine(
  database: Database,
  { list, id }: { list: RecordList; id: string },
): Promise<Result<null>> {
  const { table, one } = listTables[list];
  return database.change(`Removed ${one}`, async (writer) => {
    const now = database.clock.now();
    const changed = await writer(table)
      .where({ id })
      .whereNull('deletedAt')
      .update({ deletedAt: now, updatedAt: now });
    return changed === 1 ? ok(null) : noLine;
  });
}

/** Writes the usual agenda into a review whose agenda is empty; gives how many points were added. */
export async function addUsualAgenda(
  database: Database,
  reviewId: string,
): Promise<Result<{ added: number }>> {
  return database.change('Wrote the usual agenda', async (writer) => {
    if (!(await reviewById(writer, reviewId))) return noReview;
    return ok({ added: await writeUsualAgenda(database, writer, reviewId) });
  });
}

/** The same inside a change. */
export async function writeUsualAgenda(
  records: Pick<Database, 'newRecord'>,
  writer: Writer,
  reviewId: string,
): Promise<number> {
  if ((await agendaOf(writer, reviewId)).length > 0) return 0;
  const first = await lastPosition(writer, listTables.agenda.table, { reviewId });
  const rows = usualAgenda.map((title, index) => ({
    ...records.newRecord(),
    reviewId,
    title,
    position: first + index,
  }));
  await writer(listTables.agenda.table).insert(rows);
  return rows.length;
}

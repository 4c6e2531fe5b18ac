import { invalid, ok, type Result } from '../../domain/common/result';
import { fold } from '../../domain/common/text';
import { classFields } from '../../domain/school/model';
import type { FieldInput } from '../database/check-field';
import type { Database, Writer } from '../database/database';
import { lastPosition, moveRow } from '../database/move-row';
import { noEntry } from '../database/not-there';
import { removeRow, setRowField } from './records';
import { rowById } from './repository';

export async function addClass(
  database: Database,
  { schoolId, name }: { schoolId: string; name: string },
): Promise<Result<{ id: string }>> {
  const record = database.newRecord();
  return database.change(`Added class ${name}`, async (writer) => {
    if ((await rowById(writer, 'schools', schoolId)) === undefined) return noEntry;
    const free = await nameIsFree(writer, schoolId, name, record.id);
    if (!free.ok) return free;
    const position = await lastPosition(writer, 'classes', { schoolId });
    await writer('classes').insert({ ...record, schoolId, name, position });
    return ok({ id: record.id });
  });
}

/** An import finds a class by its name, so that a school has each name once. */
async function nameIsFree(
  writer: Writer,
  schoolId: string,
  name: string,
  notId: string,
): Promise<Result<null>> {
  const rows: { id: string; name: string }[] = await writer('classes')
    .select('id', 'name')
    .where({ schoolId })
    .whereNull('deletedAt');
  const twin = rows.find((row) => row.id !== notId && fold(row.name) === fold(name));
  return twin === undefined ? ok(null) : invalid('name', `There is a class ${twin.name} already.`);
}

export function setClassField(database: Database, input: FieldInput): Promise<Result<null>> {
  return setRowField(
    database,
    { name: 'classes', fields: classFields },
    input,
    async (writer, row, value) => {
      if (input.field === 'name') return nameIsFree(writer, row.schoolId, String(value), row.id);
      if (value !== null && (await rowById(writer, 'staff', String(value))) === undefined) return noEntry;
      return ok(null);
    },
  );
}

export async function moveClass(
  database: Database,
  { id, by }: { id: string; by: -1 | 1 },
): Promise<Result<null>> {
  const row = await rowById(database.read, 'classes', id);
  if (row === undefined) return noEntry;
  return database.change('Changed the order of the classes', async (writer) => {
    await moveRow(writer, 'classes', id, by, { schoolId: row.schoolId }, database.clock.now());
    return ok(null);
  });
}

/** To the bin; its pupils stay, without a class. */
export function removeClass(database: Database, id: string): Promise<Result<null>> {
  return removeRow(database, 'classes', id, async (writer, now) => {
    await writer('pupils').where({ classId: id }).update({ classId: null, updatedAt: now });
    return ok(null);
  });
}

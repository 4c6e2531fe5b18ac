import { ok, type Result } from '../../domain/common/result';
import { staffFields } from '../../domain/school/model';
import type { FieldInput } from '../database/check-field';
import type { Database } from '../database/database';
import { noEntry } from '../database/not-there';
import { removeRow, setRowField } from './records';
import { rowById } from './repository';

export async function addStaff(
  database: Database,
  input: { schoolId: string; name: string; role: string },
): Promise<Result<{ id: string }>> {
  const record = database.newRecord();
  return database.change(`Added ${input.name}`, async (writer) => {
    if ((await rowById(writer, 'schools', input.schoolId)) === undefined) return noEntry;
    await writer('staff').insert({ ...record, ...input, active: 1 });
    return ok({ id: record.id });
  });
}

export function setStaffField(database: Database, input: FieldInput): Promise<Result<null>> {
  return setRowField(database, { name: 'staff', fields: staffFields }, input);
}

/** To the bin; classes that this person taught are left without a teacher. */
export function removeStaff(database: Database, id: string): Promise<Result<null>> {
  return removeRow(database, 'staff', id, async (writer, now) => {
    await writer('classes').where({ teacherId: id }).update({ teacherId: null, updatedAt: now });
    return ok(null);
  });
}

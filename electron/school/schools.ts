import { fail, ok, type Result } from '../../domain/common/result';
import { countOf } from '../../domain/common/text';
import { schoolFields } from '../../domain/school/model';
import type { FieldInput } from '../database/check-field';
import type { Database } from '../database/database';
import { lastPosition } from '../database/move-row';
import { removeRow, setRowField } from './records';
import { pupilsOnRoll } from './repository';

export async function addSchool(database: Database, name: string): Promise<Result<{ id: string }>> {
  const record = database.newRecord();
  return database.change(`Added ${name}`, async (writer) => {
    await writer('schools').insert({ ...record, name, position: await lastPosition(writer, 'schools', {}) });
    return ok({ id: record.id });
  });
}

export function setSchoolField(database: Database, input: FieldInput): Promise<Result<null>> {
  return setRowField(database, { name: 'schools', fields: schoolFields }, input);
}

/** To the bin, unless pupils are on roll there. */
export function removeSchool(database: Database, id: string): Promise<Result<null>> {
  return removeRow(database, 'schools', id, async (writer) => {
    const pupils = await pupilsOnRoll(writer, id);
    if (pupils === 0) return ok(null);
    return fail(
      'has-pupils',
      `${countOf(pupils, 'pupil is', 'pupils are')} on roll at this school, so it was not removed. Move them to another school or to the leavers first.`,
    );
  });
}

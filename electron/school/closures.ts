import { invalid, ok, type Result } from '../../domain/common/result';
import { countOf } from '../../domain/common/text';
import { closureSchema, type ClosureValues, type SchoolClosure } from '../../domain/school/closures';
import type { FieldInput } from '../database/check-field';
import type { Database } from '../database/database';
import { noEntry } from '../database/not-there';
import { rowById } from './repository';

/** Adds closed days as one change. What is entered already, with the same first and last day, is left alone. */
export async function addClosures(
  database: Database,
  { schoolId, closures }: { readonly schoolId: string; readonly closures: readonly ClosureValues[] },
): Promise<Result<{ added: number }>> {
  const there: ClosureValues[] = await database
    .read('schoolClosures')
    .select('startsOn', 'endsOn')
    .where({ schoolId })
    .whereNull('deletedAt');
  const keyOf = ({ startsOn, endsOn }: ClosureValues) => `${startsOn} ${endsOn}`;
  const known = new Set(there.map(keyOf));
  const wanted = new Map(closures.map((closure) => [keyOf(closure), closure]));
  const added = [...wanted].filter(([key]) => !known.has(key)).map(([, closure]) => closure);
  if (added.length === 0) return ok({ added: 0 });
  return database.change(`Added ${countOf(added.length, 'closure')}`, async (writer) => {
    if ((await rowById(writer, 'schools', schoolId)) === undefined) return noEntry;
    for (const closure of added)
      await writer('schoolClosures').insert({ ...database.newRecord(), schoolId, ...closure });
    return ok({ added: added.length });
  });
}

/** Saves one field of a closure. What the dates make together must still be right. */
export async function setClosureField(
  database: Database,
  { id, field, value }: FieldInput,
): Promise<Result<null>> {
  const row = await rowById<SchoolClosure>(database.read, 'schoolClosures', id);
  if (row === undefined) return noEntry;
  return database.change(`Changed the closure ${row.reason}`, async (writer) => {
    const parsed = closureSchema.safeParse({ ...row, [field]: value });
    if (!parsed.success) return invalid(field, parsed.error.issues[0]?.message ?? 'This cannot be kept.');
    await writer('schoolClosures')
      .where({ id })
      .update({ ...parsed.data, updatedAt: database.clock.now() });
    return ok(null);
  });
}

/** To the bin. */
export async function removeClosure(database: Database, id: string): Promise<Result<null>> {
  const row = await rowById<SchoolClosure>(database.read, 'schoolClosures', id);
  if (row === undefined) return noEntry;
  return database.change(`Removed the closure ${row.reason}`, async (writer) => {
    const now = database.clock.now();
    await writer('schoolClosures').where({ id }).update({ deletedAt: now, updatedAt: now });
    return ok(null);
  });
}

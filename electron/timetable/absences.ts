import type { InputOf } from '../../domain/common/call';
import { invalid, ok, type Result } from '../../domain/common/result';
import type { timetableApi } from '../../domain/timetable/api';
import type { Database, Writer } from '../database/database';
import { liveRow } from '../database/live-row';
import { notThere } from '../database/not-there';

type AddInput = InputOf<(typeof timetableApi)['addAbsence']>;
type AbsenceValues = AddInput['absence'];
interface AbsenceRow extends AbsenceValues {
  readonly staffId: string;
}

const what = (name: string): string => `Changed an absence of ${name}`;

export async function addAbsence(
  database: Database,
  { staffId, absence }: AddInput,
): Promise<Result<{ id: string }>> {
  const person = await liveRow<{ name: string }>(database.read, 'staff', staffId);
  if (person === undefined) return notThere;
  const record = database.newRecord();
  return database.change(`Entered an absence of ${person.name}`, async (writer) => {
    const clash: unknown = await others(writer, staffId, absence).first();
    if (clash !== undefined)
      return invalid('fromOn', 'An absence is entered for some of these days already.');
    await writer('staffAbsences').insert({ ...record, staffId, ...absence });
    return ok({ id: record.id });
  });
}

/** Other days; what was arranged for days that are in it no more goes. */
export async function changeAbsence(
  database: Database,
  { id, absence }: { readonly id: string; readonly absence: AbsenceValues },
): Promise<Result<null>> {
  const row = await liveRow<AbsenceRow>(database.read, 'staffAbsences', id);
  if (row === undefined) return notThere;
  return database.change(what(await nameOf(database, row.staffId)), async (writer) => {
    const clash: unknown = await others(writer, row.staffId, absence).whereNot({ id }).first();
    if (clash !== undefined)
      return invalid('fromOn', 'An absence is entered for some of these days already.');
    await writer('staffAbsences')
      .where({ id })
      .update({ ...absence, updatedAt: database.clock.now() });
    await dropCovers(writer, row, absence);
    return ok(null);
  });
}

/** To the bin, with what was arranged for it. */
export async function removeAbsence(database: Database, id: string): Promise<Result<null>> {
  const row = await liveRow<AbsenceRow>(database.read, 'staffAbsences', id);
  if (row === undefined) return notThere;
  return database.change(`Removed an absence of ${await nameOf(database, row.staffId)}`, async (writer) => {
    const now = database.clock.now();
    await writer('staffAbsences').where({ id }).update({ deletedAt: now, updatedAt: now });
    await dropCovers(writer, row, null);
    return ok(null);
  });
}

function others(writer: Writer, staffId: string, { fromOn, toOn }: AbsenceValues) {
  return writer('staffAbsences')
    .where({ staffId })
    .whereNull('deletedAt')
    .where('fromOn', '<=', toOn)
    .where('toOn', '>=', fromOn);
}

/** Takes away the covers of an absence, but for those on days that are kept. */
async function dropCovers(writer: Writer, row: AbsenceRow, kept: AbsenceValues | null): Promise<void> {
  const slots = writer('timetableSlots').select('id').where({ staffId: row.staffId });
  const covers = writer('slotCovers').whereIn('slotId', slots).whereBetween('onDay', [row.fromOn, row.toOn]);
  if (kept !== null) void covers.whereNotBetween('onDay', [kept.fromOn, kept.toOn]);
  await covers.delete();
}

/** How the person of an absence is called in the history. */
export async function nameOf(database: Database, staffId: string): Promise<string> {
  return (await liveRow<{ name: string }>(database.read, 'staff', staffId))?.name ?? 'somebody';
}

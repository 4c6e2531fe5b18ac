import { weekday } from '../../domain/common/calendar-date';
import type { InputOf } from '../../domain/common/call';
import { ok, type Result } from '../../domain/common/result';
import { countOf } from '../../domain/common/text';
import type { timetableApi } from '../../domain/timetable/api';
import type { Database, Writer } from '../database/database';
import { invalid, liveRow, notThere } from '../provision/records';
import { nameOf } from './absences';

type CoverInput = InputOf<(typeof timetableApi)['setCover']>;

interface SlotRow {
  readonly staffId: string;
  readonly schoolId: string;
  readonly day: number;
}

/** Who takes a slot over on a day; null: it does not take place. */
export async function setCover(database: Database, input: CoverInput): Promise<Result<null>> {
  const slot = await liveRow<SlotRow>(database.read, 'timetableSlots', input.slotId);
  if (slot === undefined) return notThere;
  return database.change(`Arranged cover for ${await nameOf(database, slot.staffId)}`, (writer) =>
    writeCover(database, writer, input),
  );
}

/** The same for many slots, as one change: all of them, or, where one cannot be, none. */
export async function setCovers(
  database: Database,
  { covers }: { readonly covers: readonly CoverInput[] },
): Promise<Result<null>> {
  const words = `Arranged cover for ${countOf(covers.length, 'entry', 'entries')} of the timetable`;
  return database.change(words, async (writer) => {
    for (const input of covers) {
      const written = await writeCover(database, writer, input);
      if (!written.ok) return written;
    }
    return ok(null);
  });
}

async function writeCover(database: Database, writer: Writer, input: CoverInput): Promise<Result<null>> {
  const { slotId, onDay, coverStaffId, note } = input;
  const slot = await liveRow<SlotRow>(writer, 'timetableSlots', slotId);
  if (slot === undefined) return notThere;
  if (slot.day !== weekday(onDay)) return invalid('onDay', 'This is not on that day of the week.');
  if (coverStaffId !== null) {
    const cover = await liveRow<{ schoolId: string }>(writer, 'staff', coverStaffId);
    if (cover?.schoolId !== slot.schoolId || coverStaffId === slot.staffId)
      return invalid('coverStaffId', 'Choose somebody else at this school.');
  }
  const there: { id: string } | undefined = await writer('slotCovers').where({ slotId, onDay }).first();
  if (there === undefined)
    await writer('slotCovers').insert({ ...database.newRecord(), slotId, onDay, coverStaffId, note });
  else
    await writer('slotCovers')
      .where({ id: there.id })
      .update({ coverStaffId, note, updatedAt: database.clock.now() });
  return ok(null);
}

/** As if nothing had been arranged. */
export async function removeCover(database: Database, id: string): Promise<Result<null>> {
  return database.change('Took back what was arranged for an absence', async (writer) => {
    const gone = await writer('slotCovers').where({ id }).delete();
    return gone === 0 ? notThere : ok(null);
  });
}

import type { IsoDate } from '../../domain/common/calendar-date';
import { fail, ok, type Result } from '../../domain/common/result';
import { countOf } from '../../domain/common/text';
import type { FilledPreview } from '../../domain/teacher-sheets/api';
import { findRows, type RawFile, sheetsIn } from '../../domain/teacher-sheets/filled-rows';
import { canTake, placeKey, type SheetItem } from '../../domain/teacher-sheets/items';
import { previewSheet } from '../../domain/teacher-sheets/preview';
import type { TeacherSheet } from '../../domain/teacher-sheets/sheet';
import type { Database, Reader, Writer } from '../database/database';
import { bringSession } from '../sessions/bring-session';
import { hereNow } from './here';
import { keptSheet } from './repository';

/** A filled file that is held in memory. */
export interface OpenSheet {
  readonly token: string;
  readonly fileName: string;
  readonly file: RawFile;
}

const noMarks = fail(
  'not-a-sheet',
  'This file has none of the hidden numbers by which a teacher’s sheet is known. Choose the file that was given out, filled in. Nothing was changed.',
);
const notOurs = fail(
  'unknown-sheet',
  'This sheet was not given out from these records, or giving it out was undone. Nothing was changed.',
);
const changed = fail(
  'changed-since-preview',
  'Something was changed in the records after this list was shown. Look at it again: it is up to date now. Nothing was brought in.',
);
const sameSession = fail(
  'same-session',
  'Two of the ticked entries are about the same session: tick one of them. Nothing was brought in.',
);
const nothingTicked = fail('nothing-ticked', 'Tick what is to be brought in.');

/** Holds a file against the sheet that it was made from, and against the records as they are now. */
export async function readFilled(
  reader: Reader,
  { token, fileName, file }: OpenSheet,
  today: IsoDate,
): Promise<Result<{ readonly sheet: TeacherSheet; readonly preview: FilledPreview }>> {
  const ids = sheetsIn(file);
  if (ids.length === 0) return noMarks;
  for (const id of ids) {
    const kept = await keptSheet(reader, id);
    if (kept === undefined) continue;
    const { sheet, readBackOn, newerOn } = kept;
    const preview = previewSheet(sheet, findRows(file, sheet), await hereNow(reader, sheet, today));
    const { className, madeOn } = sheet;
    const about = { token, fileName, className, madeOn, readBackOn, newerOn, otherSheets: ids.length - 1 };
    return ok({ sheet, preview: { ...preview, ...about } });
  }
  return notOurs;
}

/** Keeps the ticked items, in one change. */
export function takeOver(
  database: Database,
  open: OpenSheet,
  ids: readonly string[],
): Promise<Result<{ added: number }>> {
  if (ids.length === 0) return Promise.resolve(nothingTicked);
  const what = `Brought in ${countOf(ids.length, 'entry', 'entries')} from a teacher’s sheet`;
  return database.change(what, async (writer) => {
    const today = database.clock.today();
    const filled = await readFilled(writer, open, today);
    if (!filled.ok) return filled;
    const wanted = new Set(ids);
    const items = filled.value.preview.items.filter((item) => wanted.has(item.id) && canTake(item));
    if (items.length !== wanted.size) return changed;
    const places = items.flatMap(({ sessions }) => sessions.map(({ place }) => placeKey(place)));
    if (new Set(places).size < places.length) return sameSession;
    await writeItems(database, writer, items);
    await writer('teacherSheets')
      .where({ id: filled.value.sheet.id })
      .update({ readBackOn: today, updatedAt: database.clock.now() });
    return ok({ added: items.length });
  });
}

async function writeItems(database: Database, writer: Writer, items: readonly SheetItem[]): Promise<void> {
  for (const entry of items.flatMap(({ entries }) => entries))
    await writer('outcomeProgress').insert({ ...database.newRecord(), ...entry });
  for (const session of items.flatMap(({ sessions }) => sessions))
    await bringSession(database, writer, session);
}

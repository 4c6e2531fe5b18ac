import type { InputOf } from '../../domain/common/call';
import { fail, ok, type Result } from '../../domain/common/result';
import { timetablePaper, type TimetablePaper } from '../../domain/papers/timetable-paper';
import type { timetableApi } from '../../domain/timetable/api';
import { fileResult } from '../files/file-problem';
import { writeOutside } from '../files/outside-writes';
import { outsideVault } from '../files/save-outside';
import type { TimetablePorts } from './ports';
import { readWeek } from './read-week';

type PaperInput = InputOf<(typeof timetableApi)['print']>;

const nothing = fail('empty', 'There is nothing in the timetable to print yet.');
const locked = fail('locked', 'The vault was locked meanwhile. Nothing was saved.');

/** Prints timetables, a page each, through the system's print dialog. */
export async function printTimetable(
  ports: TimetablePorts,
  input: PaperInput,
): Promise<Result<{ printed: boolean }>> {
  const model = await paperOf(ports, input);
  return model === null ? nothing : ok({ printed: await ports.press.printOnPaper(model) });
}

/** Asks where, then writes the same as one PDF there, unprotected. Problems: `empty`, `in-vault`, `locked` and the disk's own. */
export async function saveTimetable(
  ports: TimetablePorts,
  input: PaperInput,
): Promise<Result<{ saved: boolean }>> {
  const model = await paperOf(ports, input);
  if (model === null) return nothing;
  const chosen = await ports.dialogs.saveFile('Save the timetables', 'Timetables.pdf', [
    { name: 'PDF', extensions: ['pdf'] },
  ]);
  if (chosen === null) return ok({ saved: false });
  // The dialog may have stood open while the vault was locked.
  if (ports.locking.aborted) return locked;
  return fileResult('write', async () => {
    const place = await outsideVault(ports.vault.folder, chosen);
    if (!place.ok) return place;
    const [only] = model.pages;
    const title = model.pages.length === 1 && only !== undefined ? only.title : 'Timetables';
    const pdf = await ports.press.print(model, { title });
    // Printing takes a moment, in which it may be locked as well.
    if (ports.locking.aborted) return locked;
    await writeOutside(place.value, pdf);
    return ok({ saved: true });
  });
}

async function paperOf({ database }: TimetablePorts, input: PaperInput): Promise<TimetablePaper | null> {
  const { of, id, names } = input;
  const week = await readWeek(database, input);
  const model = week && timetablePaper({ week, kind: of, id, names });
  return model !== null && model.pages.length > 0 ? model : null;
}

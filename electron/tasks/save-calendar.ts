import path from 'node:path';
import { fail, ok, type Result } from '../../domain/common/result';
import { calendarEvents } from '../../domain/tasks/calendar-events';
import type { NameKind } from '../../domain/tasks/names';
import { fileResult } from '../files/file-problem';
import { writeOutside } from '../files/outside-writes';
import { outsideVault } from '../files/save-outside';
import { calendarFile } from './calendar-file';
import { watchedCases } from './home-lists';
import type { TaskPorts } from './ports';

const locked = fail('locked', 'The vault was locked meanwhile. Nothing was saved.');

/**
 * Asks where, then writes the calendar there, unprotected. Null when the user cancelled. Problems: `in-vault`, `locked` and the disk's
 * own.
 */
export async function saveCalendar(
  { database, dialogs, vault, locking }: TaskPorts,
  { schoolId, names }: { readonly schoolId: string | null; readonly names: NameKind },
): Promise<Result<{ fileName: string; events: number } | null>> {
  const { reviews, plans, supportPlans } = await watchedCases(database);
  const here = (one: { readonly pupil: { readonly schoolId: string } }): boolean =>
    schoolId === null || one.pupil.schoolId === schoolId;
  const events = calendarEvents(reviews.filter(here), plans.filter(here), supportPlans.filter(here));
  const content = calendarFile(events, names, sequenceAt(database.clock.now()));
  const chosen = await dialogs.saveFile('Save the calendar', 'What is due.ics', [
    { name: 'Calendar', extensions: ['ics'] },
  ]);
  if (chosen === null) return ok(null);
  // The dialog may have stood open while the vault was locked.
  if (locking.aborted) return locked;
  return fileResult('write', async () => {
    const place = await outsideVault(vault.folder, chosen);
    if (!place.ok) return place;
    await writeOutside(place.value, Buffer.from(content));
    return ok({ fileName: path.basename(chosen), events: events.length });
  });
}

/** Minutes since 1970: a later file has a greater number (RFC 5545, 3.8.7.4). */
function sequenceAt(now: string): number {
  return Math.floor(Date.parse(now) / 60_000);
}

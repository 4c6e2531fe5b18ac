import type { IsoDate } from '../../domain/common/calendar-date';
import type { Writer } from '../database/database';
import { withSchool } from '../database/with-school';
import { comeBackToProvision } from './leave-provision';

/**
 * Brings leavers back on roll within a change, by hand and by import alike: into what ended only because the pupil left, and with nothing of
 * that leaving left over. What was noted of the file goes; a file that was sent is of that leaving from now on, whatever comes later.
 * @param isElsewhere the pupil comes to another school of these records: what ended at the former one stays ended
 */
export async function comeBack(
  writer: Writer,
  { id, isElsewhere = false }: { readonly id: string; readonly isElsewhere?: boolean },
  now: string,
): Promise<void> {
  const pupil: { leavingDate: IsoDate | null; archivedAt: string | null } | undefined = await writer('pupils')
    .select('leavingDate', 'archivedAt')
    .where({ id })
    .first();
  if (pupil === undefined) return;
  const { leavingDate, archivedAt } = pupil;
  if (leavingDate !== null && archivedAt !== null && !isElsewhere)
    await comeBackToProvision(writer, { pupilId: id, leavingDate, at: archivedAt }, now);
  await writer('pupilDepartures')
    .where({ pupilId: id })
    .update({ reason: null, filePassedOn: null, filePassedTo: null, updatedAt: now });
  await writer('transfers')
    .where({ pupilId: id, leftOn: null })
    .whereNotNull('sentOn')
    .update({ leftOn: leavingDate, updatedAt: now });
  await writer('pupils')
    .where({ id })
    .update({ archivedAt: null, leavingDate: null, destination: null, updatedAt: now });
  if (!isElsewhere) await withSchool(writer, id, now);
}

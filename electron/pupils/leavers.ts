import type { IsoDate } from '../../domain/common/calendar-date';
import { ok, type Result } from '../../domain/common/result';
import { fullName } from '../../domain/pupils/names';
import { pupilProblems } from '../../domain/pupils/validate';
import type { Database } from '../database/database';
import { invalid, noPupil } from './input-checks';
import { pupilById } from './repository';

/** Takes a pupil who leaves off the register; the record stays whole. */
export async function archivePupil(
  database: Database,
  { id, leavingDate, destination }: { id: string; leavingDate: IsoDate; destination: string | null },
): Promise<Result<null>> {
  const pupil = await pupilById(database.read, id);
  if (pupil === undefined) return noPupil;
  const problem = pupilProblems({ ...pupil, leavingDate }, database.clock.today()).find(
    ({ field }) => field === 'leavingDate',
  );
  if (problem !== undefined) return invalid('leavingDate', problem.message);
  return database.change(`Moved ${fullName(pupil)} to the leavers`, async (writer) => {
    const now = database.clock.now();
    await writer('pupils')
      .where({ id })
      .update({ archivedAt: now, leavingDate, destination, updatedAt: now });
    return ok(null);
  });
}

/** Brings a leaver back on roll. */
export async function unarchivePupil(database: Database, id: string): Promise<Result<null>> {
  const pupil = await pupilById(database.read, id);
  if (pupil === undefined) return noPupil;
  return database.change(`Brought ${fullName(pupil)} back on roll`, async (writer) => {
    await writer('pupils').where({ id }).update({
      archivedAt: null,
      leavingDate: null,
      destination: null,
      updatedAt: database.clock.now(),
    });
    return ok(null);
  });
}

/** To the bin: every list leaves the pupil out; what belongs to her stays and comes back with her. */
export async function removePupil(database: Database, id: string): Promise<Result<null>> {
  const pupil = await pupilById(database.read, id);
  if (pupil === undefined) return noPupil;
  return database.change(`Moved ${fullName(pupil)} to the bin`, async (writer) => {
    const now = database.clock.now();
    await writer('pupils').where({ id }).update({ deletedAt: now, updatedAt: now });
    return ok(null);
  });
}

import type { IsoDate } from '../../domain/common/calendar-date';
import { ok, type Result } from '../../domain/common/result';
import type { LeavingReason } from '../../domain/retention/leaving';
import { fullName } from '../../domain/pupils/names';
import { yearsBetween } from '../../domain/pupils/new-school-year';
import { pupilProblems } from '../../domain/pupils/validate';
import type { Database, Writer } from '../database/database';
import { comeBack } from './come-back';
import { invalid, noPupil } from './input-checks';
import { leaveProvision } from './leave-provision';
import { moveUp } from './new-school-year';
import { pupilById } from './repository';

/** Takes a pupil who leaves off the register, the provision of coming weeks and the timetable; the record stays whole. */
export async function archivePupil(
  database: Database,
  { id, leavingDate, destination, reason }: ArchiveInput,
): Promise<Result<null>> {
  const pupil = await pupilById(database.read, id);
  if (pupil === undefined) return noPupil;
  const problem = pupilProblems({ ...pupil, leavingDate }, database.clock.today()).find(
    ({ field }) => field === 'leavingDate',
  );
  if (problem !== undefined) return invalid('leavingDate', problem.message);
  return database.change(`Moved ${fullName(pupil)} to the leavers`, async (writer) => {
    await archiveWithin(database, writer, { id, leavingDate, destination, reason });
    return ok(null);
  });
}

/** The same within a change, for a pupil whose last day was checked. */
export async function archiveWithin(
  database: Database,
  writer: Writer,
  { id, leavingDate, destination, reason }: ArchiveInput,
): Promise<void> {
  const now = database.clock.now();
  await writer('pupils').where({ id }).update({ archivedAt: now, leavingDate, destination, updatedAt: now });
  await leaveProvision(writer, { pupilId: id, leavingDate, at: now });
  if (reason !== null) await noteReason(database, writer, id, reason);
}

export interface ArchiveInput {
  readonly id: string;
  readonly leavingDate: IsoDate;
  readonly destination: string | null;
  readonly reason: LeavingReason | null;
}

async function noteReason(
  database: Database,
  writer: Writer,
  pupilId: string,
  reason: LeavingReason,
): Promise<void> {
  const record = database.newRecord();
  await writer('pupilDepartures')
    .insert({ ...record, pupilId, reason })
    .onConflict('pupilId')
    .merge({ reason, updatedAt: record.updatedAt });
}

/** Brings a leaver back on roll, and into what ended only because the pupil left. */
export async function unarchivePupil(database: Database, id: string): Promise<Result<null>> {
  const pupil = await pupilById(database.read, id);
  if (pupil === undefined) return noPupil;
  return database.change(`Brought ${fullName(pupil)} back on roll`, async (writer) => {
    const now = database.clock.now();
    await comeBack(writer, { id }, now);
    if (pupil.archivedAt !== null) {
      const years = yearsBetween(pupil.archivedAt.slice(0, 10), database.clock.today());
      await moveUp(writer('pupils').where({ id }), writer, years, now);
    }
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

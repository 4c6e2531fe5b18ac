import { type FlagType, flagName, type MonitoringOutcome } from '../../domain/pupils/codes';
import { monitoringSchema, pupilFlagSchema } from '../../domain/pupils/model';
import { noteSchema } from '../../domain/pupils/note-model';
import { invalid, type Result } from '../../domain/common/result';
import type { Database } from '../database/database';
import { addEntry, changeEntry, type EntryTable } from './entry-table';
import { liveRows } from './repository';

/** Concerns on the monitoring list, before SEN support. */
export const monitorings: EntryTable = { name: 'monitorings', noun: 'a concern', schema: monitoringSchema };
/** Vulnerable-group flags. */
export const flags: EntryTable = { name: 'pupilFlags', noun: 'a group', schema: pupilFlagSchema };
export const notes: EntryTable = { name: 'pupilNotes', noun: 'a note', schema: noteSchema };

/** What became of a concern. Watching on opens it again; any other outcome closes it, today where no day is given. */
export async function closeMonitoring(
  database: Database,
  { id, outcome, closedOn }: { id: string; outcome: MonitoringOutcome; closedOn: string | null },
): Promise<Result<null>> {
  const day = outcome === 'watch' ? null : (closedOn ?? database.clock.today());
  return changeEntry(database, monitorings, { id, values: { outcome, closedOn: day } });
}

/** Adds a group, unless the pupil is in it already. */
export async function addFlag(
  database: Database,
  input: { pupilId: string; type: FlagType; code: string | null; startsOn: string | null },
): Promise<Result<{ id: string }>> {
  const { pupilId, ...values } = input;
  const open: unknown = await liveRows(database.read, 'pupilFlags', pupilId)
    .where({ type: input.type })
    .whereNull('endsOn')
    .first();
  if (open !== undefined)
    return invalid('type', `The group “${flagName(input.type)}” is on the list already. End it there first.`);
  return addEntry(database, flags, pupilId, { ...values, endsOn: null, source: null });
}

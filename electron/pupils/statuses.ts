import type { IsoDate } from '../../domain/common/calendar-date';
import { invalid, ok, type Result } from '../../domain/common/result';
import { type SenLayerCode, type SenStatusCode, senStatusName } from '../../domain/pupils/codes';
import { senStatusSchema } from '../../domain/pupils/model';
import { changeStatus } from '../../domain/pupils/rules';
import { correctStatusStart, withoutStatus } from '../../domain/pupils/status-history';
import { noField } from '../database/check-field';
import type { Database, Writer } from '../database/database';
import { noEntry, noPupil } from '../database/not-there';
import { check } from './input-checks';
import { endNeeds } from './needs';
import { statusRows } from './page-rows';
import { ownerName, pupilName } from './pupil-name';
import type { FieldInput } from './set-field';

export interface StatusInput {
  readonly pupilId: string;
  readonly code: SenStatusCode;
  readonly layer: SenLayerCode | null;
  readonly startsOn: IsoDate;
  readonly reason: string | null;
}

type KeptStatus = Awaited<ReturnType<typeof statusRows>>[number];

/** Opens a status and closes the one before on the day before. The very first one may lie anywhere in the past. */
export async function changeSenStatus(
  database: Database,
  { pupilId, ...input }: StatusInput,
): Promise<Result<{ id: string }>> {
  const name = await pupilName(database, pupilId);
  if (name === null) return noPupil;
  return database.change(
    `Changed the SEN status of ${name} to ${senStatusName(input.code)}`,
    async (writer) => {
      const history = await statusRows(writer, pupilId);
      const record = database.newRecord();
      const next = { ...input, id: record.id, createdAt: record.createdAt, endsOn: null };
      const changed = changeStatus<KeptStatus>(asNewlyOpened(history, input.startsOn), next);
      if (!changed.ok) return changed;
      await writeStatuses(database, writer, history, changed.value.history);
      await writer('senStatuses').insert({ ...record, pupilId, ...input, endsOn: null });
      if (input.code === 'N') await endNeeds(database, writer, pupilId, input.startsOn);
      return ok({ id: record.id });
    },
  );
}

/**
 * A pupil who was just added has "no special educational need" since that day, although the real status may be older. That entry
 * gives way to the first real one instead of standing in its way.
 */
function asNewlyOpened(history: readonly KeptStatus[], startsOn: IsoDate): readonly KeptStatus[] {
  const [only] = history;
  const isPlaceholder =
    history.length === 1 && only?.code === 'N' && only.reason === null && startsOn <= only.startsOn;
  return isPlaceholder ? [] : history;
}

/** Writes what differs between two histories; entries that are gone go to the bin. New ones are inserted by the caller. */
async function writeStatuses(
  database: Database,
  writer: Writer,
  before: readonly KeptStatus[],
  after: readonly KeptStatus[],
): Promise<void> {
  const now = database.clock.now();
  // Closing comes before opening: the index allows one open status at every moment.
  const openFirst = [...before.filter(isOpen), ...before.filter((entry) => !isOpen(entry))];
  for (const entry of openFirst) {
    const kept = after.find(({ id }) => id === entry.id);
    const row = writer('senStatuses').where({ id: entry.id });
    if (kept === undefined) await row.update({ deletedAt: now, updatedAt: now });
    else if (kept.startsOn !== entry.startsOn || kept.endsOn !== entry.endsOn)
      await row.update({ startsOn: kept.startsOn, endsOn: kept.endsOn, updatedAt: now });
  }
}

function isOpen({ endsOn }: KeptStatus): boolean {
  return endsOn === null;
}

/** Corrects the start, the layer or the reason of an entry. A start that moves takes the end of the entry before with it. */
export async function setStatusField(
  database: Database,
  { id, field, value }: FieldInput,
): Promise<Result<null>> {
  if (field !== 'startsOn' && field !== 'layer' && field !== 'reason') return noField;
  const owner = await ownerName(database.read, 'senStatuses', id);
  if (owner === null) return noEntry;
  return database.change(`Corrected the SEN status of ${owner}`, async (writer) => {
    const entry = await historyAround(writer, id);
    if (entry === null) return noEntry;
    const input = { ...entry.status, [field]: value };
    // The end moves only with the next entry; a start after it is refused by the rules of the history, in their words.
    const checked = check(senStatusSchema, { ...input, endsOn: field === 'startsOn' ? null : input.endsOn });
    if (!checked.ok) return checked;
    if (field === 'startsOn') {
      const moved = correctStatusStart(entry.history, entry.status, checked.value.startsOn);
      if (!moved.ok) return invalid(field, moved.problem.message);
      await writeStatuses(database, writer, entry.history, moved.value);
    } else {
      await writer('senStatuses')
        .where({ id })
        .update({ [field]: checked.value[field], updatedAt: database.clock.now() });
    }
    return ok(null);
  });
}

/** Takes an entry that was a mistake out of the history; the one that it had closed is open again. */
export async function removeStatus(database: Database, id: string): Promise<Result<null>> {
  const owner = await ownerName(database.read, 'senStatuses', id);
  if (owner === null) return noEntry;
  return database.change(`Removed an SEN status of ${owner}`, async (writer) => {
    const entry = await historyAround(writer, id);
    if (entry === null) return noEntry;
    const left = withoutStatus(entry.history, entry.status);
    if (!left.ok) return left;
    await writeStatuses(database, writer, entry.history, left.value);
    return ok(null);
  });
}

async function historyAround(writer: Writer, id: string) {
  const row: { pupilId: string } | undefined = await writer('senStatuses')
    .where({ id })
    .whereNull('deletedAt')
    .first();
  if (row === undefined) return null;
  const history = await statusRows(writer, row.pupilId);
  const status = history.find((entry) => entry.id === id);
  return status === undefined ? null : { pupilId: row.pupilId, history, status };
}

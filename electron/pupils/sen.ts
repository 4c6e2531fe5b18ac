import type { IsoDate } from '../../domain/common/calendar-date';
import { ok, type Result } from '../../domain/common/result';
import {
  type SenLayerCode,
  type SenNeedCode,
  type SenStatusCode,
  senNeedName,
  senStatusName,
} from '../../domain/pupils/codes';
import { senNeedSchema, senStatusSchema } from '../../domain/pupils/model';
import { changeNeeds, changeStatus, type NeedEntry, openNeeds, openStatus } from '../../domain/pupils/rules';
import { correctStatusStart, withoutStatus } from '../../domain/pupils/status-history';
import type { Database, Writer } from '../database/database';
import { check, invalid, noField, noPupil, noRow } from './input-checks';
import { needRows, statusRows } from './page-rows';
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
  if (owner === null) return noRow;
  return database.change(`Corrected the SEN status of ${owner}`, async (writer) => {
    const entry = await historyAround(writer, id);
    if (entry === null) return noRow;
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
  if (owner === null) return noRow;
  return database.change(`Removed an SEN status of ${owner}`, async (writer) => {
    const entry = await historyAround(writer, id);
    if (entry === null) return noRow;
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

type KeptNeed = NeedEntry & { readonly id?: string };

/** The needs of a pupil from a day on, the primary one first. NSA goes with SEN support only (domain.md 2.1). */
export async function setNeeds(
  database: Database,
  { pupilId, types, from }: { pupilId: string; types: readonly SenNeedCode[]; from: IsoDate },
): Promise<Result<null>> {
  const name = await pupilName(database, pupilId);
  if (name === null) return noPupil;
  return database.change(`Changed the needs of ${name}`, async (writer) => {
    const status = openStatus(await statusRows(writer, pupilId));
    if (types.includes('NSA') && status?.code !== 'K')
      return invalid('types', `“${senNeedName('NSA')}” goes with SEN support only. Choose the type of need.`);
    const before = await needRows(writer, pupilId);
    const after = changeNeeds(before, types, from);
    if (!after.ok) return invalid('types', after.problem.message);
    await writeNeeds(database, writer, { pupilId, before, after: after.value });
    return ok(null);
  });
}

/** Ends what is open on the day before: a pupil without SEN has no needs on record. */
async function endNeeds(database: Database, writer: Writer, pupilId: string, from: IsoDate): Promise<void> {
  const before = await needRows(writer, pupilId);
  const after = changeNeeds(before, [], from);
  if (after.ok) await writeNeeds(database, writer, { pupilId, before, after: after.value });
}

async function writeNeeds(
  database: Database,
  writer: Writer,
  { pupilId, before, after }: { pupilId: string; before: readonly KeptNeed[]; after: readonly KeptNeed[] },
): Promise<void> {
  const now = database.clock.now();
  for (const need of before) {
    const kept = after.find(({ id }) => id === need.id);
    const row = writer('senNeeds').where({ id: need.id ?? '' });
    if (kept === undefined) await row.update({ deletedAt: now, updatedAt: now });
    else if (kept.endsOn !== need.endsOn) await row.update({ endsOn: kept.endsOn, updatedAt: now });
  }
  for (const { id, type, rank, startsOn, endsOn } of after) {
    if (id === undefined)
      await writer('senNeeds').insert({ ...database.newRecord(), pupilId, type, rank, startsOn, endsOn });
  }
}

/** Corrects the broad area, the dates or the note of a need. */
export async function setNeedField(
  database: Database,
  { id, field, value }: FieldInput,
): Promise<Result<null>> {
  if (field !== 'broadArea' && field !== 'startsOn' && field !== 'endsOn' && field !== 'note') return noField;
  const owner = await ownerName(database.read, 'senNeeds', id);
  if (owner === null) return noRow;
  return database.change(`Corrected a need of ${owner}`, async (writer) => {
    const row: Record<string, unknown> | undefined = await writer('senNeeds')
      .where({ id })
      .whereNull('deletedAt')
      .first();
    if (row === undefined) return noRow;
    const checked = check(senNeedSchema, { ...row, [field]: value });
    if (!checked.ok) return checked;
    await writer('senNeeds')
      .where({ id })
      .update({ [field]: checked.value[field], updatedAt: database.clock.now() });
    return ok(null);
  });
}

/** Takes a need that was a mistake out of the record; those below it move up by one. */
export async function removeNeed(database: Database, id: string): Promise<Result<null>> {
  const owner = await ownerName(database.read, 'senNeeds', id);
  if (owner === null) return noRow;
  return database.change(`Removed a need of ${owner}`, async (writer) => {
    const now = database.clock.now();
    const row: { pupilId: string; rank: number; endsOn: string | null } | undefined = await writer('senNeeds')
      .where({ id })
      .whereNull('deletedAt')
      .first();
    if (row === undefined) return noRow;
    await writer('senNeeds').where({ id }).update({ deletedAt: now, updatedAt: now });
    if (row.endsOn !== null) return ok(null);
    const below = openNeeds(await needRows(writer, row.pupilId)).filter(({ rank }) => rank > row.rank);
    for (const need of below)
      await writer('senNeeds')
        .where({ id: need.id })
        .update({ rank: need.rank - 1, updatedAt: now });
    return ok(null);
  });
}

import type { IsoDate } from '../../domain/common/calendar-date';
import { invalid, ok, type Result } from '../../domain/common/result';
import { type SenNeedCode, senNeedName } from '../../domain/pupils/codes';
import { senNeedSchema } from '../../domain/pupils/model';
import { changeNeeds, type NeedEntry, openNeeds, openStatus } from '../../domain/pupils/rules';
import { noField } from '../database/check-field';
import type { Database, Writer } from '../database/database';
import { noEntry, noPupil } from '../database/not-there';
import { check } from './input-checks';
import { needRows, statusRows } from './page-rows';
import { ownerName, pupilName } from './pupil-name';
import type { FieldInput } from './set-field';

type KeptNeed = NeedEntry & { readonly id?: string };

/** The needs of a pupil from a day on, the primary one first. NSA goes with SEN support only. */
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
export async function endNeeds(
  database: Database,
  writer: Writer,
  pupilId: string,
  from: IsoDate,
): Promise<void> {
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
  if (owner === null) return noEntry;
  return database.change(`Corrected a need of ${owner}`, async (writer) => {
    const row: Record<string, unknown> | undefined = await writer('senNeeds')
      .where({ id })
      .whereNull('deletedAt')
      .first();
    if (row === undefined) return noEntry;
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
  if (owner === null) return noEntry;
  return database.change(`Removed a need of ${owner}`, async (writer) => {
    const now = database.clock.now();
    const row: { pupilId: string; rank: number; endsOn: string | null } | undefined = await writer('senNeeds')
      .where({ id })
      .whereNull('deletedAt')
      .first();
    if (row === undefined) return noEntry;
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

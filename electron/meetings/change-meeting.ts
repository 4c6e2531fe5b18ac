import type { IsoDate } from '../../domain/common/calendar-date';
import { checkValue } from '../../domain/common/check-value';
import { fail, ok, type Result } from '../../domain/common/result';
import { type MeetingField, meetingFields } from '../../domain/meetings/model';
import { columnOf } from '../database/check-field';
import type { Database, Reader } from '../database/database';
import { noPupil } from '../database/not-there';
import { pupilForMeetings } from './repository';

export const noMeeting = fail(
  'not-found',
  'This meeting is no longer there. It may have been removed or undone.',
);

export async function addMeeting(
  database: Database,
  { pupilId, heldOn }: { pupilId: string; heldOn: IsoDate },
): Promise<Result<{ id: string }>> {
  const pupil = await pupilForMeetings(database.read, pupilId, database.clock.today());
  if (pupil === undefined) return noPupil;
  const record = database.newRecord();
  return database.change(`Added a meeting with the parents of ${pupil.name}`, async (writer) => {
    await writer('parentMeetings').insert({ ...record, pupilId, heldOn, counts: 1 });
    return ok({ id: record.id });
  });
}

export async function setMeetingField(
  database: Database,
  { id, field, value }: { id: string; field: MeetingField; value: string | boolean | null },
): Promise<Result<null>> {
  const checked = checkValue(meetingFields[field], field, value);
  if (!checked.ok) return checked;
  const name = await parentsOf(database.read, id);
  if (name === null) return noMeeting;
  const kept = columnOf(checked.value);
  return database.change(`Changed a meeting with the parents of ${name}`, async (writer) => {
    await writer('parentMeetings')
      .where({ id })
      .update({ [field]: kept, updatedAt: database.clock.now() });
    return ok(null);
  });
}

export async function removeMeeting(database: Database, id: string): Promise<Result<null>> {
  const name = await parentsOf(database.read, id);
  if (name === null) return noMeeting;
  return database.change(`Removed a meeting with the parents of ${name}`, async (writer) => {
    const now = database.clock.now();
    await writer('parentMeetings').where({ id }).update({ deletedAt: now, updatedAt: now });
    return ok(null);
  });
}

/** The name of the pupil whose parents were met; null when the meeting is not there. */
async function parentsOf(reader: Reader, id: string): Promise<string | null> {
  const row: { forename: string; surname: string } | undefined = await reader('parentMeetings as m')
    .join('pupils as p', 'p.id', 'm.pupilId')
    .select({ forename: 'p.legalForename', surname: 'p.legalSurname' })
    .where({ 'm.id': id })
    .whereNull('m.deletedAt')
    .whereNull('p.deletedAt')
    .first();
  return row === undefined ? null : `${row.forename} ${row.surname}`;
}

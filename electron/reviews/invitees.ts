import { checkValue } from '../../domain/common/check-value';
import { fail, ok, type Result } from '../../domain/common/result';
import {
  type Attendance,
  type InviteeDay,
  inviteeFields,
  type InviteeRole,
} from '../../domain/reviews/model';
import { notYetInvited, type ProposedInvitee, proposeInvitees } from '../../domain/reviews/propose-invitees';
import { columnOf, noField } from '../database/check-field';
import type { Database, Writer } from '../database/database';
import { lastPosition, moveRow } from '../database/move-row';
import { noReview } from '../database/not-there';
import { loadCases } from './caseload';
import { peopleAround } from './people-around';
import { inviteesOf, reviewById } from './repository';

const gone = fail('not-found', 'This person is no longer on the list. Nothing was changed.');

type Records = Pick<Database, 'newRecord'>;

/** Writes proposed invitees after those who are there. */
export async function insertInvitees(
  records: Records,
  writer: Writer,
  reviewId: string,
  people: readonly ProposedInvitee[],
): Promise<void> {
  const first = await lastPosition(writer, 'reviewInvitees', { reviewId });
  const rows = people.map(({ isStandIn: _, adviceWanted, ...person }, index) => ({
    ...records.newRecord(),
    reviewId,
    position: first + index,
    adviceWanted: adviceWanted ? 1 : 0,
    ...person,
  }));
  if (rows.length > 0) await writer('reviewInvitees').insert(rows);
}

/** Those whom the records propose and who are not on the list yet. */
export async function peopleToPropose(
  reader: Parameters<typeof reviewById>[0],
  reviewId: string,
  today: string,
): Promise<readonly ProposedInvitee[] | null> {
  const review = await reviewById(reader, reviewId);
  const [pupilCase] = review ? await loadCases(reader, today, [review.pupilId]) : [];
  if (!pupilCase) return null;
  const invited = await inviteesOf(reader, [reviewId]);
  return notYetInvited(proposeInvitees(await peopleAround(reader, reviewId, pupilCase)), invited);
}

export async function addProposed(database: Database, reviewId: string): Promise<Result<{ added: number }>> {
  return database.change('Added the invitees that the records propose', async (writer) => {
    const people = await peopleToPropose(writer, reviewId, database.clock.today());
    if (!people) return noReview;
    await insertInvitees(database, writer, reviewId, people);
    return ok({ added: people.length });
  });
}

export async function addInvitee(
  database: Database,
  input: {
    reviewId: string;
    name: string;
    role: InviteeRole;
    agency: string | null;
    attendance?: Attendance | null | undefined;
  },
): Promise<Result<{ id: string }>> {
  return database.change('Added an invitee', async (writer) => {
    if (!(await reviewById(writer, input.reviewId))) return noReview;
    const position = await lastPosition(writer, 'reviewInvitees', { reviewId: input.reviewId });
    const { attendance = null, ...person } = input;
    const invitee = { ...database.newRecord(), position, adviceWanted: 0, attendance, ...person };
    await writer('reviewInvitees').insert(invitee);
    return ok({ id: invitee.id });
  });
}

async function liveInvitee(
  writer: Writer,
  id: string,
): Promise<{ id: string; reviewId: string } | undefined> {
  return writer<{ id: string; reviewId: string; deletedAt: string | null }>('reviewInvitees')
    .select('id', 'reviewId')
    .where({ id })
    .whereNull('deletedAt')
    .first();
}

export async function setInviteeField(
  database: Database,
  { inviteeId, field, value }: { inviteeId: string; field: string; value: string | boolean | null },
): Promise<Result<null>> {
  if (!Object.hasOwn(inviteeFields, field)) return noField;
  const checked = checkValue(inviteeFields[field as keyof typeof inviteeFields], field, value);
  if (!checked.ok) return checked;
  const kept = columnOf(checked.value);
  return database.change('Changed an invitee', async (writer) => {
    if (!(await liveInvitee(writer, inviteeId))) return gone;
    await writer('reviewInvitees')
      .where({ id: inviteeId })
      .update({ [field]: kept, updatedAt: database.clock.now() });
    return ok(null);
  });
}

/** Sets or clears one day for several invitees of a review, as one change. */
export async function markInvitees(
  database: Database,
  {
    reviewId,
    inviteeIds,
    day,
    on,
  }: { reviewId: string; inviteeIds: readonly string[]; day: InviteeDay; on: string | null },
): Promise<Result<null>> {
  return database.change(
    on === null ? 'Cleared a date of invitees' : 'Set a date for invitees',
    async (writer) => {
      const changed = await writer('reviewInvitees')
        .where({ reviewId })
        .whereIn('id', [...inviteeIds])
        .whereNull('deletedAt')
        .update({ [day]: on, updatedAt: database.clock.now() });
      return changed === new Set(inviteeIds).size ? ok(null) : gone;
    },
  );
}

export async function moveInvitee(database: Database, inviteeId: string, by: -1 | 1): Promise<Result<null>> {
  return database.change('Moved an invitee', async (writer) => {
    const invitee = await liveInvitee(writer, inviteeId);
    if (!invitee) return gone;
    await moveRow(
      writer,
      'reviewInvitees',
      inviteeId,
      by,
      { reviewId: invitee.reviewId },
      database.clock.now(),
    );
    return ok(null);
  });
}

export async function removeInvitee(database: Database, inviteeId: string): Promise<Result<null>> {
  return database.change('Removed an invitee', async (writer) => {
    if (!(await liveInvitee(writer, inviteeId))) return gone;
    const now = database.clock.now();
    await writer('reviewInvitees').where({ id: inviteeId }).update({ deletedAt: now, updatedAt: now });
    return ok(null);
  });
}

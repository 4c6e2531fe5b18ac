import { formatDate } from '../../domain/common/date-words';
import { fail, ok, type Result } from '../../domain/common/result';
import {
  daysSettled,
  type Recipient,
  sameRecipients,
  type Sending,
  type SentKind,
} from '../../domain/papers/sent';
import { sentFacts } from '../../domain/papers/sent-facts';
import type { Database, Writer } from '../database/database';
import type { DocumentStore } from '../documents/document-store';
import { keepContent, type NewDocument } from '../documents/keep-content';
import { inviteesOf, type InviteeRow } from '../reviews/repository';
import type { ReviewPack } from './review-pack';
import { recipientsOf, sentPapersOf } from './sent-repository';
import type { SentSnapshot } from './sent-snapshot';

export interface SentPorts {
  readonly database: Database;
  readonly store: DocumentStore;
}

const notInvited = fail(
  'invalid',
  'One of these people is no longer invited to this review. Close this and choose again.',
);

/**
 * Keeps a made pack as it is: its PDF as a document of the pupil, to whom, how and when it went, what it said, and the day in the
 * grid of invitees where it was still empty. All in one change.
 */
export async function markSent(
  { database, store }: SentPorts,
  made: ReviewPack,
  sending: Sending,
): Promise<Result<{ readonly sentId: string; readonly version: number }>> {
  const record = database.newRecord();
  let version = 0;
  const kept = await keepContent(
    { database, store },
    Buffer.from(made.pack.pdf),
    documentOf(made, sending),
    `Marked as sent: ${made.source.title}`,
    {
      alsoDo: async (writer, documentId) => {
        const entered = await enterSending(database, writer, { record, documentId, made, sending });
        if (!entered.ok) return entered;
        version = entered.value;
        return ok(null);
      },
    },
  );
  return kept.ok ? { ...kept, value: { sentId: record.id, version } } : kept;
}

function documentOf({ source, pack }: ReviewPack, { sentOn }: Sending): NewDocument {
  const { school, pupil } = source.contents.data;
  return {
    pupilId: pupil.id,
    title: `${source.title}, sent ${formatDate(sentOn)}`,
    fileName: `${source.title}.pdf`,
    kind: 'pdf',
    pages: pack.pages,
    reading: 'readable',
    purpose: 'sent-paper',
    author: school.sencoName,
    agency: school.name,
    reportDate: sentOn,
    receivedOn: null,
  };
}

interface NewSending {
  readonly record: ReturnType<Database['newRecord']>;
  readonly documentId: string;
  readonly made: ReviewPack;
  readonly sending: Sending;
}

/** The rows of a sending, and the days that it settles. Gives the version. */
async function enterSending(
  database: Database,
  writer: Writer,
  { record, documentId, made, sending }: NewSending,
): Promise<Result<number>> {
  const { kind, title, contents } = made.source;
  const { inviteeIds, others, method, sentOn, note } = sending;
  const reviewId = contents.data.review.id;
  const invitees = await inviteesOf(writer, [reviewId]);
  const people = invitees.filter(({ id }) => inviteeIds.includes(id));
  if (people.length !== new Set(inviteeIds).size) return notInvited;
  const recipients: readonly Recipient[] = [
    ...people.map(({ id, name }) => ({ inviteeId: id, name })),
    ...(others === null ? [] : [{ inviteeId: null, name: others }]),
  ];
  const version = await nextVersion(writer, reviewId, kind, recipients);
  const facts = JSON.stringify(snapshotOf(made));
  await writer('sentPapers').insert({
    ...record,
    ...{ reviewId, documentId, pack: kind, title, version, sentOn, method, note, facts },
  });
  await writer('sentPaperRecipients').insert(
    recipients.map((recipient) => ({ ...database.newRecord(), sentPaperId: record.id, ...recipient })),
  );
  for (const person of people) await settleDays(database, writer, kind, person, sentOn);
  return ok(version);
}

/** One more than the latest that the same people got of the same pack. */
async function nextVersion(
  writer: Writer,
  reviewId: string,
  kind: SentKind,
  recipients: readonly Recipient[],
): Promise<number> {
  const earlier = (await sentPapersOf(writer, reviewId)).filter(({ pack }) => pack === kind);
  const people = await recipientsOf(
    writer,
    earlier.map(({ id }) => id),
  );
  const versions = earlier.flatMap(({ id, version }) =>
    sameRecipients(people.get(id) ?? [], recipients) ? [version] : [],
  );
  return Math.max(0, ...versions) + 1;
}

function snapshotOf({ source }: ReviewPack): SentSnapshot {
  return {
    madeOn: source.contents.data.preparedOn,
    wish: source.wish,
    facts: [...sentFacts(source.contents)],
  };
}

async function settleDays(
  database: Database,
  writer: Writer,
  kind: SentKind,
  person: InviteeRow,
  sentOn: string,
): Promise<void> {
  const days = Object.fromEntries(daysSettled(kind, person).map((day) => [day, sentOn]));
  if (Object.keys(days).length === 0) return;
  await writer('reviewInvitees')
    .where({ id: person.id })
    .update({ ...days, updatedAt: database.clock.now() });
}

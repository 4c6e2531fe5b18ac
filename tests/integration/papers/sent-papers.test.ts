import { createHash } from 'node:crypto';
import path from 'node:path';
import { expect, it } from 'vitest';
import { usualChoice } from '../../../domain/papers/pack-choice';
import type { Sending } from '../../../domain/papers/sent';
import { historyService } from '../../../electron/history/service';
import { filesBelow, problemOf, valueOf } from '../vault/support';
import { papersDesk, type PapersDesk } from './support/papers-desk';

const sending = (inviteeIds: readonly string[], more: Partial<Sending> = {}) => ({
  inviteeIds: [...inviteeIds],
  others: null,
  method: 'post' as const,
  sentOn: '2026-11-23',
  note: null,
  ...more,
});

async function makeMeeting({ room, reviewId }: PapersDesk): Promise<string> {
  return valueOf(await room.service.makePack({ reviewId, pack: 'meeting' })).packId;
}
async function sentOf({ room, reviewId }: PapersDesk) {
  return valueOf(await room.service.sent({ reviewId }));
}
const rowsOf = async ({ vault: { database } }: PapersDesk) => ({
  sent: (await database.read('sentPapers').select('id')).length,
  recipients: (await database.read('sentPaperRecipients').select('id')).length,
  documents: (await database.read('documents').select('id')).length,
});
const sealedFiles = async ({ vault }: PapersDesk) =>
  (await filesBelow(path.join(vault.folder, 'documents'))).length;

it('keeps what was sent as it was, with its hash, and enters the day where it was empty', async () => {
  const desk = await papersDesk();
  const { room, reviews, reviewId, vault } = desk;
  const { "Ms Bríd O'Brien": mother = '', ...rest } = await desk.inviteeIds();
  const [other = ''] = Object.values(rest);
  valueOf(await reviews.setInviteeField({ inviteeId: other, field: 'circulatedOn', value: '2026-11-20' }));
  const packId = await makeMeeting(desk);
  const { bytes } = valueOf(await room.service.packContent({ packId }));
  const marked = await room.service.markSent({
    packId,
    sending: sending([mother, other], { others: 'The tribunal', note: 'Second class' }),
  });
  expect(valueOf(marked).version).toBe(1);

  const [line] = await sentOf(desk);
  expect(line).toMatchObject({
    kind: 'meeting',
    version: 1,
    sentOn: '2026-11-23',
    methodName: 'By post',
    note: 'Second class',
    forInviteeId: null,
    changes: [],
    isReplaced: false,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  expect(line?.recipients.map(({ name }) => name)).toContain('The tribunal');
  const kept = valueOf(await vault.readContent(line?.documentId ?? ''));
  expect(kept.equals(Buffer.from(bytes))).toBe(true);
  const document = valueOf(await vault.service.page({ id: line?.documentId ?? '' })).document;
  expect(document).toMatchObject({ purpose: 'sent-paper', kind: 'pdf', pupilId: desk.pupilId });

  const { invitees } = valueOf(await reviews.packData({ id: reviewId }));
  const dayOf = (id: string) => invitees.find((person) => person.id === id)?.circulatedOn;
  expect(dayOf(mother)).toBe('2026-11-23');
  expect(dayOf(other)).toBe('2026-11-20');
});

it('a sent paper goes into no pack', async () => {
  const desk = await papersDesk();
  const [person = ''] = Object.values(await desk.inviteeIds());
  await desk.room.service.markSent({ packId: await makeMeeting(desk), sending: sending([person]) });
  const made = valueOf(await desk.room.service.makePack({ reviewId: desk.reviewId, pack: 'meeting' }));
  expect(made.attachments).toBe(0);
});

it('invitations set the day of the invitation and, where advice is wanted, of the request', async () => {
  const desk = await papersDesk();
  const { room, reviews, reviewId } = desk;
  const before = valueOf(await reviews.packData({ id: reviewId })).invitees;
  const { packId } = valueOf(await room.service.makePack({ reviewId, pack: 'invitations' }));
  valueOf(await room.service.markSent({ packId, sending: sending(before.map(({ id }) => id)) }));
  for (const person of valueOf(await reviews.packData({ id: reviewId })).invitees) {
    expect(person.invitedOn).toBe('2026-11-23');
    expect(person.adviceAskedOn).toBe(person.adviceWanted ? '2026-11-23' : null);
  }
});

it('tells what has changed since, and the next one to the same people is version 2', async () => {
  const desk = await papersDesk();
  const { room, reviews, reviewId } = desk;
  const [one = '', two = ''] = Object.values(await desk.inviteeIds());
  valueOf(await room.service.markSent({ packId: await makeMeeting(desk), sending: sending([one, two]) }));
  valueOf(await reviews.setField({ reviewId, field: 'meetingOn', value: '2027-01-19' }));
  valueOf(await reviews.setAnswer({ reviewId, field: 'whatWorks', value: 'Pictures and short sentences.' }));
  await desk.attach('maya-ep-report-2026-10-14.pdf', true);
  const [line] = await sentOf(desk);
  expect(line?.changes).toContain(
    'The meeting was moved from Thursday 21 January 2027 to Tuesday 19 January 2027',
  );
  expect(line?.changes).toContain('Attachment added: EP report');
  expect(line?.changes.some((sentence) => /^School report: .* was filled in$/.test(sentence))).toBe(true);

  const second = await room.service.markSent({
    packId: await makeMeeting(desk),
    sending: sending([two, one]),
  });
  expect(valueOf(second).version).toBe(2);
  const third = await room.service.markSent({ packId: await makeMeeting(desk), sending: sending([one]) });
  expect(valueOf(third).version).toBe(1);
  const lines = await sentOf(desk);
  expect(lines.map(({ version, isReplaced }) => [version, isReplaced])).toEqual([
    [1, false],
    [2, false],
    [1, true],
  ]);
  expect(lines[0]?.changes).toEqual([]);
});

it('the report says when and how it went once it is marked as sent, which is no change to it', async () => {
  const desk = await papersDesk();
  const { room, reviews, reviewId } = desk;
  const [person = ''] = Object.values(await desk.inviteeIds());
  const { packId } = valueOf(await room.service.makePack({ reviewId, pack: 'la-report' }));
  const marked = await room.service.markSent({
    packId,
    sending: sending([person], { others: 'The tribunal', method: 'portal' }),
  });
  valueOf(marked);
  expect((await sentOf(desk))[0]?.changes).toEqual([]);
  const { reportSent } = valueOf(await reviews.packData({ id: reviewId }));
  expect(reportSent.map(({ inviteeId, sentOn, methodName }) => ({ inviteeId, sentOn, methodName }))).toEqual(
    [person, null].map((inviteeId) => ({ inviteeId, sentOn: '2026-11-23', methodName: 'Through a portal' })),
  );
  valueOf(await room.service.makePack({ reviewId, pack: 'la-report' }));
  expect(JSON.stringify(desk.prints.at(-1))).toContain('Through a portal');
});

it('is taken back as one, and leaves no row behind', async () => {
  const desk = await papersDesk();
  const { room, reviews, reviewId, vault } = desk;
  const people = Object.values(await desk.inviteeIds());
  const before = await rowsOf(desk);
  const marked = await room.service.markSent({ packId: await makeMeeting(desk), sending: sending(people) });
  expect(await rowsOf(desk)).toEqual({
    sent: before.sent + 1,
    recipients: people.length,
    documents: before.documents + 1,
  });
  if (!marked.ok || marked.changeId === undefined) throw new Error('nothing to undo');
  valueOf(await historyService(vault.database).undo({ changeId: marked.changeId }));
  expect(await rowsOf(desk)).toEqual(before);
  expect(await sentOf(desk)).toEqual([]);
  const { invitees } = valueOf(await reviews.packData({ id: reviewId }));
  expect(invitees.every(({ circulatedOn }) => circulatedOn === null)).toBe(true);
});

it('refused or locked, it leaves neither a row nor a file', async () => {
  const desk = await papersDesk();
  const { room } = desk;
  const before = [await rowsOf(desk), await sealedFiles(desk)];
  const packId = await makeMeeting(desk);
  const stranger = '018f2b6a-0000-7000-8000-000000000000';
  expect(problemOf(await room.service.markSent({ packId, sending: sending([stranger]) })).kind).toBe(
    'invalid',
  );
  await room.close();
  const [person = ''] = Object.values(await desk.inviteeIds());
  expect(problemOf(await room.service.markSent({ packId, sending: sending([person]) })).kind).toBe(
    'not-found',
  );
  expect([await rowsOf(desk), await sealedFiles(desk)]).toEqual(before);
});

it('a pack that is given up, or made while the vault is locked, is not held', async () => {
  const hook = { onPrint: (): void => undefined };
  const desk = await papersDesk(() => hook.onPrint());
  const { room, reviewId } = desk;
  hook.onPrint = () => void room.service.cancelPack({});
  expect(problemOf(await room.service.makePack({ reviewId, pack: 'meeting' })).kind).toBe('cancelled');
  hook.onPrint = () => void room.close();
  expect(problemOf(await room.service.makePack({ reviewId, pack: 'invitations' })).kind).toBe('cancelled');
});

it('a copy for a parent holds no trace of what was left out', async () => {
  const desk = await papersDesk();
  const { room, reviewId, prints } = desk;
  const { "Ms Bríd O'Brien": mother = '' } = await desk.inviteeIds();
  await desk.attach('maya-salt-report-2026-11-12.docx', true);
  await desk.attach('maya-ep-report-2026-10-14.pdf', false);
  await desk.attach('maya-parent-email-2026-11-16.txt', true);
  const make = async (forInviteeId: string | null) => {
    const choice = { ...usualChoice, forInviteeId };
    return valueOf(await room.service.makePack({ reviewId, pack: 'meeting', choice }));
  };
  const whole = await make(null);
  expect(JSON.stringify(prints.at(-1))).toContain('EP report');
  expect(whole.attachments).toBe(3);

  const copy = await make(mother);
  expect(copy.attachments).toBe(2);
  expect(copy.contents.filter(({ id }) => id.startsWith('appendix')).map(({ label }) => label)).toEqual([
    'Appendix 1',
    'Appendix 2',
  ]);
  for (const told of [copy, prints.at(-1)]) {
    expect(JSON.stringify(told)).not.toMatch(/EP report|Checklist and dates|maya-ep-report/);
  }
});

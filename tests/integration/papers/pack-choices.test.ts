import { expect, it } from 'vitest';
import { ok } from '../../../domain/common/result';
import { setIncluded, usualChoice, chosenPapers } from '../../../domain/papers/pack-choice';
import { packOffers } from '../../../domain/papers/packs';
import { historyService } from '../../../electron/history/service';
import { addSamplePupil, addSchool } from '../support/sample-plan';
import { valueOf } from '../vault/support';
import { papersDesk, type PapersDesk } from './support/papers-desk';

async function withoutDates({ room, reviewId }: PapersDesk) {
  const { data, choice } = valueOf(await room.service.packPage({ reviewId, pack: 'meeting' }));
  const shown = chosenPapers('meeting', packOffers('meeting', data), choice);
  return setIncluded(choice, shown, 'paper-dates', false);
}

it('what was chosen is kept for the review and the pack, and can be undone', async () => {
  const desk = await papersDesk();
  const { room, reviewId, vault } = desk;
  expect(await desk.choice()).toEqual(usualChoice);
  const choice = await withoutDates(desk);
  valueOf(await room.service.setChoice({ reviewId, pack: 'meeting', choice }));
  expect(await desk.choice()).toEqual(choice);
  const other = valueOf(await room.service.packPage({ reviewId, pack: 'la-report' }));
  expect(other.choice).toEqual(usualChoice);

  const again = await room.service.setChoice({ reviewId, pack: 'meeting', choice: usualChoice });
  expect(await desk.choice()).toEqual(usualChoice);
  if (!again.ok || again.changeId === undefined) throw new Error('nothing to undo');
  valueOf(await historyService(vault.database).undo({ changeId: again.changeId }));
  expect(await desk.choice()).toEqual(choice);
});

it('the last choice is the beginning for the next review', async () => {
  const desk = await papersDesk();
  const { room, reviewId, reviews, vault } = desk;
  const choice = await withoutDates(desk);
  valueOf(await room.service.setChoice({ reviewId, pack: 'meeting', choice: { ...choice, isLarge: true } }));
  const { pupilId } = await addSamplePupil(vault.database, await addSchool(vault.database), 'lukasz');
  const next = valueOf(await reviews.start({ pupilId, type: 'annual', meetingOn: '2027-03-01' }));
  const page = valueOf(await room.service.packPage({ reviewId: next.reviewId, pack: 'meeting' }));
  expect(page.isCarriedOver).toBe(true);
  expect(page.choice.isLarge).toBe(false);
  expect(page.choice.items.find(({ key }) => key === 'paper-dates')?.included).toBe(false);
  const made = valueOf(await room.service.makePack({ reviewId: next.reviewId, pack: 'meeting' }));
  expect(made.contents.map(({ id }) => id)).not.toContain('paper-dates');
});

it('a choice that cannot be read is as good as none', async () => {
  const desk = await papersDesk();
  const { room, reviewId, vault } = desk;
  valueOf(await room.service.setChoice({ reviewId, pack: 'meeting', choice: usualChoice }));
  valueOf(
    await vault.database.change('Wrote it otherwise', async (writer) => {
      await writer('reviewPackChoices').update({ choice: '{"from":"a later program"}' });
      return ok(null);
    }),
  );
  expect(await desk.choice()).toEqual(usualChoice);
});

it('a person who is no longer invited gets no copy', async () => {
  const desk = await papersDesk();
  const { room, reviewId, reviews } = desk;
  const [inviteeId = ''] = Object.values(await desk.inviteeIds());
  const choice = { ...usualChoice, forInviteeId: inviteeId };
  valueOf(await room.service.setChoice({ reviewId, pack: 'meeting', choice }));
  expect((await desk.choice()).forInviteeId).toBe(inviteeId);
  valueOf(await reviews.removeInvitee({ inviteeId }));
  expect((await desk.choice()).forInviteeId).toBeNull();
});

it('nothing chosen is said, and makes no pack', async () => {
  const { room, reviewId } = await papersDesk();
  const { data } = valueOf(await room.service.packPage({ reviewId, pack: 'invitations' }));
  const items = packOffers('invitations', data).map(({ key }) => ({ key, included: false, isBlank: null }));
  const made = await room.service.makePack({
    reviewId,
    pack: 'invitations',
    choice: { ...usualChoice, items },
  });
  expect(made).toMatchObject({ ok: false, problem: { kind: 'invalid' } });
});

it('a pack made again is printed once while its pages stay where they are', async () => {
  const { room, reviewId, prints } = await papersDesk();
  valueOf(await room.service.makePack({ reviewId, pack: 'meeting' }));
  expect(prints).toHaveLength(2);
  valueOf(await room.service.makePack({ reviewId, pack: 'meeting' }));
  expect(prints).toHaveLength(3);
});

it('a paper alone and a pack of letters have no contents page, and no attachment is read for them', async () => {
  const desk = await papersDesk();
  const { room, reviewId, prints } = desk;
  await desk.attach('maya-ep-report-2026-10-14.pdf', true);
  const sheet = {
    paper: 'parent-views',
    inviteeId: null,
    isBlank: true,
    isLarge: true,
    childLayout: null,
  } as const;
  const made = valueOf(await room.service.makePaper({ reviewId, sheet }));
  expect(made).toMatchObject({ kind: 'paper:parent-views', attachments: 0 });
  expect(prints.at(-1)).toMatchObject({ contents: null, isLarge: true, appendices: [] });
  const letters = valueOf(await room.service.makePack({ reviewId, pack: 'invitations' }));
  expect(letters.attachments).toBe(0);
  expect(prints.at(-1)?.contents).toBeNull();
  expect(prints).toHaveLength(2);
});

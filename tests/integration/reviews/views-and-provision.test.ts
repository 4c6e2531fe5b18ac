import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../../domain/common/result';
import { provisionReport } from '../../../domain/reviews/delivered';
import { outcomeAnswerKey } from '../../../domain/reviews/forms/forms';
import { missingForPack } from '../../../domain/reviews/missing-for-pack';
import type { ReviewPackData } from '../../../domain/reviews/pack-data';
import { viewsPeople } from '../../../domain/reviews/views-progress';
import { historyService } from '../../../electron/history/service';
import { reviewsService } from '../../../electron/reviews/service';
import { addSamplePupil, addSchool } from '../support/sample-plan';
import { tempDatabase, type TempDatabase } from '../support/temp-database';

let temp: TempDatabase;
let reviews: ReturnType<typeof reviewsService>;
let reviewId: string;
beforeEach(async () => {
  temp = await tempDatabase();
  reviews = reviewsService(temp.database);
  const schoolId = await addSchool(temp.database);
  const { pupilId } = await addSamplePupil(temp.database, schoolId, 'maya');
  reviewId = value(await reviews.start({ pupilId, type: 'annual', meetingOn: '2027-01-21' })).reviewId;
});
afterEach(() => temp.dispose());

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}
function problem(result: Result<unknown>): string {
  if (result.ok) throw new Error('this should have been refused');
  return result.problem.message;
}
async function undo(result: Result<unknown>): Promise<void> {
  if (!result.ok || result.changeId === undefined) throw new Error('nothing to undo');
  value(await historyService(temp.database).undo({ changeId: result.changeId }));
}
async function pack(): Promise<ReviewPackData> {
  return value(await reviews.packData({ id: reviewId }));
}
async function row(ref: string) {
  const found = provisionReport(await pack()).rows.find(({ item }) => item.ref === ref);
  if (!found) throw new Error(`no ${ref}`);
  return found;
}
async function set(ref: string, field: string, typed: string | number | null) {
  const { item } = await row(ref);
  return reviews.setDelivered({ reviewId, provisionId: item.id, field, value: typed });
}
const sentences = async () => missingForPack(await pack()).map(({ sentence }) => sentence);

describe('provision as delivered', () => {
  it('is kept figure by figure and compared with the plan', async () => {
    for (const [field, typed] of [
      ['minutesPerSession', 15],
      ['sessionsPerWeek', '4'],
      ['weeks', 34],
      ['hourlyCostPence', '15.42'],
    ] as const) {
      value(await set('F2', field, typed));
    }
    expect(await row('F2')).toMatchObject({
      plannedWords: '15 minutes, 4 times a week, 38 weeks a year',
      deliveredWords: '15 minutes, 4 times a week, 34 weeks',
      gap: { words: '34 of 38 weeks: 4 weeks, 4 hours fewer than the plan says' },
      asksForReason: true,
      costWords: '£524.28',
    });
    expect(await sentences()).toContain('F2 was delivered for 34 of 38 weeks and no reason is given');
    value(await set('F2', 'gapReason', 'The assistant was ill for four weeks.'));
    expect((await sentences()).filter((sentence) => sentence.includes('no reason'))).toEqual([]);
  });

  it('refuses wrong figures in words, and keeps what was there', async () => {
    value(await set('F2', 'weeks', 34));
    expect(problem(await set('F2', 'weeks', 60))).toBe('Weeks cannot be more than 53.');
    expect(problem(await set('F2', 'weeks', -1))).toBe('Weeks cannot be less than 0.');
    expect(problem(await set('F2', 'minutesPerSession', 'half an hour'))).toBe(
      'Minutes in a session must be a number.',
    );
    expect(problem(await set('F2', 'minutesPerSession', 7.5))).toBe(
      'Minutes in a session must be a whole number.',
    );
    expect(problem(await set('F2', 'hourlyCostPence', 'about £15'))).toBe(
      'The cost of an hour must be an amount in pounds.',
    );
    expect(problem(await set('F2', 'otherCostPence', '£2,000,000'))).toBe(
      'Other costs cannot be more than £1,000,000.00.',
    );
    expect(problem(await set('F2', 'what', 'Something else'))).toBe('This field cannot be changed here.');
    expect((await row('F2')).delivered).toMatchObject({ weeks: 34, hourlyCostPence: null });
  });

  it('takes the plan’s figures as delivered for all items in one change, which undo takes back', async () => {
    const waiting = provisionReport(await pack()).rows.filter(({ awaitsFigures }) => awaitsFigures);
    expect(waiting.map(({ item }) => item.ref)).toEqual(['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8']);
    value(await set('F2', 'deliveredBy', 'Mr Quillfeather'));
    const all = await reviews.deliverAsPlanned({
      reviewId,
      provisionIds: waiting.map(({ item }) => item.id),
    });
    value(all);
    const { rows, sums } = provisionReport(await pack());
    expect(rows.slice(0, 8).map(({ gap }) => gap.state)).toEqual(Array(8).fill('as-planned'));
    expect(sums).toMatchObject({
      gapPerYear: 0,
      gapWords: 'As much time as the plan says up to 21 January 2027',
    });
    expect(sums.deliveredPerYear).toBe((await pack()).provision.minutesPerYear);
    expect((await row('F2')).delivered.deliveredBy).toBe('Mr Quillfeather');
    expect((await row('F6')).delivered.deliveredBy).toBe('Any trained adult');
    await undo(all);
    expect(provisionReport(await pack()).sums.comparedItems).toBe(0);
    expect((await row('F2')).delivered.deliveredBy).toBe('Mr Quillfeather');
  });

  it('writes nothing when one of the items is not in the plan', async () => {
    const { item } = await row('F2');
    const stranger = '00000000-0000-4000-8000-000000000000';
    expect(problem(await reviews.deliverAsPlanned({ reviewId, provisionIds: [item.id, stranger] }))).toBe(
      'This provision is no longer in the plan. Nothing was changed.',
    );
    expect((await row('F2')).isRecorded).toBe(false);
    const unknown = await reviews.deliverAsPlanned({ reviewId: stranger, provisionIds: [item.id] });
    expect(problem(unknown)).toContain('This review is no longer there');
  });

  it('weighs the cost against the funding', async () => {
    value(await set('F2', 'otherCostPence', '£7,000'));
    value(await reviews.setAnswer({ reviewId, field: 'fundingTopUp', value: '£500' }));
    const { funding } = provisionReport(await pack());
    expect(funding.balanceWords).toBe('The funding is £500.00 less than the cost');
    expect(funding.lines[0]).toMatchObject({ isUsual: true, words: '£6,000.00' });
    value(await reviews.setAnswer({ reviewId, field: 'fundingElementTwo', value: '6500' }));
    expect(provisionReport(await pack()).funding.balanceWords).toBe('The funding is exactly the cost');
  });
});

describe('views and advice', () => {
  const inviteeOf = async (role: string) => {
    const found = (await pack()).invitees.find((person) => person.role === role);
    if (!found) throw new Error(`no ${role}`);
    return found;
  };

  it('keeps a parent’s words, by field and by outcome, until they are taken back', async () => {
    const parent = await inviteeOf('parent');
    const [first] = (await pack()).outcomes;
    if (!first) throw new Error('no outcome');
    value(
      await reviews.setInviteeAnswer({
        inviteeId: parent.id,
        field: 'parentWorries',
        value: ' Noise at lunch. ',
      }),
    );
    const words = await reviews.setInviteeAnswer({
      inviteeId: parent.id,
      field: outcomeAnswerKey(first.outcome.id),
      value: 'She tells us about her day now.',
    });
    value(words);
    const form = async () =>
      (await pack()).record.inviteeForms.find(({ inviteeId }) => inviteeId === parent.id);
    expect((await form())?.outcomes).toEqual({ [first.outcome.id]: 'She tells us about her day now.' });
    const page = value(await reviews.page({ id: reviewId }));
    expect(page.inviteeAnswers[parent.id]?.find(({ key }) => key === 'parentWorries')?.value).toBe(
      'Noise at lunch.',
    );
    expect(viewsPeople(page.data).find(({ key }) => key === parent.id)?.isBegun).toBe(true);
    await undo(words);
    expect((await form())?.outcomes).toEqual({});
  });

  it('refuses what the form does not have, and dates that do not exist, in words', async () => {
    const parent = await inviteeOf('parent');
    const officer = await inviteeOf('la-sen');
    const answer = (inviteeId: string, field: string, typed: string) =>
      reviews.setInviteeAnswer({ inviteeId, field, value: typed });
    expect(problem(await answer(parent.id, 'adviceStrengths', 'x'))).toBe(
      'This part of the form is not known.',
    );
    expect(problem(await answer(officer.id, 'adviceLastSeen', '2026-02-30'))).toBe(
      'Child last seen on is not a date that exists.',
    );
    expect(problem(await answer(officer.id, 'adviceClosing', 'perhaps'))).toBe('Choose yes or no.');
  });

  it('uses the day on which a parent’s form came back wherever it is asked for', async () => {
    const parent = await inviteeOf('parent');
    expect(await sentences()).toContain('The parents’ form has not come back');
    value(
      await reviews.setInviteeField({ inviteeId: parent.id, field: 'adviceReceivedOn', value: '2026-11-16' }),
    );
    const data = await pack();
    expect(data.review.parentFormReceivedOn).toBe('2026-11-16');
    const missing = missingForPack(data).find(({ id }) => id === `views-${parent.id}`);
    expect(missing).toEqual({
      id: `views-${parent.id}`,
      sentence: `The views of ${parent.name} are not entered, though the form came back`,
      target: { kind: 'review', tab: 'views', part: parent.id },
    });
    const page = value(await reviews.page({ id: reviewId }));
    expect(page.answers.find(({ key }) => key === 'parentFormReceivedOn')).toEqual({
      key: 'parentFormReceivedOn',
      value: '2026-11-16',
      fromRecord: true,
    });
  });

  it('proposes the child’s form by the year group and keeps another one', async () => {
    expect((await pack()).record.childLayout).toBe('simple');
    value(await reviews.setAnswer({ reviewId, field: 'childLayout', value: 'symbols' }));
    expect((await pack()).record.childLayout).toBe('symbols');
    expect(problem(await reviews.setAnswer({ reviewId, field: 'childLayout', value: 'rhymes' }))).toBe(
      'Choose one of the answers.',
    );
  });

  it('keeps how the child feels about an outcome', async () => {
    const [first] = (await pack()).outcomes;
    if (!first) throw new Error('no outcome');
    const feel = (typed: string | null) =>
      reviews.setOutcomeField({ reviewId, outcomeId: first.outcome.id, field: 'childFeeling', value: typed });
    value(await feel('unsure'));
    expect((await pack()).record.outcomes[first.outcome.id]?.childFeeling).toBe('unsure');
    expect(await sentences()).not.toContain('The child’s views are not gathered');
    expect(problem(await feel('furious'))).toBe('Choose how the child feels.');
    value(await feel(null));
    expect(await sentences()).toContain('The child’s views are not gathered');
  });
});

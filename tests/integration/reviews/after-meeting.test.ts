import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { taskPorts } from '../support/task-ports';
import type { Result } from '../../../domain/common/result';
import { planView } from '../../../electron/ehc-plans/repository';
import { ehcPlansService } from '../../../electron/ehc-plans/service';
import { historyService } from '../../../electron/history/service';
import { reviewsService } from '../../../electron/reviews/service';
import { tasksService } from '../../../electron/tasks/service';
import { noDialogs } from '../support/no-dialogs';
import { addSamplePupil, addSchool } from '../support/sample-plan';
import { fixedClock, tempDatabase, type TempDatabase } from '../support/temp-database';

let temp: TempDatabase;
let reviews: ReturnType<typeof reviewsService>;
let reviewId: string;
let pupilId: string;
let planId: string;

beforeEach(async () => {
  temp = await tempDatabase(fixedClock('2027-02-11'));
  reviews = reviewsService(temp.database);
  const schoolId = await addSchool(temp.database);
  ({ pupilId, planId } = await addSamplePupil(temp.database, schoolId, 'maya'));
  ({ reviewId } = value(await reviews.start({ pupilId, type: 'annual', meetingOn: '2027-01-21' })));
});
afterEach(() => temp.dispose());

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}
async function undo(result: Result<unknown>): Promise<void> {
  if (!result.ok || result.changeId === undefined) throw new Error('nothing to undo');
  value(await historyService(temp.database).undo({ changeId: result.changeId }));
}
const page = async () => value(await reviews.page({ id: reviewId }));
const record = async () => (await page()).data.record;
const set = async (field: string, to: string | null) =>
  value(await reviews.setField({ reviewId, field, value: to }));
const rules = async () => (await page()).data.deadlines.map(({ rule }) => rule);

async function hold(): Promise<void> {
  const [first] = (await page()).data.invitees;
  value(
    await reviews.setInviteeField({ inviteeId: first?.id ?? '', field: 'attendance', value: 'attended' }),
  );
}

async function decideOutcome(index: number, decision: string): Promise<string> {
  const outcomeId = (await page()).data.outcomes[index]?.outcome.id ?? '';
  value(await reviews.setOutcomeField({ reviewId, outcomeId, field: 'decision', value: decision }));
  return outcomeId;
}

describe('the record of the meeting', () => {
  it('begins with the usual agenda, whose points move, are renamed, removed and taken back', async () => {
    const [first, second] = (await record()).agenda;
    expect((await record()).agenda).toHaveLength(14);
    value(await reviews.moveRecordLine({ list: 'agenda', id: first?.id ?? '', by: 1 }));
    value(
      await reviews.setRecordField({ list: 'agenda', id: first?.id ?? '', field: 'title', value: 'Hello' }),
    );
    const moved = (await record()).agenda.slice(0, 2).map(({ title }) => title);
    expect(moved).toEqual([second?.title, 'Hello']);
    const removed = await reviews.removeRecordLine({ list: 'agenda', id: first?.id ?? '' });
    expect((await record()).agenda).toHaveLength(13);
    await undo(removed);
    expect((await record()).agenda[1]?.title).toBe('Hello');
  });

  it('takes a line with everything that is known of it in one change', async () => {
    const more = { owner: 'Mrs D Sandlingfold', dueOn: '2027-02-20' };
    const added = await reviews.addRecordLine({ reviewId, list: 'action', text: 'Order a chair', more });
    value(added);
    expect((await record()).actions).toMatchObject([{ what: 'Order a chair', ...more, doneOn: null }]);
    await undo(added);
    expect((await record()).actions).toEqual([]);
    const unknown = await reviews.addRecordLine({
      reviewId,
      list: 'action',
      text: 'X',
      more: { position: '0' },
    });
    expect(unknown).toMatchObject({ ok: false, problem: { message: 'This field cannot be changed here.' } });
    const bad = await reviews.addRecordLine({ reviewId, list: 'action', text: 'X', more: { dueOn: 'soon' } });
    expect(bad).toMatchObject({ ok: false, problem: { kind: 'invalid' } });
  });

  it('takes someone who came and was not invited, without waiting for an invitation or papers', async () => {
    const invitees = (await page()).data.invitees.filter(({ role }) => role !== 'child');
    const inviteeIds = invitees.map(({ id }) => id);
    for (const day of ['invitedOn', 'circulatedOn'] as const)
      value(await reviews.markInvitees({ reviewId, inviteeIds, day, on: '2027-01-04' }));
    const input = { name: 'Mx R Newcome', role: 'other', agency: null } as const;
    value(await reviews.addInvitee({ reviewId, ...input, attendance: 'attended' }));
    const { data } = await page();
    expect(data.invitees.at(-1)).toMatchObject({
      name: 'Mx R Newcome',
      attendance: 'attended',
      invitedOn: null,
    });
    const doneOn = (rule: string) => data.deadlines.find((item) => item.rule === rule)?.doneOn;
    expect([doneOn('invitations'), doneOn('papers'), doneOn('meeting')]).toEqual([
      '2027-01-04',
      '2027-01-04',
      '2027-01-21',
    ]);
  });
});

describe('amendments', () => {
  it('begin from an item of the plan, whose wording stands as current and as proposed', async () => {
    const need = (await page()).data.plan.needs[0];
    value(await reviews.amendItem({ reviewId, kind: 'need', itemId: need?.id ?? '' }));
    expect((await record()).amendments).toMatchObject([
      {
        section: need?.letter,
        ref: need?.ref,
        itemId: need?.id,
        currentText: need?.text,
        proposedText: need?.text,
      },
    ]);
    const gone = await reviews.amendItem({ reviewId, kind: 'outcome', itemId: need?.id ?? '' });
    expect(gone).toMatchObject({ ok: false, problem: { kind: 'not-found' } });
  });

  it('are proposed from the outcomes in one change, and never twice', async () => {
    await decideOutcome(0, 'amend');
    await decideOutcome(1, 'replace');
    const proposed = await reviews.proposeAmendments({ reviewId });
    const { added } = value(proposed);
    const sections = (await record()).amendments.map(({ ref }) => ref);
    expect(sections).toHaveLength(added);
    expect(sections.slice(0, 2)).toEqual(['E1', 'E2']);
    expect(value(await reviews.proposeAmendments({ reviewId }))).toEqual({ added: 0 });
    await undo(proposed);
    expect((await record()).amendments).toEqual([]);
  });

  it('go into the next version of the plan where they are agreed, in one change that can be undone', async () => {
    const outcomeId = await decideOutcome(0, 'amend');
    await decideOutcome(1, 'amend');
    value(await reviews.proposeAmendments({ reviewId }));
    const { amendments } = await record();
    const first = amendments.find(({ itemId }) => itemId === outcomeId);
    const change = (field: string, to: string) =>
      reviews.setRecordField({ list: 'amendment', id: first?.id ?? '', field, value: to });
    value(await change('proposedText', 'Maya tells a friend about her weekend.'));
    value(await change('standing', 'agreed'));
    await set('completedOn', '2027-02-10');

    const input = { reviewId, status: 'amended', issuedOn: '2027-04-01', withAmendments: true } as const;
    const entered = await reviews.enterAmendedPlan(input);
    const { planId: nextId, applied, left } = value(entered);
    expect(applied).toEqual(['Section E, E1']);
    expect(left).toHaveLength(amendments.length - 1);
    const [before, after] = [
      await planView(temp.database.read, planId),
      await planView(temp.database.read, nextId),
    ];
    expect(after?.outcomes[0]?.text).toBe('Maya tells a friend about her weekend.');
    expect(after?.outcomes[0]?.needRefs).toEqual(before?.outcomes[0]?.needRefs);
    expect(after?.outcomes[1]?.text).toBe(before?.outcomes[1]?.text);
    expect(before?.outcomes[0]?.text).toBe(first?.currentText);
    expect(after?.provisions.map(({ ref }) => ref)).toEqual(before?.provisions.map(({ ref }) => ref));
    expect(after?.plan).toMatchObject({
      previousId: planId,
      version: (before?.plan.version ?? 0) + 1,
      status: 'amended',
      issuedOn: '2027-04-01',
      lastMeetingOn: '2027-01-21',
      lastReviewCompletedOn: '2027-02-10',
    });
    await undo(entered);
    expect(await planView(temp.database.read, nextId)).toBeUndefined();
  });

  it('stay out of the copy when they are not wanted; a bad date makes nothing', async () => {
    const plain = { reviewId, status: 'amended', withAmendments: false } as const;
    const { applied, left } = value(await reviews.enterAmendedPlan({ ...plain, issuedOn: '2027-04-01' }));
    expect([applied, left]).toEqual([[], []]);
    const early = await reviews.enterAmendedPlan({ ...plain, issuedOn: '2001-01-01' });
    expect(early).toMatchObject({ ok: false, problem: { kind: 'invalid' } });
  });
});

describe('the decision', () => {
  it('to maintain ends the review, and the next one begins by itself', async () => {
    await hold();
    await set('decision', 'maintain');
    await set('completedOn', '2027-02-10');
    expect(await rules()).not.toContain('final-plan');
    expect(await rules()).not.toContain('amendment-notice');
    const pupil = value(await reviews.forPupil({ pupilId }));
    expect(pupil.next?.windows.find(({ type }) => type === pupil.next?.type)?.window.latest).toBe(
      '2028-01-13',
    );
    const rows = value(await reviews.list({})).rows.map(({ state }) => state);
    expect(rows.sort()).toEqual(['complete', 'not-started']);
    const due = value(await tasksService(taskPorts(temp.database)).due({}));
    const waits = [...due.overdue, ...due.waiting].filter(({ what }) =>
      /notice|final plan|decision/.test(what),
    );
    expect(waits).toEqual([]);
  });

  it('to amend brings the notice and the final plan, until both are there', async () => {
    await hold();
    await set('decision', 'amend');
    await set('completedOn', '2027-02-10');
    const dueOn = async (rule: string) =>
      (await page()).data.deadlines.find((item) => item.rule === rule)?.dueOn;
    expect([await dueOn('amendment-notice'), await dueOn('final-plan')]).toEqual([
      '2027-02-18',
      '2027-04-15',
    ]);
    await set('noticeOn', '2027-02-10');
    expect(await dueOn('final-plan')).toBe('2027-04-07');
    value(
      await reviews.enterAmendedPlan({
        ...{ reviewId, status: 'amended', issuedOn: '2027-02-11', withAmendments: true },
      }),
    );
    const final = (await page()).data.deadlines.find(({ rule }) => rule === 'final-plan');
    expect(final).toMatchObject({ doneOn: '2027-02-11', doneFromRecords: true });
    expect(value(await reviews.forPupil({ pupilId })).next).not.toBeNull();
  });

  it('to cease ends the plan, and no review follows', async () => {
    await hold();
    await set('decision', 'cease');
    await set('completedOn', '2027-02-10');
    const plans = ehcPlansService(temp.database, noDialogs);
    const ceased = await plans.setField({ planId, field: 'status', value: 'ceased' });
    value(ceased);
    expect(value(await reviews.forPupil({ pupilId })).next).toBeNull();
    expect(value(await reviews.list({})).rows).toHaveLength(1);
    await undo(ceased);
    expect(value(await reviews.forPupil({ pupilId })).next).not.toBeNull();
  });

  it('and the notice cannot be before the meeting', async () => {
    for (const field of ['completedOn', 'noticeOn']) {
      const early = await reviews.setField({ reviewId, field, value: '2027-01-20' });
      expect(early).toMatchObject({ ok: false, problem: { kind: 'invalid' } });
    }
  });

  it('leaves the actions on Home until they are done', async () => {
    await hold();
    const more = { owner: 'Mrs D Sandlingfold', dueOn: '2027-02-20' };
    const { id } = value(
      await reviews.addRecordLine({ reviewId, list: 'action', text: 'Order a chair', more }),
    );
    await set('completedOn', '2027-02-10');
    const actions = async () =>
      value(await tasksService(taskPorts(temp.database)).due({})).soon.filter(
        ({ what }) => what === 'Order a chair',
      );
    expect(await actions()).toHaveLength(1);
    value(await reviews.setRecordField({ list: 'action', id, field: 'doneOn', value: '2027-02-11' }));
    expect(await actions()).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../../domain/common/result';
import type { PaperModel } from '../../../domain/papers/model';
import { moveTo } from '../../../domain/reviews/planner/move';
import { plannedYear } from '../../../domain/reviews/planner/planner-year';
import { historyService } from '../../../electron/history/service';
import { reviewsService } from '../../../electron/reviews/service';
import { schoolService } from '../../../electron/school/service';
import { tasksService } from '../../../electron/tasks/service';
import { addSamplePupil, addSchool } from '../support/sample-plan';
import { taskPorts } from '../support/task-ports';
import { fixedClock, tempDatabase, type TempDatabase } from '../support/temp-database';

let day = '2026-11-23';
let temp: TempDatabase;
let reviews: ReturnType<typeof reviewsService>;
let schoolId: string;
beforeEach(async () => {
  day = '2026-11-23';
  temp = await tempDatabase({ now: () => fixedClock(day).now(), today: () => day });
  reviews = reviewsService(temp.database);
  schoolId = await addSchool(temp.database);
});
afterEach(() => temp.dispose());

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}
const planner = async () => value(await reviews.planner({}));
const move = (reviewId: string, to: string | null) =>
  reviews.setField({ reviewId, field: 'meetingOn', value: to });

async function startMaya(meetingOn: string | null = '2027-01-14'): Promise<string> {
  const { pupilId } = await addSamplePupil(temp.database, schoolId, 'maya');
  return value(await reviews.start({ pupilId, type: 'annual', meetingOn })).reviewId;
}

describe('a closed day of the school', () => {
  it('is said at a meeting on it, at a deadline on it, and passed over by what is proposed', async () => {
    const reviewId = await startMaya('2027-01-14');
    const before = await planner();
    const proposedOf = (page: typeof before) =>
      page.entries.find(({ key }) => key === reviewId)?.window.proposed;
    const proposed = proposedOf(before) ?? '';
    const closed = (startsOn: string, reason: string) =>
      schoolService(temp.database).addClosures({
        schoolId,
        closures: [{ startsOn, endsOn: startsOn, kind: 'local', reason }],
      });
    value(await closed('2027-01-14', 'Boiler'));
    value(await closed(proposed, 'Feast'));
    const page = await planner();
    const year = plannedYear(page, 2026, null);
    expect(JSON.stringify(year)).toContain('Boiler');
    const entry = page.entries.find(({ key }) => key === reviewId);
    if (entry === undefined) throw new Error('The review is not in the planner');
    expect(moveTo(page, entry, '2027-01-14').issues).toMatchObject([
      { kind: 'closed', words: expect.stringContaining('the school is closed (Boiler)') as string },
    ]);
    expect(proposedOf(page)).not.toBe(proposed);
    const ofReview = JSON.stringify(value(await reviews.page({ id: reviewId })));
    expect(ofReview).toContain('falls on a day on which the school is closed (Boiler)');
  });
});

describe('the planner', () => {
  it('has every review, and every plan whose review is not started', async () => {
    const reviewId = await startMaya();
    const { planId, pupilId } = await addSamplePupil(temp.database, schoolId, 'zoe');
    const { entries, schools } = await planner();
    expect(schools).toMatchObject([{ id: schoolId, name: 'Harbour Street Primary School' }]);
    expect(schools[0]?.terms).toHaveLength(6);
    expect(entries.find(({ key }) => key === reviewId)).toMatchObject({
      reviewId,
      meetingOn: '2027-01-14',
      isHeld: false,
      window: { latest: '2027-01-21' },
    });
    expect(entries.find(({ key }) => key === planId)).toMatchObject({
      reviewId: null,
      type: 'under-five',
      pupil: { id: pupilId },
      meetingOn: null,
    });
  });

  it('expects the review after the one that is open, and not after one that is complete', async () => {
    const reviewId = await startMaya();
    const expected = async () => (await planner()).entries.filter((one) => one.expectedBecause !== null);
    expect(await expected()).toMatchObject([
      {
        key: `after ${reviewId}`,
        reviewId,
        type: 'annual',
        meetingOn: null,
        deadlines: [],
        window: { latest: '2028-01-14', proposed: '2028-01-07' },
      },
    ]);
    const year = plannedYear(await planner(), 2027, null);
    expect(year.summary).toBe('1 review: 1 expected.');
    value(await move(reviewId, '2027-01-20'));
    expect((await expected())[0]?.window.latest).toBe('2028-01-20');
    value(await reviews.setField({ reviewId, field: 'completedOn', value: '2027-02-10' }));
    day = '2027-02-11';
    // Complete: what comes next is a plan without a review, and behind it the review after that.
    const { entries } = await planner();
    const next = entries.find((one) => one.reviewId === null && one.expectedBecause === null);
    expect(next?.window.latest).toBe('2028-01-13');
    // Maya is then in Year 6: by 22 November, for the move to secondary school.
    expect((await expected()).map(({ type, window }) => [type, window.latest])).toEqual([
      ['phase-transfer', '2028-11-22'],
    ]);
  });

  it('asks for no second review of a move that the review in the summer of Year 5 prepared', async () => {
    const reviewId = await startMaya('2027-06-10');
    const inYear = (ncy: number) =>
      temp.database.change('Moved up', async (writer) => {
        await writer('pupils').update({ ncy });
        return { ok: true, value: null };
      });
    await inYear(5);
    const next = async () => (await planner()).entries.find((one) => one.reviewId === null);
    const expected = async () =>
      (await planner()).entries.find((one) => one.expectedBecause !== null)?.window.latest;
    expect(await expected()).toBe('2027-11-22');
    value(await reviews.setField({ reviewId, field: 'type', value: 'phase-transfer' }));
    expect(await expected()).toBe('2028-06-10');
    value(await reviews.setField({ reviewId, field: 'completedOn', value: '2027-07-07' }));
    day = '2027-09-10';
    await inYear(6);
    expect(await next()).toMatchObject({ type: 'annual', window: { latest: '2028-06-09' } });
  });

  it('knows the strictest limit of a pupil in Year 6', async () => {
    const { pupilId } = await addSamplePupil(temp.database, schoolId, 'lukasz');
    const lukasz = (await planner()).entries.find(({ pupil }) => pupil.id === pupilId);
    expect(lukasz?.limits.find(({ startYear }) => startYear === 2026)).toMatchObject({
      latest: '2026-11-12',
    });
  });

  it('moves a meeting as one change, which undo takes back', async () => {
    const reviewId = await startMaya();
    const all = await planner();
    const [maya] = all.entries;
    if (maya === undefined) throw new Error('no review');
    expect(moveTo(all, maya, '2027-01-22').isLawful).toBe(false);
    const moved = await move(reviewId, '2027-01-22');
    expect((await planner()).entries[0]?.meetingOn).toBe('2027-01-22');
    if (!moved.ok || moved.changeId === undefined) throw new Error('not moved');
    value(await historyService(temp.database).undo({ changeId: moved.changeId }));
    expect((await planner()).entries[0]?.meetingOn).toBe('2027-01-14');
  });

  it('calls a meeting held once somebody came, and leaves its day to the record', async () => {
    const reviewId = await startMaya('2026-11-20');
    const { data } = value(await reviews.page({ id: reviewId }));
    const inviteeId = data.invitees[0]?.id ?? '';
    value(await reviews.setInviteeField({ inviteeId, field: 'attendance', value: 'attended' }));
    expect((await planner()).entries[0]?.isHeld).toBe(true);
  });

  it('does not show a pupil who has left', async () => {
    await startMaya();
    await temp.database.change('Left', async (writer) => {
      await writer('pupils').update({ archivedAt: '2026-11-20T00:00:00.000Z' });
      return { ok: true, value: null };
    });
    expect((await planner()).entries).toEqual([]);
  });

  it('is printed with names or with initials, for a year and a school', async () => {
    await startMaya();
    const printed: PaperModel[] = [];
    const press = { printOnPaper: (model: PaperModel) => Promise.resolve(printed.push(model) > 0) };
    const tasks = tasksService(taskPorts(temp.database, { press }));
    const input = { schoolId: null, startYear: 2026, withDeadlines: true };
    value(await tasks.printPlanner({ ...input, names: 'full' }));
    value(await tasks.printPlanner({ ...input, names: 'initials' }));
    const [full, initials] = printed.map((model) => JSON.stringify(model));
    expect(full).toContain('Maya O');
    expect(full).toContain('Invitations');
    expect(initials).not.toContain('Maya');
    expect(printed[0]).toMatchObject({ paper: 'planner', title: 'Reviews in 2026/27' });
    const all = await planner();
    expect(plannedYear(all, 2026, null).summary).toBe('1 review: 1 with a date.');
  });

  it('prints what is due by group', async () => {
    await startMaya();
    const printed: PaperModel[] = [];
    const press = { printOnPaper: (model: PaperModel) => Promise.resolve(printed.push(model) > 0) };
    value(await tasksService(taskPorts(temp.database, { press })).printDue({ schoolId, names: 'initials' }));
    const [paper] = printed;
    if (paper?.paper !== 'due') throw new Error('another paper');
    expect(paper.groups.map(({ title }) => title)).toEqual([
      'Overdue (0)',
      'Next two weeks (1)',
      'Within six weeks (2)',
      'Waiting for others (0)',
    ]);
    expect(paper.groups[1]?.lines[0]).toMatchObject({
      who: 'MO',
      what: 'Ask for advice for the annual review',
    });
    expect(JSON.stringify(paper)).not.toContain('Maya');
  });
});

describe('the history of a meeting', () => {
  const history = async (reviewId: string) => value(await reviews.meetingHistory({ reviewId }));

  it('keeps the old dates when the meeting is moved', async () => {
    const reviewId = await startMaya();
    day = '2026-11-25';
    value(await move(reviewId, '2027-01-20'));
    day = '2026-12-01';
    value(await move(reviewId, '2027-01-21'));
    expect(await history(reviewId)).toEqual({
      firstPlanned: '2027-01-14',
      moves: [
        { changedOn: '2026-11-25', from: '2027-01-14', to: '2027-01-20' },
        { changedOn: '2026-12-01', from: '2027-01-20', to: '2027-01-21' },
      ],
    });
  });

  it('forgets what was undone', async () => {
    const reviewId = await startMaya();
    day = '2026-11-25';
    const moved = await move(reviewId, '2027-01-20');
    if (!moved.ok || moved.changeId === undefined) throw new Error('not moved');
    value(await historyService(temp.database).undo({ changeId: moved.changeId }));
    expect(await history(reviewId)).toEqual({ firstPlanned: '2027-01-14', moves: [] });
  });

  it('does not tell of other changes of the review', async () => {
    const reviewId = await startMaya(null);
    day = '2026-11-25';
    value(await reviews.setField({ reviewId, field: 'place', value: 'The library' }));
    expect(await history(reviewId)).toEqual({ firstPlanned: null, moves: [] });
  });
});

describe('another date than the rule’s', () => {
  it('needs its reason', async () => {
    const reviewId = await startMaya();
    const note = { overrideDueOn: '2027-01-05' };
    expect(await reviews.noteDeadline({ reviewId, rule: 'papers', note })).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('reason') as string },
    });
    expect(
      await reviews.noteDeadline({ reviewId, rule: 'papers', note: { ...note, overrideReason: '   ' } }),
    ).toMatchObject({ ok: false });
    value(
      await reviews.noteDeadline({
        reviewId,
        rule: 'papers',
        note: { ...note, overrideReason: 'The post takes longer after the holiday.' },
      }),
    );
    const { data } = value(await reviews.page({ id: reviewId }));
    expect(data.deadlines.find(({ rule }) => rule === 'papers')?.override).toEqual({
      ruleDueOn: '2026-12-31',
      reason: 'The post takes longer after the holiday.',
    });
  });
});

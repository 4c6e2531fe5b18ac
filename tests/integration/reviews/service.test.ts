import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok, type Result } from '../../../domain/common/result';
import type { ReviewPackData } from '../../../domain/reviews/pack-data';
import { missingForPack } from '../../../domain/reviews/missing-for-pack';
import { milestonesOf, reviewStage } from '../../../domain/reviews/milestones';
import { historyService } from '../../../electron/history/service';
import { reviewsService } from '../../../electron/reviews/service';
import { tasksService } from '../../../electron/tasks/service';
import { addSamplePupil, addSchool } from '../support/sample-plan';
import { taskPorts } from '../support/task-ports';
import { tempDatabase, type TempDatabase } from '../support/temp-database';

let temp: TempDatabase;
let reviews: ReturnType<typeof reviewsService>;
let schoolId: string;
beforeEach(async () => {
  temp = await tempDatabase();
  reviews = reviewsService(temp.database);
  schoolId = await addSchool(temp.database);
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
async function pack(id: string): Promise<ReviewPackData> {
  return value(await reviews.packData({ id }));
}
const datesOf = (data: ReviewPackData) =>
  Object.fromEntries(data.deadlines.map((item) => [item.rule, item.dueOn]));

async function startMaya(): Promise<{ reviewId: string; pupilId: string }> {
  const { pupilId } = await addSamplePupil(temp.database, schoolId, 'maya');
  const { reviewId } = value(await reviews.start({ pupilId, type: 'annual', meetingOn: '2027-01-21' }));
  return { reviewId, pupilId };
}

async function addDocument(pupilId: string, more: Record<string, unknown>): Promise<string> {
  const record = temp.database.newRecord();
  value(
    await temp.database.change('Attached a document', async (writer) => {
      await writer('documents').insert({
        ...record,
        pupilId,
        title: 'A report',
        fileName: 'report.pdf',
        kind: 'pdf',
        bytes: 1000,
        sha256: record.id,
        wrappedKey: 'x',
        ...more,
      });
      return ok(null);
    }),
  );
  return record.id;
}

describe('starting a review', () => {
  it('gives Maya’s dates from her plan and her meeting', async () => {
    const { reviewId } = await startMaya();
    expect(datesOf(await pack(reviewId))).toEqual({
      advice: '2026-12-10',
      invitations: '2027-01-07',
      papers: '2027-01-07',
      meeting: '2027-01-21',
      'latest-meeting': '2027-01-21',
      report: '2027-02-04',
      'la-decision': '2027-02-18',
      anniversary: '2027-02-18',
      'final-plan': '2027-04-15',
    });
  });

  it('invites those whom the regulation names, with what the records know of them', async () => {
    const { reviewId } = await startMaya();
    const { invitees } = await pack(reviewId);
    expect(invitees.map((person) => person.role)).toEqual([
      'child',
      'parent',
      'parent',
      'school',
      'school',
      'la-sen',
      'health',
      'social-care',
    ]);
    expect(invitees.find((person) => person.role === 'la-sen')).toMatchObject({
      name: 'Ms Ignatia Fallowmere',
      agency: 'Local authority 886',
      regulation: 'reg. 20(2)(c)',
    });
    expect(invitees[2]?.email).toBe('ayo.tate.462@example.org');
  });

  it('invites an agency whose report is attached, and notes that its advice has come', async () => {
    const { pupilId } = await addSamplePupil(temp.database, schoolId, 'maya');
    await addDocument(pupilId, {
      agency: 'Speech and Language Therapy',
      author: 'Ms P Lockwhistle',
      reportDate: '2026-11-12',
      receivedOn: '2026-11-14',
    });
    const { reviewId } = value(await reviews.start({ pupilId, type: 'annual', meetingOn: null }));
    const { invitees, documents } = await pack(reviewId);
    expect(invitees.filter((person) => person.role === 'health')).toMatchObject([
      { name: 'Ms P Lockwhistle', adviceReceivedOn: '2026-11-14' },
    ]);
    expect(documents).toMatchObject([{ number: 1, agency: 'Speech and Language Therapy' }]);
    const later = await addDocument(pupilId, {
      agency: 'Educational Psychology Service',
      author: 'Dr Q Hallowday',
    });
    expect(later).toBeTruthy();
    expect(value(await reviews.page({ id: reviewId })).canPropose).toBe(true);
    expect(value(await reviews.proposeInvitees({ reviewId }))).toEqual({ added: 1 });
    expect(value(await reviews.proposeInvitees({ reviewId }))).toEqual({ added: 0 });
  });

  it('refuses a second open review and a review without a plan, and is undone as one', async () => {
    const { pupilId, reviewId } = await startMaya();
    const again = await reviews.start({ pupilId, type: 'early', meetingOn: null });
    expect(again).toMatchObject({ ok: false, problem: { kind: 'already-open' } });
    const { pupilId: other } = await addSamplePupil(temp.database, schoolId, 'zoe', false);
    expect(await reviews.start({ pupilId: other, type: 'annual', meetingOn: null })).toMatchObject({
      ok: false,
      problem: { kind: 'no-plan' },
    });
    value(await reviews.remove({ id: reviewId }));
    const started = await reviews.start({ pupilId, type: 'annual', meetingOn: null });
    await undo(started);
    expect(
      await temp.database
        .read('reviewOutcomes')
        .where({ reviewId: started.ok ? started.value.reviewId : '' }),
    ).toEqual([]);
  });

  it('proposes the type and the lawful window of the next review', async () => {
    const maya = await addSamplePupil(temp.database, schoolId, 'maya');
    const zoe = await addSamplePupil(temp.database, schoolId, 'zoe');
    const lukasz = await addSamplePupil(temp.database, schoolId, 'lukasz');
    const next = async (pupilId: string) => value(await reviews.forPupil({ pupilId })).next;
    expect((await next(zoe.pupilId))?.type).toBe('under-five');
    expect((await next(lukasz.pupilId))?.type).toBe('phase-transfer');
    const annual = await next(maya.pupilId);
    expect(annual?.type).toBe('annual');
    expect(annual?.windows.find((item) => item.type === 'annual')?.window.words).toBe(
      'The meeting can be from Monday 7 December 2026, with two weeks’ notice, and must be on or before Thursday 21 January 2027 ' +
        '(four weeks before the anniversary on 18 February 2027).',
    );
  });
});

describe('the dates of a review', () => {
  it('moves every deadline with the meeting, and back again on undo', async () => {
    const { reviewId } = await startMaya();
    const moved = await reviews.setField({ reviewId, field: 'meetingOn', value: '2027-02-04' });
    const data = await pack(reviewId);
    expect(datesOf(data)).toMatchObject({
      advice: '2026-12-24',
      papers: '2027-01-21',
      'la-decision': '2027-03-04',
    });
    const meeting = data.deadlines.find((item) => item.rule === 'meeting');
    expect(meeting?.warnings[0]).toMatch(/later than the law allows/);
    await undo(moved);
    expect(datesOf(await pack(reviewId))).toMatchObject({
      advice: '2026-12-10',
      'la-decision': '2027-02-18',
    });
    const history = await temp.database
      .read('history')
      .where({ tableName: 'reviews', rowId: reviewId, action: 'update' });
    expect(history).toHaveLength(2);
  });

  it('says of the last review the same everywhere, also when it left the plan as it was', async () => {
    const { pupilId, reviewId } = await startMaya();
    const set = async (field: string, to: string) =>
      value(await reviews.setField({ reviewId, field, value: to }));
    await set('decision', 'maintain');
    await set('completedOn', '2027-02-15');
    const next = value(await reviews.start({ pupilId, type: 'annual', meetingOn: '2028-01-13' }));
    const { plan, review } = await pack(next.reviewId);
    expect(review.anniversaryOn).toBe('2028-02-15');
    expect(plan).toMatchObject({ lastMeetingOn: '2027-01-21', lastReviewCompletedOn: '2027-02-15' });
    // The papers of the review before say what they said.
    expect((await pack(reviewId)).plan).toMatchObject({
      lastMeetingOn: '2026-01-21',
      lastReviewCompletedOn: '2026-02-18',
    });
  });

  it('takes ticks with evidence, and another date only with a reason', async () => {
    const { reviewId } = await startMaya();
    value(
      await reviews.noteDeadline({
        reviewId,
        rule: 'advice',
        note: { doneOn: '2026-12-09', evidence: 'E-mail' },
      }),
    );
    value(await reviews.noteDeadline({ reviewId, rule: 'advice', note: { doneBy: 'Office' } }));
    const refused = await reviews.noteDeadline({
      reviewId,
      rule: 'papers',
      note: { overrideDueOn: '2027-01-05' },
    });
    expect(refused).toMatchObject({
      ok: false,
      problem: { message: expect.stringMatching(/^Give the reason/) as string },
    });
    value(
      await reviews.noteDeadline({
        reviewId,
        rule: 'papers',
        note: { overrideDueOn: '2027-01-05', overrideReason: 'The office is closed on 6 and 7 January.' },
      }),
    );
    const { deadlines } = await pack(reviewId);
    expect(deadlines.find((item) => item.rule === 'advice')).toMatchObject({
      doneOn: '2026-12-09',
      doneBy: 'Office',
      evidence: 'E-mail',
      state: 'done',
    });
    expect(deadlines.find((item) => item.rule === 'papers')).toMatchObject({
      dueOn: '2027-01-05',
      override: { ruleDueOn: '2027-01-07', reason: 'The office is closed on 6 and 7 January.' },
    });
  });

  it('shows the stage that matters now and the milestones', async () => {
    const { reviewId } = await startMaya();
    const page = value(await reviews.page({ id: reviewId }));
    expect(reviewStage(page.data.deadlines, page.window.words)).toMatchObject({
      key: 'advice',
      place: { pack: 'invitations' },
    });
    expect(milestonesOf(page.data.deadlines).map((item) => item.label)).toEqual([
      'Advice asked',
      'Papers sent',
      'Meeting',
      'Report sent',
      'Decision',
      'Final plan',
    ]);
    value(await reviews.setField({ reviewId, field: 'meetingOn', value: null }));
    const without = value(await reviews.page({ id: reviewId }));
    expect(reviewStage(without.data.deadlines, without.window.words).key).toBe('choose-date');
  });
});

describe('the grid of invitees', () => {
  it('sets, changes and clears a day, one by one or for everyone, and ticks the deadline by itself', async () => {
    const { reviewId } = await startMaya();
    const people = (await pack(reviewId)).invitees;
    const first = people[1]?.id ?? '';
    value(await reviews.markInvitees({ reviewId, inviteeIds: [first], day: 'invitedOn', on: '2026-11-23' }));
    const adults = people.filter((person) => person.role !== 'child').map((person) => person.id);
    const all = await reviews.markInvitees({
      reviewId,
      inviteeIds: adults,
      day: 'invitedOn',
      on: '2026-11-24',
    });
    const invitations = async () =>
      (await pack(reviewId)).deadlines.find((item) => item.rule === 'invitations');
    expect(await invitations()).toMatchObject({ doneOn: '2026-11-24', doneFromRecords: true });
    await undo(all);
    expect((await pack(reviewId)).invitees.map((person) => person.invitedOn).filter(Boolean)).toEqual([
      '2026-11-23',
    ]);
    expect((await invitations())?.doneOn).toBeNull();
    value(await reviews.setInviteeField({ inviteeId: first, field: 'invitedOn', value: null }));
    expect((await pack(reviewId)).invitees[1]?.invitedOn).toBeNull();
    expect(
      await reviews.setInviteeField({ inviteeId: first, field: 'email', value: 'not an address' }),
    ).toMatchObject({ ok: false });
    const removed = await reviews.removeInvitee({ inviteeId: first });
    expect((await pack(reviewId)).invitees).toHaveLength(people.length - 1);
    await undo(removed);
    expect((await pack(reviewId)).invitees.map((person) => person.id)).toEqual(
      people.map((person) => person.id),
    );
  });

  it('names the advice that is missing, with where to mend it', async () => {
    const { reviewId } = await startMaya();
    const health = (await pack(reviewId)).invitees.find((person) => person.role === 'health');
    value(
      await reviews.setInviteeField({
        inviteeId: health?.id ?? '',
        field: 'adviceAskedOn',
        value: '2026-11-12',
      }),
    );
    const missing = missingForPack(await pack(reviewId));
    expect(missing).toContainEqual({
      id: `advice-${health?.id ?? ''}`,
      sentence: 'Advice from Health service (Health care professional): asked 12 November 2026, not received',
      target: { kind: 'review', tab: 'invitees' },
    });
    expect(missing.map((item) => item.id)).toEqual(
      expect.arrayContaining(['meeting-details', 'school-report', 'progress']),
    );
  });
});

describe('the school’s report', () => {
  it('keeps answers as typed, prints them in words and never brings back what was emptied', async () => {
    const { reviewId, pupilId } = await startMaya();
    value(
      await temp.database.change('Changed the attendance', async (writer) => {
        await writer('pupils').where({ id: pupilId }).update({ attendancePercent: 93.5 });
        return ok(null);
      }),
    );
    const answer = async (key: string) =>
      value(await reviews.page({ id: reviewId })).answers.find((item) => item.key === key);
    expect(await answer('attendancePercent')).toEqual({
      key: 'attendancePercent',
      value: '93.5%',
      fromRecord: true,
    });
    value(await reviews.setAnswer({ reviewId, field: 'pupilPremium', value: '£1,480' }));
    expect(await answer('pupilPremium')).toMatchObject({ value: '1480.00', fromRecord: false });
    const printed = (await pack(reviewId)).answerGroups.flatMap((group) => group.fields);
    expect(printed.find((field) => field.key === 'pupilPremium')?.value).toBe('£1,480.00');
    expect(printed.find((field) => field.key === 'attendancePercent')?.value).toBe('93.5%');
    const emptied = await reviews.setAnswer({ reviewId, field: 'attendancePercent', value: '' });
    expect(await answer('attendancePercent')).toMatchObject({ value: '', fromRecord: false });
    await undo(emptied);
    expect((await answer('attendancePercent'))?.fromRecord).toBe(true);
    expect(await reviews.setAnswer({ reviewId, field: 'lates', value: 'some' })).toMatchObject({ ok: false });
  });

  it('keeps attainment rows and what is said of each outcome', async () => {
    const { reviewId } = await startMaya();
    const { id } = value(await reviews.addAttainment({ reviewId, subject: 'Reading' }));
    value(await reviews.addAttainment({ reviewId, subject: 'Writing' }));
    value(await reviews.setAttainmentField({ id, field: 'current', value: 'PK5' }));
    value(await reviews.moveAttainment({ id, by: 1 }));
    const before = await pack(reviewId);
    expect(before.attainments.map((row) => [row.subject, row.current])).toEqual([
      ['Writing', null],
      ['Reading', 'PK5'],
    ]);
    const outcome = before.outcomes[0];
    expect(outcome?.newMeasure).toBe('Class record of 10 instructions in one week each half-term');
    const outcomeId = outcome?.outcome.id ?? '';
    const set = await reviews.setOutcomeField({ reviewId, outcomeId, field: 'progress', value: 'on-track' });
    expect((await pack(reviewId)).outcomes[0]?.progressName).toBe('On track');
    await undo(set);
    expect((await pack(reviewId)).outcomes[0]?.progress).toBeNull();
    expect(
      await reviews.setOutcomeField({ reviewId, outcomeId, field: 'progress', value: 'splendid' }),
    ).toMatchObject({ ok: false });
  });
});

describe('the attachments of the pack', () => {
  it('puts in what is newer than the last review; order, choice and circulation are kept', async () => {
    const { reviewId, pupilId } = await startMaya();
    const old = await addDocument(pupilId, { title: 'Old', reportDate: '2025-10-02' });
    const ep = await addDocument(pupilId, { title: 'EP', reportDate: '2026-10-14' });
    const salt = await addDocument(pupilId, { title: 'SALT', reportDate: '2026-11-12' });
    await addDocument(pupilId, { title: 'Photo', purpose: 'photo' });
    const titles = async () => (await pack(reviewId)).documents.map((item) => item.title);
    expect(await titles()).toEqual(['SALT', 'EP']);
    value(await reviews.moveDocument({ reviewId, documentId: ep, by: -1 }));
    value(
      await reviews.setDocument({
        reviewId,
        documentId: old,
        included: true,
        circulatedTo: 'Everyone invited',
      }),
    );
    const left = await reviews.setDocument({ reviewId, documentId: salt, included: false });
    expect(await titles()).toEqual(['EP', 'Old']);
    expect((await pack(reviewId)).documents[1]).toMatchObject({
      number: 2,
      circulatedTo: 'Everyone invited',
    });
    await undo(left);
    expect(await titles()).toEqual(['EP', 'SALT', 'Old']);
  });
});

describe('what is due across all pupils', () => {
  it('lists reviews in order of their latest lawful meeting', async () => {
    await startMaya();
    await addSamplePupil(temp.database, schoolId, 'zoe');
    await addSamplePupil(temp.database, schoolId, 'lukasz');
    const list = value(await reviews.list({}));
    expect(list.rows.map((row) => [row.pupil.name.split(' ')[0], row.state])).toEqual([
      ['Łukasz', 'late'],
      ['Maya', 'planned'],
      ['Zoë', 'not-started'],
    ]);
    expect(list.rows[1]?.sentence).toBe(
      'Meeting 21 January 2027 (in 8 weeks). The latest lawful day is 21 January 2027 (in 8 weeks).',
    );
    expect(list.rows[1]?.next).toBe('Next: ask for advice by 10 December 2026 (in 2 weeks).');
  });

  it('sorts the work into Home’s columns', async () => {
    const { reviewId } = await startMaya();
    await addSamplePupil(temp.database, schoolId, 'lukasz');
    await addSamplePupil(temp.database, schoolId, 'zoe', false);
    const tasks = tasksService(taskPorts(temp.database));
    let due = value(await tasks.due({}));
    expect(due.overdue.map((line) => line.pupil.calledName)).toEqual(['Łukasz']);
    expect(due.later.map((line) => line.what)).toEqual(['Ask for advice for the annual review']);
    expect(due.plansToEnter.map((item) => item.name)).toEqual(['Zoë Nguyễn']);
    const people = (await pack(reviewId)).invitees;
    const asked = people.filter((person) => person.adviceWanted).map((person) => person.id);
    value(
      await reviews.markInvitees({ reviewId, inviteeIds: asked, day: 'adviceAskedOn', on: '2026-11-20' }),
    );
    due = value(await tasks.due({}));
    expect(due.waiting).toHaveLength(asked.length);
    expect(due.waiting[0]?.why).toBe('Asked 20 November 2026 (3 days ago).');
    expect(due.later).toEqual([]);
  });

  it('reads twenty pupils with reviews in a handful of queries', async () => {
    for (let n = 0; n < 20; n += 1) {
      const { pupilId } = await addSamplePupil(temp.database, schoolId, 'maya').catch(async () => ({
        pupilId: await copyOfMaya(n),
      }));
      value(await reviews.start({ pupilId, type: 'annual', meetingOn: '2027-01-21' }));
    }
    let queries = 0;
    temp.database.read.on('query', () => {
      queries += 1;
    });
    value(await tasksService(taskPorts(temp.database)).due({}));
    expect(queries).toBeLessThan(24);
  });
});

/** Another pupil with a plan of the same dates; the UPN is unique, so it is left out. */
async function copyOfMaya(n: number): Promise<string> {
  const pupil = {
    ...temp.database.newRecord(),
    schoolId,
    legalForename: `Pupil ${n}`,
    legalSurname: 'Copy',
    dob: '2018-01-17',
    ncy: 4,
  };
  const plan = {
    ...temp.database.newRecord(),
    pupilId: pupil.id,
    status: 'final',
    firstIssuedOn: '2026-02-18',
    issuedOn: '2026-02-18',
  };
  value(
    await temp.database.change('Added a pupil', async (writer) => {
      await writer('pupils').insert(pupil);
      await writer('ehcPlans').insert(plan);
      return ok(null);
    }),
  );
  return pupil.id;
}

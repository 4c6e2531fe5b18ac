import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { provisionReport } from '../../../domain/reviews/delivered';
import { notedOffer } from '../../../domain/reviews/delivered-noted';
import { reviewsService } from '../../../electron/reviews/service';
import { addStaffMember, problem, undo, value } from '../provision/support';
import { addSamplePupil } from '../support/sample-plan';
import { addRun, held, notHeld, type SessionsRoom, sessionsRoom, shortened } from './support';

// Maya's F1 and F2 are delivered by one run each; her review is held after two weeks of sessions.
let room: SessionsRoom;
let reviews: ReturnType<typeof reviewsService>;
let pupilId: string;
let reviewId: string;
let run: { runId: string; staffLineId: string };
beforeEach(async () => {
  room = await sessionsRoom('2026-09-25');
  reviews = reviewsService(room.temp.database);
  ({ pupilId } = await addSamplePupil(room.temp.database, room.schoolId, 'maya'));
  reviewId = value(await reviews.start({ pupilId, type: 'annual', meetingOn: '2027-01-21' })).reviewId;
  run = await addRun(room, { name: 'Speech sounds', minutes: 15, perWeek: 4, pupilIds: [pupilId] });
  value(await room.provision.setEhcItems({ runId: run.runId, ids: [await itemId('F2')] }));
});
afterEach(() => room.temp.dispose());

const pack = async () => value(await reviews.packData({ id: reviewId }));
async function row(ref: string) {
  const found = provisionReport(await pack()).rows.find(({ item }) => item.ref === ref);
  if (found === undefined) throw new Error(`There is no ${ref}`);
  return found;
}
const itemId = async (ref: string) => (await row(ref)).item.id;
const noted = async (ref: string) => value(await reviews.notedSessions({ reviewId }))[await itemId(ref)];
const note = (on: string, as: Parameters<typeof room.sessions.note>[0]['as']) =>
  room.sessions.note({ place: { staffLineId: run.staffLineId, heldOn: on, number: 1 }, as, anyDay: false });
const take = async (refs: readonly string[], replace = false) =>
  reviews.takeSessions({ reviewId, provisionIds: await Promise.all(refs.map(itemId)), replace });

/** Two weeks: seven sessions held, one of them shortened, one not held. */
async function twoWeeks(): Promise<void> {
  for (const on of ['2026-09-14', '2026-09-15', '2026-09-17', '2026-09-21', '2026-09-22', '2026-09-25'])
    value(await note(on, held));
  value(await note('2026-09-18', shortened(10)));
  value(await note('2026-09-24', notHeld('staff-absent')));
}

describe('sessions noted, in a review', () => {
  it('are summed up for each item that a run delivers', async () => {
    expect(value(await reviews.notedSessions({ reviewId }))).toEqual({});
    await twoWeeks();
    expect(await noted('F1')).toBeUndefined();
    expect(await noted('F2')).toMatchObject({
      span: { from: '2026-09-14', to: '2026-09-25' },
      runNames: ['Speech sounds'],
      weeks: 2,
      startedOn: '2026-09-14',
      staff: ['Mrs Bellwether'],
      delivery: { planned: 8, plannedMinutes: 120, held: 7, missed: 1, deliveredMinutes: 100, open: 0 },
    });
  });

  it('are taken over in one change with the reason, and undone as one', async () => {
    await twoWeeks();
    const taken = await take(['F2']);
    expect(value(taken)).toEqual({ taken: 1 });
    expect((await row('F2')).delivered).toMatchObject({
      minutesPerSession: 14,
      sessionsPerWeek: 3.5,
      sessionsPerYear: null,
      weeks: 2,
      deliveredBy: 'Mrs Bellwether',
      startedOn: '2026-09-14',
      gapReason:
        '1 of 8 sessions not held: 1 staff absent. 1 session was shortened, by 5 minutes. Counted from 14 September 2026 to 25 September 2026.',
    });
    const again = await take(['F2'], true);
    expect(value(again)).toEqual({ taken: 0 });
    expect(again).not.toHaveProperty('changeId');
    await undo(room.temp.database, taken);
    expect((await row('F2')).isRecorded).toBe(false);
  });

  it('are compared with what the plan asks for up to the same day; what is typed, up to the meeting', async () => {
    await twoWeeks();
    expect((await row('F2')).dueWords).toBe('Due up to 21 January 2027: the whole year');
    value(await take(['F2']));
    const taken = await row('F2');
    expect(taken.dueWords).toBe('Due from 14 September 2026 up to 25 September 2026: 2 weeks, 2 hours');
    expect(taken.gap).toMatchObject({ state: 'less', minutesPerYear: 14 * 3.5 * 2 - 120 });
    expect(taken.plannedPerYear).toBe(15 * 4 * 38);
  });

  it('never write over what was typed, unless that is wished', async () => {
    await twoWeeks();
    const set = async (field: string, typed: string | number) =>
      value(await reviews.setDelivered({ reviewId, provisionId: await itemId('F2'), field, value: typed }));
    await set('weeks', 34);
    await set('deliveredBy', 'Ms Quillane');
    expect(value(await take(['F2']))).toEqual({ taken: 1 });
    const { delivered, item } = await row('F2');
    expect(delivered).toMatchObject({ weeks: 34, minutesPerSession: null, deliveredBy: 'Ms Quillane' });
    expect(delivered.startedOn).toBe('2026-09-14');
    const sessions = await noted('F2');
    if (sessions === undefined) throw new Error('Nothing is noted');
    const { state, differences } = notedOffer(sessions, item, delivered);
    expect(state).toBe('differs');
    expect(differences).toContainEqual({ label: 'Weeks', typed: '34', noted: '2' });
    expect(differences).toContainEqual({
      label: 'Who provided it',
      typed: 'Ms Quillane',
      noted: 'Mrs Bellwether',
    });
    const replaced = await take(['F2'], true);
    expect((await row('F2')).delivered).toMatchObject({ weeks: 2, deliveredBy: 'Mrs Bellwether' });
    expect(notedOffer(sessions, item, (await row('F2')).delivered).state).toBe('same');
    await undo(room.temp.database, replaced);
    expect((await row('F2')).delivered).toMatchObject({ weeks: 34, deliveredBy: 'Ms Quillane' });
  });

  it('count the child’s own marks and weeks, and name who covered', async () => {
    await twoWeeks();
    const coverId = await addStaffMember(room.temp.database, room.schoolId, 'Mr Osei-Tarn');
    const { id } = value(await note('2026-09-14', held));
    value(await room.sessions.setMark({ id, pupilId, as: { mark: 'refused', minutes: null } }));
    const second = value(await note('2026-09-15', held)).id;
    value(await room.sessions.setField({ id: second, field: 'coverStaffId', value: coverId }));
    const sessions = await noted('F2');
    expect(sessions).toMatchObject({
      startedOn: '2026-09-15',
      cover: ['Mr Osei-Tarn'],
      delivery: { held: 6, missed: 2, reasons: { refused: 1, 'staff-absent': 1 } },
    });
    value(await take(['F2']));
    expect((await row('F2')).delivered.deliveredBy).toBe('Mrs Bellwether; Mr Osei-Tarn (cover)');
  });

  it('count for every item and from every run that is linked', async () => {
    await twoWeeks();
    const [f1, f2] = [await itemId('F1'), await itemId('F2')];
    const other = await addRun(room, { name: 'Talk time', minutes: 30, perWeek: 1, pupilIds: [pupilId] });
    value(await room.provision.setEhcItems({ runId: other.runId, ids: [f1, f2] }));
    const place = { staffLineId: other.staffLineId, heldOn: '2026-09-16', number: 1 };
    value(await room.sessions.note({ place, as: held, anyDay: false }));
    expect((await noted('F1'))?.delivery).toMatchObject({ held: 1, deliveredMinutes: 30 });
    expect(await noted('F2')).toMatchObject({
      runNames: ['Speech sounds', 'Talk time'],
      delivery: { held: 8, deliveredMinutes: 130 },
    });
    expect(value(await take(['F1', 'F2']))).toEqual({ taken: 2 });
    expect((await row('F1')).delivered).toMatchObject({ minutesPerSession: 30, weeks: 1 });
  });

  it('write nothing where one of the items has none', async () => {
    await twoWeeks();
    expect(problem(await take(['F2', 'F3']))).toContain('Nothing was changed');
    expect((await row('F2')).isRecorded).toBe(false);
  });
});

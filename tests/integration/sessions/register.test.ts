import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../../domain/common/result';
import { noRegisterFilter, weekState } from '../../../domain/sessions/register';
import { schoolService } from '../../../electron/school/service';
import { addClassOf, addStaffMember, problem, rowCounts, undo, value } from '../provision/support';
import {
  addLine,
  addRun,
  held,
  notHeld,
  type SessionsRoom,
  sessionsRoom,
  shortened,
  weekOf,
} from './support';

let room: SessionsRoom;
beforeEach(async () => {
  room = await sessionsRoom();
});
afterEach(() => room.temp.dispose());

const tables = ['provisionSessions', 'sessionMarks'];
const place = (heldOn: string, number = 1) => ({ staffLineId: room.staffLineId, heldOn, number });
const note = (heldOn: string, as: Parameters<typeof room.sessions.note>[0]['as'], anyDay = false) =>
  room.sessions.note({ place: place(heldOn), as, anyDay });

async function rowOf(on: string | null = null, runId = room.runId) {
  const row = (await weekOf(room, on)).rows.find((item) => item.runId === runId);
  if (row === undefined) throw new Error('The run is not in this week');
  return row;
}
const states = async (on: string | null = null) =>
  (await rowOf(on)).sessions.map(({ on: day, noted }) => `${day} ${noted?.state ?? 'open'}`);

describe('the register of a week', () => {
  it('has the planned sessions of every run with a week then', async () => {
    const week = await weekOf(room);
    expect([week.monday, week.friday, week.today]).toEqual(['2026-09-14', '2026-09-18', '2026-09-18']);
    expect(week.rows).toMatchObject([
      { runName: 'Tidal Talk', who: 'Mrs Bellwether', whom: '3 pupils', weekOfRun: 1, weeks: 12 },
    ]);
    expect(await states()).toEqual(['2026-09-14 open', '2026-09-16 open', '2026-09-18 open']);
    expect(await rowCounts(room.temp.database, tables)).toEqual({ provisionSessions: 0, sessionMarks: 0 });
  });

  it('skips holidays, and knows why a day has no school', async () => {
    expect((await weekOf(room, '2026-10-19')).rows).toEqual([]);
    const half = await weekOf(room, '2026-10-19');
    expect(half.days.map(({ closed }) => closed)).toEqual(Array(5).fill('half-term holiday'));
    const { weekOfRun } = await rowOf('2026-11-02');
    expect(weekOfRun).toBe(6);
    expect((await weekOf(room, '2026-09-07')).rows).toEqual([]);
    expect((await weekOf(room, '2027-01-11')).rows).toEqual([]);
  });

  it('plans no session on a closed day, and counts no week of closed days', async () => {
    const closed = (startsOn: string, endsOn: string, reason: string) =>
      schoolService(room.temp.database).addClosures({
        schoolId: room.schoolId,
        closures: [{ startsOn, endsOn, kind: 'other', reason }],
      });
    value(await closed('2026-09-16', '2026-09-16', 'Snow'));
    value(await closed('2026-09-21', '2026-09-25', 'Flood'));
    const week = await weekOf(room, '2026-09-14');
    expect(week.days.map(({ closed: why }) => why)).toEqual([null, null, 'Snow', null, null]);
    expect(await states('2026-09-14')).not.toContain('2026-09-16 open');
    expect(await states('2026-09-14')).toHaveLength(3);
    expect((await weekOf(room, '2026-09-21')).rows).toEqual([]);
    expect((await rowOf('2026-09-28')).weekOfRun).toBe(2);
    expect(problem(await note('2026-09-16', held))).toContain('not a school day (Snow)');
  });

  it('is narrowed to a run, a class, an area and a member of staff, also one who covers', async () => {
    const { provision, schoolId, temp } = room;
    const other = await addClassOf(temp.database, schoolId, '5T', ['Elm'], 5);
    const coverId = await addStaffMember(temp.database, schoolId, 'Mr Osei-Tarn');
    const reading = await addRun(room, {
      name: 'Reading pairs',
      minutes: 15,
      perWeek: 5,
      pupilIds: other.pupilIds,
      staffId: coverId,
    });
    value(await provision.setField({ id: reading.runId, field: 'area', value: 'CL' }));
    const names = async (filter: Partial<typeof noRegisterFilter>) =>
      (await weekOf(room, null, filter)).rows.map(({ runName }) => runName);
    expect(await names({})).toEqual(['Reading pairs', 'Tidal Talk']);
    expect(await names({ classId: other.classId })).toEqual(['Reading pairs']);
    expect(await names({ area: 'CI' })).toEqual(['Tidal Talk']);
    expect(await names({ runId: room.runId })).toEqual(['Tidal Talk']);
    expect(await names({ staffId: coverId })).toEqual(['Reading pairs']);
    const { id } = value(await note('2026-09-14', held));
    value(await room.sessions.setField({ id, field: 'coverStaffId', value: coverId }));
    expect(await names({ staffId: coverId })).toEqual(['Reading pairs', 'Tidal Talk']);
    expect((await weekOf(room, null, { area: 'SEMH' })).allRows).toBe(2);
  });

  it('follows the days of the timetable where there is one', async () => {
    const { database } = room.temp;
    await database.change('Added slots', async (writer) => {
      for (const day of [1, 2])
        await writer('timetableSlots').insert({
          ...database.newRecord(),
          schoolId: room.schoolId,
          staffId: room.staffId,
          day,
          startsAt: '09:30',
          endsAt: '10:00',
          kind: 'provision',
          provisionId: room.runId,
          staffLineId: room.staffLineId,
          fromOn: '2026-09-01',
        });
      return ok(null);
    });
    expect(await states()).toEqual(['2026-09-14 open', '2026-09-15 open', '2026-09-16 open']);
  });
});

describe('a session', () => {
  it('is held, shortened or not held, one over the other, and undone step by step', async () => {
    value(await note('2026-09-14', held));
    const second = await note('2026-09-14', shortened(20));
    const third = await note('2026-09-14', notHeld('trip'));
    const { noted } = (await rowOf()).sessions[0] ?? {};
    expect(noted).toMatchObject({ state: 'not-held', reason: 'trip', minutes: null });
    await undo(room.temp.database, third);
    expect((await rowOf()).sessions[0]?.noted).toMatchObject({ state: 'shortened', minutes: 20 });
    await undo(room.temp.database, second);
    expect((await rowOf()).sessions[0]?.noted).toMatchObject({ state: 'held', minutes: 30, reason: null });
    const cleared = await room.sessions.clear({ place: place('2026-09-14') });
    expect(await states()).toEqual(['2026-09-14 open', '2026-09-16 open', '2026-09-18 open']);
    await undo(room.temp.database, cleared);
    expect((await rowOf()).sessions[0]?.noted).toMatchObject({ state: 'held' });
  });

  it('keeps the minutes that the plan had on its day', async () => {
    value(await note('2026-09-14', held));
    const line = { id: room.staffLineId, field: 'minutesPerSession', value: 45 };
    value(await room.provision.setStaffField(line));
    expect((await rowOf()).sessions[0]?.noted?.minutes).toBe(30);
  });

  it('on another day stands for the planned one nearest to it', async () => {
    value(await note('2026-09-17', held));
    expect(await states()).toEqual(['2026-09-14 open', '2026-09-17 held', '2026-09-18 open']);
  });

  it('is refused where it cannot be true, and nothing is written', async () => {
    expect(problem(await note('2026-09-14', { state: 'not-held', minutes: null, reason: null }))).toBe(
      'Choose why it was not held.',
    );
    expect(problem(await note('2026-09-14', { state: 'shortened', minutes: null, reason: null }))).toBe(
      'Enter how many minutes it took.',
    );
    expect(problem(await note('2026-09-14', shortened(30)))).toBe(
      'A shortened session is shorter than the 30 minutes planned.',
    );
    expect(problem(await note('2026-09-21', held))).toContain('21 September 2026 is still to come');
    expect(problem(await note('2026-09-11', held))).toBe('Tidal Talk begins on 14 September 2026.');
    expect(await rowCounts(room.temp.database, tables)).toEqual({ provisionSessions: 0, sessionMarks: 0 });
  });

  it('that will not be held can be noted beforehand; a day without school only when told', async () => {
    value(await note('2026-09-21', notHeld('trip')));
    expect(await states('2026-09-21')).toContain('2026-09-21 not-held');
    const closed = await note('2026-10-19', notHeld('trip'));
    expect(problem(closed)).toBe(
      'Monday 19 October 2026 is not a school day (half-term holiday). Nothing was noted.',
    );
    value(await note('2026-10-19', notHeld('trip'), true));
    expect(await states('2026-10-19')).toEqual(['2026-10-19 not-held']);
    value(await room.provision.setField({ id: room.runId, field: 'startsOn', value: '2026-11-02' }));
    expect(await states('2026-10-19')).toEqual(['2026-10-19 not-held']);
  });

  it('has a note and cover by another member of staff of the school', async () => {
    const { id } = value(await note('2026-09-14', held));
    const coverId = await addStaffMember(room.temp.database, room.schoolId, 'Mr Osei-Tarn');
    value(await room.sessions.setField({ id, field: 'coverStaffId', value: coverId }));
    value(await room.sessions.setField({ id, field: 'note', value: ' In the hall ' }));
    expect((await rowOf()).sessions[0]?.noted).toMatchObject({ coverStaffId: coverId, note: 'In the hall' });
    expect(problem(await room.sessions.setField({ id, field: 'state', value: 'held' }))).toContain('cannot');
    const stranger = await room.sessions.setField({ id, field: 'coverStaffId', value: room.classId });
    expect(problem(stranger)).toContain('no longer there');
  });
});

describe('marks', () => {
  it('are for who did not have all of it, and go with the session', async () => {
    const { id } = value(await note('2026-09-14', held));
    const [ash = '', birch = '', cedar = ''] = room.pupilIds;
    const mark = (pupilId: string, as: Parameters<typeof room.sessions.setMark>[0]['as']) =>
      room.sessions.setMark({ id, pupilId, as });
    value(await mark(ash, { mark: 'absent', minutes: null }));
    value(await mark(birch, { mark: 'part', minutes: 10 }));
    value(await mark(cedar, { mark: 'refused', minutes: null }));
    expect((await rowOf()).sessions[0]?.noted?.marks).toHaveLength(3);
    const { pupils } = value(await room.sessions.run({ runId: room.runId }));
    expect(pupils.map(({ delivery }) => delivery.deliveredMinutes)).toEqual([0, 10, 0]);
    expect(problem(await mark(birch, { mark: 'part', minutes: 30 }))).toContain('less than the 30 minutes');
    value(await mark(cedar, { mark: null, minutes: null }));
    expect((await rowOf()).sessions[0]?.noted?.marks).toHaveLength(2);
    const gone = await note('2026-09-14', notHeld('staff-absent'));
    expect((await rowOf()).sessions[0]?.noted?.marks).toEqual([]);
    expect(problem(await mark(ash, { mark: 'absent', minutes: null }))).toContain('was not held');
    await undo(room.temp.database, gone);
    expect((await rowOf()).sessions[0]?.noted?.marks).toHaveLength(2);
  });

  it('are refused for who was not in the run on that day', async () => {
    const { id } = value(await note('2026-09-14', held));
    const { pupils } = value(await room.provision.run({ id: room.runId }));
    value(await room.provision.setPupilWeeks({ id: pupils[0]?.id ?? '', from: 2, to: 12 }));
    const absent = { mark: 'absent', minutes: null } as const;
    const late = await room.sessions.setMark({ id, pupilId: pupils[0]?.pupilId ?? '', as: absent });
    expect(problem(late)).toBe('This pupil was not in the run on that day.');
  });
});

describe('all as planned', () => {
  it('notes what is planned, up to today and not noted, in one change', async () => {
    value(await note('2026-09-16', notHeld('staff-absent')));
    const week = { from: '2026-09-14', to: '2026-09-18', filter: noRegisterFilter, reason: null };
    const all = await room.sessions.noteOpen(week);
    expect(value(all)).toEqual({ noted: 2 });
    expect(await states()).toEqual(['2026-09-14 held', '2026-09-16 not-held', '2026-09-18 held']);
    expect(value(await room.sessions.noteOpen(week))).toEqual({ noted: 0 });
    await undo(room.temp.database, all);
    expect(await states()).toEqual(['2026-09-14 open', '2026-09-16 not-held', '2026-09-18 open']);
  });

  it('leaves days to come open, unless they will not be held', async () => {
    const next = { from: '2026-09-21', to: '2026-09-25', filter: noRegisterFilter };
    expect(value(await room.sessions.noteOpen({ ...next, reason: null }))).toEqual({ noted: 0 });
    expect(value(await room.sessions.noteOpen({ ...next, reason: 'closed' }))).toEqual({ noted: 3 });
    const { rows, today } = await weekOf(room, '2026-09-21');
    expect(weekState(rows, today)).toEqual({ sessions: 3, open: 0, toCome: 0 });
  });

  it('ends with the calendar', async () => {
    const last = {
      from: '9999-12-20',
      to: '9999-12-31',
      filter: noRegisterFilter,
      reason: 'closed',
    } as const;
    expect(value(await room.sessions.noteOpen(last))).toEqual({ noted: 0 });
  });

  it('keeps to the filter', async () => {
    const coverId = await addStaffMember(room.temp.database, room.schoolId, 'Mr Osei-Tarn');
    await addLine(room.provision, room.runId, coverId, 30, 1);
    const filter = { ...noRegisterFilter, staffId: coverId };
    const all = await room.sessions.noteOpen({ from: '2026-09-14', to: '2026-09-18', filter, reason: null });
    expect(value(all)).toEqual({ noted: 1 });
  });
});

describe('a run, planned against delivered', () => {
  it('sums up to today, by child and by week, and a child’s weeks are its own', async () => {
    value(await note('2026-09-14', held));
    value(await note('2026-09-16', shortened(20)));
    value(await note('2026-09-18', notHeld('staff-absent')));
    const page = value(await room.provision.run({ id: room.runId }));
    value(await room.provision.setPupilWeeks({ id: page.pupils[2]?.id ?? '', from: 2, to: 12 }));
    const { all, pupils, weeks } = value(await room.sessions.run({ runId: room.runId }));
    expect(all).toMatchObject({ planned: 3, plannedMinutes: 90, held: 2, deliveredMinutes: 50, missed: 1 });
    expect(pupils.map(({ delivery }) => delivery.plannedMinutes)).toEqual([90, 90, 0]);
    expect(weeks).toHaveLength(1);
  });
});

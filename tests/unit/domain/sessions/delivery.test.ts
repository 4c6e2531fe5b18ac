import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deliveryOf, minutesFor } from '../../../../domain/sessions/delivery';
import { missedInWords, openInWords, shortenedInWords } from '../../../../domain/sessions/delivery-words';
import type { NotedSession } from '../../../../domain/sessions/model';
import { usualReasons } from '../../../../domain/sessions/reasons';
import { runSessions } from '../../../../domain/sessions/run-sessions';
import { absent, calendar, days, line, noted } from './support';

const span = { from: '2026-09-14', to: '2026-09-18' };
const ash = { pupilId: 'ash', joinsOn: null, leavesOn: null };
const run = { startsOn: '2026-09-14', weeks: 3, staff: [line('one')] };
const sessionsOf = (sessions: readonly NotedSession[], staff = run.staff) =>
  runSessions({ run: { ...run, staff }, calendar, noted: sessions, usualDays: {} });
const sums = (sessions: readonly NotedSession[], pupil: typeof ash | null = null) =>
  deliveryOf(sessionsOf(sessions), span, pupil);
const notHeld = (on: string, reason: string) => noted(on, { state: 'not-held', minutes: null, reason });

describe('planned against delivered', () => {
  it('is open while nothing is noted', () => {
    expect(sums([])).toMatchObject({ planned: 3, plannedMinutes: 90, held: 0, open: 3, deliveredMinutes: 0 });
    expect(openInWords(sums([]))).toBe('3 planned sessions are not noted yet');
  });

  it('counts what was held, shortened and not held, with the reasons', () => {
    const week = [
      noted('2026-09-14'),
      noted('2026-09-16', { state: 'shortened', minutes: 20 }),
      notHeld('2026-09-18', 'trip'),
    ];
    expect(sums(week)).toEqual({
      planned: 3,
      plannedMinutes: 90,
      held: 2,
      shortened: 1,
      shortenedBy: 10,
      missed: 1,
      deliveredMinutes: 50,
      open: 0,
      reasons: { trip: 1 },
    });
    expect(missedInWords(sums(week))).toBe('1 of 3 sessions not held: 1 trip or event');
    expect(shortenedInWords(sums(week))).toBe('1 session was shortened, by 10 minutes');
  });

  it('puts the most frequent reason first', () => {
    const reasons = { trip: 2, 'staff-absent': 4 };
    expect(missedInWords({ ...sums([]), held: 32, missed: 6, reasons })).toBe(
      '6 of 38 sessions not held: 4 staff absent, 2 trips or events',
    );
    expect(missedInWords(sums([noted('2026-09-14')]))).toBe('');
  });

  it('counts a child by its marks and only while it is in the run', () => {
    const marks = [absent('ash'), { pupilId: 'birch', mark: 'part', minutes: 12 } as const];
    const week = [noted('2026-09-14', { marks }), noted('2026-09-16'), noted('2026-09-18')];
    expect(sums(week, ash)).toMatchObject({ held: 2, missed: 1, reasons: { 'pupil-absent': 1 } });
    expect(sums(week, { ...ash, pupilId: 'birch' })).toMatchObject({
      held: 3,
      shortened: 1,
      shortenedBy: 18,
    });
    const late = { ...ash, joinsOn: '2026-09-16' } as unknown as typeof ash;
    expect(sums(week, late)).toMatchObject({
      planned: 2,
      plannedMinutes: 60,
      deliveredMinutes: 60,
      missed: 0,
    });
  });

  it('counts two adults at the same time once, and one of them is enough', () => {
    const staff = [line('one'), line('two', { minutesPerSession: 20 })];
    const week = [
      notHeld('2026-09-14', 'staff-absent'),
      noted('2026-09-14', { staffLineId: 'two', minutes: 20 }),
    ];
    const both = deliveryOf(sessionsOf(week, staff), span);
    expect(both).toMatchObject({ planned: 3, plannedMinutes: 90, held: 1, deliveredMinutes: 20, missed: 0 });
    const apart = [line('one', { sessionsPerWeek: 2 }), line('two', { sessionsPerWeek: 3 })];
    expect(deliveryOf(sessionsOf([], apart), span)).toMatchObject({ planned: 5, plannedMinutes: 150 });
  });

  it('claims nothing of a part that nobody counted', () => {
    const session = noted('2026-09-14', { marks: [{ pupilId: 'ash', mark: 'part', minutes: null }] });
    expect(minutesFor(session, 'ash')).toBe(0);
    expect(minutesFor(session, 'birch')).toBe(30);
  });

  it('does not change what happened when the plan changes', () => {
    const longer = [line('one', { minutesPerSession: 45 })];
    const after = deliveryOf(sessionsOf([noted('2026-09-14')], longer), span);
    expect(after).toMatchObject({ held: 1, shortened: 0, deliveredMinutes: 30, plannedMinutes: 120 });
  });
});

const pupils = ['ash', 'birch', 'cedar'].map((pupilId) => ({ pupilId, joinsOn: null, leavesOn: null }));
const anyMarks = fc.subarray(['ash', 'birch', 'cedar']).chain((ids) =>
  fc.tuple(
    ...ids.map((pupilId) =>
      fc.record({
        pupilId: fc.constant(pupilId),
        mark: fc.constantFrom('absent', 'part', 'refused'),
        minutes: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }),
      }),
    ),
  ),
);
const anySession = (heldOn: string, staffLineId: string): fc.Arbitrary<NotedSession> =>
  fc
    .record({
      state: fc.constantFrom('held', 'shortened', 'not-held'),
      minutes: fc.integer({ min: 1, max: 30 }),
      reason: fc.constantFrom(...usualReasons.map(({ code }) => code)),
      marks: anyMarks,
    })
    .map(({ state, minutes, reason, marks }) =>
      noted(heldOn, {
        staffLineId,
        state,
        minutes: state === 'held' ? 30 : state === 'shortened' ? minutes : null,
        reason: state === 'not-held' ? reason : null,
        marks: state === 'not-held' ? [] : marks,
      }),
    );
const anyWeek = fc
  .tuple(fc.subarray([...days]), fc.subarray([...days]))
  .chain(([one, two]) =>
    fc.tuple(...one.map((on) => anySession(on, 'one')), ...two.map((on) => anySession(on, 'two'))),
  );
const staff = [line('one'), line('two', { sessionsPerWeek: 1 })];

describe('for any week', () => {
  it('nobody has more than was held, and every session has one outcome', () => {
    fc.assert(
      fc.property(anyWeek, (week) => {
        const sessions = sessionsOf(week, staff);
        const all = deliveryOf(sessions, span);
        for (const pupil of [null, ...pupils]) {
          const each = deliveryOf(sessions, span, pupil);
          const inSpan = sessions.filter(({ on }) => on <= span.to).length;
          expect(each.held + each.missed + each.open).toBe(inSpan);
          expect(each.deliveredMinutes).toBeLessThanOrEqual(all.deliveredMinutes);
          expect(each.plannedMinutes).toBe(all.plannedMinutes);
          const counted = Object.values(each.reasons).reduce((sum, count) => sum + count, 0);
          expect(counted).toBe(each.missed);
        }
      }),
    );
  });

  it('the sums over pupils are the sums over sessions', () => {
    fc.assert(
      fc.property(anyWeek, (week) => {
        const sessions = sessionsOf(week, staff);
        const byPupil = pupils.map((pupil) => deliveryOf(sessions, span, pupil).deliveredMinutes);
        const byDay = days.flatMap((on) =>
          pupils.map((pupil) => deliveryOf(sessions, { from: on, to: on }, pupil).deliveredMinutes),
        );
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        expect(sum(byPupil)).toBe(sum(byDay));
      }),
    );
  });

  it('the order in which things were noted does not matter', () => {
    fc.assert(
      fc.property(anyWeek, (week) => {
        const backwards = [...week].reverse().map((item) => ({ ...item, marks: [...item.marks].reverse() }));
        const [one, other] = [sessionsOf(week, staff), sessionsOf(backwards, [...staff].reverse())];
        for (const pupil of [null, ...pupils])
          expect(deliveryOf(other, span, pupil)).toEqual(deliveryOf(one, span, pupil));
      }),
    );
  });
});

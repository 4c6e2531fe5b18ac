import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineWeek } from '../../../../domain/sessions/line-week';
import { plannedSlots, sessionsInWeek } from '../../../../domain/sessions/planned-week';
import { plannedInWeek, schoolDaysOf } from '../../../../domain/sessions/run-sessions';
import { calendar, days, line, noted } from './support';

const whole = { sessionsPerWeek: 3, index: 0, schoolDays: days, usualDays: [] };
const on = (slots: readonly { readonly on: string }[]) => slots.map((slot) => Number(slot.on.slice(8)));

describe('sessionsInWeek', () => {
  it.each([
    [3, [3, 3, 3, 3]],
    [2.5, [3, 2, 3, 2]],
    [0.5, [1, 0, 1, 0]],
    [0, [0, 0, 0, 0]],
    [0.25, [1, 0, 0, 0]],
  ])('%s a week are %j', (perWeek, expected) => {
    expect([0, 1, 2, 3].map((index) => sessionsInWeek(perWeek, index))).toEqual(expected);
  });

  it('comes to what the plan says over the run, rounded up', () => {
    const tenths = fc.integer({ min: 0, max: 250 });
    fc.assert(
      fc.property(tenths, fc.integer({ min: 1, max: 53 }), (tenth, weeks) => {
        const each = Array.from({ length: weeks }, (_, index) => sessionsInWeek(tenth / 10, index));
        expect(each.reduce((sum, count) => sum + count, 0)).toBe(Math.ceil((tenth * weeks) / 10));
        expect(Math.max(...each) - Math.min(...each)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('plannedSlots', () => {
  it.each([
    [1, [16]],
    [2, [15, 17]],
    [3, [14, 16, 18]],
    [4, [14, 15, 17, 18]],
    [5, [14, 15, 16, 17, 18]],
    [7, [14, 15, 15, 16, 17, 17, 18]],
  ])('%i a week lie evenly over the days', (sessionsPerWeek, expected) => {
    expect(on(plannedSlots({ ...whole, sessionsPerWeek }))).toEqual(expected);
  });

  it('numbers the sessions of a day', () => {
    expect(plannedSlots({ ...whole, sessionsPerWeek: 7 })[2]).toEqual({ on: '2026-09-15', number: 2 });
  });

  it('gives a short week its share, rounded up', () => {
    const short = days.slice(1);
    expect(plannedSlots({ ...whole, schoolDays: short })).toHaveLength(3);
    expect(plannedSlots({ ...whole, sessionsPerWeek: 5, schoolDays: short })).toHaveLength(4);
    expect(plannedSlots({ ...whole, schoolDays: days.slice(4) })).toHaveLength(1);
    expect(plannedSlots({ ...whole, schoolDays: [] })).toEqual([]);
  });

  it('keeps to the timetable, whose slots fall out on a day without school', () => {
    const timetable = { ...whole, usualDays: [2, 1, 4] };
    expect(on(plannedSlots(timetable))).toEqual([14, 15, 17]);
    expect(on(plannedSlots({ ...timetable, schoolDays: days.slice(1) }))).toEqual([15, 17]);
    expect(on(plannedSlots({ ...timetable, sessionsPerWeek: 2 }))).toEqual([14, 15]);
    expect(on(plannedSlots({ ...timetable, usualDays: [4], sessionsPerWeek: 2 }))).toEqual([14, 17]);
  });

  it('never lies on another day than a school day, and never twice in one place', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.subarray([...days]),
        fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 6 }),
        fc.integer({ min: 0, max: 52 }),
        (halves, schoolDays, usualDays, index) => {
          const slots = plannedSlots({ ...whole, sessionsPerWeek: halves / 2, schoolDays, usualDays, index });
          const keys = slots.map((slot) => `${slot.on} ${slot.number}`);
          expect(new Set(keys).size).toBe(slots.length);
          expect(slots.every((slot) => schoolDays.includes(slot.on))).toBe(true);
          expect(slots.length).toBeLessThanOrEqual(Math.ceil(halves / 2));
        },
      ),
    );
  });
});

describe('a week of a run', () => {
  it('leaves out bank holidays, closures and the days before the first', () => {
    expect(schoolDaysOf('2027-05-03', calendar)).toHaveLength(4);
    const closed = {
      ...calendar,
      closures: [{ startsOn: '2027-05-04', endsOn: '2027-05-04', name: 'Election' }],
    };
    expect(schoolDaysOf('2027-05-03', closed)).toEqual(['2027-05-05', '2027-05-06', '2027-05-07']);
    const run = { startsOn: '2027-05-06', weeks: 4, staff: [] };
    const week = { index: 0, schoolDays: schoolDaysOf('2027-05-03', calendar) };
    const five = { ...line('one'), sessionsPerWeek: 5 };
    const slots = plannedInWeek({ run, usualDays: {} }, five, week);
    expect(slots.map((slot) => slot.on)).toEqual(['2027-05-06', '2027-05-07']);
    const noMinutes = { ...five, minutesPerSession: 0 };
    expect(plannedInWeek({ run, usualDays: {} }, noMinutes, week)).toEqual([]);
  });
});

describe('lineWeek', () => {
  const planned = plannedSlots(whole);
  it('counts a session that was moved once, beside the planned ones that are left', () => {
    const week = lineWeek(planned, [noted('2026-09-17')]);
    expect(on(week)).toEqual([14, 17, 18]);
    expect(week.every(({ isPlanned }) => isPlanned)).toBe(true);
  });

  it('knows a session that nobody planned', () => {
    const extra = lineWeek(
      planned,
      ['14', '15', '16', '18'].map((day) => noted(`2026-09-${day}`)),
    );
    expect(extra.map(({ isPlanned }) => isPlanned)).toEqual([true, false, true, true]);
  });

  it('never has fewer sessions than planned or noted, in whatever order they were noted', () => {
    const slots = fc.uniqueArray(fc.constantFrom(...days), { maxLength: 5 });
    fc.assert(
      fc.property(slots, fc.integer({ min: 0, max: 5 }), (those, perWeek) => {
        const plan = plannedSlots({ ...whole, sessionsPerWeek: perWeek });
        const sessions = those.map((day) => noted(day));
        const week = lineWeek(plan, sessions);
        expect(week).toHaveLength(Math.max(plan.length, sessions.length));
        expect(week.filter(({ isPlanned }) => isPlanned)).toHaveLength(plan.length);
        expect(lineWeek([...plan].reverse(), [...sessions].reverse())).toEqual(week);
      }),
    );
  });
});

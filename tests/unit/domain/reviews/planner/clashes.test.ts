import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../domain/common/calendar-date';
import { clashesOf, fullWeekAfter } from '../../../../../domain/reviews/planner/clashes';
import { dayOf } from '../../../../../domain/reviews/planner/planner-model';
import { mondayOf } from '../../../../../domain/reviews/planner/weeks';
import { entry, schools, terms, today } from './entries';

// Without terms no day is closed: what is asked here is what one person can do.
const around = { today, schools: [] };

describe('clashes', () => {
  it('are none for meetings on days of their own', () => {
    expect(clashesOf([entry('a'), entry('b', { meetingOn: '2027-01-15' })], around)).toEqual([]);
  });

  it('are said of two meetings on one day', () => {
    expect(clashesOf([entry('a'), entry('b')], around)).toEqual([
      {
        kind: 'same-day',
        on: '2027-01-14',
        keys: ['a', 'b'],
        words: '2 meetings on Thursday 14 January 2027.',
        short: '2 on Thursday',
      },
    ]);
  });

  it('are worse when the meetings begin less than an hour apart', () => {
    const at = (key: string, meetingAt: string) => entry(key, { meetingAt });
    expect(clashesOf([at('a', '14:00'), at('b', '14:30')], around)[0]).toMatchObject({
      kind: 'same-time',
      words: '2 meetings on Thursday 14 January 2027, at 2.00 pm and 2.30 pm: less than an hour apart.',
      short: '2 on Thursday, less than an hour apart',
    });
    expect(clashesOf([at('a', '14:00'), at('b', '15:00')], around)[0]?.kind).toBe('same-day');
    expect(clashesOf([at('a', '14:00'), at('b', '14:00'), at('c', '09:00')], around)[0]?.words).toBe(
      '3 meetings on Thursday 14 January 2027, at 2.00 pm and 2.00 pm: less than an hour apart.',
    );
  });

  it('are said of a full week, with those that are not yet fixed', () => {
    const days = ['2027-01-11', '2027-01-12', '2027-01-13'];
    const three = days.map((meetingOn) => entry(meetingOn, { meetingOn }));
    expect(clashesOf(three, around)).toEqual([]);
    const four = [...three, entry('open', { meetingOn: null })];
    expect(clashesOf(four, around)).toMatchObject([
      {
        kind: 'full-week',
        on: '2027-01-11',
        words:
          'Full week from 11 January 2027: 4 meetings, 1 of them not yet fixed. More than 3 are hard to do well.',
      },
    ]);
  });

  it('are not said of a proposed day, of what is held, or of what is past', () => {
    const open = { meetingOn: null };
    expect(clashesOf([entry('a', open), entry('b', open)], around)).toEqual([]);
    expect(clashesOf([entry('a', { isHeld: true }), entry('b')], around)).toEqual([]);
    const past = { meetingOn: '2026-11-20' };
    expect(clashesOf([entry('a', past), entry('b', past)], around)).toEqual([]);
  });
});

describe('a closed school', () => {
  const on = (schoolId: string, meetingOn: string, more = {}) =>
    entry(`${schoolId} ${meetingOn}`, { schoolId, meetingOn, ...more });

  it('is said of the pupil’s own school, by its own terms', () => {
    // 4 January 2027: Harbour Street is open, Saltmarsh begins a day later.
    const clashes = clashesOf([on('school', '2027-01-04'), on('other', '2027-01-04')], { today, schools });
    expect(clashes.filter(({ kind }) => kind === 'closed')).toEqual([
      {
        kind: 'closed',
        on: '2027-01-04',
        keys: ['other 2027-01-04'],
        words: 'A meeting stands on Monday 4 January 2027. Saltmarsh is closed (Christmas holiday).',
        short: 'Monday: Saltmarsh is closed (Christmas holiday)',
      },
    ]);
  });

  it('needs no name where there is only one', () => {
    const one = [{ id: 'school', name: 'Harbour Street', terms }];
    expect(clashesOf([on('school', '2026-12-28')], { today, schools: one })[0]?.words).toBe(
      'A meeting stands on Monday 28 December 2026. The school is closed (Boxing Day (substitute day)).',
    );
  });

  it('is not said of a day that is only proposed or expected, or of what is held', () => {
    const closed = '2027-01-01';
    const some = [on('school', closed, { isHeld: true }), on('school', '2027-01-14', { meetingOn: null })];
    expect(clashesOf(some, { today, schools })).toEqual([]);
  });
});

const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-11-16', days));
const year = fc
  .array(
    fc.record({
      meetingOn: fc.option(day),
      meetingAt: fc.option(fc.constantFrom('09:00', '09:30', '14:00')),
      isHeld: fc.boolean(),
    }),
    { maxLength: 25 },
  )
  .map((list) => list.map((more, index) => entry(String(index), more)));

describe('of any year', () => {
  it('every week with more than the number that fits is named once, and no other', () => {
    fc.assert(
      fc.property(year, (entries) => {
        const ahead = entries.filter((one) => !one.isHeld && dayOf(one) >= today);
        const mondays = [...new Set(ahead.map((one) => mondayOf(dayOf(one))))];
        const full = mondays.filter(
          (monday) => ahead.filter((one) => mondayOf(dayOf(one)) === monday).length > fullWeekAfter,
        );
        const named = clashesOf(entries, around).filter(({ kind }) => kind === 'full-week');
        expect(named.map(({ on }) => on)).toEqual(full.sort());
      }),
    );
  });

  it('two fixed meetings clash exactly when they are on the same day', () => {
    fc.assert(
      fc.property(year, (entries) => {
        const clashes = clashesOf(entries, around).filter(({ kind }) => kind.startsWith('same'));
        for (const one of entries)
          for (const other of entries) {
            if (one.key >= other.key) continue;
            const both = [one, other].every(
              ({ meetingOn, isHeld }) => meetingOn !== null && !isHeld && meetingOn >= today,
            );
            const together = clashes.some(({ keys }) => keys.includes(one.key) && keys.includes(other.key));
            expect(together).toBe(both && one.meetingOn === other.meetingOn);
          }
      }),
    );
  });
});

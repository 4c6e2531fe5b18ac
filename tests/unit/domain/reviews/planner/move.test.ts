import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../../../../../domain/common/calendar-date';
import { dayInWeek, moveTo } from '../../../../../domain/reviews/planner/move';
import { isOpenWeek, mondayOf, weeksOfYear } from '../../../../../domain/reviews/planner/weeks';
import { drawn, entry, planner, terms } from './entries';

const weeks = weeksOfYear(2026, drawn(terms));
const weekOf = (date: string) => {
  const week = weeks.find(({ startsOn }) => startsOn === mondayOf(date));
  if (week === undefined) throw new Error('no such week');
  return week;
};
const maya = entry('maya');

describe('what a move means', () => {
  it('is lawful from two weeks ahead until the latest day', () => {
    expect(moveTo(planner([maya]), maya, '2026-12-07')).toMatchObject({
      isLawful: true,
      issues: [],
      label: 'In time',
    });
    expect(moveTo(planner([maya]), maya, '2027-01-21').isLawful).toBe(true);
  });

  it('says what is late', () => {
    const move = moveTo(planner([maya]), maya, '2027-01-22');
    expect(move).toMatchObject({ isLawful: false, label: 'After 21 January' });
    expect(move.issues.map(({ words }) => words)).toEqual([
      'Friday 22 January 2027 is after the latest lawful day, 21 January 2027 (four weeks before the anniversary on 18 February 2027).',
    ]);
  });

  it.each([
    ['2026-12-04', '11 days’ notice', 'Too soon'],
    ['2026-11-24', 'one day’s notice', 'Too soon'],
    ['2026-11-23', 'no notice', 'Too soon'],
    ['2026-11-20', 'has passed', 'Past'],
  ])('says what is too soon: %s, %s', (on, words, label) => {
    const move = moveTo(planner([maya]), maya, on);
    expect(move.issues[0]?.words).toContain(words);
    expect(move).toMatchObject({ isLawful: false, label });
  });

  it('warns of a closed school and of another meeting, which are no breach of the law', () => {
    const other = entry('other', { meetingOn: '2026-12-28' });
    const move = moveTo(planner([maya, other]), maya, '2026-12-28');
    expect(move.issues.map(({ kind }) => kind)).toEqual(['closed', 'same-day']);
    expect(move).toMatchObject({ isLawful: true, label: 'Closed' });
  });

  it('knows the stricter limit of the year in which a pupil moves school', () => {
    const because = 'so that the plan can name the next school before 15 February 2028';
    const limits = [...maya.limits.slice(0, 2), { startYear: 2027, latest: '2027-11-22', because }];
    const moving = entry('moving', { limits, window: { ...maya.window, latest: '2028-01-20' } });
    expect(moveTo(planner([moving]), moving, '2027-11-23').issues[0]?.words).toBe(
      `Tuesday 23 November 2027 is after the latest lawful day, 22 November 2027 (${because}).`,
    );
  });
});

describe('the day of a week', () => {
  it('keeps the weekday', () => {
    expect(dayInWeek(planner([maya]), maya, weekOf('2026-12-07'))).toBe('2026-12-10');
  });

  it('is the first free school day where its own is taken or closed', () => {
    const taken = [entry('b', { meetingOn: '2026-12-10' }), entry('c', { meetingOn: '2026-12-07' })];
    expect(dayInWeek(planner([maya, ...taken]), maya, weekOf('2026-12-07'))).toBe('2026-12-08');
    const monday = entry('monday', {
      meetingOn: '2027-04-26',
      window: { ...maya.window, latest: '2027-06-01' },
      limits: [{ startYear: 2026, latest: '2027-06-01', because: '' }],
    });
    // Monday 3 May 2027 is a bank holiday.
    expect(dayInWeek(planner([monday]), monday, weekOf('2027-05-03'))).toBe('2027-05-04');
  });

  it('stays within the law where the week has such a day', () => {
    const friday = entry('friday', { meetingOn: '2027-01-15' });
    // Friday 22 January would be one day late.
    expect(dayInWeek(planner([friday]), friday, weekOf('2027-01-21'))).toBe('2027-01-18');
  });
});

describe('of any move', () => {
  const ahead = fc.integer({ min: 0, max: 300 }).map((days) => addDays('2026-09-02', days));
  const others = fc.array(ahead, { maxLength: 12 });

  it('the day is a school day of that week, and its own weekday wherever nothing speaks against it', () => {
    fc.assert(
      fc.property(ahead, ahead, others, (from, into, taken) => {
        const moving = entry('moving', { meetingOn: from });
        const all = planner([moving, ...taken.map((on, index) => entry(String(index), { meetingOn: on }))]);
        const week = weekOf(into);
        const day = dayInWeek(all, moving, week);
        expect(mondayOf(day)).toBe(week.startsOn);
        if (!isOpenWeek(week)) return;
        expect(moveTo(all, moving, day).issues.some(({ kind }) => kind === 'closed')).toBe(false);
        const own = addDays(week.startsOn, weekday(from) - 1);
        if (weekday(from) < 6 && moveTo(all, moving, own).issues.length === 0) expect(day).toBe(own);
      }),
    );
  });

  it('it is lawful wherever the week has a lawful school day', () => {
    fc.assert(
      fc.property(ahead, ahead, others, (from, into, taken) => {
        const moving = entry('moving', { meetingOn: from });
        const all = planner([moving, ...taken.map((on, index) => entry(String(index), { meetingOn: on }))]);
        const week = weekOf(into);
        const lawful = week.days.some(({ on }) => {
          const move = moveTo(all, moving, on);
          return move.isLawful && move.issues.every(({ kind }) => kind !== 'closed');
        });
        if (lawful) expect(moveTo(all, moving, dayInWeek(all, moving, week)).isLawful).toBe(true);
      }),
    );
  });

  it('is lawful exactly between two weeks from today and the latest day', () => {
    fc.assert(
      fc.property(ahead, (on) => {
        expect(moveTo(planner([maya]), maya, on).isLawful).toBe('2026-12-07' <= on && on <= '2027-01-21');
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, weekday } from '../../../../domain/common/calendar-date';
import { lastDayOfRun, mondaysBetween, runWeeks, weekOf } from '../../../../domain/provision/run-weeks';
import { sixTerms2026 } from '../../../../domain/school/six-terms';

const elapsed = (startsOn: string, weeks: number, by: string) =>
  runWeeks({ startsOn, weeks }, sixTerms2026).filter(({ friday }) => friday <= by).length;

// Start, planned weeks, and weeks elapsed at three dates: from the worked totals of the sample map (expected-costs.md).
it.each([
  ['P01', '2026-09-14', 12, [5, 8, 12]],
  ['P02', '2026-09-14', 34, [5, 8, 23]],
  ['P05', '2026-11-02', 16, [0, 3, 16]],
  ['P06', '2026-11-02', 10, [0, 3, 10]],
  ['P12', '2026-09-07', 36, [6, 9, 24]],
  ['P14', '2027-01-04', 15, [0, 0, 11]],
  ['P19', '2027-04-12', 8, [0, 0, 0]],
])('%s has gone through as many weeks as the worked totals say', (_, startsOn, weeks, expected) => {
  const dates = ['2026-10-16', '2026-11-23', '2027-03-26'];
  expect(dates.map((by) => elapsed(startsOn, weeks, by))).toEqual(expected);
});

it('runs through half-term without counting it', () => {
  expect(runWeeks({ startsOn: '2026-10-12', weeks: 2 }, sixTerms2026)).toEqual([
    { monday: '2026-10-12', friday: '2026-10-16' },
    { monday: '2026-11-02', friday: '2026-11-06' },
  ]);
});

it('counts a week of which only some days are in term, and ends on its last day in term', () => {
  // Term 1 begins on a Wednesday; Term 4 ends on Thursday 25 March 2027.
  expect(runWeeks({ startsOn: '2026-09-02', weeks: 1 }, sixTerms2026)[0]?.monday).toBe('2026-08-31');
  expect(lastDayOfRun({ startsOn: '2027-03-15', weeks: 2 }, sixTerms2026)).toBe('2027-03-25');
  expect(lastDayOfRun({ startsOn: '2027-03-15', weeks: 1 }, sixTerms2026)).toBe('2027-03-19');
});

it('a first day in the holiday or at the weekend counts from the next week of school', () => {
  expect(runWeeks({ startsOn: '2026-10-20', weeks: 1 }, sixTerms2026)[0]?.monday).toBe('2026-11-02');
  expect(weekOf('2026-11-07').monday).toBe('2026-11-09');
  expect(weekOf('2026-11-08').monday).toBe('2026-11-09');
});

it('says nothing of weeks that the known terms do not reach', () => {
  expect(runWeeks({ startsOn: '2027-07-12', weeks: 5 }, sixTerms2026)).toHaveLength(2);
  expect(lastDayOfRun({ startsOn: '2027-07-12', weeks: 5 }, sixTerms2026)).toBeNull();
});

it('without any terms every week counts', () => {
  expect(lastDayOfRun({ startsOn: '2026-09-02', weeks: 10 }, [])).toBe('2026-11-06');
});

const dates = fc.integer({ min: 0, max: 330 }).map((days) => addDays('2026-09-01', days));

it('any run: Mondays to Fridays, in order, each with a day of term, never more than planned', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 53 }), (startsOn, weeks) => {
      const found = runWeeks({ startsOn, weeks }, sixTerms2026);
      expect(found.length).toBeLessThanOrEqual(weeks);
      found.forEach(({ monday, friday }, index) => {
        expect([weekday(monday), weekday(friday)]).toEqual([1, 5]);
        expect(friday >= startsOn).toBe(true);
        expect(monday > (found[index - 1]?.friday ?? '')).toBe(true);
        const days = [0, 1, 2, 3, 4].map((day) => addDays(monday, day));
        const isInTerm = (day: string) =>
          sixTerms2026.some((term) => term.startsOn <= day && day <= term.endsOn);
        expect(days.some(isInTerm)).toBe(true);
      });
    }),
  );
});

it('the Mondays from day to day are those of their weeks, and end with the calendar', () => {
  expect(mondaysBetween('2026-11-25', '2026-12-07')).toEqual(['2026-11-23', '2026-11-30', '2026-12-07']);
  expect(mondaysBetween('2026-11-28', '2026-11-29')).toEqual([]);
  expect(mondaysBetween('9999-12-20', '9999-12-31')).toEqual(['9999-12-20', '9999-12-27']);
  const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days));
  fc.assert(
    fc.property(day, day, (from, to) => {
      const mondays = mondaysBetween(from, to);
      for (const monday of mondays) expect(weekday(monday)).toBe(1);
      expect(new Set(mondays).size).toBe(mondays.length);
      expect(mondays.length > 0).toBe(weekOf(from).monday <= to);
    }),
  );
});

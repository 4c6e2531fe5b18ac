import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../domain/common/calendar-date';
import { plannedYear, plannerYears } from '../../../../../domain/reviews/planner/planner-year';
import { entry, planner } from './entries';

const weeksWith = (year: ReturnType<typeof plannedYear>) =>
  year.stretches.flatMap(({ weeks }) => weeks).filter(({ entries }) => entries.length > 0);

describe('a planned year', () => {
  const all = planner([
    entry('fixed', { deadlines: [{ rule: 'invitations', on: '2026-12-31' }] }),
    entry('open', { meetingOn: null, reviewId: null }),
    entry('held', { meetingOn: '2026-11-10', isHeld: true }),
    entry('next', { meetingOn: '2027-10-07' }),
    entry('elsewhere', { schoolId: 'other' }),
  ]);

  it('holds the reviews of its weeks and counts them', () => {
    const year = plannedYear(all, 2026, 'school');
    expect(year.name).toBe('2026/27');
    expect(year.summary).toBe('3 reviews: 1 held, 1 with a date, 1 not yet fixed.');
    expect(weeksWith(year).map(({ startsOn, entries }) => [startsOn, entries.map(({ key }) => key)])).toEqual(
      [
        ['2026-11-09', ['held']],
        ['2027-01-11', ['fixed', 'open']],
      ],
    );
    expect(plannedYear(all, 2027, 'school').summary).toBe('1 review: 1 with a date.');
    expect(plannedYear(all, 2025, null).summary).toBe('No review falls in this year.');
  });

  it('marks the latest lawful day in its own week, and what else falls due', () => {
    const weeks = plannedYear(all, 2026, 'school').stretches.flatMap((stretch) => stretch.weeks);
    const marked = weeks.find(({ startsOn }) => startsOn === '2027-01-18');
    expect(marked?.latest.map(({ key }) => key)).toEqual(['fixed', 'open', 'next']);
    const due = weeks.find(({ startsOn }) => startsOn === '2026-12-28');
    expect(due?.deadlines.map(({ rule, entries }) => [rule, entries.map(({ key }) => key)])).toEqual([
      ['invitations', ['fixed']],
    ]);
  });

  it('shows all schools together, with the clashes between them', () => {
    const year = plannedYear(all, 2026, null);
    expect(year.clashes.map(({ kind, keys }) => [kind, keys])).toEqual([
      ['same-day', ['fixed', 'elsewhere']],
    ]);
    expect(weeksWith(year).at(-1)?.clashes).toHaveLength(1);
    expect(plannedYear(all, 2026, 'school').clashes).toEqual([]);
  });

  it('can be last year, this one and the next', () => {
    expect(plannerYears('2026-11-23')).toEqual([2025, 2026, 2027]);
    expect(plannerYears('2026-08-31')).toEqual([2024, 2025, 2026]);
  });

  it('shows every review in exactly one week of the years around it', () => {
    const day = fc.integer({ min: 0, max: 1090 }).map((days) => addDays('2025-09-04', days));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 15 }), (days) => {
        const some = planner(days.map((meetingOn, index) => entry(String(index), { meetingOn })));
        const shown = [2025, 2026, 2027, 2028].flatMap((year) =>
          weeksWith(plannedYear(some, year, null)).flatMap(({ entries }) => entries.map(({ key }) => key)),
        );
        expect(shown.sort()).toEqual(days.map((_, index) => String(index)).sort());
      }),
      { numRuns: 25 },
    );
  });
});

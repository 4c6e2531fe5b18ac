import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../domain/common/calendar-date';
import { dayInWeek, moveTo } from '../../../../../domain/reviews/planner/move';
import { plannedYear } from '../../../../../domain/reviews/planner/planner-year';
import { dayOfSchools, isOpenDay } from '../../../../../domain/reviews/planner/school-days';
import { mondayOf, stretchesOfYear, weeksOfYear } from '../../../../../domain/reviews/planner/weeks';
import { dayKind } from '../../../../../domain/school/terms';
import { drawn, entry, otherTerms, planner, schools, terms } from './entries';

const both = [...drawn(terms), ...drawn(otherTerms, 'Saltmarsh')];
const weekOf = (date: string) => {
  const week = weeksOfYear(2026, both).find(({ startsOn }) => startsOn === mondayOf(date));
  if (week === undefined) throw new Error('no such week');
  return week;
};

describe('the days of two schools', () => {
  it('are a holiday only where both are closed', () => {
    expect(dayOfSchools('2026-10-27', both)).toMatchObject({ kind: 'school-holiday', closedAt: [] });
    expect(dayOfSchools('2026-10-20', both)).toMatchObject({
      kind: 'school-day',
      name: 'Autumn 1',
      closedAt: [{ school: 'Harbour Street', name: 'half-term holiday' }],
    });
    expect(dayOfSchools('2026-11-10', both)).toMatchObject({ name: 'Term 2 and Autumn 2', closedAt: [] });
  });

  it('say who is closed in a week in which the other is open', () => {
    expect(weekOf('2026-10-20').closedWords).toBe('Harbour Street closed: half-term holiday');
    expect(weekOf('2027-01-04').closedWords).toBe('Saltmarsh closed Mon: Christmas holiday');
    expect(weekOf('2026-10-27').closedWords).toBeNull();
  });

  it('give a school without terms no say', () => {
    const unknown = [...drawn(terms), ...drawn([], 'New school')];
    expect(stretchesOfYear(2026, unknown)).toEqual(stretchesOfYear(2026, drawn(terms)));
  });

  it('are open exactly when one school that knows its terms is open, or none knows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (days) => {
        const on = addDays('2026-09-01', days);
        const kinds = both.map(({ calendar }) => dayKind(on, calendar).kind);
        const known = kinds.filter((kind) => kind !== 'unknown');
        const day = dayOfSchools(on, both);
        expect(isOpenDay(day)).toBe(known.length === 0 || known.includes('school-day'));
        expect(day.closedAt.length > 0).toBe(known.includes('school-day') && new Set(known).size > 1);
      }),
    );
  });

  it('do not change when the schools are named in another order, but for the order of words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (days) => {
        const on = addDays('2026-09-01', days);
        expect(dayOfSchools(on, [...both].reverse()).kind).toBe(dayOfSchools(on, both).kind);
      }),
    );
  });
});

describe('a meeting is checked by the terms of its own school', () => {
  const all = planner([], schools);
  const ours = entry('ours', { meetingOn: '2027-01-11' });
  const theirs = entry('theirs', { schoolId: 'other', meetingOn: '2027-01-11' });

  it('when it is put on a day', () => {
    const half = '2027-01-04';
    expect(moveTo(all, ours, half)).toMatchObject({ isPlain: true, label: 'In time' });
    expect(moveTo(all, theirs, half)).toMatchObject({ isLawful: true, isPlain: false, label: 'Closed' });
  });

  it('and when it is put into a week: the first day on which that school is open', () => {
    expect(dayInWeek(all, ours, weekOf('2027-01-04'))).toBe('2027-01-04');
    expect(dayInWeek(all, theirs, weekOf('2027-01-04'))).toBe('2027-01-05');
  });
});

describe('a year says whose holidays are drawn', () => {
  const year = (schoolId: string | null, of = schools) => plannedYear(planner([], of), 2026, schoolId);

  it('of one school by its name, of all where they agree', () => {
    expect(year('other').holidays).toBe('Holidays of Saltmarsh.');
    expect(year(null).holidays).toMatch(/^Holidays are drawn where all schools are closed; where only some/);
    expect(year(null, schools.slice(0, 1)).holidays).toBeNull();
    expect(year(null, [...schools, { id: 'new', name: 'New school', terms: [] }]).holidays).toMatch(
      /No terms are entered for New school\.$/,
    );
  });

  it('and draws those of the chosen one', () => {
    const holidays = (schoolId: string) =>
      year(schoolId).stretches.flatMap(({ kind, weeks }) =>
        kind === 'holiday' ? weeks.map(({ startsOn }) => startsOn) : [],
      );
    expect(holidays('school')).toContain('2026-10-19');
    expect(holidays('other')).not.toContain('2026-10-19');
  });
});

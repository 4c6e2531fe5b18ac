import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../../../../../domain/common/calendar-date';
import {
  isOpenWeek,
  mondayOf,
  stretchDates,
  stretchesOfYear,
  weeksOfYear,
  weekWords,
  weekWordsShort,
  yearOfWeek,
} from '../../../../../domain/reviews/planner/weeks';
import { drawn, terms } from './entries';

const date = fc.integer({ min: 0, max: 15_000 }).map((days) => addDays('2015-01-01', days));

describe('the weeks of a year', () => {
  it('are grouped by the six terms with their holidays between', () => {
    expect(
      stretchesOfYear(2026, drawn(terms)).map(({ name, kind, weeks }) => `${kind} ${name} ${weeks.length}`),
    ).toEqual([
      'term Term 1 7',
      'holiday half-term holiday 2',
      'term Term 2 7',
      'holiday Christmas holiday 2',
      'term Term 3 6',
      'holiday half-term holiday 1',
      'term Term 4 5',
      'holiday Easter holiday 2',
      'term Term 5 7',
      'holiday half-term holiday 1',
      'term Term 6 7',
      'unknown No term entered 5',
    ]);
  });

  it('say which days of a week are closed, and why', () => {
    const weeks = weeksOfYear(2026, drawn(terms));
    const closed = weeks.flatMap(({ closedWords }) => closedWords ?? []);
    expect(closed).toEqual([
      'Closed Mon: Summer bank holiday',
      'Closed Thu: Easter holiday; Fri: Good Friday',
      'Closed Mon: Early May bank holiday',
    ]);
  });

  it('are the months where no term is entered at all', () => {
    const stretches = stretchesOfYear(2026, drawn([]));
    expect(stretches).toHaveLength(12);
    expect(stretches[0]).toMatchObject({ name: 'September 2026', kind: 'month' });
    expect(stretches.at(-1)?.name).toBe('August 2027');
  });

  it('give their dates in words', () => {
    const stretches = stretchesOfYear(2026, drawn(terms));
    expect(stretches.slice(1, 5).map(stretchDates)).toEqual([
      '19 October to 30 October 2026',
      '2 November to 18 December 2026',
      '21 December 2026 to 1 January 2027',
      '4 January to 12 February 2027',
    ]);
    expect(weekWords({ startsOn: '2027-01-11' })).toBe('11 to 15 January');
    expect(weekWords({ startsOn: '2026-11-30' })).toBe('30 November to 4 December');
    expect(weekWordsShort({ startsOn: '2027-01-11' })).toBe('11 to 15 Jan');
    expect(weekWordsShort({ startsOn: '2026-11-30' })).toBe('30 Nov to 4 Dec');
  });

  it('hold every day of every year exactly once, and follow each other without a gap', () => {
    fc.assert(
      fc.property(date, (day) => {
        const startYear = yearOfWeek(day);
        const weeks = weeksOfYear(startYear, drawn(terms));
        expect(weeks.filter(({ startsOn }) => startsOn === mondayOf(day))).toHaveLength(1);
        expect([52, 53]).toContain(weeks.length);
        expect(weeks.every(({ startsOn }) => weekday(startsOn) === 1)).toBe(true);
        const next = weeksOfYear(startYear + 1, drawn(terms))[0];
        expect(next?.startsOn).toBe(addDays(weeks.at(-1)?.startsOn ?? '', 7));
      }),
      { numRuns: 50 },
    );
  });

  it('stand each in one stretch, and a holiday holds no open week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2015, max: 2060 }), (year) => {
        const stretches = stretchesOfYear(year, drawn(terms));
        expect(stretches.flatMap(({ weeks }) => weeks.map(({ startsOn }) => startsOn))).toEqual(
          weeksOfYear(year, drawn(terms)).map(({ startsOn }) => startsOn),
        );
        for (const { kind, weeks } of stretches)
          for (const week of weeks) expect(isOpenWeek(week)).toBe(kind !== 'holiday');
      }),
      { numRuns: 40 },
    );
  });
});

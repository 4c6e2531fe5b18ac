import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../domain/common/calendar-date';
import { knownWeeks, plannedWeeks, yearsOfRun } from '../../../../domain/provision/planned-weeks';
import { runWeeks } from '../../../../domain/provision/run-weeks';
import { sampleTerms } from '../costs/sample-map';

const nextAutumn = { name: 'Autumn 2027', startsOn: '2027-09-01', endsOn: '2027-12-17' };

describe('the planned weeks of a run', () => {
  it('are those of runWeeks, and after the last known term follow one upon another without the summer holidays', () => {
    const run = { startsOn: '2027-07-12', weeks: 4 };
    expect(plannedWeeks(run, knownWeeks(run, sampleTerms)).map(({ monday }) => monday)).toEqual([
      '2027-07-12',
      '2027-07-19',
      '2027-08-30',
      '2027-09-06',
    ]);
  });

  it('are as many as planned, each later than the one before, whatever is known', () => {
    const day = fc.integer({ min: -400, max: 800 }).map((days) => addDays('2026-09-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 53 }), fc.boolean(), (startsOn, weeks, hasTerms) => {
        const terms = hasTerms ? sampleTerms : [];
        const run = { startsOn, weeks };
        const known = knownWeeks(run, terms);
        const all = plannedWeeks(run, known).map(({ monday }) => monday);
        expect(known).toEqual(runWeeks(run, terms));
        expect(all).toHaveLength(weeks);
        expect(all).toEqual([...new Set(all)].toSorted());
      }),
    );
  });
});

describe('the school years of a run', () => {
  it('are those in which its weeks lie, by their Fridays', () => {
    const terms = [...sampleTerms, nextAutumn];
    expect(yearsOfRun({ startsOn: '2027-07-12', weeks: 2 }, terms)).toEqual([2026]);
    expect(yearsOfRun({ startsOn: '2027-07-12', weeks: 3 }, terms)).toEqual([2026, 2027]);
    // A first day in August of which the first school week is in September.
    expect(yearsOfRun({ startsOn: '2026-08-31', weeks: 2 }, sampleTerms)).toEqual([2026]);
    expect(yearsOfRun({ startsOn: '2026-09-01', weeks: 53 }, sampleTerms)).toEqual([2026, 2027]);
  });
});

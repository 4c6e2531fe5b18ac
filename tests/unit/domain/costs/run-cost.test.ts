import { describe, expect, it } from 'vitest';
import { exact } from '../../../../domain/costs/exact';
import { type CostBasis, costOfRun } from '../../../../domain/costs/run-cost';
import { totalsOf } from '../../../../domain/costs/totals';
import type { GradeRate, StaffGrade } from '../../../../domain/provision/run';
import { plainLine, plainPupil, plainRun, sampleTerms } from './sample-map';

const rate = (fromOn: string, actualPence: number, standardPence: number, onCost = 0): GradeRate => ({
  id: fromOn,
  fromOn,
  actualPence,
  standardPence,
  onCost,
});

function basis(rates: readonly GradeRate[], on = '2026-11-23'): CostBasis {
  const grade: StaffGrade = { id: 'TA2', schoolId: 'school', code: 'TA2', name: 'Teaching assistant', rates };
  return {
    terms: sampleTerms,
    on,
    grades: new Map([['TA2', grade]]),
    gradeOfStaff: new Map([['Quillane', 'TA2']]),
  };
}

/** One hour a week of somebody whose grade is TA2. */
const hourly = { ...plainLine('line'), gradeId: 'TA2', minutesPerSession: 60 };

const shown = (shares: ReadonlyMap<string, { toFraction(): string }>) =>
  Object.fromEntries(Array.from(shares, ([pupil, share]) => [pupil, share.toFraction()]));

describe('the cost of a run', () => {
  it('reckons 2.5 sessions a week exactly', () => {
    const run = plainRun({ weeks: 1, staff: [{ ...hourly, minutesPerSession: 20, sessionsPerWeek: 2.5 }] });
    // 13.84 x 20/60 x 2.5 = 11.5333...
    expect(costOfRun(run, basis([rate('2026-09-01', 1384, 1425)])).actual.weekly.toFraction()).toBe('3460/3');
    expect(exact(0.1).add(exact(0.2)).toFraction()).toBe('3/10');
    expect(exact(1.5e-7).toFraction()).toBe('3/20000000');
  });

  it('puts on-costs on a grade’s rate, and none on the line’s own', () => {
    const prices = basis([rate('2026-09-01', 1000, 2000, 2150)]);
    const ofGrade = costOfRun(plainRun({ weeks: 1, staff: [hourly] }), prices);
    expect([ofGrade.actual.weekly.toFraction(), ofGrade.standard.weekly.toFraction()]).toEqual([
      '1215',
      '2430',
    ]);
    const own = costOfRun(plainRun({ weeks: 1, staff: [{ ...hourly, actualPence: 1100 }] }), prices);
    expect([own.actual.weekly.toFraction(), own.standard.weekly.toFraction()]).toEqual(['1100', '2430']);
  });

  it('takes the grade of the member of staff where the line names none', () => {
    const run = plainRun({ weeks: 1, staff: [{ ...hourly, gradeId: null, staffId: 'Quillane' }] });
    expect(costOfRun(run, basis([rate('2026-09-01', 1000, 2000)])).actual.weekly.toFraction()).toBe('1000');
  });

  it('names a line without a rate instead of counting it as free in silence', () => {
    const run = plainRun({ staff: [{ ...plainLine('nobody'), standardPence: 1500 }] });
    const { actual, standard } = costOfRun(run, basis([]));
    expect([actual.linesWithoutRate, standard.linesWithoutRate]).toEqual([['nobody'], []]);
  });

  it('counts a new rate from the week that has most of its days under it', () => {
    // 4 weeks from Monday 21 September. A rate from Wednesday 30 September counts for its week, one from Thursday 1 October does not.
    const run = plainRun({ startsOn: '2026-09-21', weeks: 4, staff: [hourly] });
    const [before, after] = [rate('2026-09-01', 1000, 1000), rate('2026-09-30', 1200, 1200)];
    expect(costOfRun(run, basis([before, after])).actual.whole.total.toFraction()).toBe('4600');
    const thursday = rate('2026-10-01', 1200, 1200);
    expect(costOfRun(run, basis([before, thursday])).actual.whole.total.toFraction()).toBe('4400');
    // To 2 October two weeks are over: one at the old rate, one at the new.
    const { toDate, weekly } = costOfRun(run, basis([before, after], '2026-10-02')).actual;
    expect([toDate.total.toFraction(), weekly.toFraction()]).toEqual(['2200', '1200']);
  });

  it('lets the first rate hold before its first day', () => {
    const run = plainRun({ weeks: 2, staff: [hourly] });
    expect(costOfRun(run, basis([rate('2027-01-01', 1000, 1)])).actual.whole.total.toFraction()).toBe('2000');
  });

  it('divides each week among those who are there, by weight', () => {
    // Six weeks at £10: A all six, B (double weight) from the third week to the fourth, C in none of them.
    const run = plainRun({
      staff: [hourly],
      pupils: [
        plainPupil('A'),
        plainPupil('B', { joinsOn: '2026-09-30', leavesOn: '2026-10-05', weight: 2 }),
        plainPupil('C', { joinsOn: '2027-02-01' }),
      ],
      costs: [{ id: 'c', kind: 'resources', what: null, plannedPence: 1000, spentPence: 500, spentOn: null }],
    });
    const { whole } = costOfRun(run, basis([rate('2026-09-01', 1000, 1)])).actual;
    // Staff: A 4 x 1000 + 2 x 1000/3, B 2 x 2000/3. Resources: weeks x weight, 6 to 4.
    expect(shown(whole.shares)).toEqual({ A: '15800/3', B: '5200/3' });
    expect(whole.unallocated.toFraction()).toBe('0');
  });

  it('shows what nobody had as unallocated', () => {
    const run = plainRun({ weeks: 2, staff: [hourly], pupils: [plainPupil('A', { joinsOn: '2026-09-21' })] });
    const { whole } = costOfRun(run, basis([rate('2026-09-01', 1000, 1)])).actual;
    expect(shown(whole.shares)).toEqual({ A: '1000' });
    expect(whole.unallocated.toFraction()).toBe('1000');
    const empty = costOfRun(plainRun({ weeks: 2, staff: [hourly] }), basis([rate('2026-09-01', 1000, 1)]));
    expect(totalsOf([empty], 'actual', 'whole').unallocated.toFraction()).toBe('2000');
  });

  it('counts a child who is entered twice for a week once', () => {
    const run = plainRun({
      weeks: 2,
      staff: [hourly],
      pupils: [
        plainPupil('A', { leavesOn: '2026-09-21' }),
        plainPupil('A', { joinsOn: '2026-09-21' }),
        plainPupil('B'),
      ],
    });
    const { whole } = costOfRun(run, basis([rate('2026-09-01', 1000, 1)])).actual;
    expect(shown(whole.shares)).toEqual({ A: '1000', B: '1000' });
  });

  it('costs weeks after the last known term, and says that they have no dates yet', () => {
    const run = plainRun({ startsOn: '2027-07-12', weeks: 5, staff: [hourly], pupils: [plainPupil('A')] });
    const costed = costOfRun(run, basis([rate('2026-09-01', 1000, 1)], '2027-12-31'));
    expect(costed.actual.whole.total.toFraction()).toBe('5000');
    expect([costed.weeksElapsed, costed.weeksWithoutTerm]).toEqual([2, 3]);
    expect(costed.actual.toDate.total.toFraction()).toBe('2000');
  });
});

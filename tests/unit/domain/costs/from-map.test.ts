import { describe, expect, it } from 'vitest';
import { costFromMap } from '../../../../domain/costs/from-map';
import { differsFromTyped, writesOver } from '../../../../domain/costs/from-map-page';
import { plainLine, plainPupil, plainRun, sampleBasis } from './sample-map';

const basisOf = () => sampleBasis('2026-11-23');
const line = { ...plainLine('a'), minutesPerSession: 60, actualPence: 1200, standardPence: 1500 };

describe('costs for a review from the map', () => {
  it('are a child’s part of an hour: half of it for one of two', () => {
    const run = plainRun({ weeks: 4, staff: [line], pupils: [plainPupil('A'), plainPupil('B')] });
    expect(costFromMap([run], 'A', basisOf)).toEqual({
      actual: { hourlyPence: 600, otherPence: null },
      standard: { hourlyPence: 750, otherPence: null },
    });
  });

  it('count two adults side by side as one hour of the child, and others one after another', () => {
    const together = plainRun({ staff: [line, { ...line, id: 'b' }], pupils: [plainPupil('A')] });
    expect(costFromMap([together], 'A', basisOf).actual.hourlyPence).toBe(2400);
    const after = plainRun({
      staff: [line, { ...line, id: 'b', minutesPerSession: 30 }],
      pupils: [plainPupil('A')],
    });
    expect(costFromMap([after], 'A', basisOf).actual.hourlyPence).toBe(1200);
  });

  it('take several runs together, by their hours, and only the weeks in which the child was there', () => {
    const long = plainRun({ weeks: 3, staff: [line], pupils: [plainPupil('A')] });
    const short = plainRun({
      weeks: 6,
      staff: [{ ...line, actualPence: 2400 }],
      pupils: [plainPupil('A', { leavesOn: '2026-09-18' })],
      costs: [{ id: 'c', kind: 'training', what: null, plannedPence: 999, spentPence: 0, spentOn: null }],
    });
    // Three hours at £12 and one at £24.
    expect(costFromMap([long, short], 'A', basisOf).actual).toEqual({ hourlyPence: 1500, otherPence: 999 });
  });

  it('know nothing of a child who is not in it', () => {
    const run = plainRun({ staff: [line], pupils: [plainPupil('B')] });
    expect(costFromMap([run], 'A', basisOf).actual).toEqual({ hourlyPence: null, otherPence: null });
  });

  it('tell what would be written over', () => {
    const typed = { hourlyPence: 1500, otherPence: null };
    expect(writesOver({ hourlyPence: 1600, otherPence: 5 }, typed)).toBe(true);
    expect(writesOver({ hourlyPence: null, otherPence: 5 }, typed)).toBe(false);
    expect(differsFromTyped({ hourlyPence: null, otherPence: 5 }, typed)).toBe(true);
    expect(differsFromTyped({ hourlyPence: 1500, otherPence: null }, typed)).toBe(false);
  });
});

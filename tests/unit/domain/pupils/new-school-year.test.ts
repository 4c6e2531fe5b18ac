import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movedUp, yearsToMoveUp } from '../../../../domain/pupils/new-school-year';
import { chronologicalNcy } from '../../../../domain/pupils/year-group';

describe('A new school year', () => {
  test('moves everybody up on 1 September, not before', () => {
    expect(yearsToMoveUp(2026, '2026-09-01')).toBe(0);
    expect(yearsToMoveUp(2026, '2027-08-31')).toBe(0);
    expect(yearsToMoveUp(2026, '2027-09-01')).toBe(1);
    expect(yearsToMoveUp(2026, '2028-09-01')).toBe(2);
  });

  test('moves back who was moved by a clock that stood a year ahead, and believes no clock that is further away', () => {
    expect(yearsToMoveUp(2027, '2027-03-01')).toBe(-1);
    expect(yearsToMoveUp(2026, '2036-11-23')).toBe(0);
    expect(yearsToMoveUp(2036, '2026-11-23')).toBe(0);
  });

  test('goes from nursery to Reception to Year 1; after Year 6 the year of the age holds', () => {
    expect([-2, -1, 0, 5].map((ncy) => movedUp(ncy, 1))).toEqual([-1, 0, 1, 6]);
    expect(movedUp(6, 1)).toBeNull();
    expect(movedUp(-2, -1)).toBeNull();
  });

  test('keeps who is in the year of her age in the year of her age', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2012, max: 2023 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 2026, max: 2030 }),
        (born, month, year) => {
          const dob = `${born}-${String(month).padStart(2, '0')}-15`;
          const before = chronologicalNcy(dob, `${year}-08-31`);
          const after = chronologicalNcy(dob, `${year}-09-01`);
          fc.pre(before >= -2 && before <= 6);
          expect(movedUp(before, yearsToMoveUp(year - 1, `${year}-09-01`)) ?? 7).toBe(after);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../domain/common/calendar-date';
import type { ProgressLine } from '../../../../domain/progress/line';
import { trendOf } from '../../../../domain/progress/trend';

const rising: ProgressLine = { fromOn: '2026-11-02', from: 40, toOn: '2026-12-12', to: 60 };
const falling: ProgressLine = { ...rising, from: 60, to: 40 };
const on = (...values: readonly number[]) =>
  values.map((value, week) => ({ observedOn: addDays('2026-11-02', week * 7), value }));

describe('where the values go', () => {
  it('is not said of two or fewer, nor of values of one day', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 2 }), (values) => {
        expect(trendOf(on(...values), rising)).toBe('few');
      }),
    );
    const oneDay = on(40, 50, 60).map((point) => ({ ...point, observedOn: '2026-11-02' }));
    expect(trendOf(oneDay, rising)).toBe('few');
  });

  it.each([
    [[40, 45, 44, 50], 'towards', 'away'],
    [[50, 50.5, 50], 'level', 'level'],
    [[55, 52, 53, 45], 'away', 'towards'],
  ] as const)('%j: %s where it should rise, %s where it should fall', (values, up, down) => {
    expect(trendOf(on(...values), rising)).toBe(up);
    expect(trendOf(on(...values), falling)).toBe(down);
  });
});

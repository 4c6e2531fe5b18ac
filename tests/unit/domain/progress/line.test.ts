import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../domain/common/calendar-date';
import { expectedOn, type ProgressLine, progressLine, standingOn } from '../../../../domain/progress/line';

const rising: ProgressLine = { fromOn: '2026-11-02', from: 40, toOn: '2026-11-12', to: 60 };
const falling: ProgressLine = { ...rising, from: 60, to: 40 };
const target = { baselineValue: 42, baselineOn: null, targetValue: 60, byDate: null };
const plan = { startsOn: '2026-11-02', reviewDueOn: '2026-12-11' };

describe('the line from baseline to target', () => {
  it('takes the days of the plan where the target has none of its own', () => {
    expect(progressLine(target, plan)).toEqual({
      fromOn: '2026-11-02',
      from: 42,
      toOn: '2026-12-11',
      to: 60,
    });
    const dated = { ...target, baselineOn: '2026-10-20', byDate: '2026-12-01' };
    expect(progressLine(dated, plan)).toMatchObject({ fromOn: '2026-10-20', toOn: '2026-12-01' });
  });

  it('is none without two numbers, two days, and a way between them', () => {
    for (const missing of [
      { ...target, baselineValue: null },
      { ...target, targetValue: null },
      { ...target, targetValue: 42 },
      { ...target, byDate: '2026-11-02' },
    ])
      expect(progressLine(missing, plan)).toBeNull();
    expect(progressLine(target, { ...plan, reviewDueOn: null })).toBeNull();
  });

  it('goes evenly, and no further than its ends', () => {
    const at = (day: string) => expectedOn(rising, day);
    expect([
      at('2026-10-01'),
      at('2026-11-02'),
      at('2026-11-07'),
      at('2026-11-12'),
      at('2027-01-01'),
    ]).toEqual([40, 40, 50, 60, 60]);
  });

  it('never leaves the way between baseline and target, and never turns', () => {
    const number = fc.integer({ min: -500, max: 500 });
    const arbitrary = fc.tuple(number, number, fc.integer({ min: 1, max: 400 }), fc.nat(600), fc.nat(30));
    fc.assert(
      fc.property(arbitrary, ([from, to, days, day, later]) => {
        const line = { fromOn: '2026-01-01', from, to, toOn: addDays('2026-01-01', days) };
        const [now, then] = [day, day + later].map((n) => expectedOn(line, addDays('2025-12-01', n)));
        expect(now).toBeGreaterThanOrEqual(Math.min(from, to));
        expect(now).toBeLessThanOrEqual(Math.max(from, to));
        expect(Math.sign((then ?? 0) - (now ?? 0)) * Math.sign(to - from)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('a value against the line', () => {
  it.each([
    [rising, 55, 'above', 'ahead'],
    [rising, 51, 'on', 'on'],
    [rising, 45, 'below', 'behind'],
    [rising, 60, 'above', 'reached'],
    [falling, 55, 'above', 'behind'],
    [falling, 50, 'on', 'on'],
    [falling, 45, 'below', 'ahead'],
    [falling, 39, 'below', 'reached'],
  ] as const)('%o: %d is %s, %s', (line, value, where, pace) => {
    expect(standingOn(line, value, '2026-11-07')).toEqual({ where, pace, expected: 50 });
  });

  it('is as good mirrored: what should fall is judged like what should rise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 10 }), (value, day) => {
        const on = addDays('2026-11-02', day);
        const mirrored = standingOn(falling, 100 - value, on);
        expect(standingOn(rising, value, on).pace).toBe(mirrored.pace);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetChart, valueTicks } from '../../../../domain/progress/chart';
import type { ProgressEntry } from '../../../../domain/support-plans/model';
import { entryOf, targetOf } from '../support-plans/model';

const plan = { startsOn: '2026-11-02', reviewDueOn: '2027-02-05' };
const entry = (observedOn: string, more: Partial<ProgressEntry>) =>
  entryOf({ observedOn, value: null, ...more });
const reading = targetOf({ unit: 'words', baselineValue: 42, targetValue: 60 });

describe('the chart of a target', () => {
  it('is none before the first value', () => {
    expect(targetChart(reading, plan, [entry('2026-11-09', { note: 'Away' })])).toBeNull();
  });

  it('lays the values over the line, at their distance in days', () => {
    const chart = targetChart(reading, plan, [
      entry('2026-11-09', { value: 45 }),
      entry('2026-11-16', { rating: 2 }),
      entry('2026-11-23', { value: 47 }),
    ]);
    expect(chart?.points).toEqual([
      { day: 0, line: 42 },
      { day: 7, seen: 45 },
      { day: 21, seen: 47 },
      { day: 95, line: 60 },
    ]);
    expect(chart?.ticks.map(({ label }) => label)).toEqual([
      '2 Nov 2026',
      '1 Dec 2026',
      '1 Jan 2027',
      '5 Feb 2027',
    ]);
  });

  it('begins with a value from before the baseline', () => {
    const chart = targetChart(reading, plan, [entry('2026-10-30', { value: 41 })]);
    expect(chart?.points[0]).toEqual({ day: 0, seen: 41 });
    expect(chart?.firstDay).toBe('2026-10-30');
  });

  it('shows the ratings of a target without a number, without a line', () => {
    const chart = targetChart(targetOf(), plan, [entry('2026-11-09', { rating: 0 })]);
    expect(chart).toMatchObject({ kind: 'rating', line: null, points: [{ day: 0, seen: 0 }], lastDay: 0 });
  });
});

describe('the round numbers beside the chart', () => {
  const between = (low: number, high: number) =>
    valueTicks({
      points: [
        { day: 0, line: low, seen: low },
        { day: 9, line: high },
      ],
    });

  it('are whole where the values are', () => {
    expect(between(5, 8)).toEqual([5, 6, 7, 8]);
    expect(between(38, 50)).toEqual([35, 40, 45, 50]);
    expect(between(5, 18)).toEqual([5, 10, 15, 20]);
    expect(between(0, 0)).toEqual([0, 1]);
  });

  it('hold every value, in few even steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (low, span) => {
        const [first, last] = [low / 10, (low + span) / 10];
        const ticks = between(first, last);
        expect(ticks[0]).toBeLessThanOrEqual(first);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(last);
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(new Set(ticks).size).toBe(ticks.length);
      }),
    );
  });
});

import { parseDate } from '@internationalized/date';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  isIsoDate,
  partsOf,
  weekday,
} from '../../../../domain/common/calendar-date';

const date = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2399-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

describe('dates', () => {
  it('are reckoned as @internationalized/date reckons them', () => {
    fc.assert(
      fc.property(date, date, fc.integer({ min: -40_000, max: 40_000 }), (one, other, by) => {
        const parsed = parseDate(one);
        expect(addDays(one, by)).toBe(parsed.add({ days: by }).toString());
        expect(addMonths(one, by % 1_200)).toBe(parsed.add({ months: by % 1_200 }).toString());
        expect(daysBetween(one, other)).toBe(
          Math.round((Date.parse(`${other}T00:00:00Z`) - Date.parse(`${one}T00:00:00Z`)) / 86_400_000),
        );
        expect(weekday(one)).toBe(new Date(`${one}T00:00:00Z`).getUTCDay() || 7);
        expect(partsOf(one)).toEqual({ year: parsed.year, month: parsed.month, day: parsed.day });
      }),
      { numRuns: 2_000 },
    );
  });

  it('exist or do not', () => {
    expect(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'].every(isIsoDate)).toBe(true);
    const wrong = [
      '2026-02-29',
      '1900-02-29',
      '2026-2-9',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '2026-01-00',
      '',
      'x',
    ];
    expect(wrong.filter(isIsoDate)).toEqual([]);
    expect(() => addDays('2026-02-30', 1)).toThrow();
  });

  it('go no further than the last day of the year 9999', () => {
    expect(addDays('9999-12-30', 5)).toBe('9999-12-31');
  });
});

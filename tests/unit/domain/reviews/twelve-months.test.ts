import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween } from '../../../../domain/common/calendar-date';
import { lastDayOfTwelveMonths } from '../../../../domain/reviews/twelve-months';

const date = fc
  .record({ year: fc.integer({ min: 2015, max: 2110 }), day: fc.integer({ min: 0, max: 365 }) })
  .map(({ year, day }) => addDays(`${year}-01-01`, day));

/** The first day of the next period, written down: no day of that name need exist (2029-02-29 sorts before 2029-03-01). */
const sameDayNextYear = (from: string) => `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`;

describe('the last day of a period of 12 months that starts with a day (CFA 2014, s.44(1))', () => {
  it.each([
    ['2026-03-02', '2027-03-01'],
    ['2026-01-01', '2026-12-31'],
    ['2026-12-31', '2027-12-30'],
    ['2026-03-01', '2027-02-28'],
    ['2027-03-01', '2028-02-29'],
    ['2028-02-29', '2029-02-28'],
    ['2028-03-01', '2029-02-28'],
    ['2027-02-28', '2028-02-27'],
    ['2028-02-28', '2029-02-27'],
  ])('from %s is %s', (from, last) => {
    expect(lastDayOfTwelveMonths(from)).toBe(last);
  });

  it('is the last day before the same day of the next year', () => {
    fc.assert(
      fc.property(date, (from) => {
        const last = lastDayOfTwelveMonths(from);
        expect(last < sameDayNextYear(from)).toBe(true);
        expect(addDays(last, 1) >= sameDayNextYear(from)).toBe(true);
      }),
    );
  });

  it('is never later than 12 months less a day, the leap day apart, and makes 365 or 366 days with the first', () => {
    fc.assert(
      fc.property(date, (from) => {
        const last = lastDayOfTwelveMonths(from);
        const isLeapDay = from.endsWith('-02-29');
        expect(last <= addDays(addMonths(from, 12), isLeapDay ? 0 : -1)).toBe(true);
        expect([365, 366]).toContain(daysBetween(from, last) + 1);
      }),
    );
  });

  it('lets the next period start with the day after, so that no day is counted twice or left out', () => {
    fc.assert(
      fc.property(date, (from) => {
        const next = addDays(lastDayOfTwelveMonths(from), 1);
        expect(next).toBe(from.endsWith('-02-29') ? `${next.slice(0, 4)}-03-01` : sameDayNextYear(from));
      }),
    );
  });
});

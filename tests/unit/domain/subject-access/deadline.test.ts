import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, weekday } from '../../../../domain/common/calendar-date';
import { bankHolidayOn } from '../../../../domain/school/bank-holidays';
import { type AccessDates, accessDeadline } from '../../../../domain/subject-access/deadline';

function dates(receivedOn: string, more: Partial<AccessDates> = {}): AccessDates {
  return {
    receivedOn,
    identityAskedOn: null,
    identityCheckedOn: null,
    clarificationAskedOn: null,
    clarifiedOn: null,
    extendedBecause: null,
    ...more,
  };
}

describe('by when a request is answered', () => {
  it.each([
    // The ICO's own example: received on 3 September, due on 3 October; in 2026 that is a Saturday.
    ['2025-09-03', '2025-10-03'],
    ['2026-09-03', '2026-10-05'],
    ['2027-08-31', '2027-09-30'],
    ['2027-01-30', '2027-03-01'],
    ['2028-01-31', '2028-02-29'],
    // Christmas Day and Boxing Day, a Friday and a Saturday: the next working day is Tuesday, after the substitute day.
    ['2026-11-25', '2026-12-29'],
  ])('received on %s: %s', (receivedOn, dueOn) => {
    expect(accessDeadline(dates(receivedOn)).dueOn).toBe(dueOn);
  });

  it('counts from the day on which proof of identity came, when it was asked for', () => {
    const asked = { identityAskedOn: '2026-11-04' };
    expect(accessDeadline(dates('2026-11-02', asked))).toMatchObject({
      dueOn: null,
      state: 'waits-for-identity',
    });
    expect(accessDeadline(dates('2026-11-02', { ...asked, identityCheckedOn: '2026-11-10' })).dueOn).toBe(
      '2026-12-10',
    );
  });

  it('stands still while a clarification is awaited, and those days do not count', () => {
    const asked = { clarificationAskedOn: '2026-11-05' };
    expect(accessDeadline(dates('2026-11-02', asked))).toMatchObject({
      dueOn: null,
      state: 'waits-for-clarification',
    });
    expect(accessDeadline(dates('2026-11-02', { ...asked, clarifiedOn: '2026-11-09' })).dueOn).toBe(
      '2026-12-07',
    );
  });

  it('two months more when it is complex; to be told within the first', () => {
    const extended = accessDeadline(dates('2026-11-02', { extendedBecause: 'Eight years of records' }));
    expect(extended.dueOn).toBe('2027-02-02');
    expect(extended.tellBy).toBe('2026-12-02');
  });

  it('says each step', () => {
    expect(accessDeadline(dates('2026-11-25')).reasons).toEqual([
      'The request came on 25 November 2026; the time runs from that day.',
      'One month later is 25 December 2026.',
      'Friday 25 December 2026 is no working day, so it is the next one: Tuesday 29 December 2026.',
    ]);
    expect(accessDeadline(dates('2027-01-30')).reasons[1]).toBe(
      'One month later there is no such day, so it is the last day of the month: 28 February 2027.',
    );
  });
});

const day = fc.nat(3650).map((after) => addDays('2025-01-01', after));

it('is a working day, never before the month is over and at most five days after', () => {
  fc.assert(
    fc.property(day, fc.boolean(), (receivedOn, isExtended) => {
      const { dueOn } = accessDeadline(dates(receivedOn, { extendedBecause: isExtended ? 'Complex' : null }));
      const end = addMonths(receivedOn, isExtended ? 3 : 1);
      if (dueOn === null) throw new Error('There is no day');
      expect(weekday(dueOn)).toBeLessThan(6);
      expect(bankHolidayOn(dueOn)).toBeNull();
      expect(daysBetween(end, dueOn)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(end, dueOn)).toBeLessThanOrEqual(5);
    }),
  );
});

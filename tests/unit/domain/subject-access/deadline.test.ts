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
    const answered = accessDeadline(dates('2026-11-02', { ...asked, clarifiedOn: '2026-11-12' }));
    // From 5 to 12 November, both included: eight days.
    expect(answered.dueOn).toBe('2026-12-10');
    expect(answered.tellBy).toBe('2026-12-10');
    expect(answered.reasons[2]).toBe(
      'The answer to what exactly is wanted came on 12 November 2026: 8 days of waiting, that day included, do not count.',
    );
  });

  it('asked and answered on the day of receipt changes nothing; asked then and answered later gives a month from the answer', () => {
    const asked = { clarificationAskedOn: '2026-11-02' };
    const due = (clarifiedOn: string) => accessDeadline(dates('2026-11-02', { ...asked, clarifiedOn })).dueOn;
    expect(due('2026-11-02')).toBe('2026-12-02');
    expect(due('2026-11-09')).toBe('2026-12-09');
  });

  it('waiting for a clarification while proof of identity is still awaited is not counted twice', () => {
    const { dueOn } = accessDeadline(
      dates('2026-11-02', {
        identityAskedOn: '2026-11-03',
        identityCheckedOn: '2026-11-20',
        clarificationAskedOn: '2026-11-03',
        clarifiedOn: '2026-11-10',
      }),
    );
    // A month from 20 November is a Sunday.
    expect(dueOn).toBe('2026-12-21');
  });

  it('a clarification asked for when the time is over stops nothing, and it is said', () => {
    const late = accessDeadline(dates('2026-11-02', { clarificationAskedOn: '2026-12-03' }));
    expect(late).toMatchObject({ dueOn: '2026-12-02', state: 'running' });
    expect(late.reasons.at(-1)).toContain('when the time was over');
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
      'Friday 25 December 2026 is not a working day, so it is the next one: Tuesday 29 December 2026.',
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

interface Typed {
  readonly receivedOn: string;
  /** Days after. */
  readonly asked: number | null;
  readonly took: number | null;
  readonly isExtended: boolean;
}

describe('whatever is typed', () => {
  const within = fc.nat(120);
  const typed = fc.record({
    receivedOn: day,
    asked: fc.option(within),
    took: fc.option(within),
    isExtended: fc.boolean(),
  });
  const read = ({ receivedOn, asked, took, isExtended }: Typed): AccessDates => {
    const clarificationAskedOn = asked === null ? null : addDays(receivedOn, asked);
    const clarifiedOn =
      clarificationAskedOn === null || took === null ? null : addDays(clarificationAskedOn, took);
    const extendedBecause = isExtended ? 'Complex' : null;
    return dates(receivedOn, { clarificationAskedOn, clarifiedOn, extendedBecause });
  };

  it('waiting never brings the day forward, and never gives more days than were waited, but for days that are no working days', () => {
    fc.assert(
      fc.property(typed, (input) => {
        const given = read(input);
        const { dueOn } = accessDeadline(given);
        const without = accessDeadline({ ...given, clarificationAskedOn: null, clarifiedOn: null }).dueOn;
        if (dueOn === null || without === null) return;
        const gained = daysBetween(without, dueOn);
        expect(gained).toBeGreaterThanOrEqual(0);
        // Five days at most lie between a day that is none and the next working day.
        expect(gained).toBeLessThanOrEqual((input.took ?? 0) + 1 + 5);
      }),
    );
  });

  it('the time stands still only while an answer is awaited that was asked for in time', () => {
    fc.assert(
      fc.property(typed, (input) => {
        const given = read(input);
        const { dueOn, state } = accessDeadline(given);
        expect(dueOn === null).toBe(state === 'waits-for-clarification');
        if (state !== 'running')
          expect([given.clarificationAskedOn === null, given.clarifiedOn]).toEqual([false, null]);
      }),
    );
  });

  it('a day more of waiting is a day more, counted before weekends', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 27 }), fc.nat(60), (receivedOn, asked, took) => {
        const clarificationAskedOn = addDays(receivedOn, asked);
        const due = (days: number) =>
          accessDeadline(
            dates(receivedOn, { clarificationAskedOn, clarifiedOn: addDays(clarificationAskedOn, days) }),
          ).dueOn ?? '';
        const unmoved = addDays(addMonths(receivedOn, 1), took + 1);
        expect(due(took) >= unmoved).toBe(true);
        expect(daysBetween(unmoved, due(took))).toBeLessThanOrEqual(5);
        expect(due(took + 1) >= due(took)).toBe(true);
      }),
    );
  });
});

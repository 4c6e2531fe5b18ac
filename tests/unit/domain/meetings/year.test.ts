import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../domain/common/calendar-date';
import { heldWords, meetWords, nextWords } from '../../../../domain/meetings/words';
import { meetingShares, meetingStanding } from '../../../../domain/meetings/year';
import { sixTerms2026 } from '../../../../domain/school/six-terms';
import { meetingLines } from '../../../../domain/tasks/due-meetings';

const shares = meetingShares('2026-11-25', sixTerms2026);

describe('the shares of a year', () => {
  it('are the ends of terms 2, 4 and 6', () => {
    expect(shares).toEqual([
      { number: 1, on: '2026-12-18', words: 'the end of Term 2' },
      { number: 2, on: '2027-03-25', words: 'the end of Term 4' },
      { number: 3, on: '2027-07-21', words: 'the end of Term 6' },
    ]);
  });

  it('are the ends of three terms, and usual days where no terms are entered', () => {
    const three = [
      { name: 'Summer', startsOn: '2027-04-12', endsOn: '2027-07-21' },
      { name: 'Autumn', startsOn: '2026-09-02', endsOn: '2026-12-18' },
      { name: 'Spring', startsOn: '2027-01-04', endsOn: '2027-03-25' },
    ];
    expect(meetingShares('2027-02-01', three).map(({ words }) => words)).toEqual([
      'the end of Autumn',
      'the end of Spring',
      'the end of Summer',
    ]);
    expect(meetingShares('2028-02-01', sixTerms2026).map(({ words }) => words)).toEqual([
      '31 December 2027',
      '31 March 2028',
      '31 July 2028',
    ]);
  });
});

describe('what is due', () => {
  const standing = (heldOn: readonly string[], today: string, from: string | null = null) =>
    meetingStanding(heldOn, shares, today, from);

  it('is late only after the day of the share, and the day itself is in time', () => {
    expect(standing([], '2026-12-18')).toMatchObject({ held: 0, state: 'on-the-way' });
    expect(standing([], '2026-12-19')).toMatchObject({ held: 0, state: 'late', next: { number: 1 } });
    expect(standing(['2026-10-08'], '2026-12-19')).toMatchObject({
      held: 1,
      state: 'on-the-way',
      next: { number: 2 },
    });
    expect(standing(['2026-10-08'], '2027-03-26')).toMatchObject({ state: 'late', next: { number: 2 } });
    expect(standing(['2026-10-08', '2026-11-01', '2026-11-20'], '2026-11-25')).toEqual({
      held: 3,
      next: null,
      state: 'enough',
    });
  });

  it('counts neither last year nor days to come', () => {
    expect(standing(['2026-07-10', '2026-12-01'], '2026-11-25').held).toBe(0);
  });

  it('owes two to a child whose support begins in February, none to one who begins after the last share', () => {
    expect(standing([], '2027-03-01', '2027-02-01')).toMatchObject({
      state: 'on-the-way',
      next: { number: 2 },
    });
    expect(standing(['2027-03-01'], '2027-03-26', '2027-02-01')).toMatchObject({ next: { number: 3 } });
    expect(standing([], '2027-08-02', '2027-07-30').state).toBe('enough');
  });

  it('is never made worse by another meeting, and never better by waiting', () => {
    const days = fc.integer({ min: 0, max: 330 }).map((n) => addDays('2026-09-01', n));
    const rank = { late: 0, 'on-the-way': 1, enough: 2 } as const;
    fc.assert(
      fc.property(
        fc.array(days, { maxLength: 5 }),
        days,
        days,
        fc.option(days),
        (held, more, today, from) => {
          const now = meetingStanding(held, shares, today, from);
          expect(rank[meetingStanding([...held, more], shares, today, from).state]).toBeGreaterThanOrEqual(
            rank[now.state],
          );
          const past = held.filter((day) => day <= today);
          const later = meetingStanding(past, shares, addDays(today, 20), from);
          if (addDays(today, 20) <= '2027-08-31')
            expect(rank[later.state]).toBeLessThanOrEqual(rank[now.state]);
        },
      ),
    );
  });
});

describe('in words', () => {
  const one = meetingStanding(['2026-10-08'], shares, '2026-11-25', null);
  it('says how many were held and by when the next is due', () => {
    expect(heldWords(one)).toBe('One of three this year');
    expect(nextWords(one, '2026-11-25')).toBe('The next by the end of Term 4, 25 March 2027 (in 17 weeks).');
    expect(meetWords(one)).toBe('Meet the parents: one of three this year, two by the end of Term 4');
    expect(heldWords({ held: 5, next: null, state: 'enough' })).toBe('5 this year');
  });

  it('stands on Home two weeks before it is due, and when it is late', () => {
    const pupil = {
      id: 'p',
      name: 'Maya Chen',
      calledName: 'Maya',
      schoolId: 's',
      schoolName: 'Harbour Street',
    };
    const lines = (today: string) =>
      meetingLines([{ pupil, standing: meetingStanding([], shares, today, null) }], today);
    expect(lines('2026-12-03')).toEqual([]);
    expect(lines('2026-12-04')).toMatchObject([
      { dueOn: '2026-12-18', what: 'Meet the parents: none of three this year, one by the end of Term 2' },
    ]);
    expect(lines('2027-01-04')).toMatchObject([{ byWhen: '2 weeks late, due 18 December 2026' }]);
  });
});

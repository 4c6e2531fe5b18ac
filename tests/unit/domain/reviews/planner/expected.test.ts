import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, weekday } from '../../../../../domain/common/calendar-date';
import { expectedReview } from '../../../../../domain/reviews/planner/expected';
import { terms, today } from './entries';

/** A pupil of Year 4 in 2026/27, whose plan was reviewed in spring 2026. */
const recorded = {
  plan: {
    firstIssuedOn: '2023-03-09',
    issuedOn: '2026-04-15',
    lastMeetingOn: '2026-01-28',
    lastReviewCompletedOn: '2026-02-18',
  },
  pupil: { dob: '2018-01-17', ncy: 4 as number | null },
  calendar: { terms },
  today,
};
const planned = (meetingOn: string) => ({ type: 'annual' as const, meetingOn, proposed: meetingOn });

describe('the review after one that is still open', () => {
  it('runs twelve months from the decision, which is due four weeks after the meeting', () => {
    // Meeting 14 January 2027, decision by 11 February 2027, complete by 11 February 2028, meeting by 14 January 2028.
    const next = expectedReview(recorded, planned('2027-01-14'));
    expect(next).toMatchObject({ type: 'annual', window: { latest: '2028-01-14', proposed: '2028-01-07' } });
    expect(next?.because).toBe(
      'The meeting of the review before is on 14 January 2027. The local authority’s decision on it is due within four weeks, by 11 February 2027 (SEND Regulations 2014, reg. 20(10)). The next review must be complete within twelve months of that decision (Children and Families Act 2014, s.44(1)). Its meeting is four weeks before that at the latest: by 14 January 2028. The day is not fixed: it follows the decision once that is recorded.',
    );
  });

  it('takes the proposed day where no meeting is fixed, and says so', () => {
    const next = expectedReview(recorded, {
      ...planned('2027-01-14'),
      meetingOn: null,
    });
    expect(next?.window.latest).toBe('2028-01-14');
    expect(next?.because).toContain(
      'No meeting of the review before is fixed; it is proposed for 14 January 2027.',
    );
  });

  it('is in the autumn when the pupil is then in Year 6', () => {
    // Year 6 in 2027/28: final by 14 February 2028, so the meeting by 22 November 2027.
    const year5 = { ...recorded, pupil: { dob: '2017-01-17', ncy: 5 } };
    const next = expectedReview(year5, planned('2027-01-14'));
    expect(next).toMatchObject({ type: 'phase-transfer', window: { latest: '2027-11-22' } });
    expect(next?.because).toContain('before 15 February 2028, for the move from primary to secondary');
  });

  it('is not another one for the move that the open review prepares', () => {
    const year5 = { ...recorded, pupil: { dob: '2017-01-17', ncy: 5 } };
    const next = expectedReview(year5, { ...planned('2027-06-10'), type: 'phase-transfer' });
    // Decision by 8 July 2027, complete by 8 July 2028, meeting by 10 June 2028.
    expect(next).toMatchObject({ type: 'annual', window: { latest: '2028-06-10' } });
  });

  it('is none of this school’s once a pupil of Year 6 has moved on', () => {
    const year6 = { ...recorded, pupil: { dob: '2016-01-17', ncy: 6 } };
    expect(expectedReview(year6, planned('2026-11-10'))).toBeNull();
  });

  it('is none of an infant school’s once a pupil of Year 2 has moved on', () => {
    const year2 = { dob: '2019-12-05', ncy: 2, schoolName: 'Harbour Infant School' };
    expect(expectedReview({ ...recorded, pupil: year2 }, planned('2026-11-10'))).toBeNull();
    const primary = { ...year2, schoolName: 'Harbour Street Primary School' };
    expect(expectedReview({ ...recorded, pupil: primary }, planned('2026-11-10'))).not.toBeNull();
  });

  it('is within six months for a child who is under five when they begin', () => {
    const zoe = { ...recorded, pupil: { dob: '2022-08-20', ncy: 0 } };
    // Decision by 12 January 2027; six months after it, the child being five on 20 August 2027.
    const next = expectedReview(zoe, planned('2026-12-15'));
    expect(next?.type).toBe('under-five');
    expect(next?.window.proposed).toBe('2027-07-05');
    expect(next?.because).toContain('by 12 July 2027');
  });

  it('has no day when it would already be past, or when a later review is on record', () => {
    const never = { ...recorded.plan, lastMeetingOn: null, lastReviewCompletedOn: null };
    expect(expectedReview({ ...recorded, plan: never }, planned('2024-01-14'))).toBeNull();
    expect(expectedReview(recorded, planned('2026-01-20'))).toBeNull();
    expect(expectedReview(recorded, planned('2026-01-21'))).not.toBeNull();
  });

  it('after a meeting on 29 February is due by 28 February', () => {
    // 29 February 2028, decision by 28 March 2028, complete by 28 March 2029, meeting by 28 February 2029.
    const young = { ...recorded, today: '2028-01-10', pupil: { dob: '2020-01-17', ncy: 3 } };
    expect(expectedReview(young, planned('2028-02-29'))?.window.latest).toBe('2029-02-28');
  });

  it('is always after this one, lawful by the anniversary of the decision, and on a weekday', () => {
    const days = fc.integer({ min: -200, max: 330 }).map((days) => addDays(today, days));
    const ncy = fc.option(fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(days, ncy, (meetingOn, year) => {
        const one = { ...recorded, pupil: { dob: '2017-01-17', ncy: year } };
        const next = expectedReview(one, planned(meetingOn));
        if (next === null) return;
        const complete = addMonths(addDays(meetingOn, 28), 12);
        const { latest, proposed } = next.window;
        if (latest === null) throw new Error('without a latest day');
        expect(latest > meetingOn && latest <= addDays(complete, -28)).toBe(true);
        expect(proposed > today && weekday(proposed) <= 5).toBe(true);
        expect(next.because).toContain(' by ');
      }),
    );
  });

  it('is the same day as once this review is complete on the last lawful day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 250 }), (days) => {
        const meetingOn = addDays(today, days);
        const completed = addDays(meetingOn, 28);
        const before = expectedReview(recorded, planned(meetingOn));
        const plan = { ...recorded.plan, lastMeetingOn: meetingOn, lastReviewCompletedOn: completed };
        const after = expectedReview({ ...recorded, plan }, planned(meetingOn));
        expect(after?.window.latest).toBe(before?.window.latest);
      }),
      { numRuns: 30 },
    );
  });
});

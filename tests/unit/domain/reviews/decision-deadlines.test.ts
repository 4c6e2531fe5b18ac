import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../domain/common/calendar-date';
import { trackDeadlines } from '../../../../domain/reviews/deadline-progress';
import { deadlinesByDecision } from '../../../../domain/reviews/decision-deadlines';
import { reviewDeadlines } from '../../../../domain/reviews/deadlines';
import { reviewFacts } from '../../../../domain/reviews/facts';
import type { Recommendation } from '../../../../domain/reviews/record-codes';

const meetingOn = '2027-01-21';

function after(decision: Recommendation | null, noticeOn: string | null = null, meeting = meetingOn) {
  const facts = reviewFacts({
    plan: {
      firstIssuedOn: '2023-03-09',
      issuedOn: '2026-04-15',
      lastMeetingOn: '2026-01-21',
      lastReviewCompletedOn: '2026-02-18',
    },
    type: 'annual',
    meetingOn: meeting,
    pupil: { dob: '2018-01-17', ncy: 4 },
    before: null,
    calendar: { terms: [] },
    today: '2027-02-01',
  });
  return deadlinesByDecision(
    reviewDeadlines(facts),
    { meetingOn: meeting, decision, noticeOn },
    facts.calendar,
  );
}
const rules = (decision: Recommendation | null) => after(decision).map(({ rule }) => rule);
const final = (noticeOn: string | null) => after('amend', noticeOn).find(({ rule }) => rule === 'final-plan');

describe('deadlines after the decision', () => {
  it('stay as they are while nothing is decided', () => {
    expect(rules(null)).toContain('final-plan');
    expect(rules(null)).not.toContain('amendment-notice');
  });

  it.each(['maintain', 'cease', 'reassess'] as const)(
    '%s: no notice and no final plan are waited for',
    (code) => {
      expect(rules(code)).toContain('la-decision');
      expect(rules(code)).not.toContain('amendment-notice');
      expect(rules(code)).not.toContain('final-plan');
    },
  );

  it('amend: the notice within four weeks of the meeting, the final plan within twelve', () => {
    const notice = after('amend').find(({ rule }) => rule === 'amendment-notice');
    expect(notice).toMatchObject({
      dueOn: '2027-02-18',
      kind: 'statutory',
      source: 'SEND Regulations 2014, reg. 22(2)-(3); R (L, M & P) v Devon CC [2022] EWHC 493 (Admin)',
    });
    expect(final(null)).toMatchObject({ dueOn: '2027-04-15', title: 'Amended final plan' });
  });

  it('an early notice brings the final plan forward to eight weeks after it; a late one wins no time', () => {
    expect(final('2027-02-01')).toMatchObject({ dueOn: '2027-03-29' });
    expect(final('2027-02-01')?.reason).toContain(
      'within eight weeks of the amendment notice of 1 February 2027',
    );
    // 29 March 2027 is Easter Monday: said, not moved.
    expect(final('2027-02-01')?.warnings.map(({ kind }) => kind)).toEqual(['bank-holiday']);
    expect(final('2027-02-18')?.dueOn).toBe('2027-04-15');
    expect(final('2027-03-10')?.dueOn).toBe('2027-04-15');
  });

  it('the final plan is never later than twelve weeks after the meeting', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (days) => {
        const dueOn = final(addDays(meetingOn, days))?.dueOn ?? '';
        expect(dueOn <= addDays(meetingOn, 84)).toBe(true);
        expect(dueOn > addDays(meetingOn, 55)).toBe(true);
      }),
    );
  });

  it('the notice is done on the day on which it came', () => {
    const records = { meetingOn, completedOn: '2027-02-10', nextPlanIssuedOn: null, invitees: [] };
    const tracked = (noticeOn: string | null) =>
      trackDeadlines(after('amend', noticeOn), new Map(), { ...records, noticeOn }, '2027-02-20').find(
        ({ rule }) => rule === 'amendment-notice',
      );
    expect(tracked(null)?.status.state).toBe('overdue');
    expect(tracked('2027-02-15')).toMatchObject({ doneOn: '2027-02-15', doneFromRecords: true });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, partsOf } from '../../../../domain/common/calendar-date';
import { latestMeetingOn, reviewAnniversary } from '../../../../domain/reviews/anniversary';
import type { Deadline, ReviewFacts } from '../../../../domain/reviews/deadline-model';
import { deadlineStatus } from '../../../../domain/reviews/deadline-status';
import { reviewDeadlines } from '../../../../domain/reviews/deadlines';
import { phaseTransferFor } from '../../../../domain/reviews/phase-transfer';

const terms = [
  { name: 'Term 1', startsOn: '2026-09-02', endsOn: '2026-10-16' },
  { name: 'Term 2', startsOn: '2026-11-02', endsOn: '2026-12-18' },
  { name: 'Term 3', startsOn: '2027-01-04', endsOn: '2027-02-12' },
  { name: 'Term 4', startsOn: '2027-02-22', endsOn: '2027-03-24' },
  { name: 'Term 5', startsOn: '2027-04-12', endsOn: '2027-05-28' },
  { name: 'Term 6', startsOn: '2027-06-07', endsOn: '2027-07-22' },
];

const maya: ReviewFacts = {
  planFirstIssuedOn: '2023-03-09',
  planIssuedOn: '2026-04-15',
  lastReviewMeetingOn: '2026-01-21',
  lastReviewCompletedOn: '2026-02-18',
  type: 'annual',
  meetingOn: '2027-01-21',
  dob: '2018-01-17',
  phaseTransfer: null,
  today: '2026-11-23',
  calendar: { terms },
};
const lukasz: ReviewFacts = {
  ...maya,
  planFirstIssuedOn: '2021-02-01',
  planIssuedOn: '2026-02-04',
  lastReviewMeetingOn: '2025-11-12',
  lastReviewCompletedOn: '2025-12-10',
  type: 'phase-transfer',
  meetingOn: '2026-11-10',
  dob: '2016-06-30',
  phaseTransfer: phaseTransferFor(6, '2026-11-23'),
};
const zoe: ReviewFacts = {
  ...maya,
  planFirstIssuedOn: '2026-06-15',
  planIssuedOn: '2026-06-15',
  lastReviewMeetingOn: null,
  lastReviewCompletedOn: null,
  type: 'under-five',
  meetingOn: '2026-12-03',
  dob: '2022-02-28',
};

function find(list: readonly Deadline[], rule: string): Deadline {
  const found = list.find((item) => item.rule === rule);
  if (found === undefined) throw new Error(`no ${rule}`);
  return found;
}
const dates = (facts: ReviewFacts) =>
  Object.fromEntries(reviewDeadlines(facts).map((item) => [item.rule, item.dueOn]));

describe('the deadlines of the sample plans', () => {
  it('gives Maya’s dates', () => {
    expect(dates(maya)).toEqual({
      advice: '2026-12-10',
      invitations: '2027-01-07',
      papers: '2027-01-07',
      meeting: '2027-01-21',
      'latest-meeting': '2027-01-21',
      report: '2027-02-04',
      'la-decision': '2027-02-18',
      anniversary: '2027-02-18',
      'final-plan': '2027-04-15',
    });
  });

  it('says why, in full sentences with a source', () => {
    const latest = find(reviewDeadlines(maya), 'latest-meeting');
    expect(latest.reason).toBe(
      'The meeting must be on or before 21 January 2027, four weeks before the anniversary on 18 February 2027, so that the review can be completed in time.',
    );
    for (const item of reviewDeadlines(maya)) {
      expect(item.reason).toMatch(/\.$/);
      expect(item.source).not.toBe('');
    }
  });

  it('warns of a deadline in a school holiday, with the last school day before', () => {
    const report = { ...maya, meetingOn: '2027-02-04' };
    expect(find(reviewDeadlines(report), 'report').warnings).toEqual([
      {
        kind: 'school-holiday',
        message:
          'Thursday 18 February 2027 falls in the half-term holiday. Have it done by Friday 12 February 2027, the last school day before.',
      },
    ]);
    expect(find(reviewDeadlines(maya), 'meeting').warnings).toEqual([]);
  });

  it('does not tell the school to have done by then what the authority owes', () => {
    for (const rule of ['la-decision', 'anniversary'] as const)
      expect(find(reviewDeadlines(maya), rule).warnings).toEqual([
        {
          kind: 'school-holiday',
          message:
            'Thursday 18 February 2027 falls in the half-term holiday. The local authority’s day does not move; the last school day before is Friday 12 February 2027.',
        },
      ]);
    for (const rule of ['phase-transfer', 'final-plan'] as const) {
      const [warning] = find(reviewDeadlines({ ...lukasz, meetingOn: '2026-11-22' }), rule).warnings;
      expect(warning?.message).toContain('The local authority’s day does not move');
    }
  });

  it('gives Łukasz the stricter of two limits, and the day before 15 February', () => {
    const list = reviewDeadlines(lukasz);
    expect(find(list, 'latest-meeting').dueOn).toBe('2026-11-12');
    expect(find(list, 'phase-transfer').dueOn).toBe('2027-02-14');
    expect(find(list, 'phase-transfer').title).toBe('Transfer plan final, before 15 February 2027');
    expect(find(list, 'final-plan').dueOn < find(list, 'phase-transfer').dueOn).toBe(true);
    expect(find(list, 'meeting').warnings).toEqual([]);
  });

  it('lets the phase transfer limit the meeting when the anniversary is later', () => {
    const later = { ...lukasz, lastReviewCompletedOn: '2026-07-10', meetingOn: '2026-11-23' };
    expect(latestMeetingOn(later)).toBe('2026-11-22');
    const meeting = find(reviewDeadlines(later), 'meeting');
    expect(meeting.warnings.map((item) => item.message)).toContain(
      'The meeting on 23 November 2026 is one day later than the law allows: the plan that names the next school could not be final before 15 February 2027. Hold it on or before 22 November 2026.',
    );
  });

  it('gives Zoë her reviews under five and no one else', () => {
    const list = reviewDeadlines(zoe);
    expect(find(list, 'under-five')).toMatchObject({
      earliestOn: '2026-09-15',
      dueOn: '2026-12-15',
      kind: 'good-practice',
    });
    expect(find(list, 'anniversary').dueOn).toBe('2027-06-15');
    expect(find(list, 'latest-meeting').dueOn).toBe('2027-05-18');
    expect(reviewDeadlines(maya).some((item) => item.rule === 'under-five')).toBe(false);
    expect(reviewDeadlines({ ...zoe, today: '2027-02-28' }).some((item) => item.rule === 'under-five')).toBe(
      false,
    );
  });

  it('warns of a meeting that is too late or too near', () => {
    const late = find(reviewDeadlines({ ...maya, meetingOn: '2027-02-03' }), 'meeting').warnings;
    expect(late[0]?.kind).toBe('too-late');
    expect(late[0]?.message).toContain('13 days later than the law allows');
    const near = find(reviewDeadlines({ ...maya, meetingOn: '2026-12-01' }), 'meeting').warnings;
    expect(near.map((item) => item.kind)).toEqual(['too-short']);
  });

  it('says which date is missing and takes the safe one', () => {
    const facts = { ...maya, lastReviewCompletedOn: null };
    expect(reviewAnniversary(facts)).toBe('2027-01-21');
    expect(find(reviewDeadlines(facts), 'anniversary').warnings[0]?.kind).toBe('date-missing');
    const nothing = {
      ...facts,
      lastReviewMeetingOn: null,
      planFirstIssuedOn: null,
      planIssuedOn: null,
      meetingOn: null,
    };
    expect(reviewDeadlines(nothing)).toEqual([]);
    expect(latestMeetingOn(nothing)).toBeNull();
  });

  it('counts a year from 29 February to 28 February', () => {
    expect(reviewAnniversary({ ...maya, lastReviewCompletedOn: '2028-02-29' })).toBe('2029-02-28');
  });
});

const date = fc
  .record({ year: fc.integer({ min: 2015, max: 2060 }), day: fc.integer({ min: 0, max: 365 }) })
  .map(({ year, day }) => addDays(`${year}-01-01`, day));

describe('any review', () => {
  it('keeps the order of the work and the distances of the law', () => {
    fc.assert(
      fc.property(date, date, date, (completed, meeting, today) => {
        const list = reviewDeadlines({
          ...maya,
          lastReviewCompletedOn: completed,
          meetingOn: meeting,
          today,
        });
        const due = list.map((item) => item.dueOn);
        expect([...due].sort()).toEqual(due);
        const chain = ['advice', 'invitations', 'papers', 'meeting', 'report', 'la-decision', 'final-plan'];
        const chained = chain.map((rule) => find(list, rule).dueOn);
        expect([...chained].sort()).toEqual(chained);
        expect(chained.map((on) => daysBetween(meeting, on))).toEqual([-42, -14, -14, 0, 14, 28, 84]);
        const anniversary = find(list, 'anniversary').dueOn;
        expect(daysBetween(find(list, 'latest-meeting').dueOn, anniversary)).toBe(28);
        expect(partsOf(anniversary).year).toBe(partsOf(completed).year + 1);
        const late = find(list, 'meeting').warnings.some((item) => item.kind === 'too-late');
        expect(late).toBe(meeting > find(list, 'latest-meeting').dueOn);
      }),
    );
  });
});

describe('how a deadline stands', () => {
  const due = { dueOn: '2027-01-21' };
  it.each([
    ['2026-11-23', null, 'later', 'in 8 weeks'],
    ['2027-01-20', null, 'due-soon', 'tomorrow'],
    ['2027-01-21', null, 'due-today', 'due today'],
    ['2027-01-23', null, 'overdue', '2 days late'],
    ['2027-01-22', null, 'overdue', '1 day late'],
    ['2027-01-23', '2027-01-20', 'done', 'done on 20 January 2027'],
    ['2027-01-29', '2027-01-23', 'done-late', 'done on 23 January 2027, 2 days late'],
  ])('on %s, done %s: %s, %s', (today, doneOn, state, words) => {
    expect(deadlineStatus(due, today, doneOn)).toMatchObject({ state, words });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, partsOf, weekday } from '../../../../domain/common/calendar-date';
import { latestMeetingOn, meetingLimits, reviewAnniversary } from '../../../../domain/reviews/anniversary';
import type { Deadline, DeadlineRule, ReviewFacts } from '../../../../domain/reviews/deadline-model';
import { deadlinesByDecision } from '../../../../domain/reviews/decision-deadlines';
import { reviewDeadlines } from '../../../../domain/reviews/deadlines';
import { reviewFacts } from '../../../../domain/reviews/facts';
import { meetingWindow } from '../../../../domain/reviews/meeting-window';
import { nextReviewType } from '../../../../domain/reviews/next-review';
import { fifthBirthdayOf, underFiveReview } from '../../../../domain/reviews/under-five';
import { isSchoolDay } from '../../../../domain/school/terms';

/* Each case was worked out by hand from the calendar and the rule that it names (domain.md 2.4). */

const terms = [
  { name: 'Term 1', startsOn: '2026-09-02', endsOn: '2026-10-16' },
  { name: 'Term 2', startsOn: '2026-11-02', endsOn: '2026-12-18' },
  { name: 'Term 3', startsOn: '2027-01-04', endsOn: '2027-02-12' },
  { name: 'Term 4', startsOn: '2027-02-22', endsOn: '2027-03-24' },
  { name: 'Term 5', startsOn: '2027-04-12', endsOn: '2027-05-28' },
  { name: 'Term 6', startsOn: '2027-06-07', endsOn: '2027-07-22' },
];

const facts: ReviewFacts = {
  planFirstIssuedOn: '2023-03-09',
  planIssuedOn: '2026-04-15',
  lastReviewMeetingOn: '2026-01-21',
  lastReviewCompletedOn: '2026-02-18',
  type: 'annual',
  meetingOn: null,
  dob: '2018-01-17',
  phaseTransfer: null,
  today: '2026-11-23',
  calendar: { terms },
};
const neverReviewed = { ...facts, lastReviewMeetingOn: null, lastReviewCompletedOn: null };

const due = (given: ReviewFacts, rule: DeadlineRule): string | undefined =>
  reviewDeadlines(given).find((item) => item.rule === rule)?.dueOn;
const find = (given: ReviewFacts, rule: DeadlineRule): Deadline => {
  const found = reviewDeadlines(given).find((item) => item.rule === rule);
  if (found === undefined) throw new Error(`no ${rule}`);
  return found;
};

describe('the anniversary and the latest meeting (CFA 2014, s.44(1))', () => {
  it.each([
    ['a leap day, into a year without one', '2028-02-29', '2029-02-28', '2029-01-31'],
    ['28 February, into a leap year', '2027-02-28', '2028-02-28', '2028-01-31'],
    ['1 March, across a leap day', '2027-03-01', '2028-03-01', '2028-02-02'],
    ['31 August', '2026-08-31', '2027-08-31', '2027-08-03'],
    ['31 January', '2026-01-31', '2027-01-31', '2027-01-03'],
    ['30 April', '2026-04-30', '2027-04-30', '2027-04-02'],
    ['New Year’s Day', '2027-01-01', '2028-01-01', '2027-12-04'],
    ['31 December', '2026-12-31', '2027-12-31', '2027-12-03'],
  ])('of a review completed on %s', (_, completed, anniversary, latest) => {
    const given = { ...facts, lastReviewCompletedOn: completed };
    expect(due(given, 'anniversary')).toBe(anniversary);
    expect(due(given, 'latest-meeting')).toBe(latest);
  });

  it.each([
    ['on a leap day', '2024-02-29', '2025-02-28', '2025-01-31'],
    ['on 31 August', '2026-08-31', '2027-08-31', '2027-08-03'],
  ])('of a plan never reviewed, made %s, run from its first issue', (_, first, anniversary, latest) => {
    const given = { ...neverReviewed, planFirstIssuedOn: first, planIssuedOn: first };
    expect(due(given, 'anniversary')).toBe(anniversary);
    expect(due(given, 'latest-meeting')).toBe(latest);
    expect(find(given, 'anniversary').warnings.some(({ kind }) => kind === 'date-missing')).toBe(false);
  });

  it('of an amended plan without any recorded review are overdue since its first year, and ask for the review', () => {
    const [warning] = find(neverReviewed, 'anniversary').warnings;
    expect(due(neverReviewed, 'anniversary')).toBe('2024-03-09');
    expect(warning?.message).toContain('Enter the date of the last review');
  });

  it('run from the issue of this plan when nothing older is known, and say so', () => {
    const given = { ...neverReviewed, planFirstIssuedOn: null };
    expect(due(given, 'anniversary')).toBe('2027-04-15');
    expect(find(given, 'anniversary').warnings[0]?.kind).toBe('date-missing');
  });

  it('of a late review run from the day on which it was completed, not from the day on which it was due', () => {
    // Due 18 February 2027; the decision came on 12 May 2027.
    expect(reviewAnniversary({ ...facts, lastReviewCompletedOn: '2027-05-12' })).toBe('2028-05-12');
  });
});

describe('a late review', () => {
  const late = { ...facts, meetingOn: '2027-02-18' };

  it('keeps its lawful limit and says by how much it is late', () => {
    expect(due(late, 'latest-meeting')).toBe('2027-01-21');
    expect(find(late, 'meeting').warnings.find(({ kind }) => kind === 'too-late')?.message).toBe(
      'The meeting on 18 February 2027 is 28 days later than the law allows: the review could not be completed by its anniversary on 18 February 2027. Hold it on or before 21 January 2027.',
    );
  });

  it('moves the decision past the anniversary, which stays where it is', () => {
    expect(due(late, 'la-decision')).toBe('2027-03-18');
    expect(due(late, 'anniversary')).toBe('2027-02-18');
  });

  it('is not said of a meeting on the very last day', () => {
    expect(find({ ...facts, meetingOn: '2027-01-21' }, 'meeting').warnings).toEqual([]);
  });

  it('is proposed for the first school day with two weeks’ notice', () => {
    // Two weeks from Saturday 6 February 2027 is in the half-term holiday, which ends on Sunday 21 February.
    const window = meetingWindow({ ...facts, today: '2027-02-06' });
    expect(window).toMatchObject({ isLate: true, earliest: '2027-02-20', proposed: '2027-02-22' });
  });
});

describe('a meeting with a month end or a leap day around it', () => {
  it.each([
    [
      '2028-02-29',
      ['2028-01-18', '2028-02-15', '2028-02-15', '2028-02-29', '2028-03-14', '2028-03-28', '2028-05-23'],
    ],
    [
      '2027-03-01',
      ['2027-01-18', '2027-02-15', '2027-02-15', '2027-03-01', '2027-03-15', '2027-03-29', '2027-05-24'],
    ],
    [
      '2026-12-31',
      ['2026-11-19', '2026-12-17', '2026-12-17', '2026-12-31', '2027-01-14', '2027-01-28', '2027-03-25'],
    ],
  ])('on %s', (meetingOn, days) => {
    const rules: DeadlineRule[] = [
      'advice',
      'invitations',
      'papers',
      'meeting',
      'report',
      'la-decision',
      'final-plan',
    ];
    expect(rules.map((rule) => due({ ...facts, meetingOn }, rule))).toEqual(days);
  });
});

describe('a child under five (Code of Practice 9.178)', () => {
  const zoe: ReviewFacts = {
    ...neverReviewed,
    planFirstIssuedOn: '2026-06-15',
    planIssuedOn: '2026-06-15',
    dob: '2022-02-28',
    type: 'under-five',
  };

  it('is to be considered for a review three to six months on', () => {
    expect(underFiveReview(zoe)).toMatchObject({ from: '2026-09-15', to: '2026-12-15' });
  });

  it('who turns five in those months is considered only while she is four', () => {
    const turning = { ...zoe, dob: '2021-12-01' };
    expect(due(turning, 'under-five')).toBe('2026-11-30');
    expect(find(turning, 'under-five').reason).toContain('until 1 December 2026');
    expect(due({ ...turning, today: '2026-11-30' }, 'under-five')).toBe('2026-11-30');
    expect(due({ ...turning, today: '2026-12-01' }, 'under-five')).toBeUndefined();
  });

  it('who is five before three months are over has the annual review alone', () => {
    const five = { ...zoe, dob: '2021-09-15', today: '2026-09-01' };
    expect(due(five, 'under-five')).toBeUndefined();
    expect(due(five, 'anniversary')).toBe('2027-06-15');
    expect(nextReviewType(five).type).toBe('annual');
  });

  it.each([
    ['2020-02-29', '2025-03-01'],
    ['2024-02-29', '2029-03-01'],
    ['2022-02-28', '2027-02-28'],
    ['2021-08-31', '2026-08-31'],
  ])('born on %s is five on %s', (dob, birthday) => {
    expect(fifthBirthdayOf(dob)).toBe(birthday);
  });

  it('has the next review of that type once three months are over, and the annual one again when she is five', () => {
    expect(nextReviewType({ ...zoe, today: '2026-09-14' }).type).toBe('annual');
    expect(nextReviewType({ ...zoe, today: '2026-09-15' }).type).toBe('under-five');
    expect(nextReviewType({ ...zoe, today: '2027-02-27' }).type).toBe('under-five');
    expect(nextReviewType({ ...zoe, today: '2027-02-28' }).type).toBe('annual');
  });

  it('has her review proposed within the six months, long before the lawful limit', () => {
    const window = meetingWindow({ ...zoe, today: '2026-09-21' });
    expect(window.latest).toBe('2027-05-18');
    expect(window.proposed <= '2026-12-15').toBe(true);
    expect(meetingWindow({ ...zoe, type: 'annual', today: '2026-09-21' }).proposed).toBe('2027-05-11');
  });

  it('does not move the lawful dates', () => {
    expect(due(zoe, 'anniversary')).toBe('2027-06-15');
    expect(due(zoe, 'latest-meeting')).toBe('2027-05-18');
  });
});

describe('a phase transfer (SEND Regulations 2014, reg. 18(1)(b))', () => {
  const record = {
    plan: {
      firstIssuedOn: '2021-06-30',
      issuedOn: '2026-06-30',
      lastMeetingOn: '2026-05-20',
      lastReviewCompletedOn: '2026-06-17',
    },
    type: 'annual' as const,
    meetingOn: null,
    pupil: { dob: '2016-03-05', ncy: 6 },
    before: null,
    calendar: { terms },
    today: '2026-09-14',
  };

  it('of a Year 6 pupil limits the meeting to 22 November, whatever the type of review and the anniversary', () => {
    const given = reviewFacts(record);
    expect(meetingLimits(given)).toEqual([
      { latest: '2026-11-22', rule: 'phase-transfer' },
      { latest: '2027-05-20', rule: 'anniversary' },
    ]);
    expect(due(given, 'phase-transfer')).toBe('2027-02-14');
    expect(nextReviewType(given).type).toBe('phase-transfer');
  });

  it('leaves twelve weeks for the plan: from a meeting on the last day it is final on 14 February', () => {
    expect(addDays('2026-11-22', 84)).toBe('2027-02-14');
    const given = reviewFacts({ ...record, meetingOn: '2026-11-22' });
    expect(due(given, 'final-plan')).toBe('2027-02-14');
    expect(find(given, 'meeting').warnings.some(({ kind }) => kind === 'too-late')).toBe(false);
  });

  it('leaves the final plan no twelve weeks after a late meeting: it is due before 15 February all the same', () => {
    const given = reviewFacts({ ...record, meetingOn: '2026-12-10' });
    expect(find(given, 'final-plan')).toMatchObject({
      dueOn: '2027-02-14',
      source: 'SEND Regulations 2014, reg. 18(1)(b)',
      reason:
        'If the plan is amended, the final plan must be issued by 14 February 2027: less than twelve weeks after the meeting on 10 December 2026, because it must name the next school before 15 February 2027.',
    });
    expect(due(given, 'la-decision')).toBe('2027-01-07');
    const amended = (noticeOn: string | null) =>
      deadlinesByDecision(
        reviewDeadlines(given),
        { meetingOn: given.meetingOn, decision: 'amend', noticeOn },
        given.calendar,
      ).find(({ rule }) => rule === 'final-plan');
    expect(amended(null)).toMatchObject({
      dueOn: '2027-02-14',
      title: 'Amended final plan',
      reason:
        'The amended final plan must be issued by 14 February 2027: less than twelve weeks after the meeting on 10 December 2026, because it must name the next school before 15 February 2027.',
    });
    expect(amended('2027-01-07')?.dueOn).toBe('2027-02-14');
    // Eight weeks from 14 December end earlier still.
    expect(amended('2026-12-14')?.dueOn).toBe('2027-02-08');
  });

  it('leaves it twelve weeks after a meeting in the week before that, and where the day had passed at the meeting', () => {
    expect(due(reviewFacts({ ...record, meetingOn: '2026-11-19' }), 'final-plan')).toBe('2027-02-11');
    expect(due(reviewFacts({ ...record, meetingOn: '2027-02-14' }), 'final-plan')).toBe('2027-02-14');
    expect(due(reviewFacts({ ...record, meetingOn: '2027-02-15' }), 'final-plan')).toBe('2027-05-10');
  });

  it('of an infant who goes to junior school counts when the review is said to be one', () => {
    const infant = { ...record, pupil: { dob: '2019-12-05', ncy: 2 } };
    expect(latestMeetingOn(reviewFacts(infant))).toBe('2027-05-20');
    const given = reviewFacts({ ...infant, type: 'phase-transfer' });
    expect(latestMeetingOn(given)).toBe('2026-11-22');
    expect(find(given, 'phase-transfer').reason).toContain('from infant to junior in 2027');
  });

  it('of a nursery child who starts school counts when the review is said to be one', () => {
    const nursery = { ...record, type: 'phase-transfer' as const, pupil: { dob: '2022-12-05', ncy: -1 } };
    expect(find(reviewFacts(nursery), 'phase-transfer').reason).toContain(
      'from nursery to Reception in 2027',
    );
  });

  it('of a Year 5 pupil reviewed in the summer leaves until the February of her Year 6', () => {
    const given = reviewFacts({
      ...record,
      type: 'phase-transfer',
      pupil: { dob: '2017-03-05', ncy: 5 },
      meetingOn: '2027-06-10',
    });
    expect(due(given, 'phase-transfer')).toBe('2028-02-14');
  });

  it('before a leap day still means the fourteenth', () => {
    const given = { ...facts, phaseTransfer: { year: 2028, from: 'primary', to: 'secondary' } };
    expect(due(given, 'phase-transfer')).toBe('2028-02-14');
    expect(meetingLimits(given).find(({ rule }) => rule === 'phase-transfer')?.latest).toBe('2027-11-22');
  });
});

describe('a day without school', () => {
  it.each([
    ['a weekend', '2027-01-16', 'weekend', 'falls on a weekend'],
    ['a bank holiday', '2027-05-03', 'bank-holiday', 'bank holiday (Early May bank holiday)'],
    ['Good Friday in the holiday', '2027-03-26', 'bank-holiday', 'Good Friday'],
    ['a school holiday', '2027-02-17', 'school-holiday', 'in the half-term holiday'],
    ['the Christmas holiday', '2026-12-29', 'school-holiday', 'in the Christmas holiday'],
  ])('for the meeting, %s, is warned of', (_, meetingOn, kind, words) => {
    const warning = find({ ...facts, meetingOn }, 'meeting').warnings.find((item) => item.kind === kind);
    expect(warning?.message).toContain(words);
    expect(warning?.message).toContain('Choose a school day.');
  });

  it('for a thing to be sent names the last school day before', () => {
    // Invitations for 2 March 2027 must arrive by 16 February, in half-term.
    expect(find({ ...facts, meetingOn: '2027-03-02' }, 'invitations').warnings[0]?.message).toBe(
      'Tuesday 16 February 2027 falls in the half-term holiday. Have it done by Friday 12 February 2027, the last school day before.',
    );
  });

  it('that the school itself is closed is warned of by its name', () => {
    const calendar = {
      terms,
      closures: [{ startsOn: '2027-01-15', endsOn: '2027-01-15', name: 'training day' }],
    };
    expect(find({ ...facts, calendar, meetingOn: '2027-01-15' }, 'meeting').warnings[0]).toMatchObject({
      kind: 'closed',
    });
  });
});

/* --- What holds for every review --- */

const date = fc
  .record({ year: fc.integer({ min: 2015, max: 2060 }), day: fc.integer({ min: 0, max: 365 }) })
  .map(({ year, day }) => addDays(`${year}-01-01`, day));
const someDate = fc.option(date);
const transfer = fc.option(
  fc.integer({ min: 2016, max: 2060 }).map((year) => ({ year, from: 'primary', to: 'secondary' })),
);
const anyFacts: fc.Arbitrary<ReviewFacts> = fc.record({
  planFirstIssuedOn: someDate,
  planIssuedOn: someDate,
  lastReviewMeetingOn: someDate,
  lastReviewCompletedOn: someDate,
  type: fc.constantFrom('annual', 'early', 'phase-transfer', 'under-five'),
  meetingOn: someDate,
  dob: date,
  phaseTransfer: transfer,
  today: date,
  calendar: fc.constant({ terms }),
});
const hangOnMeeting: readonly DeadlineRule[] = [
  'advice',
  'invitations',
  'papers',
  'meeting',
  'report',
  'la-decision',
  'final-plan',
];

describe('of any review', () => {
  it('the latest meeting leaves four weeks before the anniversary and twelve before a transfer', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const latest = latestMeetingOn(given);
        const anniversary = reviewAnniversary(given);
        if (latest === null) {
          expect(anniversary).toBeNull();
          return;
        }
        if (anniversary !== null) expect(addDays(latest, 28) <= anniversary).toBe(true);
        if (given.phaseTransfer !== null)
          expect(addDays(latest, 84) < `${given.phaseTransfer.year}-02-15`).toBe(true);
      }),
    );
  });

  it('the deadlines stand in order of their days, each rule once', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const list = reviewDeadlines(given);
        const days = list.map(({ dueOn }) => dueOn);
        expect(days).toEqual([...days].sort());
        expect(new Set(list.map(({ rule }) => rule)).size).toBe(list.length);
      }),
    );
  });

  it('a meeting moved by n days moves each of its deadlines by n days, and nothing else', () => {
    fc.assert(
      fc.property(anyFacts, date, fc.integer({ min: -400, max: 400 }), (any, meetingOn, days) => {
        // A move to the next phase sets the final plan a day that does not move.
        const given = { ...any, phaseTransfer: null };
        const before = { ...given, meetingOn };
        const after = { ...given, meetingOn: addDays(meetingOn, days) };
        for (const { rule, dueOn } of reviewDeadlines(after)) {
          const old = find(before, rule).dueOn;
          expect(daysBetween(old, dueOn)).toBe(hangOnMeeting.includes(rule) ? days : 0);
        }
        expect(reviewDeadlines(after)).toHaveLength(reviewDeadlines(before).length);
      }),
    );
  });

  it('the final plan is due twelve weeks after the meeting, or before 15 February where that is earlier and still ahead', () => {
    fc.assert(
      fc.property(anyFacts, date, (given, meetingOn) => {
        const twelveWeeks = addDays(meetingOn, 84);
        const last = given.phaseTransfer === null ? null : `${given.phaseTransfer.year}-02-14`;
        const isEarlier = last !== null && last >= meetingOn && last < twelveWeeks;
        expect(due({ ...given, meetingOn }, 'final-plan')).toBe(isEarlier ? last : twelveWeeks);
      }),
    );
  });

  it('no date depends on terms, holidays or closures: they only warn', () => {
    fc.assert(
      fc.property(anyFacts, date, (given, closed) => {
        const bare = { ...given, calendar: { terms: [] } };
        const shut = {
          ...given,
          calendar: {
            terms,
            closures: [{ startsOn: closed, endsOn: closed, name: 'flood' }],
            extraBankHolidays: [],
          },
        };
        const days = (one: ReviewFacts) => reviewDeadlines(one).map(({ rule, dueOn }) => [rule, dueOn]);
        expect(days(shut)).toEqual(days(bare));
      }),
    );
  });

  it('no statutory date depends on today', () => {
    fc.assert(
      fc.property(anyFacts, date, (given, today) => {
        const statutory = (one: ReviewFacts) =>
          reviewDeadlines(one)
            .filter(({ kind }) => kind === 'statutory')
            .map(({ rule, dueOn }) => [rule, dueOn]);
        expect(statutory({ ...given, today })).toEqual(statutory(given));
      }),
    );
  });

  it('the anniversary is in the year after, on the same day, or on 28 February for a leap day', () => {
    fc.assert(
      fc.property(date, (completed) => {
        const anniversary = reviewAnniversary({ ...facts, lastReviewCompletedOn: completed });
        if (anniversary === null) throw new Error('no anniversary');
        const [from, to] = [partsOf(completed), partsOf(anniversary)];
        expect(to.year).toBe(from.year + 1);
        expect(to.month).toBe(from.month);
        expect(to.day).toBe(from.month === 2 && from.day === 29 ? 28 : from.day);
      }),
    );
  });

  it('a review of a child under five is only ever considered while the child is four or younger', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const review = underFiveReview(given);
        if (review === null) return;
        expect(review.from <= review.to).toBe(true);
        expect(review.to < fifthBirthdayOf(given.dob)).toBe(true);
        expect(review.to <= addMonths(review.basis.from, 6)).toBe(true);
      }),
    );
  });

  it('the proposed day gives two weeks’ notice, and is lawful wherever that leaves a day', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const { proposed, earliest, latest, isLate } = meetingWindow(given);
        expect(proposed >= earliest).toBe(true);
        if (latest !== null && !isLate) expect(proposed <= latest).toBe(true);
        if (latest === null || isLate) expect(isSchoolDay(proposed, given.calendar)).toBe(true);
        if (weekday(proposed) > 5) expect(proposed).toBe(earliest);
      }),
    );
  });
});

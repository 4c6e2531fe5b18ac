import { describe, expect, it } from 'vitest';
import { trackDeadlines } from '../../../../domain/reviews/deadline-progress';
import { deadlinesByDecision } from '../../../../domain/reviews/decision-deadlines';
import { reviewDeadlines } from '../../../../domain/reviews/deadlines';
import { reviewFacts } from '../../../../domain/reviews/facts';
import { rowOfReview } from '../../../../domain/reviews/list-row';
import { meetingWindow } from '../../../../domain/reviews/meeting-window';
import type { Recommendation } from '../../../../domain/reviews/record-codes';
import { calendarEvents } from '../../../../domain/tasks/calendar-events';
import { dueLists } from '../../../../domain/tasks/due';
import type { DueRecord, OpenReview } from '../../../../domain/tasks/due-model';

const meetingOn = '2027-01-21';
const person = {
  agency: null,
  adviceWanted: false,
  adviceAskedOn: null,
  adviceReceivedOn: null,
  remindedOn: null,
  invitedOn: '2027-01-04',
  circulatedOn: '2027-01-04',
  reportSentOn: null,
  attendance: 'attended',
} as const;
const invitees: OpenReview['invitees'] = [
  { ...person, id: 's', name: 'Mrs D Sandlingfold', role: 'school' },
  { ...person, id: 't', name: 'Ms P Lockwhistle', role: 'health', agency: 'Speech therapy' },
];

interface After {
  readonly today: string;
  readonly record?: Partial<DueRecord>;
  readonly decision?: Recommendation;
  readonly completedOn?: string;
  readonly noticeOn?: string;
  readonly planOn?: string;
}

/** A review whose meeting was held on 21 January 2027. */
function held({ today, record, decision, completedOn, noticeOn, planOn }: After): OpenReview {
  const facts = reviewFacts({
    plan: {
      firstIssuedOn: '2023-03-09',
      issuedOn: '2026-04-15',
      lastMeetingOn: '2026-01-21',
      lastReviewCompletedOn: '2026-02-18',
    },
    type: 'annual',
    meetingOn,
    pupil: { dob: '2018-01-17', ncy: 4 },
    before: null,
    calendar: { terms: [] },
    today,
  });
  const decided = { meetingOn, decision: decision ?? null, noticeOn: noticeOn ?? null };
  const records = {
    ...{ meetingOn, completedOn: completedOn ?? null, noticeOn: noticeOn ?? null },
    nextPlanIssuedOn: planOn ?? null,
    invitees: invitees.map((one) => ({ ...person, ...one })),
  };
  const deadlines = deadlinesByDecision(reviewDeadlines(facts), decided, facts.calendar);
  return {
    reviewId: 'r',
    type: 'annual',
    pupil: {
      id: 'p',
      name: 'Maya O’Brien-Tate',
      calledName: 'Maya',
      schoolId: 's',
      schoolName: 'Harbour Street',
    },
    meetingOn,
    completedOn: completedOn ?? null,
    deadlines: trackDeadlines(deadlines, new Map(), records, today),
    window: meetingWindow(facts),
    record: { isWritten: true, actions: [], ...record },
    invitees,
  } as unknown as OpenReview;
}

const lists = (after: After) => dueLists([held(after)], [], after.today);
const whats = (lines: readonly { readonly what: string }[]) => lines.map(({ what }) => what);

describe('what is due after the meeting', () => {
  it('is the record with the report, then the report alone', () => {
    const [unwritten] = lists({ today: '2027-01-22', record: { isWritten: false } }).soon;
    expect(unwritten).toMatchObject({
      what: 'Write the record and send the report of the annual review',
      action: { target: { tab: 'meeting' } },
    });
    expect(whats(lists({ today: '2027-01-22' }).soon)).toEqual(['Send the report of the annual review']);
  });

  it('is the decision, which others owe', () => {
    const [decision] = lists({ today: '2027-01-22' }).waiting;
    expect(decision).toMatchObject({
      what: 'The local authority’s decision after the annual review',
      action: { target: { tab: 'after' } },
    });
  });

  it('is the notice and the final plan when the plan is amended', () => {
    const amended = { decision: 'amend', completedOn: '2027-02-10' } as const;
    expect(whats(lists({ ...amended, today: '2027-02-11' }).waiting)).toEqual([
      'The amendment notice after the annual review',
      'The final plan after the annual review',
    ]);
    expect(whats(lists({ ...amended, today: '2027-02-11', noticeOn: '2027-02-10' }).waiting)).toEqual([
      'The final plan after the annual review',
    ]);
    expect(whats(lists({ ...amended, today: '2027-02-19' }).overdue)).toEqual([
      'The amendment notice after the annual review',
    ]);
  });

  it('is nothing more once the final plan is there, or when none is to come', () => {
    const over = [
      { decision: 'amend', completedOn: '2027-02-10', planOn: '2027-04-01' },
      { decision: 'maintain', completedOn: '2027-02-10' },
      { decision: 'cease', completedOn: '2027-02-10' },
    ] as const;
    for (const after of over) {
      const { overdue, soon, later, waiting } = lists({ ...after, today: '2027-04-20' });
      expect([overdue, soon, later, waiting], after.decision).toEqual([[], [], [], []]);
    }
  });

  it('are the actions: the school’s own to do, those of others to wait for, also when the review is over', () => {
    const action = {
      id: 'a',
      what: 'Order a writing slope',
      owner: 'Mrs D Sandlingfold',
      dueOn: '2027-03-01',
    };
    const actions = [
      action,
      { ...action, id: 'b', what: 'Send the word list', owner: 'Speech therapy', dueOn: '2027-03-02' },
      { ...action, id: 'c', what: 'Ask about transport', owner: null, dueOn: '2027-02-01' },
      { ...action, id: 'd', what: 'Call the clinic', owner: 'Ms P Lockwhistle', dueOn: null },
    ];
    const after = { decision: 'maintain', completedOn: '2027-02-10', record: { actions } } as const;
    const { soon, waiting, overdue } = lists({ ...after, today: '2027-02-20' });
    expect(soon).toMatchObject([
      {
        what: 'Order a writing slope',
        byWhen: 'by 1 March 2027 (in 9 days)',
        why: 'Agreed at the review meeting on 21 January 2027. Mrs D Sandlingfold does it.',
      },
    ]);
    expect(whats(waiting)).toEqual(['Send the word list', 'Call the clinic']);
    expect(overdue).toMatchObject([{ what: 'Ask about transport', why: expect.stringContaining('Nobody') }]);
  });
});

describe('the calendar after the decision', () => {
  const events = (after: After) =>
    calendarEvents([held(after)], []).map(({ what, on, isDone }) => [what, on, isDone]);

  it('holds what the authority still owes, on the days that Home says, and the decision as done', () => {
    const amended = { today: '2027-02-11', decision: 'amend', completedOn: '2027-02-10' } as const;
    expect(events(amended)).toEqual([
      ['Amendment notice due after the annual review', '2027-02-18', false],
      ['Local authority’s decision due after the annual review', '2027-02-18', true],
      ['Final plan due after the annual review', '2027-04-15', false],
    ]);
    // The notice of 1 February leaves eight weeks.
    const early = { ...amended, noticeOn: '2027-02-01' };
    expect(events(early).at(-1)).toEqual(['Final plan due after the annual review', '2027-03-29', false]);
    expect(lists(early).waiting.map(({ dueOn }) => dueOn)).toEqual(['2027-03-29']);
  });

  it('waits for no notice once the plan is there, and for nothing when none is to come', () => {
    const over = { today: '2027-04-20', completedOn: '2027-02-10' } as const;
    const open = (after: After) => events(after).filter(([, , isDone]) => isDone === false);
    expect(open({ ...over, decision: 'amend', planOn: '2027-04-01' })).toEqual([]);
    expect(open({ ...over, decision: 'maintain' })).toEqual([]);
    expect(open(over)).toEqual([
      ['Final plan due, if amended, after the annual review', '2027-04-15', false],
    ]);
  });
});

describe('the row of a review after its meeting', () => {
  const next = (after: After) => rowOfReview(held(after), after.today).next;

  it('says what comes next by the decision', () => {
    expect(next({ today: '2027-01-22', record: { isWritten: false } })).toBe(
      'Next: write the record and send the report by 4 February 2027 (in 13 days).',
    );
    const amended = { today: '2027-02-11', decision: 'amend', completedOn: '2027-02-10' } as const;
    expect(next(amended)).toBe('Next: the amendment notice by 18 February 2027 (in 7 days).');
    expect(next({ ...amended, noticeOn: '2027-02-10' })).toMatch(/^Next: the final plan by 7 April 2027/);
    expect(next({ ...amended, planOn: '2027-02-11' })).toBe('Every step is done.');
    expect(next({ ...amended, decision: 'maintain' })).toBe('Every step is done.');
    expect(next({ today: '2027-02-11', completedOn: '2027-02-10' })).toMatch(/if the plan is amended/);
  });
});

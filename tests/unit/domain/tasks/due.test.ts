import { describe, expect, it } from 'vitest';
import { trackDeadlines } from '../../../../domain/reviews/deadline-progress';
import { reviewDeadlines } from '../../../../domain/reviews/deadlines';
import { reviewFacts } from '../../../../domain/reviews/facts';
import { meetingWindow } from '../../../../domain/reviews/meeting-window';
import { dueLists } from '../../../../domain/tasks/due';
import { whatOf } from '../../../../domain/tasks/due-words';
import type { DueLine, OpenReview, PlanWithoutReview } from '../../../../domain/tasks/due-model';

const pupil = {
  id: 'p',
  name: 'Maya O’Brien-Tate',
  calledName: 'Maya',
  schoolId: 's',
  schoolName: 'Harbour Street',
};
const plan = {
  firstIssuedOn: '2023-03-09',
  issuedOn: '2026-04-15',
  lastMeetingOn: '2026-01-21',
  lastReviewCompletedOn: '2026-02-18',
};

interface Records {
  readonly meetingOn?: string | null;
  readonly completedOn?: string | null;
  readonly invitees?: OpenReview['invitees'];
}

const person: OpenReview['invitees'][number] & { invitedOn: null; circulatedOn: null; reportSentOn: null } = {
  id: 'i',
  name: 'Ms P Lockwhistle',
  role: 'health',
  agency: 'Speech and Language Therapy',
  adviceWanted: true,
  adviceAskedOn: null,
  adviceReceivedOn: null,
  remindedOn: null,
  attendance: null,
  invitedOn: null,
  circulatedOn: null,
  reportSentOn: null,
};

function review(
  today: string,
  { meetingOn = '2027-01-21', completedOn = null, invitees = [person] }: Records = {},
): OpenReview {
  const facts = reviewFacts({
    plan,
    type: 'annual',
    meetingOn,
    pupil: { dob: '2018-01-17', ncy: 4 },
    before: null,
    calendar: { terms: [] },
    today,
  });
  const people = invitees.map((invitee) => ({ ...person, ...invitee }));
  const records = { meetingOn, completedOn, nextPlanIssuedOn: null, invitees: people };
  return {
    reviewId: 'r',
    planId: 'l',
    type: 'annual',
    pupil,
    meetingOn,
    meetingAt: null,
    completedOn,
    deadlines: trackDeadlines(reviewDeadlines(facts), new Map(), records, today),
    window: meetingWindow(facts),
    invitees: people,
  };
}

const whats = (lines: readonly DueLine[]) => lines.map((line) => whatOf(line, 'full'));

describe('what is due', () => {
  it('stands in the column of its day', () => {
    expect(whats(dueLists([review('2026-11-23')], [], '2026-11-23').later)).toEqual([
      'Ask for advice for the annual review',
    ]);
    expect(whats(dueLists([review('2026-12-01')], [], '2026-12-01').soon)).toEqual([
      'Ask for advice for the annual review',
    ]);
    const late = dueLists([review('2026-12-12')], [], '2026-12-12');
    expect(late.overdue[0]).toMatchObject({
      byWhen: '2 days late, due 10 December 2026',
      action: { target: { tab: 'invitees' } },
    });
    expect(whats(late.later)).toEqual([
      'Send the invitations for the annual review',
      'Send the papers for the annual review',
      'Hold the meeting of the annual review',
    ]);
  });

  it('waits for advice that was asked, and calls it overdue once the papers should be out', () => {
    const invitees = [{ ...person, adviceAskedOn: '2026-12-01' }];
    const waiting = dueLists([review('2026-12-12', { invitees })], [], '2026-12-12').waiting;
    expect(waiting[0]).toMatchObject({
      what: 'Advice',
      from: { name: 'Ms P Lockwhistle', agency: 'Speech and Language Therapy' },
      why: 'Asked 1 December 2026 (11 days ago).',
    });
    const late = dueLists([review('2027-01-08', { invitees })], [], '2027-01-08');
    expect(whats(late.overdue)).toContain('Advice from Ms P Lockwhistle, Speech and Language Therapy');
    expect(late.waiting).toEqual([]);
  });

  it('asks who came when the day of the meeting is over', () => {
    const lists = dueLists([review('2027-01-22')], [], '2027-01-22');
    expect(whats(lists.overdue)).toContain('Record who came to the meeting of the annual review');
  });

  it('after the meeting wants only the report, and waits for the authority', () => {
    const invitees = [{ ...person, attendance: 'attended' as const }];
    const lists = dueLists([review('2027-01-25', { invitees })], [], '2027-01-25');
    expect(whats(lists.soon)).toEqual(['Send the report of the annual review']);
    expect(whats(lists.waiting)).toEqual(['The local authority’s decision after the annual review']);
    const decided = dueLists(
      [review('2027-03-01', { invitees, completedOn: '2027-02-15' })],
      [],
      '2027-03-01',
    );
    expect(whats(decided.waiting)).toEqual(['The final plan after the annual review']);
    expect(decided.overdue).toEqual([]);
  });

  it('keeps the day of a child under five once her review is started, and says why', () => {
    const today = '2026-09-28';
    const facts = reviewFacts({
      plan: {
        ...plan,
        firstIssuedOn: '2026-06-15',
        issuedOn: '2026-06-15',
        lastMeetingOn: null,
        lastReviewCompletedOn: null,
      },
      type: 'under-five',
      meetingOn: null,
      pupil: { dob: '2022-02-28', ncy: 0 },
      before: null,
      calendar: { terms: [] },
      today,
    });
    const nothing = { meetingOn: null, completedOn: null, nextPlanIssuedOn: null, invitees: [] };
    const deadlines = trackDeadlines(reviewDeadlines(facts), new Map(), nothing, today);
    const window = meetingWindow(facts);
    const idle: PlanWithoutReview = { planId: 'l', pupil, nextType: 'under-five', deadlines, window };
    // Six months after 15 June 2026, and six weeks before that for advice.
    const before = dueLists([], [idle], today).later;
    expect(before[0]).toMatchObject({ dueOn: '2026-11-03', what: expect.stringContaining('under five') });
    const started = { ...review(today), type: 'under-five' as const, meetingOn: null, deadlines, window };
    expect(dueLists([started], [], today).later).toMatchObject([
      {
        what: 'Choose the date of the review of a child under five',
        dueOn: '2026-11-03',
        why: before[0]?.why,
        source: 'SEND Code of Practice 9.178',
      },
    ]);
  });

  it('wants a date for a review that has none, and a start for a plan without a review', () => {
    const undated = dueLists([review('2026-11-23', { meetingOn: null })], [], '2026-11-23');
    expect(whats(undated.later)).toEqual(['Choose the date of the annual review']);
    const { deadlines, window } = review('2026-11-23', { meetingOn: null });
    const idle: PlanWithoutReview = { planId: 'l', pupil, nextType: 'annual', deadlines, window };
    const line = dueLists([], [idle], '2026-11-23').later[0];
    expect(line?.byWhen).toBe(
      'by 10 December 2026 (in 2 weeks), so that advice can be asked six weeks before',
    );
    expect(line?.action).toEqual({ label: 'Start the review', target: { kind: 'pupil', id: 'p' } });
  });
});

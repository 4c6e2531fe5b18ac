import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../../domain/common/calendar-date';
import { deadlinesByDecision } from '../../../../domain/reviews/decision-deadlines';
import { trackDeadlines } from '../../../../domain/reviews/deadline-progress';
import { reviewDeadlines } from '../../../../domain/reviews/deadlines';
import { reviewFacts } from '../../../../domain/reviews/facts';
import { meetingWindow } from '../../../../domain/reviews/meeting-window';
import { isSettled } from '../../../../domain/reviews/settled';
import { dueLists } from '../../../../domain/tasks/due';

const today = '2026-11-23';
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const day = fc.integer({ min: -400, max: 100 }).map((days) => addDays(today, days));
const decision = maybe(fc.constantFrom('maintain' as const, 'amend', 'cease', 'reassess'));

test.each([
  ['maintained', { meetingOn: '2026-09-10', completedOn: '2026-10-01', decision: 'maintain' }, null, true],
  ['to be amended', { meetingOn: '2026-09-10', completedOn: '2026-10-01', decision: 'amend' }, null, false],
  ['amended', { meetingOn: '2026-09-10', completedOn: '2026-10-01', decision: 'amend' }, '2026-11-12', true],
  [
    'decided nobody knows how',
    { meetingOn: '2026-09-10', completedOn: '2026-10-01', decision: null },
    null,
    false,
  ],
  ['not decided', { meetingOn: '2026-09-10', completedOn: null, decision: null }, null, false],
  [
    'still to be held',
    { meetingOn: '2026-12-10', completedOn: '2026-10-01', decision: 'cease' },
    null,
    false,
  ],
] as const)('a review %s', (_, review, issuedOn, settled) => {
  expect(isSettled(review, issuedOn, today)).toBe(settled);
});

test('of a settled review nothing is due', () => {
  let settled = 0;
  fc.assert(
    fc.property(
      fc.record({ meetingOn: maybe(day), completedOn: maybe(day), decision, noticeOn: maybe(day) }),
      maybe(day),
      fc.record({ adviceAskedOn: maybe(day), adviceReceivedOn: maybe(day) }),
      (row, nextPlanIssuedOn, asked) => {
        if (!isSettled(row, nextPlanIssuedOn, today)) return;
        settled += 1;
        const facts = reviewFacts({
          plan: {
            firstIssuedOn: '2023-03-09',
            issuedOn: '2025-04-15',
            lastMeetingOn: '2025-01-21',
            lastReviewCompletedOn: '2025-02-18',
          },
          type: 'annual',
          meetingOn: row.meetingOn,
          pupil: { dob: '2018-01-17', ncy: 4 },
          before: null,
          calendar: { terms: [] },
          today,
        });
        const person = {
          id: 'i',
          name: 'Ms P Lockwhistle',
          role: 'health' as const,
          agency: null,
          adviceWanted: true,
          remindedOn: null,
          attendance: null,
          invitedOn: null,
          circulatedOn: null,
          reportSentOn: null,
          ...asked,
        };
        const deadlines = deadlinesByDecision(reviewDeadlines(facts), row, facts.calendar);
        const lists = dueLists(
          [
            {
              reviewId: 'r',
              planId: 'l',
              type: 'annual',
              pupil: {
                id: 'p',
                name: 'Maya Chen',
                calledName: 'Maya',
                schoolId: 's',
                schoolName: 'Harbour Street',
              },
              meetingOn: row.meetingOn,
              meetingAt: null,
              completedOn: row.completedOn,
              deadlines: trackDeadlines(
                deadlines,
                new Map(),
                { ...row, nextPlanIssuedOn, invitees: [person] },
                today,
              ),
              window: meetingWindow(facts),
              invitees: [person],
            },
          ],
          [],
          today,
        );
        expect(lists).toEqual({ overdue: [], soon: [], later: [], waiting: [] });
      },
    ),
    { numRuns: 1000 },
  );
  expect(settled).toBeGreaterThan(100);
});

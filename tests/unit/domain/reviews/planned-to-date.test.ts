import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../domain/common/calendar-date';
import { minutesPerYear } from '../../../../domain/ehc-plans/provision-sums';
import { asPlanned, type Figures, gapOf, notDelivered } from '../../../../domain/reviews/delivered-gap';
import type { ReviewFacts } from '../../../../domain/reviews/deadline-model';
import {
  type Due,
  dueForReview,
  dueInWords,
  figuresDue,
  weekParts,
} from '../../../../domain/reviews/planned-to-date';
import { calendar, days } from '../sessions/support';

const plan: Figures = { minutesPerSession: 15, sessionsPerWeek: 4, sessionsPerYear: null, weeksPerYear: 38 };
const facts = (more: Partial<ReviewFacts>) =>
  ({
    planFirstIssuedOn: '2022-01-10',
    lastReviewMeetingOn: '2026-01-21',
    meetingOn: '2027-01-21',
    calendar,
    ...more,
  }) as ReviewFacts;
const inWeeks = (weeks: readonly number[], ofRuns = true): Due => ({
  from: '2026-09-14',
  to: '2026-11-25',
  part: { kind: 'weeks', weeks, ofRuns },
});
const full = (count: number) => Array.from({ length: count }, () => 1);

describe('the days over which delivery is compared', () => {
  it('are the year up to the meeting, however early the papers are made', () => {
    const due = dueForReview(facts({}), '2026-11-25');
    expect(due).toEqual({ from: '2026-01-22', to: '2027-01-21', part: { kind: 'year' } });
    expect(dueInWords(due, figuresDue(plan, due))).toBe('Due up to 21 January 2027: the whole year');
  });

  it('are the school weeks since there was a plan, or since the last meeting', () => {
    const due = dueForReview(
      facts({ planFirstIssuedOn: '2026-09-14', meetingOn: '2026-11-18' }),
      '2026-11-10',
    );
    // Five weeks to half-term, then two and the three days to the meeting.
    expect(due.part).toEqual({ kind: 'weeks', weeks: [1, 1, 1, 1, 1, 1, 1, 0.6], ofRuns: false });
    expect(figuresDue(plan, due)).toMatchObject({ weeksPerYear: 8, sessionsPerYear: 7 * 4 + 2 });
    expect(dueInWords(due, figuresDue(plan, due))).toBe(
      'Due from 14 September 2026 up to 18 November 2026: 8 weeks, 7 hours 30 minutes',
    );
  });

  it('are a part of the year where the terms are not known', () => {
    const due = dueForReview(facts({ lastReviewMeetingOn: '2026-07-20', meetingOn: null }), '2026-11-25');
    expect(due.part).toEqual({ kind: 'share', share: 128 / 365 });
    expect(figuresDue(plan, due)).toEqual({ ...plan, weeksPerYear: 13 });
  });

  it('leave out what lies outside, and weeks without a day', () => {
    expect(weekParts([days, ['2026-09-21'], []], { from: '2026-09-16', to: '2026-09-20' })).toEqual([0.6]);
  });
});

describe('what is due', () => {
  it('is compared with what was delivered up to the same day', () => {
    const twelve = { ...notDelivered, minutesPerSession: 15, sessionsPerWeek: 4, weeks: 12 };
    expect(gapOf(figuresDue(plan, inWeeks(full(12))), twelve, false).state).toBe('as-planned');
    expect(gapOf(figuresDue(plan, inWeeks(full(14))), twelve, false)).toMatchObject({
      state: 'less',
      words: '12 of 14 weeks: 2 weeks, 2 hours fewer than the plan says',
    });
    expect(gapOf(plan, twelve).words).toContain('12 of 38 weeks');
  });

  it('counts sessions of a year in proportion, and only whole ones', () => {
    const visits = { minutesPerSession: 60, sessionsPerWeek: null, sessionsPerYear: 6, weeksPerYear: null };
    expect(figuresDue(visits, inWeeks(full(12)))).toMatchObject({ sessionsPerYear: 1 });
    expect(figuresDue(visits, inWeeks(full(13)))).toMatchObject({ sessionsPerYear: 2 });
  });

  it('is every week of a run, and of a plan for few weeks without one only a part', () => {
    const block = { ...plan, weeksPerYear: 19 };
    expect(figuresDue(block, inWeeks(full(10)))).toMatchObject({ weeksPerYear: 10 });
    expect(figuresDue(block, inWeeks(full(10), false))).toMatchObject({ weeksPerYear: 5 });
  });

  const figures: fc.Arbitrary<Figures> = fc.record({
    minutesPerSession: fc.option(fc.nat(120)),
    sessionsPerWeek: fc.option(fc.constantFrom(0.5, 1, 2, 2.5, 4, 5)),
    sessionsPerYear: fc.option(fc.nat(190)),
    weeksPerYear: fc.option(fc.integer({ min: 1, max: 39 })),
  });
  const part: fc.Arbitrary<Due['part']> = fc.oneof(
    fc.constant({ kind: 'year' as const }),
    fc.record({ kind: fc.constant('share' as const), share: fc.double({ min: 0, max: 0.96, noNaN: true }) }),
    fc.record({
      kind: fc.constant('weeks' as const),
      weeks: fc.array(fc.constantFrom(0.2, 0.4, 0.6, 0.8, 1, 1, 1), { maxLength: 45 }),
      ofRuns: fc.boolean(),
    }),
  );
  it('is never more than the plan’s year, and “as planned” leaves no gap', () => {
    const from = '2026-09-01';
    fc.assert(
      fc.property(figures, part, (planned, one) => {
        const due = { from, to: addDays(from, 90), part: one };
        const figure = figuresDue(planned, due);
        const [year, toDate] = [minutesPerYear(planned), minutesPerYear(figure)];
        if (year !== null && toDate !== null) expect(toDate).toBeLessThanOrEqual(year);
        const delivered = { ...notDelivered, ...asPlanned(figure) };
        expect(gapOf(figure, delivered, one.kind === 'year').minutesPerYear ?? 0).toBe(0);
        expect(gapOf(figure, delivered, one.kind === 'year').words).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Figures, notDelivered, wholeMinutesPerYear } from '../../../../domain/reviews/delivered-gap';
import {
  notedOffer,
  notedValues,
  reviewSpan,
  valuesToTake,
} from '../../../../domain/reviews/delivered-noted';
import type { ItemSessions } from '../../../../domain/sessions/item-sessions';

const planned: Figures = {
  minutesPerSession: 15,
  sessionsPerWeek: 4,
  sessionsPerYear: null,
  weeksPerYear: 38,
};
const delivery = {
  planned: 48,
  plannedMinutes: 720,
  held: 42,
  shortened: 0,
  shortenedBy: 0,
  missed: 6,
  deliveredMinutes: 630,
  open: 0,
  reasons: { 'staff-absent': 4, trip: 2 },
};
const item: ItemSessions = {
  span: { from: '2026-09-14', to: '2026-12-18' },
  runNames: ['Speech sounds'],
  delivery,
  weekParts: Array.from({ length: 12 }, () => 1),
  weeks: 12,
  startedOn: '2026-09-14',
  staff: ['Ms Quillane'],
  cover: [],
};

describe('reviewSpan', () => {
  it.each([
    ['since the last meeting', '2026-02-05', '2027-01-21', '2027-02-01', '2026-02-06', '2027-01-21'],
    ['at most a year', '2024-02-05', '2027-01-21', '2027-02-01', '2026-01-22', '2027-01-21'],
    ['never beyond today', '2026-02-05', '2027-01-21', '2026-12-18', '2026-02-06', '2026-12-18'],
    ['without a meeting', null, null, '2026-12-18', '2025-12-19', '2026-12-18'],
  ])('%s', (_, lastReviewMeetingOn, meetingOn, today, from, to) => {
    expect(reviewSpan({ lastReviewMeetingOn, meetingOn, today })).toEqual({ from, to });
  });
});

describe('notedValues', () => {
  it('counts by the week where every week had the same, with the reason and the days', () => {
    expect(notedValues(item, planned)).toEqual({
      minutesPerSession: 15,
      sessionsPerWeek: 3.5,
      sessionsPerYear: null,
      weeks: 12,
      deliveredBy: 'Ms Quillane',
      startedOn: '2026-09-14',
      gapReason:
        '6 of 48 sessions not held: 4 staff absent, 2 trips or events. Counted from 14 September 2026 to 18 December 2026.',
    });
  });

  it('counts the sessions themselves where they were not, and where the plan does', () => {
    const uneven = { ...item, delivery: { ...delivery, held: 41, deliveredMinutes: 615 } };
    expect(notedValues(uneven, planned)).toMatchObject({ sessionsPerWeek: null, sessionsPerYear: 41 });
    const yearly = { ...planned, sessionsPerWeek: null, sessionsPerYear: 40 };
    expect(notedValues(item, yearly)).toMatchObject({ sessionsPerWeek: null, sessionsPerYear: 42 });
  });

  it('gives no reason where nothing is missing', () => {
    const whole = { ...item, weeks: 38, delivery: { ...delivery, held: 152, missed: 0, reasons: {} } };
    expect(notedValues(whole, planned).gapReason).toBeNull();
  });

  it('never says more time than was noted, and loses less than a minute a session', () => {
    const counts = fc.record({
      held: fc.integer({ min: 0, max: 300 }),
      weeks: fc.integer({ min: 1, max: 53 }),
      each: fc.integer({ min: 1, max: 90 }),
      less: fc.integer({ min: 0, max: 2000 }),
    });
    fc.assert(
      fc.property(counts, ({ held, weeks, each, less }) => {
        const minutes = Math.max(held, held * each - less);
        const sums = { ...delivery, held, deliveredMinutes: minutes };
        const values = notedValues({ ...item, weeks: held === 0 ? 0 : weeks, delivery: sums }, planned);
        const claimed = wholeMinutesPerYear({ ...values, weeksPerYear: values.weeks }) ?? 0;
        expect(claimed).toBeLessThanOrEqual(minutes);
        expect(minutes - claimed).toBeLessThan(Math.max(held, 1));
      }),
    );
  });
});

describe('what is taken', () => {
  it('is everything where nothing is recorded, and nothing where all is', () => {
    const values = notedValues(item, planned);
    const taken = valuesToTake(values, notDelivered, false);
    expect(notedOffer(item, planned).state).toBe('new');
    const after = { ...notDelivered, ...taken };
    expect(valuesToTake(values, after, true)).toEqual({});
    expect(notedOffer(item, planned, after)).toMatchObject({ state: 'same', differences: [] });
  });

  it('never mixes typed figures with noted ones, nor takes a typed reason away', () => {
    const typed = { ...notDelivered, weeks: 34, gapReason: 'Illness' };
    const whole = { ...item, weeks: 38, delivery: { ...delivery, missed: 0, reasons: {} } };
    const values = notedValues(whole, planned);
    expect(valuesToTake(values, typed, false)).toEqual({
      deliveredBy: 'Ms Quillane',
      startedOn: '2026-09-14',
    });
    expect(valuesToTake(values, typed, true)).not.toHaveProperty('gapReason');
    expect(notedOffer(whole, planned, typed).differences).toContainEqual({
      label: 'Times in the year',
      typed: 'nothing',
      noted: '42',
    });
  });
});

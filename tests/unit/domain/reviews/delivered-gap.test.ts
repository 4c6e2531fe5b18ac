import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asPlanned,
  deliveredInWords,
  type Figures,
  gapOf,
  notDelivered,
} from '../../../../domain/reviews/delivered-gap';
import type { PackDelivered } from '../../../../domain/reviews/record-data';

/** F2 of Maya's plan: 30 minutes, 4 times a week, 38 weeks. */
const planned: Figures = {
  minutesPerSession: 30,
  sessionsPerWeek: 4,
  sessionsPerYear: 152,
  weeksPerYear: 38,
};
const yearly: Figures = {
  minutesPerSession: 60,
  sessionsPerWeek: null,
  sessionsPerYear: 6,
  weeksPerYear: 38,
};

function delivered(more: Partial<PackDelivered>): PackDelivered {
  return { ...notDelivered, ...more };
}

const count = (most: number) => fc.option(fc.integer({ min: 0, max: most }), { nil: null });
const figures: fc.Arbitrary<Figures> = fc.record({
  minutesPerSession: count(1440),
  sessionsPerWeek: fc.option(fc.constantFrom(0.5, 1, 1.5, 2, 4, 5, 25), { nil: null }),
  sessionsPerYear: count(900),
  weeksPerYear: count(53),
});

describe('gapOf', () => {
  it.each<[string, Partial<PackDelivered>, string | null, number | null]>([
    [
      'weeks missed',
      { minutesPerSession: 30, sessionsPerWeek: 4, weeks: 34 },
      '34 of 38 weeks: 4 weeks, 8 hours fewer than the plan says',
      -480,
    ],
    [
      'one week missed',
      { minutesPerSession: 30, sessionsPerWeek: 4, weeks: 37 },
      '37 of 38 weeks: 1 week, 2 hours fewer than the plan says',
      -120,
    ],
    [
      'a session a week missed',
      { minutesPerSession: 30, sessionsPerWeek: 3, weeks: 38 },
      '3 of 4 sessions a week: 19 hours fewer than the plan says',
      -1140,
    ],
    [
      'shorter sessions in fewer weeks',
      { minutesPerSession: 20, sessionsPerWeek: 4, weeks: 30 },
      '20 of 30 minutes each time and 30 of 38 weeks: 36 hours fewer than the plan says',
      -2160,
    ],
    [
      'sessions counted over the year',
      { minutesPerSession: 30, sessionsPerYear: 120 },
      '120 of 152 sessions in the year: 16 hours fewer than the plan says',
      -960,
    ],
    [
      'more than planned',
      { minutesPerSession: 45, sessionsPerWeek: 4, weeks: 38 },
      '45 instead of 30 minutes each time: 38 hours more than the plan says',
      2280,
    ],
    [
      'differently, as long in all',
      { minutesPerSession: 60, sessionsPerWeek: 2, weeks: 38 },
      '60 instead of 30 minutes each time and 2 of 4 sessions a week: the same time as the plan says',
      0,
    ],
    ['weeks alone', { weeks: 34 }, '34 of 38 weeks', null],
    ['as planned', { minutesPerSession: 30, sessionsPerWeek: 4, weeks: 38 }, null, 0],
    ['nothing yet', { deliveredBy: 'Mr Quillfeather' }, null, null],
  ])('%s', (_, figuresDelivered, words, minutesPerYear) => {
    expect(gapOf(planned, delivered(figuresDelivered))).toMatchObject({ words, minutesPerYear });
  });

  it('names the state', () => {
    const state = (more: Partial<PackDelivered>, plan = planned) => gapOf(plan, delivered(more)).state;
    expect(state({})).toBe('not-recorded');
    expect(state({ weeks: 34 })).toBe('less');
    expect(state({ weeks: 38 })).toBe('unknown');
    expect(state(asPlanned(planned))).toBe('as-planned');
    expect(state({ minutesPerSession: 60, sessionsPerYear: 5 }, yearly)).toBe('less');
    expect(state({ minutesPerSession: 60, sessionsPerWeek: 2, weeks: 38 })).toBe('otherwise');
  });

  it('compares a count for the year with a plan that counts so', () => {
    expect(gapOf(yearly, delivered({ minutesPerSession: 60, sessionsPerYear: 5 })).words).toBe(
      '5 of 6 sessions in the year: 1 hour fewer than the plan says',
    );
  });

  it('is a whole number of minutes, with words exactly where there is a difference', () => {
    fc.assert(
      fc.property(figures, figures, (plan, actual) => {
        const gap = gapOf(plan, delivered({ ...actual, weeks: actual.weeksPerYear }));
        if (gap.minutesPerYear !== null) expect(Number.isInteger(gap.minutesPerYear)).toBe(true);
        expect(gap.words !== null).toBe(['less', 'more', 'otherwise'].includes(gap.state));
        if ((gap.minutesPerYear ?? 0) < 0) expect(gap.state).toBe('less');
        if ((gap.minutesPerYear ?? 0) > 0) expect(gap.state).toBe('more');
      }),
    );
  });
});

describe('asPlanned', () => {
  it('copies the week where the plan gives one, else the count for the year', () => {
    expect(asPlanned(planned)).toEqual({
      minutesPerSession: 30,
      sessionsPerWeek: 4,
      sessionsPerYear: null,
      weeks: 38,
    });
    expect(asPlanned(yearly)).toEqual({
      minutesPerSession: 60,
      sessionsPerWeek: null,
      sessionsPerYear: 6,
      weeks: null,
    });
  });

  it('leaves no gap, whatever the plan says', () => {
    fc.assert(
      fc.property(figures, (plan) => {
        const gap = gapOf(plan, delivered(asPlanned(plan)));
        expect(gap.words).toBeNull();
        expect(gap.minutesPerYear ?? 0).toBe(0);
      }),
    );
  });
});

describe('deliveredInWords', () => {
  it.each([
    [{ minutesPerSession: 15, sessionsPerWeek: 4, weeks: 34 }, '15 minutes, 4 times a week, 34 weeks'],
    [{ minutesPerSession: 60, sessionsPerYear: 5 }, '1 hour, 5 times a year'],
    [{ weeks: 1 }, '1 week'],
    [{}, ''],
  ])('%j', (figuresDelivered, words) => {
    expect(deliveredInWords(delivered(figuresDelivered))).toBe(words);
  });
});

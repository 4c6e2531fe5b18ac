import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesGivenPerWeek } from '../../../../domain/provision/given-minutes';
import { deliveryOf, type NeededItem } from '../../../../domain/provision/unmet';
import { plainLine, plainPupil, plainRun, sampleTerms } from '../costs/sample-map';

const item = (more: Partial<NeededItem> = {}): NeededItem => ({
  id: 'F1',
  pupilId: 'maya',
  ref: 'F1',
  what: 'Speech and language therapy',
  minutesPerSession: 30,
  sessionsPerWeek: 2,
  sessionsPerYear: null,
  weeksPerYear: 38,
  ...more,
});
const run = (minutesPerSession: number, sessionsPerWeek: number, weeks: number, ehcItemIds = ['F1']) =>
  plainRun({
    id: `${minutesPerSession} ${sessionsPerWeek} ${weeks} ${ehcItemIds.join()}`,
    weeks,
    staff: [{ ...plainLine('line'), minutesPerSession, sessionsPerWeek }],
    pupils: [plainPupil('maya')],
    ehcItemIds,
  });

describe('minutes that a run gives in a week', () => {
  it('count once for adults side by side, and add up for different sessions', () => {
    const line = (id: string, minutesPerSession: number, sessionsPerWeek: number) => ({
      ...plainLine(id),
      minutesPerSession,
      sessionsPerWeek,
    });
    expect(minutesGivenPerWeek([line('a', 60, 5), line('b', 60, 5)])).toBe(300);
    expect(minutesGivenPerWeek([line('a', 45, 0.5), line('b', 20, 5)])).toBe(122.5);
    expect(minutesGivenPerWeek([line('a', 0, 5)])).toBe(0);
  });
});

describe('section F against what linked runs give', () => {
  it('in a year where the plan says for how many weeks', () => {
    expect(deliveryOf([item()], [run(30, 2, 12)], sampleTerms)).toMatchObject([
      { per: 'year', needed: 2280, given: 720, unmet: 1560 },
    ]);
    expect(deliveryOf([item()], [], sampleTerms)).toMatchObject([{ given: 0, unmet: 2280 }]);
  });

  it('in a week where it does not; without figures not at all', () => {
    expect(deliveryOf([item({ weeksPerYear: null })], [run(30, 1, 12)], sampleTerms)).toMatchObject([
      { per: 'week', needed: 60, given: 30, unmet: 30 },
    ]);
    expect(deliveryOf([item({ minutesPerSession: null })], [run(30, 1, 12)], sampleTerms)).toEqual([]);
  });

  it('only for the weeks in which the child is in the run, and for nobody else', () => {
    const part = { ...run(30, 2, 6), pupils: [plainPupil('maya', { leavesOn: '2026-09-25' })] };
    expect(deliveryOf([item()], [part], sampleTerms)).toMatchObject([{ given: 120 }]);
    const other = { ...run(30, 2, 6), pupils: [plainPupil('somebody else')] };
    expect(deliveryOf([item()], [other], sampleTerms)).toMatchObject([{ given: 0 }]);
  });

  it('an hour counts for one item; what serves one item alone is used first', () => {
    const items = [item(), item({ id: 'F2', ref: 'F2' })];
    const [both, alone] = [run(30, 2, 38, ['F1', 'F2']), run(30, 2, 38, ['F1'])];
    expect(deliveryOf(items, [both], sampleTerms).map(({ unmet }) => unmet)).toEqual([0, 2280]);
    expect(deliveryOf(items, [both, alone], sampleTerms).map(({ unmet }) => unmet)).toEqual([0, 0]);
  });

  it('never gives more than the runs have, nor more than is asked for', () => {
    const runs = fc.array(
      fc
        .record({
          minutes: fc.nat(120),
          sessions: fc.integer({ min: 1, max: 10 }),
          weeks: fc.integer({ min: 1, max: 39 }),
          both: fc.boolean(),
        })
        .map(({ minutes, sessions, weeks, both }) =>
          run(minutes, sessions, weeks, both ? ['F1', 'F2'] : ['F2']),
        ),
      { maxLength: 6 },
    );
    const wanted = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(runs, wanted, wanted, (list, one, other) => {
        const items = [item({ sessionsPerWeek: one }), item({ id: 'F2', sessionsPerWeek: other })];
        const delivery = deliveryOf(items, list, sampleTerms);
        const given = delivery.reduce((all, each) => all + each.given, 0);
        const there = list.reduce((all, { staff, weeks }) => all + minutesGivenPerWeek(staff) * weeks, 0);
        expect(given).toBeLessThanOrEqual(there + 1);
        for (const each of delivery) expect(each.given + each.unmet).toBe(each.needed);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesPerWeek, minutesPerYear, quantityInWords } from '../../../../domain/ehc-plans/provision-sums';
import { provisionReport } from '../../../../domain/reviews/delivered';
import { notDelivered } from '../../../../domain/reviews/delivered-gap';
import { fundingGroups } from '../../../../domain/reviews/forms/funding';
import type { PackProvisionItem, ReviewPackData } from '../../../../domain/reviews/pack-data';
import { printedGroups } from '../../../../domain/reviews/printed-groups';
import { emptyRecord, type PackDelivered } from '../../../../domain/reviews/record-data';

type Provision = PackProvisionItem['provision'];

function item(ref: string, more: Partial<Provision> = {}): PackProvisionItem {
  const provision: Provision = {
    id: ref,
    section: 'F',
    ref,
    what: 'Language programme',
    who: 'Teaching assistant',
    ratio: '1:1',
    minutesPerSession: 30,
    sessionsPerWeek: 4,
    sessionsPerYear: 152,
    weeksPerYear: 38,
    place: null,
    note: null,
    needRefs: [],
    outcomeRefs: [],
    ...more,
  };
  return {
    provision,
    quantity: quantityInWords(provision),
    minutesPerWeek: minutesPerWeek(provision),
    minutesPerYear: minutesPerYear(provision),
    due: null,
    quantified: true,
    gaps: [],
  };
}

/** A review with provision; only what the sums read is filled in. */
function review(
  items: readonly PackProvisionItem[],
  delivered: Readonly<Record<string, Partial<PackDelivered>>>,
  funding: Readonly<Record<string, number>> = {},
): ReviewPackData {
  return {
    provision: { items },
    record: {
      ...emptyRecord,
      delivered: Object.fromEntries(
        Object.entries(delivered).map(([ref, facts]) => [ref, { ...notDelivered, ...facts }]),
      ),
      funding: printedGroups(fundingGroups, (key) => String(funding[key] ?? '')),
    },
  } as unknown as ReviewPackData;
}

const health = item('G1', {
  section: 'G',
  what: 'A yearly appointment',
  minutesPerSession: null,
  sessionsPerWeek: null,
  sessionsPerYear: null,
  weeksPerYear: null,
});
const social = item('H1.1', {
  ...health.provision,
  id: 'H1.1',
  ref: 'H1.1',
  section: 'H1',
  what: 'None required.',
});

describe('provisionReport', () => {
  const report = provisionReport(
    review(
      [item('F1'), item('F2'), item('F3'), health, social],
      {
        F1: { minutesPerSession: 30, sessionsPerWeek: 4, weeks: 38, hourlyCostPence: 1542 },
        F2: {
          minutesPerSession: 30,
          sessionsPerWeek: 4,
          weeks: 34,
          hourlyCostPence: 1542,
          otherCostPence: 2500,
        },
        G1: { effect: 'Seen once.' },
      },
      { fundingTopUp: 100_000 },
    ),
  );

  it('puts every item side by side, in the order of the plan', () => {
    expect(report.rows.map(({ item: { ref }, isNone, isRecorded }) => [ref, isNone, isRecorded])).toEqual([
      ['F1', false, true],
      ['F2', false, true],
      ['F3', false, false],
      ['G1', false, true],
      ['H1.1', true, false],
    ]);
    expect(report.rows[1]).toMatchObject({
      plannedWords: '30 minutes, 4 times a week, 38 weeks a year',
      deliveredWords: '30 minutes, 4 times a week, 34 weeks',
      asksForReason: true,
      costWords: '£1,073.56',
    });
    expect(report.rows[0]).toMatchObject({ asksForReason: false, costPence: 117_192 });
  });

  it('sums section F, and compares only what can be compared', () => {
    expect(report.sums).toEqual({
      plannedPerWeek: 360,
      plannedPerYear: 13_680,
      plannedToDate: 13_680,
      upTo: null,
      deliveredPerWeek: 240,
      deliveredPerYear: 8640,
      gapPerYear: -480,
      comparedItems: 2,
      gapWords: '8 hours fewer than the plan says, over the 2 of 3 items with figures for both',
      items: 3,
    });
  });

  it('says up to which day what was due is compared with what was delivered', () => {
    const weeks = Array.from({ length: 15 }, () => 1);
    const due = {
      from: '2026-09-14',
      to: '2027-01-21',
      part: { kind: 'weeks', weeks, ofRuns: true },
    } as const;
    const { rows, sums } = provisionReport(
      review([{ ...item('F1'), due }], { F1: { minutesPerSession: 30, sessionsPerWeek: 4, weeks: 14 } }),
    );
    expect(rows[0]).toMatchObject({
      dueWords: 'Due from 14 September 2026 up to 21 January 2027: 15 weeks, 30 hours',
      gap: { words: '14 of 15 weeks: 1 week, 2 hours fewer than the plan says' },
      plannedPerYear: 4560,
      plannedToDate: 1800,
    });
    expect(sums).toMatchObject({
      plannedToDate: 1800,
      upTo: '2027-01-21',
      gapWords: '2 hours fewer than the plan says up to 21 January 2027',
    });
  });

  it('weighs the cost against the funding', () => {
    expect(report.costWords).toBe('£2,245.48');
    expect(report.funding.balanceWords).toBe('The funding is £4,754.52 more than the cost');
  });

  it('knows nothing of a review that is not begun', () => {
    const empty = provisionReport(review([item('F1')], {}));
    expect(empty).toMatchObject({
      costPence: null,
      costWords: null,
      sums: { gapPerYear: null, comparedItems: 0 },
    });
    expect(empty.funding.balanceWords).toBeNull();
  });

  it('adds up: sums are the sums of the rows, whole and never negative', () => {
    const figures = fc.record({
      minutesPerSession: fc.integer({ min: 0, max: 1440 }),
      sessionsPerWeek: fc.constantFrom(0, 0.5, 0.3, 1, 1.5, 4, 25),
      weeks: fc.integer({ min: 0, max: 53 }),
      hourlyCostPence: fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null }),
      otherCostPence: fc.option(fc.integer({ min: 0, max: 100_000_000 }), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(figures, { maxLength: 12 }), (all) => {
        const refs = all.map((_, index) => `F${index + 1}`);
        const delivered = Object.fromEntries(all.map((facts, index) => [`F${index + 1}`, facts]));
        const { rows, sums, costPence } = provisionReport(
          review(
            refs.map((ref) => item(ref)),
            delivered,
          ),
        );
        const add = (values: readonly (number | null)[]) =>
          values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
        expect(sums.deliveredPerYear).toBe(add(rows.map((row) => row.deliveredPerYear)));
        expect(sums.gapPerYear ?? 0).toBe(sums.deliveredPerYear - sums.plannedPerYear);
        expect(costPence ?? 0).toBe(add(rows.map((row) => row.costPence)));
        for (const value of [sums.deliveredPerWeek, sums.deliveredPerYear, costPence ?? 0]) {
          expect(Number.isSafeInteger(value) && value >= 0).toBe(true);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notDelivered } from '../../../../domain/reviews/delivered-gap';
import { fundingGroups } from '../../../../domain/reviews/forms/funding';
import { printedGroups } from '../../../../domain/reviews/printed-groups';
import { costOfItem, costOfMinutes, fundingBalance } from '../../../../domain/reviews/provision-cost';

/** Funding as it was answered, in kept pence. */
function funding(answers: Readonly<Record<string, number>>) {
  return printedGroups(fundingGroups, (key) => String(answers[key] ?? ''));
}
const pence = fc.integer({ min: 0, max: 100_000_000 });

describe('costOfMinutes', () => {
  it.each([
    [60, 1542, 1542],
    [2040, 1542, 52_428],
    // 7 minutes at £12.30 are 143.5 pence: half a penny is rounded up.
    [7, 1230, 144],
    // 1 minute at £0.29 is 0.483 pence: less than half a penny is left out.
    [1, 29, 0],
    [0, 1542, 0],
  ])('%i minutes at %i pence an hour cost %i pence', (minutes, hourly, cost) => {
    expect(costOfMinutes(minutes, hourly)).toBe(cost);
  });

  it('is whole pence, never less than nothing and never more than half a penny away', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 7_632_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (minutes, hourly) => {
          const cost = costOfMinutes(minutes, hourly);
          expect(Number.isSafeInteger(cost) && cost >= 0).toBe(true);
          const off = BigInt(cost) * 60n - BigInt(minutes) * BigInt(hourly);
          expect(off > -30n && off <= 30n).toBe(true);
        },
      ),
    );
  });
});

describe('costOfItem', () => {
  it('adds other costs to the hours', () => {
    const item = { ...notDelivered, hourlyCostPence: 1542, otherCostPence: 2500 };
    expect(costOfItem(item, 2040)).toBe(54_928);
    expect(costOfItem({ ...item, otherCostPence: null }, 2040)).toBe(52_428);
    expect(costOfItem(item, null)).toBe(2500);
    expect(costOfItem({ ...item, otherCostPence: null }, null)).toBeNull();
    expect(costOfItem(notDelivered, 2040)).toBeNull();
  });
});

describe('fundingBalance', () => {
  it('says what is over', () => {
    const balance = fundingBalance(
      funding({ fundingElementTwo: 600_000, fundingTopUp: 512_050, fundingPupilPremium: 20_000 }),
      1_000_000,
    );
    expect(balance.fundingPence).toBe(1_132_050);
    expect(balance.balancePence).toBe(132_050);
    expect(balance.balanceWords).toBe('The funding is £1,320.50 more than the cost');
    expect(balance.lines.map(({ words }) => words)).toEqual(['£6,000.00', '£5,120.50', '£200.00', null]);
  });

  it('says what is short, with the usual element 2 while none is entered', () => {
    const balance = fundingBalance(funding({ fundingTopUp: 100_000 }), 900_000);
    expect(balance.lines[0]).toMatchObject({ pence: 600_000, isUsual: true });
    expect(balance.balanceWords).toBe('The funding is £2,000.00 less than the cost');
  });

  it('keeps an element 2 of nothing', () => {
    const balance = fundingBalance(funding({ fundingElementTwo: 0 }), 900_000);
    expect(balance.lines[0]).toMatchObject({ pence: 0, isUsual: false });
    expect(balance.balancePence).toBe(-900_000);
  });

  it('says nothing of an empty form', () => {
    const balance = fundingBalance(funding({}), null);
    expect(balance.lines.every(({ pence: amount }) => amount === null)).toBe(true);
    expect(balance).toMatchObject({ fundingPence: 0, balancePence: null, balanceWords: null });
  });

  it('counts every penny, and is negative only for a shortfall', () => {
    fc.assert(
      fc.property(pence, pence, pence, pence, pence, (elementTwo, topUp, premium, other, cost) => {
        const balance = fundingBalance(
          funding({
            fundingElementTwo: elementTwo,
            fundingTopUp: topUp,
            fundingPupilPremium: premium,
            fundingOther: other,
          }),
          cost,
        );
        expect(balance.fundingPence).toBe(elementTwo + topUp + premium + other);
        expect(balance.balancePence).toBe(elementTwo + topUp + premium + other - cost);
        expect((balance.balancePence ?? 0) < 0).toBe(balance.balanceWords?.includes('less') ?? false);
      }),
    );
  });
});

import { type Amounts, type ByRate, roundedAmounts } from '../costs/amounts';
import { sum } from '../costs/exact';
import { type CostBasis, costOfRun } from '../costs/run-cost';
import type { ProvisionRun } from '../provision/run';
import { staffMinutesPerWeek } from '../provision/run-list';
import { deliveryOf, type ItemDelivery, type NeededItem } from '../provision/unmet';

/** What a map comes to. Money in whole pence, time in whole minutes. */
export interface MapFigures {
  readonly cost: ByRate<Amounts>;
  readonly runs: number;
  /** Different children. */
  readonly pupils: number;
  /** Adults' time over all weeks of all runs. */
  readonly staffMinutes: number;
  /** What items of section F ask for in a year and linked runs do not give. */
  readonly unmetPerYear: number;
  /** The same of items that do not say for how many weeks: in a week. */
  readonly unmetPerWeek: number;
  /** Items with something unmet, of all items with figures. */
  readonly unmetItems: number;
  readonly items: number;
}

/** The figures of runs, and each item of section F that they do not wholly give. */
export function figuresOf(
  runs: readonly ProvisionRun[],
  basis: CostBasis,
  needed: readonly NeededItem[],
): { readonly figures: MapFigures; readonly unmet: readonly ItemDelivery[] } {
  const costed = runs.map((run) => costOfRun(run, basis));
  const delivery = deliveryOf(needed, runs, basis.terms, basis.year);
  const unmet = delivery.filter((one) => one.unmet > 0);
  const minutes = (per: ItemDelivery['per']) =>
    unmet.filter((one) => one.per === per).reduce((all, one) => all + one.unmet, 0);
  return {
    unmet,
    figures: {
      cost: roundedAmounts((kind, span) => sum(costed.map((one) => one[kind][span].total))),
      runs: runs.length,
      pupils: new Set(runs.flatMap(({ pupils }) => pupils.map(({ pupilId }) => pupilId))).size,
      staffMinutes: Math.round(
        costed.reduce((all, { run, weeks }) => all + staffMinutesPerWeek(run.staff) * weeks, 0),
      ),
      unmetPerYear: minutes('year'),
      unmetPerWeek: minutes('week'),
      unmetItems: unmet.length,
      items: delivery.length,
    },
  };
}

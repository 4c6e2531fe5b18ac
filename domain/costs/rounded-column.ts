import { type Exact, overOneDenominator } from './exact';

/**
 * A column of amounts, none below 0, in whole pence that adds up to the rounded total (largest remainder method): everything is rounded
 * down, and the pennies that are then missing go to the largest fractions, of equal ones to the first. No figure is a penny or more away
 * from the exact one.
 */
export function roundedColumn(values: readonly Exact[]): number[] {
  const { numerators, common } = overOneDenominator(values);
  const floors = numerators.map((numerator) => numerator / common);
  const total = numerators.reduce((all, numerator) => all + numerator, 0n);
  const rounded = (2n * total + common) / (2n * common);
  const missing = Number(rounded - floors.reduce((all, floor) => all + floor, 0n));
  const byFraction = numerators
    .map((numerator, index) => ({ index, rest: numerator % common }))
    .sort((one, other) =>
      one.rest === other.rest ? one.index - other.index : one.rest > other.rest ? -1 : 1,
    );
  const raised = new Set(byFraction.slice(0, missing).map(({ index }) => index));
  return floors.map((floor, index) => Number(floor) + (raised.has(index) ? 1 : 0));
}

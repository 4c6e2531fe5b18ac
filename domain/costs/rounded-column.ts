import { type Exact, roundedPence, sum } from './exact';

/**
 * A column of amounts in whole pence that adds up to the rounded total (largest remainder method): everything is rounded down, and the
 * pennies that are then missing go to the largest fractions, of equal ones to the first. No figure is a penny or more away from the exact one.
 */
export function roundedColumn(values: readonly Exact[]): number[] {
  const floors = values.map((value) => value.floor());
  const missing = roundedPence(sum(values)) - roundedPence(sum(floors));
  const byFraction = values
    .map((value, index) => ({ index, rest: value.sub(floors[index] ?? value) }))
    .sort((one, other) => other.rest.compare(one.rest) || one.index - other.index);
  const raised = new Set(byFraction.slice(0, missing).map(({ index }) => index));
  return floors.map((floor, index) => roundedPence(floor) + (raised.has(index) ? 1 : 0));
}

import type { Stretch } from './times';

/** True when both hold a minute. Stretches that only touch do not. */
export function overlaps(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && other.from < one.to;
}

/** Minutes that both hold. */
export function sharedMinutes(one: Stretch, other: Stretch): number {
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
}

/** The same minutes as stretches that neither overlap nor touch, in order. */
export function merged(stretches: readonly Stretch[]): Stretch[] {
  const sorted = stretches
    .filter(({ from, to }) => from < to)
    .toSorted((one, other) => one.from - other.from);
  const result: Stretch[] = [];
  for (const { from, to } of sorted) {
    const last = result.at(-1);
    if (last !== undefined && from <= last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else result.push({ from, to });
  }
  return result;
}

/** What is left of some minutes when others are taken away. */
export function without(stretches: readonly Stretch[], taken: readonly Stretch[]): Stretch[] {
  let left = merged(stretches);
  for (const hole of merged(taken))
    left = left.flatMap(({ from, to }) =>
      [
        { from, to: Math.min(to, hole.from) },
        { from: Math.max(from, hole.to), to },
      ].filter((part) => part.from < part.to),
    );
  return merged(left);
}

/** Minutes in some stretches, each counted once. */
export function minutesIn(stretches: readonly Stretch[]): number {
  return merged(stretches).reduce((sum, { from, to }) => sum + to - from, 0);
}

/** True when every minute of `one` is in some of the stretches. */
export function isWithin(one: Stretch, stretches: readonly Stretch[]): boolean {
  return without([one], stretches).length === 0;
}

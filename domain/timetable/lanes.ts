import { overlaps } from './stretches';
import type { Slot } from './week';

/** A slot with its place beside those at the same time: lane 0 of 2. */
export interface PlacedSlot {
  readonly slot: Slot;
  readonly lane: number;
  readonly lanes: number;
}

/** The slots of one day side by side where they overlap, in order of time. */
export function inLanes(slots: readonly Slot[]): PlacedSlot[] {
  const sorted = slots.toSorted((one, other) => one.from - other.from || other.to - one.to);
  const groups: Slot[][] = [];
  for (const slot of sorted) {
    const group = groups.at(-1);
    if (group?.some((other) => overlaps(other, slot)) === true) group.push(slot);
    else groups.push([slot]);
  }
  return groups.flatMap(groupInLanes);
}

function groupInLanes(group: readonly Slot[]): PlacedSlot[] {
  const ends: number[] = [];
  const placed = group.map((slot) => {
    const free = ends.findIndex((end) => end <= slot.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = slot.to;
    return { slot, lane };
  });
  return placed.map((one) => ({ ...one, lanes: ends.length }));
}

import type { Minute } from './times';
import type { Slot } from './week';

/** Which end of an entry is moved. */
export type SlotEdge = 'from' | 'to';

/** Entries are made longer and shorter in steps of so many minutes, and none is shorter. */
export const stepMinutes = 5;

/** An entry with one end at another minute, to the nearest step of the clock; it stays within the day and keeps a step's length. */
export function resized(slot: Slot, edge: SlotEdge, minute: Minute, day: { from: Minute; to: Minute }): Slot {
  const at = Math.round(minute / stepMinutes) * stepMinutes;
  if (edge === 'from') return { ...slot, from: clamp(at, day.from, slot.to - stepMinutes) };
  return { ...slot, to: clamp(at, slot.from + stepMinutes, day.to) };
}

/** An entry with one end a step earlier or later: a time between two steps goes to the next one. */
export function resizedByStep(
  slot: Slot,
  edge: SlotEdge,
  by: 1 | -1,
  day: { from: Minute; to: Minute },
): Slot {
  const steps = slot[edge] / stepMinutes;
  const next = by === 1 ? Math.floor(steps) + 1 : Math.ceil(steps) - 1;
  return resized(slot, edge, next * stepMinutes, day);
}

function clamp(minute: Minute, least: Minute, most: Minute): Minute {
  return Math.max(least, Math.min(most, minute));
}

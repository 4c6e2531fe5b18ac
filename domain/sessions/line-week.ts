import { daysBetween } from '../common/calendar-date';
import type { NotedSession } from './model';
import type { Slot } from './planned-week';

/** One session of a line in a week, planned, noted or both. */
export interface LineSession extends Slot {
  /** It is one of the planned sessions, or stands for one that was moved to another day. */
  readonly isPlanned: boolean;
  readonly noted: NotedSession | null;
}

/**
 * Planned and noted sessions of a line in one week, in order. A session noted on another day than planned stands for the nearest planned
 * one of the week that is not noted (the earlier of two), so that a session moved from Wednesday to Thursday is not counted twice.
 */
export function lineWeek(planned: readonly Slot[], noted: readonly NotedSession[]): LineSession[] {
  const open = new Set(planned.map(keyOf));
  const inOrder = noted.map((session) => ({ session, slot: slotOf(session) })).sort(bySlot);
  const onPlace = inOrder.filter(({ slot }) => open.delete(keyOf(slot)));
  const elsewhere = inOrder.filter((item) => !onPlace.includes(item));
  const moved = elsewhere.map(({ session, slot }) => {
    const nearest = nearestOpen(planned, open, slot);
    if (nearest !== null) open.delete(keyOf(nearest));
    return { ...slot, isPlanned: nearest !== null, noted: session };
  });
  const sessions: LineSession[] = [
    ...onPlace.map(({ session, slot }) => ({ ...slot, isPlanned: true, noted: session })),
    ...moved,
    ...planned
      .filter((slot) => open.has(keyOf(slot)))
      .map((slot) => ({ ...slot, isPlanned: true, noted: null })),
  ];
  return sessions.sort(compareSlots);
}

export function keyOf({ on, number }: Slot): string {
  return `${on} ${number}`;
}

export function compareSlots(one: Slot, other: Slot): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  return one.number - other.number;
}

function slotOf({ heldOn, number }: NotedSession): Slot {
  return { on: heldOn, number };
}

function bySlot(one: { readonly slot: Slot }, other: { readonly slot: Slot }): number {
  return compareSlots(one.slot, other.slot);
}

function nearestOpen(planned: readonly Slot[], open: ReadonlySet<string>, to: Slot): Slot | null {
  const far = (slot: Slot): number => Math.abs(daysBetween(slot.on, to.on));
  const [nearest] = planned
    .filter((slot) => open.has(keyOf(slot)))
    .sort((one, other) => far(one) - far(other) || compareSlots(one, other));
  return nearest ?? null;
}

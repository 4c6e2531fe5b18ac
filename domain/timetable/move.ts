import { type Clash, findClashes } from './clashes';
import type { Minute, SchoolDay } from './times';
import type { Slot, TimetableWeek } from './week';

export interface SlotTime {
  readonly day: SchoolDay;
  readonly from: Minute;
  readonly to: Minute;
}

/** The slots with one of them at another time; moving it back gives the first ones again. */
export function moved(slots: readonly Slot[], id: string, time: SlotTime): Slot[] {
  return slots.map((slot) => (slot.id === id ? { ...slot, ...time } : slot));
}

/** What would clash with a slot if it stood as given: the new slot takes the place of the one with its id, or is added. */
export function clashesWith(week: TimetableWeek, slot: Slot): Clash[] {
  const others = week.slots.filter(({ id, day }) => id !== slot.id && day === slot.day);
  const isBefore = new Set(findClashes({ ...week, slots: others }).map(keyOf));
  return findClashes({ ...week, slots: [...others, slot] }).filter(
    (clash) => clash.slotIds.includes(slot.id) || (clash.kind === 'no-break' && !isBefore.has(keyOf(clash))),
  );
}

/** The week as it would be with a slot as given. */
export function withSlot(week: TimetableWeek, slot: Slot): TimetableWeek {
  return { ...week, slots: [...week.slots.filter(({ id }) => id !== slot.id), slot] };
}

function keyOf({ kind, day, slotIds, staffIds }: Clash): string {
  return [kind, day, ...slotIds, ...staffIds].join(' ');
}

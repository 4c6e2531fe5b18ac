import { fold } from '../common/text';
import { lacksBreak } from './rest-breaks';
import { isWithin, minutesIn, overlaps } from './stretches';
import { type SchoolDay, schoolDays } from './times';
import type { Period, Slot, TimetableWeek } from './week';

/**
 * What does not go together in a week.
 * `person`, `pupil`, `room`: one in two places at a time. `own-break`: work through the person's own break. `hours`: outside the hours
 * that somebody works. `school-break`: children are taught through their break or lunch; a lunchtime
 * club is none. `no-break`: more than six hours of work without
 * 20 minutes of rest.
 */
export type ClashKind = 'person' | 'pupil' | 'room' | 'own-break' | 'hours' | 'school-break' | 'no-break';

export interface Clash {
  readonly kind: ClashKind;
  readonly day: SchoolDay;
  /** One or two slots; none for a day without a break. */
  readonly slotIds: readonly string[];
  readonly staffIds: readonly string[];
  /** Who would have to be in two places. */
  readonly pupilIds: readonly string[];
  /** The room, or the name of the school's break. */
  readonly where: string | null;
}

type ClashInput = Pick<TimetableWeek, 'slots' | 'staff' | 'periods'>;

/** Every clash of a week, in order of day and time. */
export function findClashes({ slots, staff, periods }: ClashInput): Clash[] {
  const pairs = slots.flatMap((one, index) =>
    slots.slice(index + 1).flatMap((other) => pairClashes(one, other)),
  );
  const single = slots.flatMap((slot) => slotClashes(slot, { slots, staff, periods }));
  const days = staff.flatMap((person) =>
    schoolDays.flatMap((day): Clash[] => {
      const theirs = slots.filter(({ staffId }) => staffId === person.id);
      if (!lacksBreak(day, person.hours, theirs)) return [];
      return [{ ...nobody, kind: 'no-break', day, slotIds: [], staffIds: [person.id] }];
    }),
  );
  const start = (clash: Clash): number => slots.find(({ id }) => id === clash.slotIds[0])?.from ?? 0;
  return [...pairs, ...single, ...days].toSorted(
    (one, other) => one.day - other.day || start(one) - start(other),
  );
}

const nobody = { pupilIds: [], where: null } as const;

/** The clashes of two slots; the same whichever of them comes first, but for the order of their ids. */
export function pairClashes(one: Slot, other: Slot): Clash[] {
  if (one.day !== other.day || !overlaps(one, other)) return [];
  const both = {
    ...nobody,
    day: one.day,
    slotIds: [one.id, other.id],
    staffIds: [...new Set([one.staffId, other.staffId])],
  };
  if (one.staffId === other.staffId) {
    if (one.kind === 'break' && other.kind === 'break') return [];
    const isBreak = one.kind === 'break' || other.kind === 'break';
    return [{ ...both, kind: isBreak ? 'own-break' : 'person' }];
  }
  if (isTogether(one, other)) return [];
  const pupilIds = one.pupilIds.filter((id) => other.pupilIds.includes(id));
  const room = sameRoom(one, other);
  return [
    ...(pupilIds.length > 0 ? [{ ...both, kind: 'pupil' as const, pupilIds }] : []),
    ...(room === null ? [] : [{ ...both, kind: 'room' as const, where: room }]),
  ];
}

/** Two adults may share a session, and support in the same lesson. */
function isTogether(one: Slot, other: Slot): boolean {
  if (one.runId !== null && one.runId === other.runId) return true;
  return one.classId !== null && one.classId === other.classId;
}

function sameRoom(one: Slot, other: Slot): string | null {
  if (one.place === null || other.place === null) return null;
  return fold(one.place) === fold(other.place) ? one.place : null;
}

function slotClashes(slot: Slot, { slots, staff, periods }: ClashInput): Clash[] {
  const found = { ...nobody, day: slot.day, slotIds: [slot.id], staffIds: [slot.staffId] };
  const hours = staff.find(({ id }) => id === slot.staffId)?.hours ?? [];
  const onDay = hours.filter(({ day }) => day === slot.day);
  const isOutside = hours.length > 0 && slot.kind !== 'break' && !isWithin(slot, onDay);
  const pause = isTeaching(slot)
    ? periods.find((period) => isPause(period) && overlaps(slot, period) && !isLunchClub(slot, slots, period))
    : undefined;
  return [
    ...(isOutside ? [{ ...found, kind: 'hours' as const }] : []),
    ...(pause ? [{ ...found, kind: 'school-break' as const, where: pause.name }] : []),
  ];
}

function isPause({ kind }: Period): boolean {
  return kind === 'break' || kind === 'lunch';
}

/**
 * A provision that always stands within lunch and leaves some of it, such as a quiet room to eat and play in, is meant to be there. A
 * session that is put into lunch while others of its run are in lessons is not.
 */
function isLunchClub(slot: Slot, slots: readonly Slot[], lunch: Period): boolean {
  if (slot.runId === null || lunch.kind !== 'lunch') return false;
  const leavesSome = minutesIn([slot]) < minutesIn([lunch]);
  return leavesSome && slots.every((one) => one.runId !== slot.runId || isWithin(one, [lunch]));
}

function isTeaching({ kind }: Slot): boolean {
  return kind === 'provision' || kind === 'pupil' || kind === 'class';
}

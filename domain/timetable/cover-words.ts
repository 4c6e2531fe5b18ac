import { dateOf, isAway, isClosed } from './cover';
import type { Slot, TimetableWeek } from './week';
import { staffName } from './words';

/** What happens with a slot of somebody who is away: 'Away: no cover yet', 'Covered by Mr Quill'; null where she is there. */
export function coverWords(week: TimetableWeek, slot: Slot): string | null {
  if (!isMissing(week, slot)) return null;
  const cover = coverOf(week, slot);
  if (cover === undefined) return 'Away: no cover yet';
  return cover.coverStaffId === null
    ? 'Does not take place'
    : `Covered by ${staffName(week, cover.coverStaffId)}`;
}

/** The same in a word, for an entry of a few minutes: cut off, 'Away: no cover yet' would read 'Away: no'. */
export function coverShort(week: TimetableWeek, slot: Slot): string | null {
  if (!isMissing(week, slot)) return null;
  const cover = coverOf(week, slot);
  if (cover === undefined) return 'Away';
  return cover.coverStaffId === null ? 'Not held' : 'Covered';
}

function isMissing(week: TimetableWeek, { kind, day, staffId }: Slot): boolean {
  if (kind === 'break' || isClosed(week, day)) return false;
  return isAway(week.absences, staffId, dateOf(week.monday, day));
}

function coverOf({ covers, monday }: TimetableWeek, { id, day }: Slot) {
  const onDay = dateOf(monday, day);
  return covers.find((one) => one.slotId === id && one.onDay === onDay);
}

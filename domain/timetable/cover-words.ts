import { dateOf, isAway, isClosed } from './cover';
import type { Slot, TimetableWeek } from './week';
import { staffName } from './words';

/** What happens with a slot of somebody who is away: 'Away: no cover yet', 'Covered by Mr Quill'; null where she is there. */
export function coverWords(week: TimetableWeek, slot: Slot): string | null {
  const onDay = dateOf(week.monday, slot.day);
  if (slot.kind === 'break' || isClosed(week, slot.day) || !isAway(week.absences, slot.staffId, onDay))
    return null;
  const cover = week.covers.find((one) => one.slotId === slot.id && one.onDay === onDay);
  if (cover === undefined) return 'Away: no cover yet';
  return cover.coverStaffId === null
    ? 'Does not take place'
    : `Covered by ${staffName(week, cover.coverStaffId)}`;
}

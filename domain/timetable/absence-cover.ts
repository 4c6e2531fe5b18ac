import { addDays, type IsoDate } from '../common/calendar-date';
import { weekOf } from '../provision/run-weeks';
import { coverSuggestions, type CoverSuggestion, slotsToCover, type SlotToCover } from './cover';
import type { Absence, SlotCover, TimetableWeek } from './week';

/** The weeks of an absence, each as it stands, to arrange cover for all of it at once. */
export interface AbsenceWeeks {
  readonly absence: Absence;
  readonly name: string;
  readonly weeks: readonly TimetableWeek[];
  /** The first day that is not shown, of an absence that is longer than can be arranged day by day; null where all of it is. */
  readonly goesOnFrom: IsoDate | null;
}

/** More weeks than these are not arranged slot by slot: somebody takes over the timetable. */
export const mostWeeks = 8;

/** The Mondays of the weeks of an absence: of a long one those from this week on. */
export function weeksOfAbsence({ fromOn, toOn }: Absence, today: IsoDate): readonly IsoDate[] {
  const isLong = addDays(weekOf(fromOn).monday, mostWeeks * 7) <= toOn;
  const { monday: first } = weekOf(isLong && fromOn < today && today <= toOn ? today : fromOn);
  return Array.from({ length: mostWeeks }, (_, index) => addDays(first, index * 7)).filter(
    (monday) => monday <= toOn,
  );
}

/** What the person of an absence would have done on its days in one week. */
export function slotsOfAbsence(week: TimetableWeek, { staffId, fromOn, toOn }: Absence): SlotToCover[] {
  return slotsToCover(week).filter(
    ({ slot, onDay }) => slot.staffId === staffId && fromOn <= onDay && onDay <= toOn,
  );
}

/** Somebody who could take over a slot for which nothing is arranged yet. */
export interface ProposedCover {
  readonly slotId: string;
  readonly onDay: IsoDate;
  readonly who: CoverSuggestion;
}

/**
 * Somebody for each slot for which nothing is arranged, one after the other in order of time, so that nobody is asked to be in two places.
 * Slots for which nobody is free are not among them.
 */
export function proposedCovers(
  week: TimetableWeek,
  needed: readonly SlotToCover[],
): readonly ProposedCover[] {
  const proposed: ProposedCover[] = [];
  let covers: readonly SlotCover[] = week.covers;
  for (const { slot, onDay, cover } of needed) {
    const [who] = cover === null ? coverSuggestions({ ...week, covers }, slot) : [];
    if (who === undefined) continue;
    proposed.push({ slotId: slot.id, onDay, who });
    const taken = {
      id: `${slot.id} ${onDay}`,
      slotId: slot.id,
      onDay,
      coverStaffId: who.staffId,
      note: null,
    };
    covers = [...covers, taken];
  }
  return proposed;
}

import { addDays, type IsoDate } from '../../common/calendar-date';
import type { RunPupil } from '../run';
import { weekOf } from '../run-weeks';

/** A run as far as moving children needs it. */
export interface MovableRun {
  readonly startsOn: IsoDate;
  /** Null where the terms are not known so far ahead. */
  readonly lastDay: IsoDate | null;
}

type Days = Pick<RunPupil, 'joinsOn' | 'leavesOn'>;

/**
 * What becomes of a child's part in a run that the child is taken out of on a day. A run that is over stays as it was; a part that has
 * not begun is taken away; else the child was in it to the end of the week before.
 */
export function leftPart(
  run: MovableRun,
  part: Days,
  today: IsoDate,
): 'stays' | 'goes' | { readonly leavesOn: IsoDate } {
  if (run.lastDay !== null && run.lastDay < today) return 'stays';
  if (part.leavesOn !== null && part.leavesOn < today) return 'stays';
  const leavesOn = addDays(weekOf(today).monday, -3);
  const began = part.joinsOn === null || part.joinsOn < run.startsOn ? run.startsOn : part.joinsOn;
  return began > leavesOn ? 'goes' : { leavesOn };
}

/** From when a child is in a run that the child is moved to on a day: from this week, or for the whole of it. */
export function joinedOn({ startsOn, lastDay }: MovableRun, today: IsoDate): IsoDate | null {
  const { monday } = weekOf(today);
  const isOver = lastDay !== null && lastDay < monday;
  return isOver || monday <= startsOn ? null : monday;
}

/** The part that a child who comes back goes on with: one that ended at the end of last week or later, so that no week is between. */
export function openAgain<Part extends Days>(parts: readonly Part[], today: IsoDate): Part | undefined {
  const lastFriday = addDays(weekOf(today).monday, -3);
  return parts.find(({ leavesOn }) => leavesOn !== null && leavesOn >= lastFriday);
}

import type { SchoolDay, Stretch } from './times';
import { merged, minutesIn, without } from './stretches';
import type { Hours, Slot } from './week';

/** Working Time Regulations 1998, reg. 12: a break of 20 minutes for an adult whose working day is longer than six hours. */
const longestDayWithoutBreak = 6 * 60;
const shortestBreak = 20;

/**
 * True when somebody works more than six hours on a day without an uninterrupted break of 20 minutes in it (Working Time Regulations
 * 1998, reg. 12). A break is one that is in the timetable, or a gap between two stretches of hours; time in which simply nothing is
 * planned is working time. Without any hours entered for the day, gaps between slots may be breaks, so they count as such.
 */
export function lacksBreak(day: SchoolDay, hours: readonly Hours[], slots: readonly Slot[]): boolean {
  const mine = slots.filter((slot) => slot.day === day);
  const work = mine.filter(({ kind }) => kind !== 'break');
  const breaks = mine.filter(({ kind }) => kind === 'break');
  const present = merged([...hours.filter((stretch) => stretch.day === day), ...work]);
  const working = without(present, without(breaks, work));
  if (minutesIn(working) <= longestDayWithoutBreak) return false;
  return !restsBetween(working).some(({ from, to }) => to - from >= shortestBreak);
}

/** The gaps in a working day. */
function restsBetween(working: readonly Stretch[]): Stretch[] {
  return working.flatMap(({ to }, index) => {
    const next = working[index + 1];
    return next === undefined ? [] : [{ from: to, to: next.from }];
  });
}

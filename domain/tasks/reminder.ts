import { addDays, type IsoDate, weekday } from '../common/calendar-date';
import type { DueLists } from './due-model';

/**
 * What to be reminded of when the program opens: '2 things are overdue, and 3 are due this week.' Null when there is nothing. The week
 * ends on Sunday; at a weekend it is the week that comes.
 */
export function openingReminder({ overdue, soon }: DueLists, today: IsoDate): string | null {
  const day = weekday(today);
  const sunday = addDays(today, day > 5 ? 14 - day : 7 - day);
  const dueThisWeek = soon.filter(({ dueOn }) => dueOn !== null && dueOn <= sunday).length;
  const when = day > 5 ? 'by the end of next week' : 'this week';
  if (overdue.length === 0 && dueThisWeek === 0) return null;
  if (overdue.length === 0) return `${things(dueThisWeek)} due ${when}.`;
  if (dueThisWeek === 0) return `${things(overdue.length)} overdue.`;
  return `${things(overdue.length)} overdue, and ${dueThisWeek === 1 ? 'one is' : `${dueThisWeek} are`} due ${when}.`;
}

function things(count: number): string {
  return count === 1 ? 'One thing is' : `${count} things are`;
}

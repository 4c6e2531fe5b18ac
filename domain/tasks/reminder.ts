import { addDays, type IsoDate, weekday } from '../common/calendar-date';
import { capital } from '../common/text';
import type { DueLists } from './due-model';

/**
 * What to be reminded of when the program opens: 'Two things are overdue, and three are due this week.' Null when there is nothing. The
 * week ends on Sunday; at a weekend it is the week that comes.
 */
export function openingReminder({ overdue, soon }: DueLists, today: IsoDate): string | null {
  const day = weekday(today);
  const sunday = addDays(today, day > 5 ? 14 - day : 7 - day);
  const dueThisWeek = soon.filter(({ dueOn }) => dueOn !== null && dueOn <= sunday).length;
  const when = day > 5 ? 'by the end of next week' : 'this week';
  const [late, due] = countsInWords(overdue.length, dueThisWeek);
  if (overdue.length === 0 && dueThisWeek === 0) return null;
  if (overdue.length === 0) return `${things(due, dueThisWeek)} due ${when}.`;
  if (dueThisWeek === 0) return `${things(late, overdue.length)} overdue.`;
  return `${things(late, overdue.length)} overdue, and ${due} ${dueThisWeek === 1 ? 'is' : 'are'} due ${when}.`;
}

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Both in words, or, when one of them has two digits, both in figures: a sentence does not mix them. */
function countsInWords(one: number, other: number): readonly [string, string] {
  const [first, second] = [smallNumbers[one], smallNumbers[other]];
  return first === undefined || second === undefined ? [String(one), String(other)] : [first, second];
}

function things(words: string, count: number): string {
  const begun = capital(words);
  return `${begun} ${count === 1 ? 'thing is' : 'things are'}`;
}

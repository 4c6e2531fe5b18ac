import { daysBetween, type IsoDate } from '../common/calendar-date';
import { formatDate, relativeToToday, spanInWords } from '../common/date-words';

/** How a deadline stands today. */
export interface DeadlineStatus {
  readonly state: 'done' | 'done-late' | 'overdue' | 'due-today' | 'due-soon' | 'later';
  /** Days until it is due (negative: days late); for a done one, the days that it was early or late. */
  readonly days: number;
  /** 'in 8 weeks', '2 days late', 'due today', 'done on 7 January 2027'. */
  readonly words: string;
}

/** From this many days before it is due, a deadline is shown as due soon. */
export const soonDays = 14;

/** How a deadline stands today, given the day on which it was done (null while it is not). */
export function deadlineStatus(
  deadline: { readonly dueOn: IsoDate },
  today: IsoDate,
  doneOn: IsoDate | null,
): DeadlineStatus {
  if (doneOn !== null) {
    const early = daysBetween(doneOn, deadline.dueOn);
    return early >= 0
      ? { state: 'done', days: early, words: `done on ${formatDate(doneOn)}` }
      : {
          state: 'done-late',
          days: early,
          words: `done on ${formatDate(doneOn)}, ${spanInWords(-early)} late`,
        };
  }
  const days = daysBetween(today, deadline.dueOn);
  if (days < 0) return { state: 'overdue', days, words: `${spanInWords(-days)} late` };
  if (days === 0) return { state: 'due-today', days, words: 'due today' };
  return {
    state: days <= soonDays ? 'due-soon' : 'later',
    days,
    words: relativeToToday(deadline.dueOn, today),
  };
}

import { daysBetween, type IsoDate } from '../common/calendar-date';
import { formatDate, formatDateWithDistance, spanInWords } from '../common/date-words';

/** 'by 7 January 2027 (in 6 weeks)', or how late it is. */
export function byWhenWords(dueOn: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, dueOn);
  if (days < 0) return `${spanInWords(-days)} late, due ${formatDate(dueOn)}`;
  if (days === 0) return `due today, ${formatDate(dueOn)}`;
  return `by ${formatDateWithDistance(dueOn, today)}`;
}

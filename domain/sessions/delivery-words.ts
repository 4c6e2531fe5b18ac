import { countOf } from '../common/text';
import { minutesInWords } from '../ehc-plans/provision-sums';
import type { Delivery } from './delivery';
import { reasonsInWords } from './reasons';

/** '6 of 38 sessions not held: 4 staff absent, 2 trips or events'; empty where all took place. Of those that are noted. */
export function missedInWords({ held, missed, reasons }: Delivery): string {
  if (missed === 0) return '';
  const why = reasonsInWords(reasons);
  return `${missed} of ${countOf(held + missed, 'session')} not held${why === '' ? '' : `: ${why}`}`;
}

/** '3 sessions were shortened, by 25 minutes together'; empty where none was. */
export function shortenedInWords({ shortened, shortenedBy }: Delivery): string {
  if (shortened === 0) return '';
  const were = shortened === 1 ? 'was' : 'were';
  const together = shortened === 1 ? '' : ' together';
  return `${countOf(shortened, 'session')} ${were} shortened, by ${minutesInWords(shortenedBy)}${together}`;
}

/** '9 hours of 10 hours 30 minutes'. */
export function deliveredInWords({ deliveredMinutes, plannedMinutes }: Delivery): string {
  return `${minutesInWords(deliveredMinutes)} of ${minutesInWords(plannedMinutes)}`;
}

/** '5 planned sessions are not noted yet'; empty where all are. */
export function openInWords({ open }: Delivery): string {
  if (open === 0) return '';
  return `${countOf(open, 'planned session')} ${open === 1 ? 'is' : 'are'} not noted yet`;
}

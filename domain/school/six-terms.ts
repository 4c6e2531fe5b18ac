import type { IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import type { Term } from './terms';

/**
 * Dates to start from for the six terms of 2026/27, as Kent divides its year. Every school sets its own: they are offered to be looked
 * at and corrected, and never entered by themselves.
 */
export const sixTerms2026: readonly Term[] = [
  { name: 'Term 1', startsOn: '2026-09-02', endsOn: '2026-10-16' },
  { name: 'Term 2', startsOn: '2026-11-02', endsOn: '2026-12-18' },
  { name: 'Term 3', startsOn: '2027-01-04', endsOn: '2027-02-12' },
  { name: 'Term 4', startsOn: '2027-02-22', endsOn: '2027-03-25' },
  { name: 'Term 5', startsOn: '2027-04-12', endsOn: '2027-05-28' },
  { name: 'Term 6', startsOn: '2027-06-07', endsOn: '2027-07-21' },
];

/** What is wrong between a term and the others of its school, in a sentence, or null: two terms may not share a day. */
export function termOverlap(
  term: Term,
  others: readonly { readonly name: string; readonly startsOn: IsoDate; readonly endsOn: IsoDate }[],
): string | null {
  const other = others.find(({ startsOn, endsOn }) => startsOn <= term.endsOn && term.startsOn <= endsOn);
  if (other === undefined) return null;
  return `${term.name} shares days with ${other.name}, which lasts from ${formatDate(other.startsOn)} to ${formatDate(other.endsOn)}.`;
}

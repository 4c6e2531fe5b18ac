import type { IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import { capital } from '../common/text';
import type { BankEntry } from './model';

/** Whom an entry is used for. */
export interface FillWith {
  /** What the child is called; null while nobody is chosen. */
  readonly name: string | null;
  /** By when; null while there is no date. */
  readonly date: IsoDate | null;
}

/**
 * The text of an entry with the child's name and the date: 'By 2 April 2027 Maya will …'. Without a date an outcome begins with the
 * child; without a name it says 'the child', so that no braces are left in a plan.
 */
export function filledText(entry: Pick<BankEntry, 'text'>, { name, date }: FillWith): string {
  const dated =
    date === null
      ? entry.text.replace(/\bBy \{date\},? /g, '').replaceAll('{date}', 'the review')
      : entry.text.replaceAll('{date}', formatDate(date));
  const named = dated.replaceAll('{name}', name ?? 'the child');
  return capital(named);
}

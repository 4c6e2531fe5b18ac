import { isIsoDate } from '../../common/calendar-date';
import { formatDateSlashes, monthNames } from '../../common/date-words';
import type { CopyFieldKind, CopySource } from './copy-field';

type TextOf<Per extends CopySource['per']> = Extract<CopySource, { readonly per: Per }>['text'];

/** A field that the form has once. */
export function whole(key: string, label: string, text: TextOf<'review'>): CopyFieldKind {
  return { key, label, usual: true, source: { per: 'review', text } };
}

/** A field that the form has for each outcome of section E. */
export function eachOutcome(key: string, label: string, text: TextOf<'outcome'>): CopyFieldKind {
  return { key, label, usual: true, source: { per: 'outcome', text } };
}

/** A field that the form has for each section of the plan that is to be amended. */
export function eachSection(key: string, label: string, text: TextOf<'section'>): CopyFieldKind {
  return { key, label, usual: true, source: { per: 'section', text } };
}

/** The same field, left out until the school puts it in. */
export function seldom(kind: CopyFieldKind): CopyFieldKind {
  return { ...kind, usual: false };
}

/** What is known of these, with commas between; null where nothing is. */
export function listed(items: readonly (string | null)[]): string | null {
  return items.filter(Boolean).join(', ') || null;
}

/** A day as the boxes of web forms take it, '21/01/2027'; a day in words, as answers are printed, too. */
export function typedDate(day: string | null): string | null {
  if (day === null || isIsoDate(day)) return day && formatDateSlashes(day);
  const [number = '', month, year = ''] = day.split(' ');
  const at = monthNames.findIndex((name) => name === month);
  return at === -1 ? day : `${number.padStart(2, '0')}/${String(at + 1).padStart(2, '0')}/${year}`;
}

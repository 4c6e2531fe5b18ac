import { isIsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import { poundsInWords } from '../common/money';
import { type AnswerField, printedAnswer } from '../reviews/answer-field';
import type { FieldSpec, KeptRow } from './spec';

/** Rows by table and id. */
export type Lookups = ReadonlyMap<string, ReadonlyMap<string, KeptRow>>;

/** A value as it is printed. */
export function fieldWords(
  spec: FieldSpec | { readonly answer: AnswerField },
  raw: unknown,
  lookups: Lookups,
): string {
  if (typeof raw !== 'string' && typeof raw !== 'number') return '';
  const value: string | number = raw;
  const kept = typeof value === 'number' ? value.toLocaleString('en-GB') : value;
  if ('answer' in spec) return printedAnswer(spec.answer, String(value)) ?? '';
  const { shape } = spec;
  switch (shape.is) {
    case 'date':
      return isIsoDate(String(value)) ? formatDate(String(value)) : kept;
    case 'instant':
      return instantWords(String(value));
    case 'yes-no':
      return value === 1 ? 'Yes' : 'No';
    case 'pence':
      return poundsInWords(Number(value));
    case 'minutes':
      return `${kept} minutes`;
    case 'percent':
      return `${kept}%`;
    case 'coded':
      return shape.names[String(value)] ?? kept;
    case 'row': {
      const row = lookups.get(shape.of)?.get(String(value));
      return row === undefined ? 'No longer kept' : rowName(shape.of, row);
    }
    case 'text':
    case 'number':
      return kept;
  }
}

/** An instant as day and time in UTC: '23 November 2026, 09:30'. */
export function instantWords(at: string): string {
  return `${formatDate(at.slice(0, 10))}, ${at.slice(11, 16)}`;
}

/** How a row is spoken of where another names it. */
export function rowName(table: string, row: KeptRow): string {
  const of = (column: string): string => (typeof row[column] === 'string' ? row[column] : '');
  switch (table) {
    case 'ehc_outcomes':
    case 'ehc_needs':
      return [of('ref'), of('text')].filter(Boolean).join(': ');
    case 'ehc_provisions':
      return [of('ref'), of('what')].filter(Boolean).join(': ');
    case 'documents':
      return of('title');
    default:
      return of('name');
  }
}

import { isIsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import { penceOf, poundsInWords } from '../common/money';
import { fail, ok, type Result } from '../common/result';
import { tidy, tidyLine } from '../common/text';
import type { Coded } from '../pupils/codes';

/** What sort of answer a field takes. Money is kept in whole pence, typed and shown in pounds. */
export type AnswerKind = 'text' | 'line' | 'count' | 'percent' | 'money' | 'date' | 'yes-no' | 'choice';

export interface AnswerField {
  /** Stable: it is kept in the database. */
  readonly key: string;
  readonly label: string;
  readonly hint: string | null;
  readonly kind: AnswerKind;
  /** What can be chosen, for kind `choice`; else empty. */
  readonly options: readonly Coded<string>[];
}

export interface AnswerGroup {
  readonly key: string;
  readonly title: string;
  readonly fields: readonly AnswerField[];
}

/** A field that is typed. */
export function answerFieldOf(
  key: string,
  kind: Exclude<AnswerKind, 'choice'>,
  label: string,
  hint: string | null = null,
): AnswerField {
  return { key, kind, label, hint, options: [] };
}

/** A field with one of a few answers. */
export function choiceField(
  key: string,
  label: string,
  options: readonly Coded<string>[],
  hint: string | null = null,
): AnswerField {
  return { key, kind: 'choice', label, hint, options };
}

/** A number as typed, with pound sign, per cent sign and thousands commas taken off; NaN when it is none. */
function plainNumber(raw: string): number {
  const text = tidyLine(raw).replace(/[£%,\s]/g, '');
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

/**
 * Checks an answer as typed and gives it as it is kept: text; whole numbers and percentages as digits; money in pence as digits;
 * dates yyyy-mm-dd; 'yes' or 'no'. Blank gives ''. Failure `invalid`, in words.
 */
export function keptAnswer(item: AnswerField, raw: string): Result<string> {
  const text = item.kind === 'text' ? tidy(raw) : tidyLine(raw);
  if (text === '') return ok('');
  switch (item.kind) {
    case 'text':
    case 'line':
      return text.length > 20_000 ? fail('invalid', 'This can have at most 20,000 characters.') : ok(text);
    case 'count': {
      const number = plainNumber(text);
      return Number.isInteger(number)
        ? ok(String(number))
        : fail('invalid', `${item.label} must be a whole number.`);
    }
    case 'percent': {
      const number = plainNumber(text);
      return number <= 100
        ? ok(String(number))
        : fail('invalid', `${item.label} must be a number from 0 to 100.`);
    }
    case 'money': {
      const pence = penceOf(text);
      return Number.isSafeInteger(pence)
        ? ok(String(pence))
        : fail('invalid', `${item.label} must be an amount in pounds.`);
    }
    case 'date':
      return isIsoDate(text) ? ok(text) : fail('invalid', `${item.label} is not a date that exists.`);
    case 'yes-no':
      return text === 'yes' || text === 'no' ? ok(text) : fail('invalid', 'Choose yes or no.');
    case 'choice':
      return item.options.some(({ code }) => code === text)
        ? ok(text)
        : fail('invalid', 'Choose one of the answers.');
  }
}

/** A kept answer as it stands in its field on screen: money in pounds, percentages with their sign, everything else as kept. */
export function typedAnswer(item: AnswerField, kept: string): string {
  if (kept === '') return '';
  if (item.kind === 'percent') return `${kept}%`;
  return item.kind === 'money' ? (Number(kept) / 100).toFixed(2) : kept;
}

/** A kept answer as it is printed; null for an empty one. */
export function printedAnswer(item: AnswerField, kept: string): string | null {
  if (kept === '') return null;
  switch (item.kind) {
    case 'percent':
      return `${kept}%`;
    case 'money':
      return poundsInWords(Number(kept));
    case 'date':
      return formatDate(kept);
    case 'yes-no':
      return kept === 'yes' ? 'Yes' : 'No';
    case 'choice':
      return item.options.find(({ code }) => code === kept)?.name ?? kept;
    default:
      return kept;
  }
}

import type { Coded } from '../../pupils/codes';
import type { AnswerField } from '../../reviews/answer-field';

/** A row as the history keeps it, by column. */
export type KeptValues = Readonly<Record<string, string | number | null>>;

/** How the kept value of a field is put into words. */
export type FieldKind =
  | {
      readonly kind:
        'line' | 'text' | 'date' | 'moment' | 'number' | 'percent' | 'money' | 'minutes' | 'yes-no';
    }
  | { readonly kind: 'choice'; readonly options: readonly Coded<string>[] }
  /** The value is put into words by a rule of its own field: a year group, an ethnicity. */
  | { readonly kind: 'words'; readonly words: (value: string | number, row: KeptValues) => string }
  /** The id of a row of another table, told by that row's name. */
  | { readonly kind: 'record'; readonly table: string }
  /** An answer of a form: what the field is called, and how its value reads, stands in another column of the row. */
  | { readonly kind: 'answer'; readonly by: string; readonly field: (key: string) => AnswerField | null }
  /** That it changed is told, not from what to what: file keys, lists for the program's own use. */
  | { readonly kind: 'unsaid' };

export type RecordField = FieldKind & { readonly label: string };

/** One table of records in the field's own words. Columns are named as in SQL, as the history keeps them. */
export interface RecordKind {
  /** 'target': one of them, in a sentence. */
  readonly one: string;
  readonly many: string;
  /** Columns whose values name a row: 'Target: Reads twenty words'. */
  readonly named: readonly string[];
  /** The row to which it belongs; null for what belongs to nothing. */
  readonly within: { readonly table: string; readonly column: string } | null;
  /** True for what has a history of its own: it is not told in the history of that to which it belongs. */
  readonly standsAlone: boolean;
  readonly fields: Readonly<Record<string, RecordField>>;
  /** Columns that only the program reads. */
  readonly hidden: readonly string[];
  /** A column that names a row of another table whose changes are told with this one's: the person behind a contact. */
  readonly alongside: { readonly table: string; readonly column: string } | null;
  /** Columns that, with `within`, are the same in every row that ever held the same text: a row may be removed and made again. */
  readonly onePer: readonly string[] | null;
  /** False for lists that are replaced as a whole while one types, which nobody misses one by one, and for tables without a bin. */
  readonly inBin: boolean;
}

interface Draft {
  readonly one: string;
  readonly many?: string;
  readonly named?: readonly string[];
  readonly within?: readonly [table: string, column: string];
  readonly standsAlone?: true;
  readonly fields: Readonly<Record<string, RecordField>>;
  readonly hidden?: readonly string[];
  readonly alongside?: readonly [table: string, column: string];
  readonly onePer?: readonly string[];
  readonly inBin?: false;
}

/** What every table has, and no reader needs. */
const always = ['id', 'created_at', 'updated_at', 'deleted_at', 'position'];

export function recordKind(draft: Draft): RecordKind {
  return {
    one: draft.one,
    many: draft.many ?? `${draft.one}s`,
    named: draft.named ?? [],
    within: place(draft.within),
    alongside: place(draft.alongside),
    standsAlone: draft.standsAlone ?? false,
    fields: draft.fields,
    hidden: [...always, ...(draft.within?.slice(1) ?? []), ...(draft.hidden ?? [])],
    onePer: draft.onePer ?? null,
    inBin: draft.inBin ?? true,
  };
}

function place(pair: Draft['within']): RecordKind['within'] {
  return pair === undefined ? null : { table: pair[0], column: pair[1] };
}

/* Fields, in few words. */
export const line = (label: string): RecordField => ({ kind: 'line', label });
/** A longer text, of which two versions can be compared. */
export const text = (label: string): RecordField => ({ kind: 'text', label });
export const date = (label: string): RecordField => ({ kind: 'date', label });
export const moment = (label: string): RecordField => ({ kind: 'moment', label });
export const number = (label: string): RecordField => ({ kind: 'number', label });
export const percent = (label: string): RecordField => ({ kind: 'percent', label });
/** Whole pence. */
export const money = (label: string): RecordField => ({ kind: 'money', label });
/** Whole minutes. */
export const minutes = (label: string): RecordField => ({ kind: 'minutes', label });
export const yesNo = (label: string): RecordField => ({ kind: 'yes-no', label });
export const unsaid = (label: string): RecordField => ({ kind: 'unsaid', label });
export const choice = (label: string, options: readonly Coded<string>[]): RecordField => ({
  kind: 'choice',
  label,
  options,
});
export const inWords = (
  label: string,
  words: (value: string | number, row: KeptValues) => string,
): RecordField => ({
  kind: 'words',
  label,
  words,
});
export const record = (label: string, table: string): RecordField => ({ kind: 'record', label, table });
export const answer = (by: string, field: (key: string) => AnswerField | null): RecordField => ({
  kind: 'answer',
  label: 'Answer',
  by,
  field,
});

import type { AnswerField } from '../reviews/answer-field';

/** A row of any table, as kept, with its columns as in TypeScript. */
export type KeptRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** The parts of the copy, in its order. */
export const partIds = [
  'pupil',
  'family',
  'needs',
  'notes',
  'plans',
  'reviews',
  'support',
  'profiles',
  'provision',
  'documents',
  'sent',
] as const;
export type PartId = (typeof partIds)[number];

export const partTitles: Readonly<Record<PartId, string>> = {
  pupil: 'The pupil',
  family: 'Family and contacts',
  needs: 'Special educational needs',
  notes: 'Notes and meetings with parents',
  plans: 'Education, health and care plans',
  reviews: 'Reviews of the EHC plan',
  support: 'SEN support plans',
  profiles: 'One-page profiles',
  provision: 'Provision, sessions and timetable',
  documents: 'Documents',
  sent: 'What was sent, and requests for the record',
};

/** How a value is put into words. */
export type Shape =
  | { readonly is: 'text' | 'date' | 'instant' | 'yes-no' | 'pence' | 'minutes' | 'percent' | 'number' }
  | { readonly is: 'coded'; readonly names: Readonly<Record<string, string>> }
  /** The id of a row of another table, named by it. */
  | { readonly is: 'row'; readonly of: string };

export interface FieldSpec {
  /** As in TypeScript: `raisedOn`. */
  readonly column: string;
  readonly label: string;
  readonly shape: Shape;
  /** Somebody's own telephone, e-mail or address: given in full only to that person. */
  readonly isReach?: true;
  /** Where the child lives: given only to somebody who lives there too. */
  readonly isHome?: true;
}

/** Where rows are printed: within the entry of the row that `column` leads to. */
export interface Under {
  readonly table: string;
  readonly column: string;
  /** Of the row above; its id unless told otherwise. */
  readonly parentColumn?: string;
}

/** Whose form a row of answers belongs to: it says what its field is called. */
export type AnswersOf = (key: string, parent: KeptRow | undefined) => AnswerField | null;

/** How the rows of one table are shown. */
export interface TableSpec {
  /** As in SQL. */
  readonly table: string;
  readonly part: PartId;
  /** Over the entries: 'Notes'. */
  readonly title: string;
  readonly under?: Under;
  /** Columns that name an entry, joined by a comma; none for a table whose rows are lines. */
  readonly named: readonly string[];
  readonly fields: readonly FieldSpec[];
  /** Columns that are not shown, each with the reason. */
  readonly leftOut?: Readonly<Record<string, string>>;
  /** One row is one answer: `field` names the question, `value` is the answer. */
  readonly answers?: AnswersOf;
  /** A row of another table whose fields are shown with it: a contact's own data. */
  readonly joined?: {
    readonly table: string;
    readonly column: string;
    readonly fields: readonly FieldSpec[];
  };
  /** Only ties two rows together: shown as one line of the row above. */
  readonly isLink?: true;
}

const shaped =
  (is: Exclude<Shape['is'], 'coded' | 'row'>) =>
  (column: string, label: string): FieldSpec => ({ column, label, shape: { is } });

export const text = shaped('text');
export const date = shaped('date');
export const yesNo = shaped('yes-no');
export const pence = shaped('pence');
export const minutes = shaped('minutes');
export const percent = shaped('percent');
export const number = shaped('number');

/** A code, with the list of its names. */
export function coded(
  column: string,
  label: string,
  list: readonly { readonly code: string; readonly name: string }[],
): FieldSpec {
  const names = Object.fromEntries(list.map(({ code, name }) => [code, name]));
  return { column, label, shape: { is: 'coded', names } };
}

/** A column that names a row of another table. */
export function rowOf(column: string, label: string, table: string): FieldSpec {
  return { column, label, shape: { is: 'row', of: table } };
}

/** How somebody can be reached. */
export function reach(column: string, label: string): FieldSpec {
  return { ...text(column, label), isReach: true };
}

/** Where the child lives. */
export function home(column: string, label: string): FieldSpec {
  return { ...text(column, label), isHome: true };
}

import type { IsoDate } from '../common/calendar-date';
import { usualReasons } from '../sessions/reasons';
import { ratings } from '../support-plans/codes';

/** What a sheet is given out as. */
export const sheetFormats = [
  { code: 'xlsx', name: 'Spreadsheet' },
  { code: 'docx', name: 'Word' },
  { code: 'paper', name: 'Paper' },
] as const;
export type SheetFormat = (typeof sheetFormats)[number]['code'];
/** The formats that are saved as a file and can be read back. */
export type FileFormat = Exclude<SheetFormat, 'paper'>;

/** How the children are named on a sheet. */
export const sheetNames = [
  { code: 'first', name: 'First names' },
  { code: 'initials', name: 'Initials' },
] as const;
export type SheetNames = (typeof sheetNames)[number]['code'];

/** A row is about a target, or about one session of the register. */
export type RowKind = 'target' | 'session';
export const rowKinds: readonly RowKind[] = ['target', 'session'];

export type BoxId = 'value' | 'rating' | 'note' | 'on' | 'took' | 'away' | 'why';

/** A box to be filled in by the teacher. */
export interface Box {
  readonly id: BoxId;
  readonly head: string;
  readonly kind: 'number' | 'text' | 'choice' | 'date';
  /** Its share of the width of the paper. */
  readonly share: number;
  /** What a file offers in it; anything else can be typed too. Empty where it is no choice. */
  readonly choices: readonly string[];
}

/** '3 – Nearly alone': the choices of a rating. */
export const ratingChoices: readonly string[] = ratings.map(({ rating, name }) => `${rating} – ${name}`);
const reasonChoices = usualReasons.map(({ name }) => name);

const box = (
  id: BoxId,
  head: string,
  kind: Box['kind'],
  share: number,
  choices: readonly string[] = [],
): Box => ({ id, head, kind, share, choices });

/** The two tables of a sheet: what is shown in them, and what is to be filled in. */
export const sheetTables: Readonly<
  Record<
    RowKind,
    {
      readonly title: string;
      readonly hint: string;
      readonly heads: readonly string[];
      /** Their shares of the width of the paper. */
      readonly headShares: readonly number[];
      readonly boxes: readonly Box[];
    }
  >
> = {
  target: {
    title: 'Targets',
    hint: 'For each target: a value or a rating, what you saw, and the day on which you saw it.',
    heads: ['Pupil', 'Target', 'Measured by', 'From', 'To reach', 'By'],
    headShares: [15, 38, 26, 16, 16, 16],
    boxes: [
      box('value', 'Today’s value', 'number', 14),
      box('rating', 'Rating 0 to 4', 'choice', 14, ratingChoices),
      box('note', 'Evidence or comment', 'text', 34),
      box('on', 'Date seen', 'date', 13),
    ],
  },
  session: {
    title: 'Sessions',
    hint: 'For each session: whether it took place (yes, no, or its minutes where it was shorter), who missed it, and why not or a comment.',
    heads: ['Provision', 'Day', 'Children', 'Given by'],
    headShares: [30, 21, 34, 18],
    boxes: [
      box('took', 'Took place', 'choice', 14, ['Yes', 'No']),
      box('away', 'Who missed it', 'text', 24),
      box('why', 'Why not, or a comment', 'choice', 32, reasonChoices),
    ],
  },
};

/** Which session of the register a row asks about. Adults who give it together give one session. */
export interface SheetSession {
  readonly on: IsoDate;
  /** 1 for the first of that day. */
  readonly number: number;
  readonly staffLineIds: readonly string[];
  /** The children of the class who are in it, as the sheet names them. */
  readonly pupils: readonly { readonly id: string; readonly name: string }[];
}

/** One row of a sheet, as it was given out. */
export interface SheetRow {
  /** Unique within the sheet: 't3', 's12'. */
  readonly ref: string;
  readonly kind: RowKind;
  /** What stands under the heads of its table. */
  readonly texts: readonly string[];
  /** The target in the plan’s own words, where the sheet hides names in it; null for other rows. */
  readonly planText: string | null;
  /** The unit of the value. */
  readonly unit: string | null;
  readonly pupilId: string | null;
  readonly outcomeId: string | null;
  /** Null for a target. */
  readonly session: SheetSession | null;
}

/** A sheet as it was given out: kept as it is, so that a filled one is held against it. */
export interface TeacherSheet {
  readonly id: string;
  readonly classId: string;
  readonly className: string;
  readonly schoolName: string;
  readonly teacherName: string | null;
  readonly termName: string | null;
  readonly madeOn: IsoDate;
  readonly names: SheetNames;
  readonly rows: readonly SheetRow[];
}

/** What stands in an empty box of a Word file; it is no answer. */
export const boxPrompts: Readonly<Record<Box['kind'], string>> = {
  number: '…',
  text: 'Write here',
  choice: 'Choose',
  date: 'Day',
};

export function rowsOf(sheet: TeacherSheet, kind: RowKind): readonly SheetRow[] {
  return sheet.rows.filter((row) => row.kind === kind);
}

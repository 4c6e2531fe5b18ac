import type { IsoDate } from '../common/calendar-date';
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

/** A row is about a target, about a provision that was given, or about a child who was there. */
export type RowKind = 'target' | 'run' | 'attendance';
export const rowKinds: readonly RowKind[] = ['target', 'run', 'attendance'];

export type BoxId = 'value' | 'rating' | 'note' | 'on' | 'held' | 'missed' | 'reason' | 'attended' | 'of';

/** A box to be filled in by the teacher. */
export interface Box {
  readonly id: BoxId;
  readonly head: string;
  readonly kind: 'number' | 'text' | 'rating' | 'date';
  /** Its share of the width of the paper. */
  readonly share: number;
}

const box = (id: BoxId, head: string, kind: Box['kind'], share: number): Box => ({ id, head, kind, share });

/** The three tables of a sheet: what is shown in them, and what is to be filled in. */
export const sheetTables: Readonly<
  Record<
    RowKind,
    {
      readonly title: string;
      readonly hint: string;
      readonly heads: readonly string[];
      readonly boxes: readonly Box[];
    }
  >
> = {
  target: {
    title: 'Targets',
    hint: 'For each target: a value or a rating, what you saw, and the day on which you saw it.',
    heads: ['Pupil', 'Target', 'Measured by', 'From', 'To reach', 'By'],
    boxes: [
      box('value', 'Today’s value', 'number', 12),
      box('rating', 'Rating 0 to 4', 'rating', 14),
      box('note', 'Evidence or comment', 'text', 34),
      box('on', 'Date seen', 'date', 13),
    ],
  },
  run: {
    title: 'Provision',
    hint: 'How often it took place this term, and why it did not.',
    heads: ['Provision', 'As planned'],
    boxes: [
      box('held', 'Sessions held', 'number', 12),
      box('missed', 'Sessions missed', 'number', 12),
      box('reason', 'Reason', 'text', 36),
    ],
  },
  attendance: {
    title: 'Attendance',
    hint: 'How many of the sessions held each child came to.',
    heads: ['Pupil', 'Provision'],
    boxes: [
      box('attended', 'Sessions attended', 'number', 14),
      box('of', 'Of how many', 'number', 12),
      box('note', 'Comment', 'text', 34),
    ],
  },
};

/** One row of a sheet, as it was given out. */
export interface SheetRow {
  /** Unique within the sheet: 't3', 'r1', 'a12'. */
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
  readonly runId: string | null;
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

/** '3 – Nearly alone': the choices of a rating. */
export const ratingChoices: readonly string[] = ratings.map(({ rating, name }) => `${rating} – ${name}`);

/** What stands in an empty box of a Word file; it is no answer. */
export const boxPrompts: Readonly<Record<Box['kind'], string>> = {
  number: '…',
  text: 'Write here',
  rating: 'Choose',
  date: 'Day',
};

export function rowsOf(sheet: TeacherSheet, kind: RowKind): readonly SheetRow[] {
  return sheet.rows.filter((row) => row.kind === kind);
}

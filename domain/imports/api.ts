import { z } from 'zod';
import { isIsoDate, type IsoDate } from '../common/calendar-date';
import { call } from '../common/call';
import { byId, idSchema, nothing } from '../common/ids';
import type { FieldProblem } from '../common/result';
import type { Severity, Verdict } from './candidate';
import type { MapPreview } from './map/preview';
import type { TargetField } from './targets';

/** A school that pupils can be imported into. */
export interface ImportSchool {
  readonly id: string;
  readonly name: string;
  /** Pupils on roll here now. */
  readonly pupils: number;
}

/** An import that was made and has not been undone. */
export interface ImportBatch {
  readonly id: string;
  readonly schoolName: string;
  readonly fileName: string;
  /** The day that was given for the file. */
  readonly importedOn: IsoDate;
  /** When it was imported (an instant). */
  readonly at: string;
  readonly added: number;
  readonly changed: number;
  readonly left: number;
}

export interface ImportOverview {
  readonly schools: readonly ImportSchool[];
  readonly today: IsoDate;
}

/** A file that was read and waits in memory; nothing of it is on the disk or in the records. */
export interface OpenedFile {
  readonly token: string;
  readonly fileName: string;
  /** 'Windows-1252', 'UTF-8 with byte order mark': how the text was read, for those who want to know. */
  readonly readAs: string;
  /** 'commas', 'semicolons'. */
  readonly delimiter: string;
  readonly rows: number;
  readonly columns: readonly FileColumn[];
  /** True when the meanings come from an earlier import of a file with the same columns. */
  readonly remembered: boolean;
  /** Needed meanings without a column, one meaning for two columns. Empty when the file can be looked at. */
  readonly problems: readonly FieldProblem[];
}

export interface FileColumn {
  readonly name: string;
  /** Up to three different values from the first rows. */
  readonly examples: readonly string[];
  /** Null = not imported. */
  readonly target: TargetField | null;
}

/** What to do with an item of the preview. The ids are those of the preview's items. */
export type Decision = 'take' | 'keep' | 'without-upn' | 'same' | 'new';

export interface AddedItem {
  readonly id: string;
  readonly row: number;
  readonly name: string;
  /** 'Year 4, 4D, K: SEN support'. */
  readonly detail: string;
  readonly suggestion: 'take' | 'keep';
  readonly hint: string | null;
  /** True when the row waits among the problems for a decision. */
  readonly hasProblem: boolean;
}

/** One change of one field, old and new in words. */
export interface ChangeItem {
  readonly id: string;
  readonly label: string;
  readonly old: string;
  readonly new: string;
  readonly suggestion: 'take' | 'keep';
  readonly keepReason: string | null;
  readonly editedByHand: boolean;
  readonly hint: string | null;
  /** True when the new value cannot be taken (the reason is in `keepReason`). */
  readonly blocked: boolean;
  /** The id of a change without which this one is not made; else null. */
  readonly onlyWith: string | null;
}

export interface ChangedItem {
  readonly pupilId: string;
  readonly row: number;
  readonly name: string;
  readonly detail: string;
  readonly changes: readonly ChangeItem[];
}

export interface LeaverItem {
  readonly id: string;
  readonly pupilId: string;
  readonly name: string;
  readonly detail: string;
  readonly hint: string | null;
  readonly suggestion: 'take' | 'keep';
}

/** A row that may be a pupil who is here. Decisions: `same` (take her changes), `new` (another child), `keep` (leave the row out). */
export interface UnsureItem {
  readonly id: string;
  readonly row: number;
  readonly name: string;
  readonly reason: string;
  readonly hereName: string;
  readonly canBeSame: boolean;
  /** Set when, as another child, the row must be imported without its UPN because the UPN is in use. */
  readonly newWithoutUpn: boolean;
  readonly changes: readonly ChangeItem[];
}

export interface ProblemMessage {
  /** 'Row 7, line 8, column “UPN”'. */
  readonly place: string;
  readonly message: string;
  readonly severity: Severity;
  /** A value to choose for every row of the file that has it; null where there is no choice. */
  readonly choice: ValueChoice | null;
}

export interface ValueChoice {
  readonly kind: 'need' | 'status';
  /** As the file has it. */
  readonly value: string;
  readonly options: readonly { readonly code: string; readonly name: string }[];
}

/** A row with problems, and what can be done about it. */
export interface ProblemRow {
  readonly row: number;
  readonly name: string;
  readonly verdict: Verdict;
  readonly messages: readonly ProblemMessage[];
  /** Where the row went: among the added, the changed, those who stay as they are, the unsure, or nowhere. */
  readonly place: 'added' | 'changed' | 'same' | 'unsure' | 'rejected';
  /** The item that a decision is made for (`add:7`), null where nothing is to decide (rejected, or a pupil who is here). */
  readonly item: string | null;
  readonly decisions: readonly ('take' | 'without-upn' | 'keep')[];
  readonly suggestion: 'take' | 'keep';
  /** The cells that would be joined, in words, when the row can be repaired; else null. */
  readonly repair: string | null;
}

/** A value of the file that the user has chosen a code for. */
export interface ChosenValue {
  readonly kind: 'need' | 'status';
  readonly value: string;
  readonly code: string;
  readonly name: string;
}

/** What an import would do. Nothing has been written. */
export interface ImportPreview {
  readonly token: string;
  readonly schoolName: string;
  readonly importDate: IsoDate;
  readonly rows: number;
  /** Pupils of the file who are here and stay as they are. */
  readonly same: number;
  readonly added: readonly AddedItem[];
  readonly changed: readonly ChangedItem[];
  readonly left: readonly LeaverItem[];
  readonly unsure: readonly UnsureItem[];
  readonly problems: readonly ProblemRow[];
  readonly chosen: readonly ChosenValue[];
  readonly repaired: readonly number[];
}

/** What an import has done. */
export interface ImportDone {
  readonly batchId: string;
  readonly schoolName: string;
  readonly fileName: string;
  readonly added: number;
  readonly changed: number;
  readonly left: number;
  /** Names of pupils who now have status E but no EHC plan here. */
  readonly plansToAsk: readonly string[];
}

const token = z.object({ token: idSchema });
const date = z.string().refine(isIsoDate, 'Choose the day of the file.');

export const importsApi = {
  overview: call(nothing).returns<ImportOverview>(),
  batches: call(nothing).returns<readonly ImportBatch[]>(),
  /** Asks for a file with the system's dialog; null when the user cancelled. */
  open: call(nothing).returns<OpenedFile | null>(),
  /** Opens a file that was dropped on the window. */
  openPath: call(z.object({ path: z.string().min(1).max(4096) })).returns<OpenedFile>(),
  /** Sets what each column means and remembers it for files with the same columns. */
  setMapping: call(
    token.extend({ columns: z.array(z.string().max(60).nullable()).max(500) }),
  ).returns<OpenedFile>(),
  /** Failure `cancelled` when told to stop. */
  preview: call(token.extend({ schoolId: idSchema, importDate: date })).returns<ImportPreview>(),
  /** A need or status of the file that is not known: this code is meant, wherever it stands. Null takes the choice back. */
  chooseValue: call(
    token.extend({
      kind: z.enum(['need', 'status']),
      value: z.string().min(1).max(200),
      code: z.string().max(10).nullable(),
    }),
  ).returns<ImportPreview>(),
  /** Joins the cells of a row with too many columns as the preview shows it, or takes that back. */
  repairRow: call(
    token.extend({ row: z.number().int().min(1), repair: z.boolean() }),
  ).returns<ImportPreview>(),
  /** Writes the import in one change. Decisions are only needed where they differ from the suggestions. */
  apply: call(
    token.extend({
      decisions: z.record(z.string().max(500), z.enum(['take', 'keep', 'without-upn', 'same', 'new'])),
    }),
  ).returns<ImportDone>(),
  /** Stops what is being worked out or written; nothing is written then. */
  stop: call(token).returns<null>(),
  /** Forgets the file. */
  close: call(token).returns<null>(),
  undo: call(byId).returns<{ readonly what: string }>(),

  /** Asks for the files of a costed provision map (CSV files or a workbook) and says what they would bring; null when cancelled. */
  openMap: call(z.object({ schoolId: idSchema })).returns<MapPreview | null>(),
  /** The same with files that were dropped on the window. */
  openMapFiles: call(
    z.object({ schoolId: idSchema, paths: z.array(z.string().min(1).max(4096)).min(1).max(20) }),
  ).returns<MapPreview>(),
  /** Takes the map over in one change; refused while anything in it is wrong. */
  applyMap: call(token).returns<{ readonly added: number }>(),
};

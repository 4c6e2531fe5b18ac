import type { HistoryLine, RecordPart } from '../subject-access/record';
import type { AppendixSheet, ContentsEntry } from './review-pack';

/** The copy of a child's whole record, or the file for the next school. */
export interface RecordPaper {
  readonly paper: 'pupil-record';
  readonly school: { readonly name: string; readonly lines: readonly string[] };
  /** The school's logo as a data: URL. */
  readonly logo: string | null;
  readonly title: string;
  readonly subtitle: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** Said on the first page, a paragraph each. */
  readonly about: readonly string[];
  readonly contents: readonly ContentsEntry[];
  readonly parts: readonly (RecordPart & { readonly sheetId: string })[];
  /** Who changed what; null where it is not printed. */
  readonly history: { readonly sheetId: string; readonly lines: readonly HistoryLine[] } | null;
  readonly appendices: readonly AppendixSheet[];
  readonly pupilName: string;
  /** Of a file that is handed over: the slip to sign and send back. */
  readonly receipt: ReceiptSlip | null;
}

/** What the next school signs for. */
export interface ReceiptSlip {
  readonly sheetId: string;
  readonly child: readonly { readonly label: string; readonly value: string }[];
  readonly sender: readonly string[];
  readonly receiver: string | null;
  readonly handedOver: readonly string[];
  /** Of the whole file. */
  readonly pages: number | null;
  readonly returnTo: readonly string[];
}

import type { IsoDate } from '../common/calendar-date';
import { countOf } from '../common/text';
import { type DocumentKind, isKeptOnly, keptOnlyAdvice, whatCanBeAttached } from './kinds';
import { largestFileBytes, type Reading } from './model';

/** What became of one file. */
export type AttachOutcome =
  | 'attached'
  | 'already-here'
  | 'empty'
  | 'too-large'
  | 'unknown-kind'
  | 'not-a-file'
  | 'in-vault'
  | 'unreadable'
  | 'cancelled'
  | 'not-stored';

/** What became of one of the chosen files. */
export interface AttachResult {
  /** Where the file lies on disk: given back to attach it all the same. */
  readonly path: string;
  readonly fileName: string;
  readonly outcome: AttachOutcome;
  /** One or two sentences for the user. */
  readonly message: string;
  /** What needs doing although it was attached: a password, a damaged file, a kind that is only kept. */
  readonly advice: string | null;
  /** The new document, or the one that is already here. */
  readonly document: {
    readonly id: string;
    readonly title: string;
    readonly kind: DocumentKind;
    readonly reading: Reading;
    readonly reportDate: IsoDate | null;
    readonly agency: string | null;
  } | null;
  /** The change that attached it, for Undo; null when nothing was changed. */
  readonly changeId: string | null;
}

export interface AttachReport {
  readonly results: readonly AttachResult[];
}

const megabytes = largestFileBytes / (1024 * 1024);

/** The sentences for the files that were not attached, apart from those that the disk itself words. */
export const refusalWords = {
  empty: 'This file is empty, so it was not attached. Ask for it again from whoever sent it.',
  'too-large': `This file is larger than ${megabytes} MB, so it was not attached. Save it in a smaller form, for example as a PDF.`,
  'unknown-kind': `This kind of file cannot be attached. You can attach ${whatCanBeAttached}.`,
  'not-a-file': 'This is a folder or something else that is not a file. Choose the files inside it.',
  'in-vault': 'This file belongs to the vault itself, so it was not attached.',
  unreadable:
    'This file could not be read, so it was not attached. Check that it is still there and not open elsewhere, then try again.',
  cancelled: 'Not attached: you stopped it.',
} as const satisfies Partial<Record<AttachOutcome, string>>;

/** What to say beside a document that is attached but cannot be used as it is; null when all is well. */
export function adviceFor(kind: DocumentKind, reading: Reading): string | null {
  if (isKeptOnly(kind)) return keptOnlyAdvice;
  if (reading === 'password-needed')
    return 'This PDF is protected by a password. Enter it once: it is kept in the vault, and the file can then be shown and printed.';
  if (reading === 'damaged')
    return 'This file is damaged or incomplete: it cannot be shown or printed. It is kept as it came. Ask for it again from whoever sent it.';
  return null;
}

/** '3 files attached', '2 of 3 files attached'. */
export function reportInWords({ results }: AttachReport): string {
  const attached = results.filter((result) => result.outcome === 'attached').length;
  if (attached === results.length) return `${countOf(attached, 'file')} attached`;
  return `${attached} of ${countOf(results.length, 'file')} attached`;
}

import { z } from 'zod';
import type { IsoDate, IsoInstant } from '../common/calendar-date';
import { isIsoDate } from '../common/calendar-date';
import { tidyLine } from '../common/text';
import type { DocumentKind } from './kinds';

/** A file larger than this is not attached: it is a film or a whole disk image, and it would be held in memory. */
export const largestFileBytes = 200 * 1024 * 1024;

/** What a document is for. 'sent-paper' is a frozen copy of a paper that went out. */
export type DocumentPurpose = 'report' | 'photo' | 'logo' | 'sent-paper';

/** Whether what is inside the file can be read at all. `damaged`: it came so (cut off, not a whole PDF). */
export const readings = ['readable', 'password-needed', 'damaged'] as const;
export type Reading = (typeof readings)[number];

/**
 * How the stored file stands, as far as it has been looked at: its size, header and key are looked at for every list, the
 * whole content when it is shown or checked.
 */
export type StoredState =
  | { readonly kind: 'whole' }
  | {
      readonly kind:
        | 'document-missing'
        | 'document-truncated'
        | 'document-damaged'
        | 'document-swapped'
        | 'document-newer'
        | 'unreadable';
      /** What happened, in words. */
      readonly message: string;
    };

/** A document on a list. */
export interface DocumentItem {
  readonly id: string;
  readonly pupilId: string | null;
  readonly title: string;
  readonly fileName: string;
  readonly kind: DocumentKind;
  readonly bytes: number;
  /** Pages of a PDF; null where it has none or they cannot be counted. */
  readonly pages: number | null;
  readonly agency: string | null;
  readonly author: string | null;
  /** The date that the report itself bears. */
  readonly reportDate: IsoDate | null;
  readonly receivedOn: IsoDate | null;
  readonly inSectionK: boolean;
  readonly sharedWithParent: boolean;
  readonly purpose: DocumentPurpose;
  readonly reading: Reading;
  readonly sha256: string;
  readonly state: StoredState;
  readonly createdAt: IsoInstant;
}

/** A document on its own screen. */
export interface DocumentPage {
  readonly document: DocumentItem;
  /** Whose it is; null for the school's own. */
  readonly pupil: { readonly id: string; readonly name: string } | null;
  readonly today: IsoDate;
}

const line = (label: string, longest: number) =>
  z
    .string({ error: `${label} must be text.` })
    .transform(tidyLine)
    .pipe(z.string().max(longest, `${label} can have at most ${longest} characters.`))
    .transform((text) => (text === '' ? null : text))
    .nullable();

const date = (label: string) =>
  z
    .string({ error: `${label} must be a date.` })
    .transform(tidyLine)
    .transform((text) => (text === '' ? null : text))
    .refine((text) => text === null || isIsoDate(text), `${label} is not a date that exists.`)
    .nullable();

const yesOrNo = z.boolean({ error: 'Choose yes or no.' });

/** The fields that are typed, each saved by itself. */
export const documentFields = {
  title: z
    .string({ error: 'Enter a title.' })
    .transform(tidyLine)
    .pipe(z.string().min(1, 'Enter a title.').max(200, 'The title can have at most 200 characters.')),
  agency: line('The agency', 200),
  author: line('The author', 200),
  reportDate: date('The date of the report'),
  receivedOn: date('The date received'),
  inSectionK: yesOrNo,
  sharedWithParent: yesOrNo,
} as const;
export type DocumentField = keyof typeof documentFields;
export const documentFieldNames = Object.keys(documentFields) as [DocumentField, ...DocumentField[]];

/** The fields in words, for the history: 'Changed the agency of a document'. */
export const documentFieldWords: Readonly<Record<DocumentField, string>> = {
  title: 'title',
  agency: 'agency',
  author: 'author',
  reportDate: 'date of the report',
  receivedOn: 'date received',
  inSectionK: 'entry in section K',
  sharedWithParent: 'note about sharing with the parent',
};

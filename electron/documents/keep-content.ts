import type { IsoDate } from '../../domain/common/calendar-date';
import { ok, type Result } from '../../domain/common/result';
import type { DocumentKind } from '../../domain/documents/kinds';
import type { DocumentPurpose, Reading } from '../../domain/documents/model';
import type { Database, Writer } from '../database/database';
import type { DocumentStore, SealedRow } from './document-store';
import { insertDocument } from './repository';

/** A document about to be kept: everything but what sealing and saving add. */
export interface NewDocument {
  readonly pupilId: string | null;
  readonly title: string;
  readonly fileName: string;
  readonly kind: DocumentKind;
  readonly pages: number | null;
  readonly reading: Reading;
  readonly purpose: DocumentPurpose;
  readonly agency?: string | null;
  readonly author?: string | null;
  readonly reportDate: IsoDate | null;
  readonly receivedOn: IsoDate | null;
  readonly inSectionK?: boolean;
  readonly sharedWithParent?: boolean;
}

export interface KeepOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (bytes: number) => void;
  /** More to do in the same change, for example to point to the new document. */
  readonly alsoDo?: (writer: Writer, id: string) => Promise<Result<null>>;
}

/**
 * Seals content, then inserts its row, in that order: a crash in between leaves a file without a row, which the sweep finds, and
 * never a row without its file. When the row cannot be inserted, the file is removed again.
 * @param what the change in words, for the history
 */
export async function keepContent(
  { database, store }: { readonly database: Database; readonly store: DocumentStore },
  content: Buffer,
  document: NewDocument,
  what: string,
  { alsoDo, ...sealing }: KeepOptions = {},
): Promise<Result<{ readonly id: string }>> {
  // Sealing makes its folders where they lack: never where a vault has been.
  const there = await database.checkPlace();
  if (!there.ok) return there;
  const sealed = await store.seal(content, sealing);
  if (!sealed.ok) return sealed;
  let saved: Result<{ readonly id: string }> | undefined;
  try {
    saved = await saveRow(database, sealed.value, document, what, alsoDo);
    return saved;
  } finally {
    if (saved?.ok !== true) await store.discard(sealed.value.id);
  }
}

/** Inserts the row of a document that was sealed. */
export async function saveRow(
  database: Database,
  sealed: SealedRow,
  document: NewDocument,
  what: string,
  alsoDo?: KeepOptions['alsoDo'],
): Promise<Result<{ readonly id: string }>> {
  return database.change(what, async (writer) => {
    const { agency = null, author = null, inSectionK = false, sharedWithParent = false, ...given } = document;
    await insertDocument(writer, {
      ...database.newRecord(),
      ...sealed,
      ...given,
      agency,
      author,
      inSectionK: inSectionK ? 1 : 0,
      sharedWithParent: sharedWithParent ? 1 : 0,
      pdfPassword: null,
    });
    const more = await alsoDo?.(writer, sealed.id);
    return more && !more.ok ? more : ok({ id: sealed.id });
  });
}

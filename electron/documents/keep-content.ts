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

/** One of several documents that are kept together. */
export interface Keeping {
  readonly content: Buffer;
  readonly document: NewDocument;
  readonly alsoDo: NonNullable<KeepOptions['alsoDo']>;
}

/**
 * The same for several: all are sealed, then their rows are inserted in one change. All of them are kept, or none. @param onSealed told how
 * many are sealed
 */
export async function keepTogether(
  { database, store }: { readonly database: Database; readonly store: DocumentStore },
  keepings: readonly Keeping[],
  what: string,
  onSealed: (done: number) => void,
): Promise<Result<null>> {
  const there = await database.checkPlace();
  if (!there.ok) return there;
  const rows: SealedRow[] = [];
  let saved: Result<null> | undefined;
  try {
    for (const { content } of keepings) {
      const sealed = await store.seal(content);
      if (!sealed.ok) return sealed;
      rows.push(sealed.value);
      onSealed(rows.length);
    }
    saved = await database.change(what, async (writer) => {
      for (const [index, { document, alsoDo }] of keepings.entries()) {
        const sealed = rows[index];
        const more = sealed && (await insertRow(database, writer, sealed, document, alsoDo));
        if (more && !more.ok) return more;
      }
      return ok(null);
    });
    return saved;
  } finally {
    if (saved?.ok !== true) for (const { id } of rows) await store.discard(id);
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
  return database.change(what, (writer) => insertRow(database, writer, sealed, document, alsoDo));
}

async function insertRow(
  database: Database,
  writer: Writer,
  sealed: SealedRow,
  document: NewDocument,
  alsoDo: KeepOptions['alsoDo'],
): Promise<Result<{ readonly id: string }>> {
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
}

import type { DocumentItem } from '../../domain/documents/model';
import type { DocumentStore } from './document-store';
import type { DocumentRow } from './repository';

/** Rows as the renderer sees them: without keys and passwords, and with the state of their files. */
export async function toItems(
  store: DocumentStore,
  rows: readonly DocumentRow[],
): Promise<readonly DocumentItem[]> {
  return Promise.all(rows.map((row) => toItem(store, row)));
}

export async function toItem(store: DocumentStore, row: DocumentRow): Promise<DocumentItem> {
  const { wrappedKey, pdfPassword, updatedAt, deletedAt, inSectionK, sharedWithParent, ...shown } = row;
  return {
    ...shown,
    inSectionK: inSectionK === 1,
    sharedWithParent: sharedWithParent === 1,
    state: await store.stateOf(row),
  };
}

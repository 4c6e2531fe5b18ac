import { join } from 'node:path';
import { isUuid } from '../../vault/uuid-v7';

/** The ending of a stored document, and of one that is still being written. */
export const storedEnding = '.sdk';
export const partEnding = '.part';

/** Where files go that belong to no document: kept, because they may be somebody's only copy. */
export const quarantineName = 'quarantine';

/** The sub-folder of an id. UUIDv7 ids begin with the time, so its last two characters are taken: they spread evenly. */
export function documentFolder(documents: string, id: string): string {
  // The id becomes part of a path: nothing but a UUID may.
  if (!isUuid(id)) throw new Error('Not a document id');
  return join(documents, id.slice(-2));
}

/** The file of a document: `documents/<last two characters of the id>/<id>.sdk`. */
export function documentPath(documents: string, id: string): string {
  return join(documentFolder(documents, id), `${id}${storedEnding}`);
}

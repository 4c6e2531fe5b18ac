import type { TextHit } from '../../../domain/documents/find-in-text';

/** A place where the words were found: on a page (from 1), or in a text that has no pages (page 1). */
export interface FoundPlace {
  readonly page: number;
  /** Its number among the page's hits, from 0. */
  readonly index: number;
}

/** What a search has found so far. */
export interface Found {
  readonly words: string;
  readonly byPage: ReadonlyMap<number, readonly TextHit[]>;
  readonly places: readonly FoundPlace[];
  /** All pages have been looked through. */
  readonly isDone: boolean;
  /** No page has any text: a scan. */
  readonly isTextless: boolean;
}

export const nothingFound: Found = {
  words: '',
  byPage: new Map(),
  places: [],
  isDone: true,
  isTextless: false,
};

/** The number of the hit that comes first on or after a page; 0 where none does. */
export function firstFrom(found: Found, page: number): number {
  const index = found.places.findIndex((place) => place.page >= page);
  return index < 0 ? 0 : index;
}

import type { IsoDate } from '../common/calendar-date';
import { countOf, listInWords } from '../common/text';
import type { LookedDocument } from './model';

/** A document of a copy in which no search can find every name, so that somebody has to look at it before the copy goes out. */
export interface UnreadDocument {
  readonly documentId: string;
  readonly title: string;
  /** 0 where it could not be printed at all: it goes by itself, and is looked at by itself. */
  readonly pages: number;
  /** Its pages, from 1, that are pictures or scans, or whose letters cannot be told. */
  readonly unread: readonly number[];
  /** The page of the copy on which its first page is; null where none is. */
  readonly firstPage: number | null;
}

/** The same of what was looked through before a copy is made. */
export function unreadAmong(documents: readonly LookedDocument[]): readonly UnreadDocument[] {
  return documents
    .map(({ id, title, pages, unread, trouble }) => ({
      documentId: id,
      title,
      pages: trouble === null ? pages : 0,
      unread,
      firstPage: null,
    }))
    .filter(hasUnread);
}

/** Whether a document has anything that has to be looked at by eye. */
export function hasUnread({ pages, unread }: Pick<UnreadDocument, 'pages' | 'unread'>): boolean {
  return pages === 0 || unread.length > 0;
}

/** Those of them that nobody has ticked as looked at. */
export function notLookedAt<Item extends { readonly documentId: string }>(
  unread: readonly Item[],
  lookedOn: (documentId: string) => IsoDate | null,
): readonly Item[] {
  return unread.filter(({ documentId }) => lookedOn(documentId) === null);
}

/** 'page 3', 'pages 1 to 3, 5 and 9'. */
export function pagesInWords(pages: readonly number[]): string {
  return `${pages.length === 1 ? 'page' : 'pages'} ${listInWords(runsOf(pages))}`;
}

/** What of it cannot be read: 'page 2 of 5', 'all 4 pages', 'it cannot be printed'. */
export function unreadWords({ pages, unread }: Pick<UnreadDocument, 'pages' | 'unread'>): string {
  if (pages === 0) return 'it cannot be printed';
  if (unread.length === pages && pages < 3) return pages === 1 ? 'its only page' : 'both pages';
  if (unread.length === pages) return `all ${countOf(pages, 'page')}`;
  return `${pagesInWords(unread)} of ${pages}`;
}

/** Why a copy does not go out yet, a full sentence for each thing to do. */
export function notLookedWords(missing: readonly UnreadDocument[]): string {
  const list = listInWords(missing.map((document) => `${document.title} (${unreadWords(document)})`));
  return `The program cannot read all of ${list}. Look for names there yourself, and tick what you have looked at. Nothing has gone out.`;
}

/** [1, 2, 3, 5] as '1 to 3' and '5'; two in a row stay two. */
function runsOf(pages: readonly number[]): readonly string[] {
  const runs: [number, number][] = [];
  for (const page of [...pages].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && page === last[1] + 1) last[1] = page;
    else if (page !== last?.[1]) runs.push([page, page]);
  }
  return runs.flatMap(([from, to]) => {
    if (to - from > 1) return [`${from} to ${to}`];
    return from === to ? [String(from)] : [String(from), String(to)];
  });
}

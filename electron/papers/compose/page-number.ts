/** What the foot of a page says: its number, and of how many. */
export interface PageNumber {
  readonly number: number;
  readonly of: number;
}

/**
 * The number of a page where the count begins anew at some pages.
 * @param index of the page, from 0
 * @param starts indexes of the pages that begin anew, ascending; the first page always does
 */
export function pageNumber(index: number, pages: number, starts: readonly number[]): PageNumber {
  const begin = starts.findLast((start) => start <= index) ?? 0;
  const end = starts.find((start) => start > index) ?? pages;
  return { number: index - begin + 1, of: end - begin };
}

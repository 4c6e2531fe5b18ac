import { listInWords } from '../../domain/common/text';
import type { ContentsEntry } from '../../domain/papers/review-pack';
import type { StillThere } from '../papers/redact/redaction';

/** At most so many places are named; the rest are counted. */
const mostNamed = 5;

/** Why there is no copy: what is still in it, and where. */
export function whereFound(
  inPages: readonly StillThere[],
  inData: readonly string[],
  contents: readonly ContentsEntry[],
): string {
  const places = [
    ...inPages.map(
      ({ page, words }) =>
        `“${words}” ${page === null ? 'outside the pages (a title or bookmark)' : pageWords(page, contents)}`,
    ),
    ...inData.map((words) => `“${words}” in the data file`),
  ];
  const unique = [...new Set(places)];
  const named = unique.slice(0, mostNamed);
  const more = unique.length - named.length;
  const list = listInWords(more > 0 ? [...named, `${more} more places`] : named);
  return `There is no copy, because something that was to be taken out is still in it: ${list}. Mark it as an area on its page, or leave that document out, and make the copy again.`;
}

function pageWords(page: number, contents: readonly ContentsEntry[]): string {
  const entry = contents.findLast((one) => one.page !== null && one.page <= page);
  return entry ? `on page ${page} (${entry.label}, ${entry.title})` : `on page ${page}`;
}

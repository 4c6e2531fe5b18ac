import { findInText, type TextHit } from '../../../../domain/documents/find-in-text';
import type { Found, FoundPlace } from '../found';
import type { PageTexts } from './page-text';

/** Pages between two reports of what was found so far. */
const stride = 20;

/**
 * Looks through all pages and tells now and then what was found so far, so that a file of 300 pages shows its first hits at once.
 * Stops when `signal` says so.
 */
export async function findInPdf(
  texts: PageTexts,
  pages: number,
  words: string,
  signal: AbortSignal,
  tell: (found: Found) => void,
): Promise<void> {
  const byPage = new Map<number, readonly TextHit[]>();
  const places: FoundPlace[] = [];
  let isTextless = true;
  for (let page = 1; page <= pages; page += 1) {
    const { searchable } = await texts.page(page);
    if (signal.aborted) return;
    if (searchable.folded.trim() !== '') isTextless = false;
    const hits = findInText(searchable, words);
    if (hits.length > 0) byPage.set(page, hits);
    places.push(...hits.map((_, index) => ({ page, index })));
    const isDone = page === pages;
    if (isDone || page % stride === 0) {
      tell({ words, byPage: new Map(byPage), places: [...places], isDone, isTextless: isDone && isTextless });
    }
  }
}

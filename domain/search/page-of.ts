import { hitBegins, hitEnds } from './snippet';

/** Ends a page in the text of a document; no page's own text holds it. */
export const pageBreak = '\f';

const marks = new RegExp(`[${hitBegins}${hitEnds}]`, 'gu');

/**
 * The page on which a marked snippet of a text stands, from 1: that of its first hit. Null where the text has no pages, or the snippet is
 * not from it.
 */
export function pageOf(text: string, marked: string): number | null {
  if (!text.includes(pageBreak)) return null;
  const snippet = marked.replace(/^…|…$/gu, '');
  const hit = snippet.indexOf(hitBegins);
  const begins = hit < 0 ? -1 : text.indexOf(snippet.replace(marks, ''));
  return begins < 0 ? null : text.slice(0, begins + hit).split(pageBreak).length;
}

import { type PageLine, wordsOf } from './page-lines';

/** A page without what is printed on the edge of every page, and that apart. */
export interface TrimmedPage {
  readonly lines: readonly PageLine[];
  readonly edges: readonly PageLine[];
}

/** So many lines at the top and at the bottom can be a header or a footer. */
const edgeLines = 2;

/**
 * Takes headers and footers away: lines at the edge that stand on at least half of all pages (and on three at least), their numbers
 * aside, and page numbers alone.
 */
export function withoutEdges(pages: readonly (readonly PageLine[])[]): readonly TrimmedPage[] {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const pattern of new Set(edgesOf(lines).map(patternOf)))
      counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  const often = Math.max(3, pages.length / 2);
  const isEdge = (line: PageLine): boolean =>
    isPageNumber(wordsOf(line)) || (counts.get(patternOf(line)) ?? 0) >= often;
  return pages.map((lines) => {
    const edges = new Set(edgesOf(lines).filter(isEdge));
    return { lines: lines.filter((line) => !edges.has(line)), edges: [...edges] };
  });
}

function edgesOf(lines: readonly PageLine[]): readonly PageLine[] {
  return [...new Set([...lines.slice(0, edgeLines), ...lines.slice(-edgeLines)])];
}

function patternOf(line: PageLine): string {
  return wordsOf(line).toLowerCase().replace(/\d+/g, '#');
}

function isPageNumber(text: string): boolean {
  return /^(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$/i.test(text);
}

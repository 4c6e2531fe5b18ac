/** A piece of text around a hit; what was looked for is marked. */
export interface SnippetPart {
  readonly text: string;
  readonly isHit: boolean;
}

/** Marks of a hit in a snippet of FTS5: two private characters, which no text that people write has. */
export const hitBegins = '\uE000';
export const hitEnds = '\uE001';

/** Takes a marked snippet apart; line ends and runs of spaces become one space. Marks without a partner are dropped. */
export function snippetParts(marked: string): readonly SnippetPart[] {
  const parts: SnippetPart[] = [];
  let isHit = false;
  for (const piece of marked.replace(/\s+/g, ' ').split(/([\uE000\uE001])/)) {
    if (piece === hitBegins) isHit = true;
    else if (piece === hitEnds) isHit = false;
    else if (piece !== '') parts.push({ text: piece, isHit });
  }
  return parts;
}

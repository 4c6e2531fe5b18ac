/** One thing that must be found: words that stand side by side. */
export interface Term {
  /** Small letters and digits alone, one word each; at least one. */
  readonly words: readonly string[];
  /** Whether the last word may be only the beginning of one. */
  readonly isBeginning: boolean;
}

/** More would only make the search slow: nobody types so many. */
const mostTerms = 12;

/** As the tokenizer of the index takes text apart (FTS5 unicode61): runs of letters, marks, digits and private characters. */
const word = /[\p{L}\p{M}\p{N}\p{Co}]+/gu;

/**
 * What somebody typed, as terms that must all be found. A word may be the beginning of a longer one; what stands in quotation marks
 * is taken whole, until the closing mark is typed its last word is a beginning. `O'Brien-Tate` is three words side by side.
 */
export function readQuery(text: string): readonly Term[] {
  const terms: Term[] = [];
  const plain = text.normalize('NFC').replace(/[“”„«»]/g, '"');
  plain.split('"').forEach((part, index, parts) => {
    const isQuoted = index % 2 === 1;
    const isClosed = index < parts.length - 1;
    for (const piece of isQuoted ? [part] : part.split(/\s+/)) {
      const words = wordsOf(piece);
      if (words.length > 0) terms.push({ words, isBeginning: !(isQuoted && isClosed) });
    }
  });
  return withoutLoneLetter(terms).slice(0, mostTerms);
}

function wordsOf(text: string): readonly string[] {
  return (text.match(word) ?? []).map((found) => found.toLowerCase());
}

/** The first letter of a second word says next to nothing and begins thousands of words: it waits for the next letter. */
function withoutLoneLetter(terms: readonly Term[]): readonly Term[] {
  const last = terms.at(-1);
  const isLone = last?.words.length === 1 && last.isBeginning && /^\p{L}$/u.test(last.words[0] ?? '');
  return isLone && terms.length > 1 ? terms.slice(0, -1) : terms;
}
